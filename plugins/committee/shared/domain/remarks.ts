import type { AuthorAnswer } from './answers';
import { isSettled, type ReservationItem } from './reservations';
import type { RemarkReason, ReviewState } from './vocabulary';

/** Something that an editor or a committee asks of the author. `field` null: about the whole document. */
export interface RemarkItem {
  /** Unique in its review, whatever the round. */
  id: string;
  field: string | null;
  reason: RemarkReason | null;
  comment: string;
  answer: AuthorAnswer | null;
}

/** The remarks of a triage, not answered yet. Only one triage happens in a round. */
export function triageRemarks(
  round: number,
  said: readonly Pick<RemarkItem, 'field' | 'reason' | 'comment'>[],
): RemarkItem[] {
  return said.map(({ field, reason, comment }, index) => ({
    id: `${round}-${index + 1}`,
    field,
    reason,
    comment,
    answer: null,
  }));
}

interface Asking {
  state: ReviewState;
  remarks: readonly RemarkItem[] | null;
  reservations: readonly ReservationItem[] | null;
}

/** What waits for the author's answer in this state, and so holds back the next submission. */
export function askedOfAuthor({ state, remarks, reservations }: Asking): readonly (RemarkItem | ReservationItem)[] {
  if (state === 'changes-requested') return remarks ?? [];
  if (state === 'reservations-to-lift') return (reservations ?? []).filter((item) => !isSettled(item));
  return [];
}

/** Reservations of an opinion that the author may answer while the committee that decides examines them. Nothing waits for it. */
export function answerableMeanwhile<Item extends Pick<ReservationItem, 'state'>>({
  state,
  reservations,
}: {
  state: ReviewState;
  reservations: readonly Item[] | null;
}): Item[] {
  return state === 'in-review' || state === 'adjourned' ? (reservations ?? []).filter((item) => !isSettled(item)) : [];
}
