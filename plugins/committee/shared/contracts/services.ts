import { z } from 'zod';
import { serviceKey } from '@passerelles/kit/shared';
import type { AnswerDrafts } from '../domain/answers';
import type { GateDecision } from '../domain/gate-decision';
import type { BrokenLink } from '../domain/record-chain';
import type { SeriesHead } from '../domain/signed-statements';
import type { Tallies } from '../domain/tally';
import type { MemberRole } from '../domain/vocabulary';
import { recordRefSchema } from './decision-records';
import type { AuthorStatus } from './author-status';
import type { IntegrityReport } from './document-status';

/** Who does something. `user` is an account of the content API, `admin` a person of the admin panel. */
export interface Actor {
  kind: 'user' | 'admin' | 'system';
  id: number | string | null;
  name: string;
  email: string | null;
  /** In which language to write to this person; a person of the admin panel is asked for the panel's. */
  locale?: 'fr' | 'en';
}

export interface Submission {
  uid: string;
  documentId: string;
  /** Of a type that is written in several languages; the default one unless said. */
  locale?: string | null;
  by: Actor;
}
export interface Withdrawal {
  uid: string;
  documentId: string;
  by: Actor;
  reason?: string | null;
}
export interface Admission {
  uid: string;
  documentId: string;
  /** Public, for ever: who decided or who enters it, as a body or a role. */
  operator: string;
  reason: string;
  locale?: string | null;
  /** The person who enters it, for the house only. */
  writtenBy?: Actor | null;
}

/** Of documents whose author goes, or is written to elsewhere. `from`: id of the account that submitted them. */
export interface HandOver {
  uid: string;
  documentIds: readonly string[];
  from: number;
  to: Actor;
}

/** Of documents that did not exist before; the same words as those of an {@link Admission} stand in the record of each. */
export interface NewAdmissions extends Pick<Admission, 'uid' | 'operator' | 'reason'> {
  documentIds: readonly string[];
}

/**
 * `strapi.plugin('committee').service('reviews')`: what other plugins ask of the committee. Each call joins the transaction
 * that is open, or opens one; refusals carry a code of `errors.ts`.
 */
export interface ReviewsService {
  /** Where the document is in its review, as its author may know it; null when it was never submitted. */
  statusOf(uid: string, documentId: string): Promise<AuthorStatus | null>;
  submit(submission: Submission): Promise<AuthorStatus | null>;
  /** The author's answers to what was asked, by its id; kept until the next submission sends them. */
  answer(given: { uid: string; documentId: string; answers: AnswerDrafts }): Promise<AuthorStatus | null>;
  /**
   * The author's words to reservations of an opinion, by their ids, while the committee that decides examines the document: sent at once. Empty
   * words take an answer back.
   */
  answerReservations(given: {
    uid: string;
    documentId: string;
    answers: Readonly<Record<string, string>>;
    by: Actor;
  }): Promise<AuthorStatus | null>;
  withdraw(withdrawal: Withdrawal): Promise<AuthorStatus | null>;
  /** Who is written to about these documents; their history and records stay as they are. */
  handOver(handOver: HandOver): Promise<void>;
  /** The caller publishes afterwards: the gate lets exactly that draft through. */
  admitHistorical(admission: Admission): Promise<{ reference: string; number: string }>;
  /**
   * Has `write` bring documents into the world, the draft and the published version of each, and vouches for them as decided before the
   * platform existed. Refuses all of them, so that nothing stays written, unless each is new, and its published version says what its
   * draft does.
   */
  publishNew(admissions: NewAdmissions, write: () => Promise<void>): Promise<void>;
}

/** What vouches for the published version of a document. */
export interface Validation extends Tallies {
  reference: string;
  number: string;
  kind: 'decision' | 'historical';
  committee: { slug: string; name: string } | null;
  decidedAt: string;
  operator: string | null;
  reason: string | null;
  reservationsLifted: number;
}

/** A published version that a committee vouches for: its row with what was asked for, and the record behind it. */
export interface VouchedDocument {
  row: Record<string, unknown>;
  /** `committee`: its name; null for what was decided before the platform existed. */
  validation: { reference: string; committee: string | null; decidedAt: string } | null;
}

