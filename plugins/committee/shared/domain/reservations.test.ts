import { describe, expect, it } from 'vitest';
import { allSettled, answerReservations, reservationsOf, settleReservation } from './reservations';

const items = reservationsOf([
  { id: 'b1', choice: 'approve', comment: 'Bravo' },
  { id: 'b2', choice: 'approve-with-reservations', comment: 'Citer la source' },
  { id: 'b3', choice: 'approve-with-reservations', comment: 'Préciser le budget' },
]);

describe('reservations', () => {
  it('are the comments of the ballots cast with them, one item each', () => {
    expect(items.map((item) => [item.id, item.text, item.state])).toEqual([
      ['b2', 'Citer la source', 'open'],
      ['b3', 'Préciser le budget', 'open'],
    ]);
  });

  it('hold publication back until the last is lifted or not kept', () => {
    const answered = answerReservations(items, {});
    expect(allSettled(answered)).toBe(false);
    const one = settleReservation(answered, 'b2', 'lifted', '2026-03-20T10:00:00Z');
    expect(allSettled(one)).toBe(false);
    const both = settleReservation(one, 'b3', 'dropped', '2026-03-21T10:00:00Z');
    expect(allSettled(both)).toBe(true);
    expect(both.map((item) => item.liftedAt)).toEqual(['2026-03-20T10:00:00Z', null]);
  });

  it('are answered by their author, one by one', () => {
    const lifted = settleReservation(items, 'b2', 'lifted', '2026-03-20T10:00:00Z');
    const drafts = { b2: { done: true, text: 'Trop tard' }, b3: { done: false, text: 'C’est le budget de 2024.' } };
    expect(
      answerReservations(lifted, drafts).map(({ id, state, answer }) => [id, state, answer?.text ?? null]),
    ).toEqual([
      ['b2', 'lifted', null],
      ['b3', 'answered', 'C’est le budget de 2024.'],
    ]);
  });

  it('stay as they were settled', () => {
    const lifted = settleReservation(items, 'b2', 'lifted', '2026-03-20T10:00:00Z');
    expect(settleReservation(lifted, 'b2', 'dropped', '2026-03-22T10:00:00Z')).toEqual(lifted);
  });
});
