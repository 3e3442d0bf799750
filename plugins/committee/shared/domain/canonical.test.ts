import { describe, expect, it } from 'vitest';
import { canonicalJson, fingerprintOf } from './canonical';

describe('canonical JSON (RFC 8785)', () => {
  it('sorts keys at every depth and writes numbers one way', () => {
    expect(canonicalJson({ b: [{ y: 1, x: 1.0 }], a: 'é' })).toBe('{"a":"é","b":[{"x":1,"y":1}]}');
  });

  it('gives what is equal the same fingerprint', () => {
    const hash = (text: string) => `#${text}`;
    expect(fingerprintOf({ a: 1, b: 2 }, hash)).toBe(fingerprintOf({ b: 2, a: 1 }, hash));
  });

  it('refuses what is no JSON value', () => {
    expect(() => canonicalJson(undefined)).toThrow(TypeError);
  });
});