/** What is said at an address at which a document stood that was taken off the site. */
export const withdrawnSchema = z.object({
  document: z.object({ uid: z.string(), documentId: z.string() }),
  title: z.string(),
  /** ISO instant of the withdrawal. */
  withdrawnAt: z.string(),
  reason: z.string(),
  record: recordRefSchema,
});
export type Withdrawn = z.infer<typeof withdrawnSchema>;

/** A series of records, how many it holds, and its first broken link. */
export interface Chain {
  series: string;
  records: number;
  broken: BrokenLink | null;
}

/** Everything that is verified: the series, and what vouches for them. */
export interface Verification {
  chains: Chain[];
  /** How many, and the first that was altered, whose `reference` is the key’s id or the day. */
  keys: { count: number; broken: BrokenLink | null };
  heads: { count: number; broken: BrokenLink | null };
  /** Records older than the signing: how many, and when they were signed. */
  signedAfterwards: { count: number; at: string | null };
}

/** `strapi.plugin('committee').service('records')` */
export interface RecordsService {
  latestValidation(uid: string, documentId: string): Promise<Validation | null>;
  /** References of every record about a document, the oldest first: their pages say what became of it. */
  references(uid: string, documentId: string): Promise<string[]>;
  /** What was taken off the site at such an address, which it has or had at any of its records; null where nothing was, or where it is back. */
  withdrawnAt(uid: string, slug: string): Promise<Withdrawn | null>;
  /** Every address that the records of a document name. */
  addresses(uid: string, documentId: string): Promise<string[]>;
  /** Walks every chain; the first broken link of each series, none when all are whole. */
  verify(): Promise<IntegrityReport['brokenRecords']>;
  /** The same walk, with how many records each series holds. */
  chains(): Promise<Chain[]>;
  /** And with the keys and the published heads. */
  verification(): Promise<Verification>;
  /** Where each series stands now: its last record, and the fingerprint of it. */
  heads(): Promise<SeriesHead[]>;
  /** Publishes where each series stands, unless that was done today; whether this call did. */
  publishHeads(day?: string): Promise<boolean>;
}

/** `strapi.plugin('committee').service('gate')` */
export interface GateService {
  isGoverned(uid: string): Promise<boolean>;
  /** What publishing would answer now. */
  answer(uid: string, documentId: string): Promise<GateDecision>;
  /** Unpublishes (or deletes) inside `unpublish` with a public reason; in the editors’ name unless said. */
  withReason<Result>(
    reason: string,
    unpublish: () => Promise<Result>,
    inNameOf?: 'editors' | 'committee',
  ): Promise<Result>;
  /** Of these documents, those that are published and not vouched for. */
  unvouched(uid: string, documentIds: readonly string[]): Promise<string[]>;
  /**
   * Of these documents of a governed type, the published versions that are vouched for as they stand, in some statements for all of them.
   * What vouches and what is shown come of one reading. `populate` is what the database layer takes, `select` and `populate` alone; what
   * is related is read of published versions.
   */
  vouched(
    uid: string,
    documentIds: readonly string[],
    populate: Readonly<Record<string, unknown>>,
  ): Promise<VouchedDocument[]>;
  /** Checks, reports in the log, and announces what is found now or was found the last time. */
  checkIntegrity(): Promise<IntegrityReport>;
  /** What the last check found, whichever process made it. */
  lastReport(): Promise<IntegrityReport | null>;
}

export interface SeatToGive {
  committeeSlug: string;
  /** Null for a person without account. */
  adminUserId: number | null;
  name: string;
  role: MemberRole;
  /** documentId of the organisation represented. */
  represents?: string | null;
  /** Calendar days; from today and without end unless said. */
  from?: string;
  to?: string | null;
}

/** `strapi.plugin('committee').service('memberships')` */
export interface MembershipsService {
  /** Gives a person a seat; the same person in the same committee and role keeps the seat that runs. */
  appoint(seat: SeatToGive): Promise<{ id: string }>;
}

export const reviewsService = serviceKey<ReviewsService>('committee', 'reviews');
export const recordsService = serviceKey<RecordsService>('committee', 'records');
export const gateService = serviceKey<GateService>('committee', 'gate');
export const membershipsService = serviceKey<MembershipsService>('committee', 'memberships');
