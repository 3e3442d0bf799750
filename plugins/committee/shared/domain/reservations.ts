import { withAnswers, type AnswerDrafts, type AuthorAnswer } from './answers';
import type { MemberRole, ReservationState, StageOutcome } from './vocabulary';

/** An item that a favourable ballot asked for: the author answers, the chair confirms. */
export interface ReservationItem {
  id: string;
  text: string;
  state: ReservationState;
  answer: AuthorAnswer | null;
  liftedAt: string | null;
  /** The record whose ballots asked for it, and its committee's name; absent from what was asked before records said so. */
  record?: string;
  committee?: string;
  /** In which role, and when, it was lifted or not kept; absent as long as it is not settled. */
  settledBy?: MemberRole;
  settledAt?: string;
  /** Of who presides, to the author: why it is not kept, or why the answer is not enough. */
  word?: string;
}

/** What became of a reservation, as the record of the lifting tells it for ever. */
export interface Settlement {
  text: string;
  state: 'lifted' | 'dropped';
  /** The author's words; null where nothing was written beside “done”. */
  answer: string | null;
  settledBy: MemberRole | null;
  settledAt: string | null;
  /** Why it was not kept. */
  word: string | null;
}

/** A reservation that the chair did not keep holds nothing back. */
export function isSettled(item: Pick<ReservationItem, 'state'>): boolean {
  return item.state === 'lifted' || item.state === 'dropped';
}

export function allSettled(items: readonly Pick<ReservationItem, 'state'>[]): boolean {
  return items.every(isSettled);
}

/** The author sent answers: what is settled stays as it was settled. */
export function answerReservations(items: readonly ReservationItem[], drafts: AnswerDrafts): ReservationItem[] {
  return items.map((item) => {
    if (isSettled(item)) return item;
    const [answered = item] = withAnswers([item], drafts);
    return { ...answered, state: 'answered' };
  });
}

/**
 * The author answers the reservations of an opinion while the committee that decides examines it, in words (`texts`, by their ids): the text
 * examined stays what it is. What has no words there stays as it was; empty words take an answer back.
 */
export function answerMeanwhile(
  items: readonly ReservationItem[],
  texts: Readonly<Record<string, string>>,
): ReservationItem[] {
  return items.map((item) => {
    const text = Object.hasOwn(texts, item.id) ? texts[item.id]?.trim() : undefined;
    if (text === undefined || isSettled(item)) return item;
    return text === ''
      ? { ...item, state: 'open', answer: null }
      : { ...item, state: 'answered', answer: { done: false, text } };
  });
}

/** `lifted`: the author answered it. `dropped`: the chair does not keep it. What is settled stays as it was settled. */
export function settleReservation(
  items: readonly ReservationItem[],
  id: string,
  { as, at, by, word }: { as: 'lifted' | 'dropped'; at: string; by: MemberRole; word?: string },
): ReservationItem[] {
  const settled = { state: as, liftedAt: as === 'lifted' ? at : null, settledBy: by, settledAt: at, word };
  return items.map((item) => (item.id === id && !isSettled(item) ? { ...item, ...settled } : item));
}

/** The answer is not enough, and `word` says why: the author answers again. */
export function refuseAnswer(items: readonly ReservationItem[], id: string, word: string): ReservationItem[] {
  return items.map((item) =>
    item.id === id && !isSettled(item) ? { ...item, state: 'open', answer: null, word } : item,
  );
}

/** What became of each that is settled, in their order. */
export function settlementsOf(items: readonly ReservationItem[]): Settlement[] {
  return items.filter(isSettled).map(({ text, state, answer, settledBy, settledAt, liftedAt, word }) => ({
    text,
    state: state === 'lifted' ? 'lifted' : 'dropped',
    answer: answer?.text || null,
    settledBy: settledBy ?? null,
    settledAt: settledAt ?? liftedAt,
    word: state === 'dropped' ? (word ?? null) : null,
  }));
}

/** The reservations of an opinion, on their way to the stage that decides: those that are not settled. */
export function carriedReservations(items: readonly ReservationItem[] | null): ReservationItem[] {
  return (items ?? []).filter((item) => !isSettled(item));
}

/** An adoption that carries the reservations of the opinion before it is one with reservations, though no ballot of its own had any. */
export function outcomeWithCarried(outcome: StageOutcome, carried: readonly ReservationItem[]): StageOutcome {
  return outcome === 'approved' && carried.length > 0 ? 'approved-with-reservations' : outcome;
}
