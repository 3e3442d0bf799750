import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextPlace, stageProblems, warningsOfStage } from './workflow-rules';

const stage = { power: 'decision', quorum: { share: { n: 1, d: 2 } }, votingDays: 14, reminderDays: 3 } as const;

describe('the stages of a workflow', () => {
  it('hold together', () => {
    expect(stageProblems([{ ...stage, power: 'opinion' }, stage])).toEqual([]);
    expect(stageProblems([{ ...stage, quorum: { share: { n: 1, d: 1 } }, reminderDays: 13 }])).toEqual([]);
  });

  it.each([
    ['power', { power: 'opinion' as const }, 'LAST_STAGE_DECIDES'],
    ['quorum', { quorum: { share: { n: 3, d: 2 } } }, 'SHARE_UP_TO_1'],
    ['reminderDays', { reminderDays: 14 }, 'REMINDER_BEFORE_DEADLINE'],
  ])('name the field that does not: %s', (field, change, message) => {
    expect(stageProblems([stage, { ...stage, ...change }])).toEqual([{ path: ['stages', '1', field], message }]);
  });

  it('are worth a look when nobody can vote, or too few for the quorum', () => {
    expect(warningsOfStage({ count: 3 }, 0)).toEqual(['NO_VOTER']);
    expect(warningsOfStage({ count: 4 }, 3)).toEqual(['QUORUM_OVER_VOTERS']);
    expect(warningsOfStage({ share: { n: 1, d: 1 } }, 3)).toEqual([]);
  });
});

describe('where a review goes on', () => {
  it.each([
    ['an unchanged workflow', ['a', 'b'], { id: 'a', position: 1 }, { index: 1, position: 2, count: 2 }],
    ['a stage put before', ['new', 'a', 'b'], { id: 'a', position: 1 }, { index: 2, position: 2, count: 2 }],
    ['a stage put between', ['a', 'new', 'b'], { id: 'a', position: 1 }, { index: 1, position: 2, count: 3 }],
    ['the stage passed is gone', ['b'], { id: 'a', position: 1 }, { index: 0, position: 2, count: 2 }],
    ['the stage passed has become the last', ['b', 'a'], { id: 'a', position: 1 }, { index: 1, position: 2, count: 2 }],
    ['a stage that was not named then', ['a', 'b', 'c'], { position: 1 }, { index: 1, position: 2, count: 3 }],
  ])('%s', (_name, ids, passed, expected) => {
    expect(nextPlace(ids, passed)).toEqual(expected);
  });

  it('is always a stage of the workflow, further on, and the last of it counts as the last', () => {
    const ids = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(ids, fc.integer({ min: 1, max: 8 }), fc.integer({ min: 0, max: 7 }), (all, position, which) => {
        const place = nextPlace(all, { id: all[which], position });
        expect(place.index).toBeGreaterThanOrEqual(0);
        expect(place.index).toBeLessThan(all.length);
        expect(place.position).toBe(position + 1);
        expect(place.count === place.position).toBe(place.index === all.length - 1);
      }),
    );
  });
});
