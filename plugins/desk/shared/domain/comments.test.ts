import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { commentActs, commentStates, daysInMs, dueOf, readerRetention, stateAfter } from './comments';
import { threadsOf } from './threads';

describe('stateAfter', () => {
  it.each([
    ['waiting', 'accept', 'accepted'],
    ['waiting', 'refuse', 'refused'],
    ['accepted', 'remove', 'removed'],
    ['accepted', 'keep', 'accepted'],
    ['waiting', 'remove', null],
    ['accepted', 'refuse', null],
    ['unconfirmed', 'accept', null],
    ['erased', 'accept', null],
    ['removed', 'keep', null],
    ['refused', 'accept', null],
  ] as const)('%s, %s → %s', (state, act, after) => expect(stateAfter(state, act)).toBe(after));

  it('makes nothing public that did not wait or was not public', () => {
    for (const state of commentStates)
      for (const act of commentActs)
        if (stateAfter(state, act) === 'accepted') expect(['waiting', 'accepted']).toContain(state);
  });
});

describe('dueOf', () => {
  const day = daysInMs(1);
  const at = (state: (typeof commentStates)[number]) => ({ state, writtenAt: 0, confirmedAt: day, decidedAt: 2 * day });
  it.each([
    ['unconfirmed', daysInMs(readerRetention.unconfirmed), 'content'],
    ['waiting', day + daysInMs(readerRetention.waiting), 'content'],
    ['refused', 2 * day + daysInMs(readerRetention.refused), 'content'],
    ['removed', 2 * day + daysInMs(readerRetention.refused), 'content'],
    ['accepted', 2 * day + daysInMs(readerRetention.address), 'address'],
  ] as const)('%s is due at its time and not a moment earlier', (state, when, due) => {
    expect(dueOf(at(state), when - 1)).toBeNull();
    expect(dueOf(at(state), when)).toBe(due);
  });

  it('never takes the words of an accepted comment away', () => {
    fc.assert(
      fc.property(fc.nat(), (now) => {
        // Without braces fast-check takes what `not` answers for a refusal.
        expect(dueOf(at('accepted'), now)).not.toBe('content');
      }),
    );
  });
});

describe('threadsOf', () => {
  const row = (key: string, state: string, parent: string | null, writtenAt: number) => ({
    key,
    parent,
    state,
    name: `name of ${key}`,
    text: `text of ${key}`,
    writtenAt,
  });

  it('shows what was accepted, the oldest first, each with its answers', () => {
    const threads = threadsOf([
      row('b', 'accepted', null, 2),
      row('a', 'accepted', null, 1),
      row('a2', 'accepted', 'a', 4),
      row('a1', 'accepted', 'a', 3),
      row('x', 'waiting', 'a', 3),
      row('y', 'refused', null, 3),
    ]);
    expect(threads.map(({ key, answers }) => [key, answers.map((one) => one.key)])).toEqual([
      ['a', ['a1', 'a2']],
      ['b', []],
    ]);
  });

  it('keeps the place of what is gone while something answers it, without its words', () => {
    const [thread, ...more] = threadsOf([
      row('a', 'removed', null, 1),
      row('a1', 'accepted', 'a', 2),
      row('b', 'erased', null, 3),
    ]);
    expect(more).toEqual([]);
    expect([thread?.name, thread?.text, thread?.answers.length]).toEqual([null, null, 1]);
  });

  it('shows no words of a comment that is not accepted, whatever its place', () => {
    const comment = fc.record({
      key: fc.constantFrom('a', 'b', 'c', 'd'),
      parent: fc.constantFrom('a', 'b', null),
      state: fc.constantFrom(...commentStates),
    });
    fc.assert(
      fc.property(fc.array(comment), (given) => {
        const rows = given.map(({ key, parent, state }, n) => ({
          ...row(`${key}${n}`, state, parent, n),
          text: state,
        }));
        for (const { text, answers } of threadsOf(rows))
          for (const shown of [text, ...answers.map((one) => one.text)]) expect([null, 'accepted']).toContain(shown);
      }),
    );
  });
});
