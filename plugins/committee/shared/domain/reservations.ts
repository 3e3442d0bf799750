import { withAnswers, type AnswerDrafts, type AuthorAnswer } from './answers';
import type { ReservationState } from './vocabulary';

/** An item that a favourable ballot asked for: the author answers, the chair confirms. */
export interface ReservationItem {
  id: string;
  text: string;
  state: ReservationState;
  answer: AuthorAnswer | null;
  liftedAt: string | null;
}

/** A reservation that the chair did not keep holds nothing back. */
export function isSettled(item: Pick<ReservationItem, 'state'>): boolean {
  return item.state === 'lifted' || item.state === 'dropped';
}

export function allSettled(items: readonly Pick<ReservationItem, 'state'>[]): boolean {
  return items.every(isSettled);
}

/** The comments of the ballots cast with reservations, one item each, in the order of the members. */
export function reservationsOf(
  ballots: readonly { id: string; choice: string; comment: string | null }[],
): ReservationItem[] {
  return ballots
    .filter((ballot) => ballot.choice === 'approve-with-reservations' && ballot.comment)
    .map((ballot) => ({ id: ballot.id, text: ballot.comment ?? '', state: 'open', answer: null, liftedAt: null }));
}

/** The author sent answers: what is settled stays as it was settled. */
export function answerReservations(items: readonly ReservationItem[], drafts: AnswerDrafts): ReservationItem[] {
  return items.map((item) => {
    if (isSettled(item)) return item;
    const [answered = item] = withAnswers([item], drafts);
    return { ...answered, state: 'answered' };
  });
}

/** `lifted`: the author answered it. `dropped`: the chair does not keep it. What is settled stays as it was settled. */
export function settleReservation(
  items: readonly ReservationItem[],
  id: string,
  as: 'lifted' | 'dropped',
  at: string,
): ReservationItem[] {
  const liftedAt = as === 'lifted' ? at : null;
  return items.map((item) => (item.id === id && !isSettled(item) ? { ...item, state: as, liftedAt } : item));
}
