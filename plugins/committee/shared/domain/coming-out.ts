import type { RemarkItem } from './remarks';
import { outcomeWithCarried, type ReservationItem } from './reservations';
import type { BallotChoice, MemberRole, StageOutcome } from './vocabulary';

/** A counted ballot, as far as what comes out of the stage is made of it. Its text for the committee is not here: it never leaves the committee. */
export interface CountedBallot {
  /** Of this version of the ballot. */
  id: string;
  choice: BallotChoice;
  /** The text for the association; null where none was written. */
  request: string | null;
}

/** What whoever presides says of one thing that is asked, by its id. What was said of a ballot that was changed since has no effect. */
export interface ItemEdit {
  id: string;
  /** In place of the member's; null leaves that one. */
  text: string | null;
  /** False for a reservation that is not kept. */
  kept: boolean;
  /** Why it is not kept: the author and the record tell it. */
  word: string | null;
}

export interface DecidedStage {
  /** By the count alone. */
  outcome: StageOutcome;
  /** Whether the stage decides; an opinion passes on what came before it. */
  decides: boolean;
  ballots: readonly CountedBallot[];
  /** The reservations that an opinion before handed on. */
  carried: readonly ReservationItem[];
  edits: readonly ItemEdit[];
  /** What the author reads where a ballot asks for something and nobody wrote it for the association. */
  unwritten: string;
  /** Who presides, in which role; null when the stage closes by itself. */
  by: MemberRole | null;
  at: string;
}

/** What comes out of a stage: the outcome, and what the author, the record and the public read of it. */
export interface ComesOut {
  outcome: StageOutcome;
  /** Asked by this stage's ballots and kept. */
  own: ReservationItem[];
  /** Handed on by an opinion before, and kept. */
  carried: ReservationItem[];
  /** Not kept, own and carried. */
  dropped: ReservationItem[];
  remarks: RemarkItem[];
}

/** What a ballot asks of the association, if its choice asks for anything. */
export function asksFor(choice: BallotChoice): 'reservation' | 'remark' | null {
  if (choice === 'approve-with-reservations') return 'reservation';
  return choice === 'request-changes' || choice === 'reject' ? 'remark' : null;
}

const isAdopted = (outcome: StageOutcome) => outcome === 'approved' || outcome === 'approved-with-reservations';

/**
 * An adoption keeps the reservations of its ballots, and a deciding stage those of the opinion before, but for those that whoever
 * presides drops: without any it is a plain adoption. Changes requested or a refusal turn them into remarks, beside what those
 * against asked for. Where nothing was decided nothing is asked, and what was handed on waits.
 */
export function whatComesOut(closing: DecidedStage): ComesOut {
  const { outcome, decides, ballots, carried } = closing;
  const edits = new Map(closing.edits.map((edit) => [edit.id, edit]));
  const textOf = ({ id, request }: CountedBallot) => edits.get(id)?.text || request || closing.unwritten;
  const asking = (kind: 'reservation' | 'remark') => ballots.filter(({ choice }) => asksFor(choice) === kind);
  if (outcome === 'adjourned') return { outcome, own: [], carried: [...carried], dropped: [], remarks: [] };

  const own: ReservationItem[] = isAdopted(outcome)
    ? asking('reservation').map((ballot) => ({
        id: ballot.id,
        text: textOf(ballot),
        state: 'open',
        answer: null,
        liftedAt: null,
      }))
    : [];
  const isKept = ({ id }: ReservationItem) => edits.get(id)?.kept ?? true;
  const dropped = [...carried, ...own]
    .filter((item) => !isKept(item))
    .map((item) => drop(item, closing, edits.get(item.id)));
  const kept = { own: own.filter(isKept), carried: carried.filter(isKept) };
  if (!isAdopted(outcome)) {
    const remarks = [
      // What the author answered meanwhile was read: it stays the answer until another one is written.
      ...kept.carried.map(({ id, text, answer }) => ({ ...remark(id, text), answer })),
      ...asking('remark').map((ballot) => remark(ballot.id, textOf(ballot))),
    ];
    // A refused opinion is passed on like any other, with what was handed to it.
    const passedOn = outcome === 'rejected' && !decides;
    return { outcome, own: [], carried: passedOn ? kept.carried : [], dropped, remarks: passedOn ? [] : remarks };
  }
  const settled = kept.own.length === 0 ? 'approved' : 'approved-with-reservations';
  return { outcome: decides ? outcomeWithCarried(settled, kept.carried) : settled, ...kept, dropped, remarks: [] };
}

const remark = (id: string, comment: string): RemarkItem => ({ id, field: null, reason: null, comment, answer: null });

function drop(item: ReservationItem, { by, at }: DecidedStage, edit: ItemEdit | undefined): ReservationItem {
  const settled = { state: 'dropped', liftedAt: null, settledAt: at, word: edit?.word ?? undefined } as const;
  return { ...item, ...settled, ...(by ? { settledBy: by } : {}) };
}
