import type { ReservationState } from './vocabulary';

/** An item that a favourable ballot asked for: the author answers, the chair confirms. */
export interface ReservationItem {
  id: string;
  text: string;
  state: ReservationState;
  answer: string | null;
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

export function markAnswered(items: readonly ReservationItem[]): ReservationItem[] {
  return items.map((item) => (item.state === 'open' ? { ...item, state: 'answered' } : item));
}

export function markLifted(items: readonly ReservationItem[], id: string, at: string): ReservationItem[] {
  return items.map((item) => (item.id === id && !isSettled(item) ? { ...item, state: 'lifted', liftedAt: at } : item));
}
