import { describe, expect, it } from 'vitest';
import {
  allSettled,
  answerMeanwhile,
  answerReservations,
  carriedReservations,
  outcomeWithCarried,
  refuseAnswer,
  settleReservation,
  settlementsOf,
  type ReservationItem,
} from './reservations';

const open = { state: 'open', answer: null, liftedAt: null } as const;
const items: ReservationItem[] = [
  { id: 'b2', text: 'Citer la source', ...open },
  { id: 'b3', text: 'Préciser le budget', ...open },
];

describe('reservations', () => {
  it('hold publication back until the last is lifted or not kept', () => {
    const answered = answerReservations(items, {});
    expect(allSettled(answered)).toBe(false);
    const one = settleReservation(answered, 'b2', { as: 'lifted', at: '2026-03-20T10:00:00Z', by: 'chair' });
    expect(allSettled(one)).toBe(false);
    const both = settleReservation(one, 'b3', { as: 'dropped', at: '2026-03-21T10:00:00Z', by: 'chair' });
    expect(allSettled(both)).toBe(true);
    expect(both.map((item) => item.liftedAt)).toEqual(['2026-03-20T10:00:00Z', null]);
  });

  it('of an opinion are answered in words while the next committee reads: what has none stays, empty words take an answer back', () => {
    const lifted = settleReservation(items, 'b2', { as: 'lifted', at: '2026-03-20T10:00:00Z', by: 'chair' });
    expect(answerMeanwhile(lifted, { b2: 'Trop tard.' })).toEqual(lifted);
    const answered = answerMeanwhile(lifted, { b3: ' 7 850 euros. ' });
    expect(answered[1]).toEqual({ ...items[1], state: 'answered', answer: { done: false, text: '7 850 euros.' } });
    expect(answerMeanwhile(answered, {})).toEqual(answered);
    expect(answerMeanwhile(answered, { b3: ' ' })).toEqual(lifted);
    expect(answerMeanwhile(items, Object.create({ b3: 'Hérité.' }) as Record<string, string>)).toEqual(items);
  });

  it('are answered by their author, one by one', () => {
    const lifted = settleReservation(items, 'b2', { as: 'lifted', at: '2026-03-20T10:00:00Z', by: 'chair' });
    const drafts = { b2: { done: true, text: 'Trop tard' }, b3: { done: false, text: 'C’est le budget de 2024.' } };
    expect(
      answerReservations(lifted, drafts).map(({ id, state, answer }) => [id, state, answer?.text ?? null]),
    ).toEqual([
      ['b2', 'lifted', null],
      ['b3', 'answered', 'C’est le budget de 2024.'],
    ]);
  });

  it('stay as they were settled', () => {
    const lifted = settleReservation(items, 'b2', { as: 'lifted', at: '2026-03-20T10:00:00Z', by: 'chair' });
    expect(settleReservation(lifted, 'b2', { as: 'dropped', at: '2026-03-22T10:00:00Z', by: 'chair' })).toEqual(lifted);
  });

  it('tell for ever what became of each, and in which role', () => {
    const drafts = { b2: { done: true, text: 'Source ajoutée.' }, b3: { done: true, text: '' } };
    const one = settleReservation(answerReservations(items, drafts), 'b2', {
      as: 'lifted',
      at: '2026-03-20T10:00:00Z',
      by: 'chair',
    });
    const both = settleReservation(one, 'b3', {
      as: 'dropped',
      at: '2026-03-21T10:00:00Z',
      by: 'rapporteur',
      word: 'Le budget est en annexe.',
    });
    expect(settlementsOf(one)).toHaveLength(1);
    expect(settlementsOf(both)).toEqual([
      {
        text: 'Citer la source',
        state: 'lifted',
        answer: 'Source ajoutée.',
        settledBy: 'chair',
        settledAt: '2026-03-20T10:00:00Z',
        word: null,
      },
      {
        text: 'Préciser le budget',
        state: 'dropped',
        answer: null,
        settledBy: 'rapporteur',
        settledAt: '2026-03-21T10:00:00Z',
        word: 'Le budget est en annexe.',
      },
    ]);
  });

  it('whose answer is not enough wait for another one, with the word of who presides', () => {
    const answered = answerReservations(items, { b2: { done: true, text: '' }, b3: { done: true, text: '' } });
    const again = refuseAnswer(answered, 'b2', 'La source manque encore.');
    expect(again.map(({ state, answer, word }) => [state, answer, word])).toEqual([
      ['open', null, 'La source manque encore.'],
      ['answered', { done: true, text: '' }, undefined],
    ]);
    const lifted = settleReservation(again, 'b2', { as: 'lifted', at: '2026-03-20T10:00:00Z', by: 'chair' });
    expect(refuseAnswer(lifted, 'b2', 'Trop tard')).toEqual(lifted);
  });

  it('of an opinion travel to the stage that decides, whose adoption then is one with reservations', () => {
    const lifted = settleReservation(items, 'b2', { as: 'lifted', at: '2026-03-20T10:00:00Z', by: 'chair' });
    expect(carriedReservations(lifted).map(({ id }) => id)).toEqual(['b3']);
    expect(carriedReservations(null)).toEqual([]);
    expect(outcomeWithCarried('approved', items)).toBe('approved-with-reservations');
    expect(outcomeWithCarried('approved', [])).toBe('approved');
    expect(outcomeWithCarried('rejected', items)).toBe('rejected');
  });
});
