import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepDrafts, unanswered, withAnswers } from './answers';
import { answerableMeanwhile, askedOfAuthor, triageRemarks } from './remarks';
import { settleReservation, type ReservationItem } from './reservations';
import { reviewStates } from './vocabulary';

const said = { field: 'results', reason: 'incomplete', comment: 'Qui est venu ?' } as const;
const remarks = triageRemarks(2, [said, { ...said, field: null }]);
const reservations: ReservationItem[] = [
  { id: 'b1', text: 'Citer la source', state: 'open', answer: null, liftedAt: null },
];

describe('the remarks of a triage', () => {
  it('each have an id of their own, in every round', () => {
    const ids = [1, 2].flatMap((round) => triageRemarks(round, [said, said])).map(({ id }) => id);
    expect(new Set(ids).size).toBe(4);
  });

  it('wait for an answer while changes are requested, reservations until they are settled, nothing else ever', () => {
    const asked = (state: (typeof reviewStates)[number], items = reservations) =>
      askedOfAuthor({ state, remarks, reservations: items }).map(({ id }) => id);
    expect(asked('changes-requested')).toEqual(['2-1', '2-2']);
    expect(asked('reservations-to-lift')).toEqual(['b1']);
    expect(
      asked(
        'reservations-to-lift',
        settleReservation(reservations, 'b1', { as: 'dropped', at: '2026-03-20T10:00:00Z', by: 'chair' }),
      ),
    ).toEqual([]);
    const others = reviewStates.filter((state) => state !== 'changes-requested' && state !== 'reservations-to-lift');
    expect(others.flatMap((state) => asked(state))).toEqual([]);
  });
});

describe('answers', () => {
  it('are “done”, words, or both; a blank one is none and takes the earlier one away', () => {
    const drafts = keepDrafts({}, { '2-1': { done: true, text: '' }, '2-2': { done: false, text: '  Vu. ' } });
    expect(drafts).toEqual({ '2-1': { done: true, text: '' }, '2-2': { done: false, text: 'Vu.' } });
    expect(unanswered(remarks, drafts)).toEqual([]);
    expect(unanswered(remarks, keepDrafts(drafts, { '2-1': { done: false, text: ' \n' } }))).toEqual(['2-1']);
  });

  it('once sent stay, until another one is written', () => {
    const sent = withAnswers(remarks, { '2-1': { done: true, text: '' } });
    expect(unanswered(sent, {})).toEqual(['2-2']);
    expect(withAnswers(sent, {})).toEqual(sent);
    expect(withAnswers(sent, { '2-1': { done: false, text: 'Non.' } })[0]?.answer).toEqual({
      done: false,
      text: 'Non.',
    });
  });

  it('are of no use to an opinion’s reservations while the next committee examines: those are answered, and hold nothing back', () => {
    const lifted = settleReservation(reservations, 'b1', { as: 'lifted', at: '2026-03-20T10:00:00Z', by: 'chair' });
    const open = reviewStates.filter((state) => answerableMeanwhile({ state, reservations }).length > 0);
    expect(open).toEqual(reviewStates.filter((state) => state === 'in-review' || state === 'adjourned'));
    for (const state of open) {
      expect(askedOfAuthor({ state, remarks: null, reservations })).toEqual([]);
      expect(answerableMeanwhile({ state, reservations: lifted })).toEqual([]);
      expect(answerableMeanwhile({ state, reservations: null })).toEqual([]);
    }
  });

  it('leave nothing unanswered once every item has one, whatever the order they were written in', () => {
    const answer = fc.record({ done: fc.boolean(), text: fc.string() });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('2-1', '2-2', 'x'), answer)), (written) => {
        const drafts = written.reduce((before, [id, one]) => keepDrafts(before, { [id]: one }), {});
        const left = unanswered(remarks, drafts);
        expect(
          withAnswers(remarks, drafts)
            .filter((item) => item.answer === null)
            .map(({ id }) => id),
        ).toEqual(left);
      }),
    );
  });
});
