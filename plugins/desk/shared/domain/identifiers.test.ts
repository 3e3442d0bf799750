import { describe, expect, it } from 'vitest';
import { isRna, isSiret, withoutSpaces } from './identifiers';

describe('identifiers', () => {
  it('knows an RNA number', () => {
    expect(isRna('W491000123')).toBe(true);
    expect(isRna('W49100012')).toBe(false);
    expect(isRna('491000123')).toBe(false);
  });

  it('checks the Luhn sum of a SIRET', () => {
    expect(isSiret('73282932000074')).toBe(true);
    expect(isSiret('73282932000075')).toBe(false);
    expect(isSiret('7328293200007')).toBe(false);
  });

  it('accepts La Poste’s own rule', () => {
    expect(isSiret('35600000000048')).toBe(true);
    expect(isSiret('35600000049837')).toBe(true);
  });

  it('reads numbers as people write them', () => {
    expect(withoutSpaces('732 829 320 00074')).toBe('73282932000074');
    expect(withoutSpaces('w 491.000-123')).toBe('W491000123');
  });
});
