import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afterFailure, retryDelay } from './backoff';

const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

describe('retryDelay', () => {
  it('starts within two seconds and doubles', () => {
    expect(retryDelay(1, 0)).toBe(1_000);
    expect(retryDelay(2, 0)).toBe(2_000);
    expect(retryDelay(1, 0.999999)).toBe(2_000);
  });

  it('is never shorter than half of its step nor longer than an hour', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), chance, (attempts, drawn) => {
        const delay = retryDelay(attempts, drawn);
        expect(delay).toBeGreaterThanOrEqual(1_000);
        expect(delay).toBeLessThanOrEqual(3_600_000);
        expect(delay).toBeLessThanOrEqual(retryDelay(attempts + 1, drawn));
      }),
    );
  });
});

describe('afterFailure', () => {
  it('leaves a row dead after the last attempt, and only then', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 30 }), chance, (attempts, most, drawn) => {
        expect(afterFailure({ attempts, permanent: false }, most, 0, drawn).dead).toBe(attempts >= most);
      }),
    );
  });

  it('leaves a row dead at once when trying again would not help', () => {
    expect(afterFailure({ attempts: 1, permanent: true }, 15, 0, 0)).toEqual({ dead: true });
  });

  it('never tries again in the past', () => {
    const again = afterFailure({ attempts: 1, permanent: false }, 15, 1_000, 0);
    expect(again).toEqual({ dead: false, availableAt: 2_000 });
  });
});
