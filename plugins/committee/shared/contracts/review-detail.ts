import { z } from 'zod';
import { castModes } from '../domain/vocabulary';
import { historyStepSchema, remarkSchema, reservationSchema } from './author-status';
import { ballotChoiceSchema, fieldDifferenceSchema, majoritySchema, memberRoleSchema, talliesSchema } from './common';
import { recordSummarySchema } from './decision-records';
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
  'withdraw',
  'publish',
  'correct',
] as const;
export type ReviewAction = (typeof reviewActions)[number];

export const ownBallotSchema = z.object({
  choice: ballotChoiceSchema,
  comment: z.string().nullable(),
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
  proxies: z.array(proxySchema),
  /** The session held now, else the next one that has the review on its agenda. `held`: votes of those present can be taken. */
  session: sessionRefSchema.extend({ held: z.boolean() }).nullable(),
  /** The public reason as drafted; null for those who do not preside. */
  draftReason: z.string().nullable(),
  ballots: z.array(otherBallotSchema),
  /** Counts that the caller may read; null while they are hidden. */
  tallies: talliesSchema.nullable(),
  /** Always readable by members and editors: how many voted of how many, and the quorum. */
  turnout: z
    .object({ eligible: z.number().int(), present: z.number().int(), quorumRequired: z.number().int() })
    .nullable(),
  remarks: z.array(remarkSchema),
  reservations: z.array(reservationSchema),
  records: z.array(recordSummarySchema),
  history: z.array(historyStepSchema.extend({ actor: z.string().nullable() })),
  actions: z.array(z.enum(reviewActions)),
});
export type ReviewDetail = z.infer<typeof reviewDetailSchema>;
export const reviewReply = z.object({ data: reviewDetailSchema });
