import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allowedEdits, isNear } from './edit-distance';

describe('edit distance', () => {
  it.each([
    ['jadrin', 'jardin', 1, false, true],
    ['fanfrae', 'fanfare', 1, false, true],
    ['biblioteqe', 'bibliotheque', 2, false, true],
    ['biblioteqe', 'bibliotheque', 1, false, false],
    ['biblit', 'bibliotheque', 1, true, true],
    ['biblit', 'bibliotheque', 1, false, false],
    ['benevola', 'benevoles', 1, true, true],
    ['ville', 'fille', 1, false, true],
    ['jardin', 'gardien', 1, false, false],
    ['port', 'sport', 0, false, false],
  ] as const)('%s is near %s within %i (prefix: %s): %s', (word, target, limit, prefix, expected) => {
    expect(isNear(word, target, limit, prefix)).toBe(expected);
  });

  it('allows no edit to short words and to numbers, one from 5 letters, two from 9', () => {
    expect(['port', 'ville', 'solidarite', '40000', 'covid19'].map(allowedEdits)).toEqual([0, 1, 2, 0, 0]);
  });

  it('agrees with the plain definition, whatever the words', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });
    fc.assert(
      fc.property(word, word, fc.constantFrom(1, 2), (one, other, limit) => {
        expect(isNear(one, other, limit)).toBe(distance(one, other) <= limit);
        const beginnings = Array.from({ length: other.length + 1 }, (_, length) => other.slice(0, length));
        expect(isNear(one, other, limit, true)).toBe(beginnings.some((start) => distance(one, start) <= limit));
      }),
      { numRuns: 2_000 },
    );
  });
});

/** Optimal string alignment, written for clarity. */
function distance(one: string, other: string): number {
  if (one === '' || other === '') return one.length + other.length;
  const same = one.at(-1) === other.at(-1) ? 0 : 1;
  const best = Math.min(
    distance(one.slice(0, -1), other) + 1,
    distance(one, other.slice(0, -1)) + 1,
    distance(one.slice(0, -1), other.slice(0, -1)) + same,
  );
  const swapped = one.length > 1 && other.length > 1 && one.at(-1) === other.at(-2) && one.at(-2) === other.at(-1);
  return swapped ? Math.min(best, distance(one.slice(0, -2), other.slice(0, -2)) + 1) : best;
}
