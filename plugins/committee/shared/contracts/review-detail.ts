import { z } from 'zod';
import { castModes } from '../domain/vocabulary';
import { historyStepSchema, remarkSchema, reservationSchema } from './author-status';
import { ballotChoiceSchema, fieldDifferenceSchema, majoritySchema, memberRoleSchema, talliesSchema } from './common';
import { recordSummarySchema } from './decision-records';
import { reviewSummarySchema } from './reviews';

/** What the caller may do now; the server refuses the rest whatever the screen shows. */
export const reviewActions = [
  'accept-admissibility',
  'send-back',
  'vote',
  'vote-for-others',
  'recuse',
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

export const ownBallotSchema = z.object({ choice: ballotChoiceSchema, comment: z.string().nullable(), castAt: z.string() });

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
});
export type Elector = z.infer<typeof electorSchema>;

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
      quorum: z.union([z.object({ count: z.number() }), z.object({ share: z.object({ n: z.number(), d: z.number() }) })]),
      missedQuorum: z.string(),
      extended: z.boolean(),
      ballotVisibility: z.string(),
    })
    .nullable(),
  ownBallot: ownBallotSchema.nullable(),
  recused: z.boolean(),
  electors: z.array(electorSchema),
  ballots: z.array(otherBallotSchema),
  /** Counts that the caller may read; null while they are hidden. */
  tallies: talliesSchema.nullable(),
  /** Always readable by members and editors: how many voted of how many, and the quorum. */
  turnout: z.object({ eligible: z.number().int(), present: z.number().int(), quorumRequired: z.number().int() }).nullable(),
  remarks: z.array(remarkSchema),
  reservations: z.array(reservationSchema),
  records: z.array(recordSummarySchema),
  history: z.array(historyStepSchema.extend({ actor: z.string().nullable() })),
  actions: z.array(z.enum(reviewActions)),
});
export type ReviewDetail = z.infer<typeof reviewDetailSchema>;
export const reviewReply = z.object({ data: reviewDetailSchema });
