import { z } from 'zod';
import { unseatedPresiding } from '../domain/presiding';
import { castModes } from '../domain/vocabulary';
import { historyStepSchema, remarkSchema, reservationSchema } from './author-status';
import {
  ballotChoiceSchema,
  fieldDifferenceSchema,
  majoritySchema,
  memberRoleSchema,
  stageOutcomeSchema,
  talliesSchema,
} from './common';
import { recordSummarySchema } from './decision-records';
import { correctionAskedSchema } from './review-actions';
import { sessionRefSchema } from './sessions';
import { reviewSummarySchema } from './reviews';

/** What the caller may do now; the server refuses the rest whatever the screen shows. */
export const reviewActions = [
  'accept-admissibility',
  'send-back',
  'vote',
  /** The ballots of those present, in a session held now. */
  'vote-for-others',
  /** The ballot of a member whose proxy the caller carries. */
  'vote-by-proxy',
  'give-proxy',
  'withdraw-proxy',
  /** The proxy of a member who is absent; the same person takes it back. */
  'record-proxy',
  'recuse',
  'remind',
  'draft-reason',
  'put-on-agenda',
  'close',
  'extend',
  'adjourn',
  'reopen',
  'lift-reservation',
  /** Where nobody presides over the open stage by a seat. */
  'name-presiding',
  'withdraw',
  'publish',
  'correct',
  /** Asks the chair for a minor correction. */
  'ask-correction',
  /** Takes the document off the site in the committee’s name. */
  'withdraw-publication',
] as const;
export type ReviewAction = (typeof reviewActions)[number];

export const ownBallotSchema = z.object({
  choice: ballotChoiceSchema,
  /** For the committee: it never leaves it. */
  comment: z.string().nullable(),
  /** For the association, as the member wrote it; null where the choice asks for nothing, or nobody wrote it. */
  request: z.string().nullable(),
  castAt: z.string(),
});

/** Another member's ballot, present only when the stage's visibility lets the caller read it. */
export const otherBallotSchema = ownBallotSchema.extend({
  member: z.string(),
  round: z.number().int(),
  stage: z.number().int(),
  castMode: z.enum(castModes),
  /** False when its round was superseded before the stage closed, the member stepped aside before that, or it was changed since. */
  counts: z.boolean(),
});

/** One seat of the electorate of the current stage. `hasVoted` is null where the caller may not know. */
export const electorSchema = z.object({
  membershipId: z.string(),
  name: z.string(),
  role: memberRoleSchema,
  represents: z.string().nullable(),
  recused: z.boolean(),
  /** False for a person without account, whose vote is taken in session. */
  hasAccount: z.boolean(),
  hasVoted: z.boolean().nullable(),
  /** Among those present at the session held now. */
  present: z.boolean(),
  /** The day of the last reminder; null where there was none, or the caller does not preside. */
  remindedOn: z.string().nullable(),
});
export type Elector = z.infer<typeof electorSchema>;

/** A proxy in force. `used`: its bearer voted with it; null where the caller may not know. */
export const proxySchema = z.object({
  giverId: z.string(),
  giver: z.string(),
  bearerId: z.string(),
  bearer: z.string(),
  used: z.boolean().nullable(),
  recordedByChair: z.boolean(),
});
export type ProxyView = z.infer<typeof proxySchema>;

/**
 * What will come out if the stage is closed now: `whatComesOut` of shared/domain says it from this and from what whoever presides edits.
 * No ballot has a name here.
 */
export const closingSchema = z.object({
  /** By the count alone. */
  outcome: stageOutcomeSchema,
  decides: z.boolean(),
  isLast: z.boolean(),
  ballots: z.array(
    z.object({
      id: z.string(),
      choice: ballotChoiceSchema,
      comment: z.string().nullable(),
      request: z.string().nullable(),
    }),
  ),
  carried: z.array(reservationSchema),
  /** As drafted. */
  edits: z.array(
    z.object({ id: z.string(), text: z.string().nullable(), kept: z.boolean(), word: z.string().nullable() }),
  ),
  /** What the author reads where a text for the association is missing. */
  unwritten: z.string(),
  /** Of the ballots that this was made from. */
  seen: z.string(),
});

/** `GET /committee/reviews/:id` → `{ data: ReviewDetail }`. */
export const reviewDetailSchema = reviewSummarySchema.extend({
  /** The version examined: governed fields by name, normalised (components without ids, relations as `{uid, documentId, label}`). */
  snapshot: z.record(z.string(), z.unknown()),
  fingerprint: z.string(),
  /** What changed since the previous round's snapshot; empty in the first round. */
  differences: z.array(fieldDifferenceSchema),
  /** What the draft says now that the snapshot does not: the gate would refuse it. */
  draftDifferences: z.array(fieldDifferenceSchema),
  /** Fingerprint of the draft now: sent back by the chair who lifts the last reservation. */
  draftFingerprint: z.string().nullable(),
  rule: z
    .object({
      majority: majoritySchema,
      quorum: z.union([
        z.object({ count: z.number() }),
        z.object({ share: z.object({ n: z.number(), d: z.number() }) }),
      ]),
      missedQuorum: z.string(),
      extended: z.boolean(),
      ballotVisibility: z.string(),
      proxiesPerMember: z.number().int(),
    })
    .nullable(),
  ownBallot: ownBallotSchema.nullable(),
  recused: z.boolean(),
  /** The caller's seat among those who may vote; null for everybody else. */
  mySeatId: z.string().nullable(),
  electors: z.array(electorSchema),
  /** `named`: the member whom an editor named presides over the open stage; `nobody`: nobody does. Null where a seat does, or no stage is open. */
  presiding: z.enum(unseatedPresiding).nullable(),
  namedPresiding: z.string().nullable(),
  proxies: z.array(proxySchema),
  /** The session held now, else the next one that has the review on its agenda. `held`: votes of those present can be taken. */
  session: sessionRefSchema.extend({ held: z.boolean() }).nullable(),
  /** The public reason as drafted; null for those who do not preside. */
  draftReason: z.string().nullable(),
  /** For whoever presides, once the stage can be closed and she has voted, or all have; null otherwise. */
  closing: closingSchema.nullable(),
  ballots: z.array(otherBallotSchema),
  /** Counts that the caller may read; null while they are hidden. */
  tallies: talliesSchema.nullable(),
  /** Always readable by members and editors: how many voted of how many, and the quorum. */
  turnout: z
    .object({ eligible: z.number().int(), present: z.number().int(), quorumRequired: z.number().int() })
    .nullable(),
  /** Committees whose opinion in this round came without quorum. */
  withoutQuorum: z.array(z.string()),
  remarks: z.array(remarkSchema),
  reservations: z.array(reservationSchema),
  records: z.array(recordSummarySchema),
  history: z.array(historyStepSchema.extend({ actor: z.string().nullable() })),
  /** The minor correction that is asked for: for editors and who may sign it; null for everybody else. */
  correctionAsked: correctionAskedSchema.nullable(),
  actions: z.array(z.enum(reviewActions)),
});
export type ReviewDetail = z.infer<typeof reviewDetailSchema>;
export const reviewReply = z.object({ data: reviewDetailSchema });
