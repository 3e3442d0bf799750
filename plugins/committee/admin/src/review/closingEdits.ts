import { whatComesOut, type ComesOut, type ItemEdit, type ReviewDetail } from '../../../shared';

export type Foreseen = NonNullable<ReviewDetail['closing']>;

/** One thing that the association will be asked, as whoever presides sees it. */
export interface AskedItem {
  id: string;
  kind: 'reservation' | 'remark';
  /** Of an opinion before: it is kept or dropped, its words are public already. */
  carried: boolean;
  /** As the member wrote it for the association; null where nobody did. */
  text: string | null;
  /** For the committee alone. */
  comment: string | null;
  answer: Foreseen['carried'][number]['answer'];
  committee?: string;
}

export const foresee = (closing: Foreseen, edits: readonly ItemEdit[]): ComesOut =>
  whatComesOut({ ...closing, edits, by: null, at: '' });

/** What there is to edit, keep or drop: all that would come out if nothing was dropped. Where nothing is decided, nothing. */
export function askedItems(closing: Foreseen): AskedItem[] {
  if (closing.outcome === 'adjourned') return [];
  const all = foresee(closing, []);
  const ballots = new Map(closing.ballots.map((ballot) => [ballot.id, ballot]));
  const handedOn = new Map(closing.carried.map((item) => [item.id, item]));
  const asked = [
    ...[...all.carried, ...all.own].map(({ id, text }) => ({ id, text, kind: 'reservation' as const })),
    ...all.remarks.map(({ id, comment }) => ({ id, text: comment, kind: 'remark' as const })),
  ];
  return asked.map(({ id, text, kind }) => {
    const before = handedOn.get(id);
    const ballot = ballots.get(id);
    return {
      id,
      kind: before ? 'reservation' : kind,
      carried: before !== undefined,
      text: before ? text : (ballot?.request ?? null),
      comment: ballot?.comment ?? null,
      answer: before?.answer ?? null,
      committee: before?.committee,
    };
  });
}

export const editOf = (edits: readonly ItemEdit[], id: string): ItemEdit =>
  edits.find((edit) => edit.id === id) ?? { id, text: null, kept: true, word: null };

export const withEdit = (edits: readonly ItemEdit[], edit: ItemEdit): ItemEdit[] => [
  ...edits.filter(({ id }) => id !== edit.id),
  edit,
];

/** A reservation that is not kept owes the author a word. */
export const lacksWord = ({ kept, word }: ItemEdit): boolean => !kept && !word?.trim();
