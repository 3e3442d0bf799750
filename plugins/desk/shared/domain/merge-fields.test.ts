import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeField, mergeFields, type Marks } from './merge-fields';

const fields = ['title', 'summary', 'themes', 'programme'] as const;
/** Few words, so that versions often agree. */
const version = fc.record(Object.fromEntries(fields.map((name) => [name, fc.constantFrom('a', 'b', 'c')])));
const versions = fc.tuple(version, version, version);

/** What is stored after a save of `mine`, and what a person still has to choose. */
function saved(base: Marks, mine: Marks, theirs: Marks) {
  const merged = mergeFields(base, mine, theirs);
  const stored = { ...theirs, ...Object.fromEntries(merged.mine.map((name) => [name, mine[name]])) };
  return { merged, stored };
}

describe('a field in three versions', () => {
  it.each([
    ['a', 'a', 'a', 'same'],
    ['a', 'b', 'a', 'mine'],
    ['a', 'a', 'b', 'theirs'],
    ['a', 'b', 'b', 'same'],
    ['a', 'b', 'c', 'conflict'],
    [undefined, 'b', 'b', 'same'],
    [undefined, 'b', 'c', 'conflict'],
  ] as const)('base %s, mine %s, theirs %s: %s', (base, mine, theirs, outcome) => {
    expect(mergeField(base, mine, theirs)).toBe(outcome);
  });
});

describe('a sheet in three versions', () => {
  it('loses nothing that was typed: a change of either side is stored, or a person is asked', () => {
    fc.assert(
      fc.property(versions, ([base, mine, theirs]) => {
        const { merged, stored } = saved(base, mine, theirs);
        for (const name of fields) {
          if (merged.conflict.includes(name)) {
            expect([mine[name], theirs[name]]).not.toContain(base[name]);
            continue;
          }
          if (mine[name] !== base[name]) expect(stored[name]).toBe(mine[name]);
          if (theirs[name] !== base[name]) expect(stored[name]).toBe(theirs[name]);
        }
      }),
    );
  });

  it('is the same whoever saves first, but for what both changed', () => {
    fc.assert(
      fc.property(versions, ([base, one, other]) => {
        const [first, second] = [saved(base, one, other), saved(base, other, one)];
        expect(first.merged.conflict).toEqual(second.merged.conflict);
        expect(first.merged.mine).toEqual(second.merged.theirs);
        for (const name of fields)
          if (!first.merged.conflict.includes(name)) expect(first.stored[name]).toBe(second.stored[name]);
      }),
    );
  });

  it('says of each field that is sent one thing, and nothing of the others', () => {
    fc.assert(
      fc.property(versions, fc.subarray([...fields]), ([base, all, theirs], sent) => {
        const mine = Object.fromEntries(sent.map((name) => [name, all[name]!]));
        expect(
          Object.values(mergeFields(base, mine, theirs))
            .flat()
            .sort(),
        ).toEqual([...sent].sort());
      }),
    );
  });

  it('is settled once a person chose: a choice takes their version as its base', () => {
    fc.assert(
      fc.property(versions, ([base, mine, theirs]) => {
        const { merged } = saved(base, mine, theirs);
        const chosen = { ...base, ...Object.fromEntries(merged.conflict.map((name) => [name, theirs[name]!])) };
        expect(mergeFields(chosen, mine, theirs).conflict).toEqual([]);
      }),
    );
  });
});
