import type {
  Actor,
  Announced,
  AnswerDrafts,
  BallotChoice,
  BallotVisibility,
  CastMode,
  CorrectionRequest,
  FieldDifference,
  IntegrityReport,
  ItemEdit,
  Member,
  MemberRole,
  NamedPresiding,
  RecordKind,
  RemarkItem,
  ReservationItem,
  Settlement,
  ReviewEvent,
  ReviewState,
  SeatingRole,
  SessionState,
  SignedStatement,
  Snapshot,
  StageOutcome,
  StagePower,
  StageRule,
  StatementKind,
  UnseatedPresiding,
} from '../../../shared';

export type { Actor };

export interface CommitteeRow {
  id: number;
  documentId: string;
  name: string;
  slug: string;
  kind: 'steering' | 'monitoring' | 'thematic';
  of?: ActorRow | null;
  cadence: { everyMonths: number[]; fromMonth: number | null } | null;
  powers: string[] | null;
  description: string | null;
  proxiesPerMember: number;
}
export interface ActorRow {
  documentId: string;
  name: string;
  slug: string;
}
export interface MembershipRow {
  id: number;
  documentId: string;
  personName: string;
  adminUser?: { id: number; email: string; firstname?: string | null; lastname?: string | null } | null;
  represents?: ActorRow | null;
  committee?: CommitteeRow | null;
  role: MemberRole;
  from: string | null;
  to: string | null;
  decidedAt?: string | null;
  decidedAs?: SeatingRole | null;
  decidedBy?: string | null;
}
export interface StageRow extends StageRule {
  workflow?: WorkflowRow | null;
  id: number;
  documentId: string;
  name: string;
  position: number;
  power: StagePower;
  votingDays: number;
  reminderDays: number;
  reasonHours?: number | null;
  ballotVisibility: BallotVisibility;
  committee?: CommitteeRow | null;
}
export interface WorkflowRow {
  id: number;
  documentId: string;
  name: string;
  contentType: string;
  stages?: StageRow[];
}

/** The rule of a stage, frozen on the day it opened. */
export interface OpenStage extends StageRule {
  /** Of the workflow's stage that it was copied from; missing where it opened before the workflows could be changed. */
  id?: string;
  name: string;
  position: number;
  count: number;
  power: StagePower;
  votingDays: number;
  reminderDays: number;
  /** Missing where it opened before stages said so. */
  reasonHours?: number;
  ballotVisibility: BallotVisibility;
  committee: { slug: string; name: string; proxiesPerMember: number };
}
/** A seat of the electorate, frozen on the day the stage opened. */
export interface Elector extends Member {
  name: string;
  adminId: number | null;
  email: string | null;
  representsName: string | null;
}
export interface ReviewRow {
  id: number;
  documentId: string;
  contentUid: string;
  contentId: string;
  contentLocale: string | null;
  openKey: string | null;
  title: string;
  slug: string | null;
  state: ReviewState;
  round: number;
  historical: boolean;
  submitter: Actor;
  submittedAt: string;
  stage: OpenStage | null;
  electorate: Elector[] | null;
  openedOn: string | null;
  dueOn: string | null;
  extended: boolean;
  deadlineMet: string | null;
  reminderMet: string | null;
  reminded: Record<string, string> | null;
  draftReason: string | null;
  closingEdits: ItemEdit[] | null;
  closesAt: string | null;
  /** The member whom an editor named to preside over the open stage. */
  namedPresiding: NamedPresiding | null;
  movedAt: string;
  snapshot: Snapshot;
  previousSnapshot: Snapshot | null;
  labels: Record<string, string> | null;
  fingerprint: string;
  remarks: RemarkItem[] | null;
  reservations: ReservationItem[] | null;
  answerDrafts: AnswerDrafts | null;
  correctionAsked: CorrectionRequest | null;
}
export interface BallotRow {
  id: number;
  documentId: string;
  key: string;
  reviewId: number;
  round: number;
  stage: number;
  membership: string;
  memberName: string;
  version: number;
  choice: BallotChoice;
  comment: string | null;
  request: string | null;
  castMode: CastMode;
  castBy: string | null;
  session: string | null;
  castAt: string;
}
export interface ProxyRow {
  id: number;
  key: string;
  reviewId: number;
  round: number;
  stage: number;
  giver: string;
  giverName: string;
  bearer: string;
  bearerName: string;
  step: 'given' | 'withdrawn';
  actor: Actor;
  byChair: boolean;
  at: string;
}
export interface SessionRow {
  id: number;
  documentId: string;
  committeeSlug: string;
  committeeName: string;
  title: string;
  heldOn: string;
  startTime: string | null;
  endTime: string | null;
  place: string | null;
  link: string | null;
  state: SessionState;
  agenda: string[];
  /** Null in rows from before points that are no review. */
  items: { id: string; text: string }[] | null;
  present: string[];
  excused: string[] | null;
  announced: Announced | null;
  sequence: number | null;
  remindedFor: string | null;
  minutes: string | null;
  minutesClosedAt: string | null;
  minutesClosedBy: Actor | null;
  scheduledBy: Actor;
  endedAt: string | null;
}
export interface LeaseRow {
  id: number;
  name: string;
  heldUntil: string | null;
}
export interface RecusalRow {
  id: number;
  key: string;
  reviewId: number;
  membership: string;
  memberName: string;
  automatic: boolean;
  reason: string | null;
  declaredAt: string;
}
export interface TransitionRow {
  id: number;
  reviewId: number;
  event: ReviewEvent;
  fromState: ReviewState | null;
  toState: ReviewState;
  at: string;
  actor: Actor;
  round: number;
  stage: number | null;
  openedOn: string | null;
  dueOn: string | null;
  committee: { slug: string; name: string } | null;
  outcome: StageOutcome | null;
  reason: string | null;
  fingerprint: string | null;
  snapshot: Snapshot | null;
  recordReference: string | null;
  remarks: RemarkItem[] | null;
  reservations: ReservationItem[] | null;
}
export interface RecordRow {
  id: number;
  reference: string;
  number: string;
  series: string;
  year: number;
  position: number;
  kind: RecordKind;
  closingKey: string | null;
  reviewId: number | null;
  contentUid: string;
  contentId: string;
  title: string;
  slug: string | null;
  round: number | null;
  stage: number | null;
  committeeSlug: string | null;
  committeeName: string | null;
  session: string | null;
  power: StagePower | null;
  outcome: StageOutcome | null;
  eligible: number;
  present: number;
  favourable: number;
  withReservations: number;
  changes: number;
  rejected: number;
  abstained: number;
  recused: number;
  quorumRequired: number;
  quorumReached: boolean;
  byProxy: number | null;
  presiding: UnseatedPresiding | null;
  majority: StageRule['majority'] | null;
  reservations: string[] | null;
  reason: string | null;
  operator: string | null;
  writtenBy: (Actor & { salt: string }) | null;
  differences: FieldDifference[] | null;
  settlements: Settlement[] | null;
  corrects: string | null;
  decidedAt: string;
  fingerprint: string | null;
  previousHash: string | null;
  hash: string;
}
export interface SequenceRow {
  id: number;
  series: string;
  positions: Record<string, number> | null;
  lastHash: string | null;
}
export interface IntegrityCheckRow {
  id: number;
  key: string;
  checkedAt: string | null;
  report: IntegrityReport | null;
}
export interface SignedStatementRow extends SignedStatement {
  id: number;
  name: string;
  kind: StatementKind;
}
