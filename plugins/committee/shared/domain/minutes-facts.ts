import type { SessionPlan } from './sessions';
import type { Tallies } from './tally';
import type { MemberRole, StageOutcome, StagePower } from './vocabulary';

/** Longest text of minutes, in characters. */
export const minutesLimit = 50_000;

export interface Attendee {
  name: string;
  role: MemberRole;
  represents: string | null;
}
export interface MinutesProxy {
  giver: string;
  bearer: string;
  /** Title of the document that it is given for. */
  about: string;
}
/** What a record says of a point: `number` is gap-free within its series only, so that both are written. */
export interface MinutesDecision {
  number: string;
  series: string;
  power: StagePower;
  outcome: StageOutcome;
  tallies: Pick<
    Tallies,
    | 'eligible'
    | 'present'
    | 'for'
    | 'withReservations'
    | 'changes'
    | 'rejected'
    | 'abstained'
    | 'recused'
    | 'quorumRequired'
    | 'quorumReached'
  >;
  byProxy: number;
  reservations: readonly string[];
  reason: string | null;
}
/** A point of the agenda: a document that was examined with what was decided of it in session, or a point of the session's own. */
export type MinutesPoint = { title: string; decisions: readonly MinutesDecision[] } | { text: string };

export interface MinutesFacts {
  committee: string;
  /** The day and the hours, and where, as the language says them. */
  session: SessionPlan;
  present: readonly Attendee[];
  excused: readonly Attendee[];
  absent: readonly Attendee[];
  proxies: readonly MinutesProxy[];
  points: readonly MinutesPoint[];
}
