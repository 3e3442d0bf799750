import { z } from 'zod';
import { castModes, remarkReasons } from '../domain/vocabulary';
import { ballotChoiceSchema, dayInput } from './common';

const text = z.string().trim().min(1).max(5000);

/** `POST /committee/reviews` (editor): submits a draft on behalf of its owner. Replies `{ data: ReviewDetail }`, as every action below. */
export const submitInput = z.object({ uid: z.string(), documentId: z.string() });
export type SubmitInput = z.infer<typeof submitInput>;

/** `POST /committee/reviews/:id/admissibility` (editor). */
export const admissibilityInput = z.discriminatedUnion('decision', [
  z.object({ decision: z.literal('accept') }),
  z.object({
    decision: z.literal('send-back'),
    remarks: z
      .array(z.object({ field: z.string().max(100).nullable(), reason: z.enum(remarkReasons), comment: text }))
      .min(1)
      .max(50),
    /** When the author's answer is expected. */
    dueOn: dayInput.nullable().default(null),
  }),
]);
export type AdmissibilityInput = z.infer<typeof admissibilityInput>;

/**
 * `POST /committee/reviews/:id/ballots` (member; chair for those present or represented).
 * A comment is required for all but `approve` and `abstain`.
 */
export const ballotInput = z
  .object({
    choice: ballotChoiceSchema,
    comment: z.string().trim().max(5000).nullable().default(null),
    castMode: z.enum(castModes).default('online'),
    /** Whose ballot, when it is not the caller's own: `in-person` (the chair in session) or `proxy`. */
    membershipId: z.string().optional(),
  })
  .refine((ballot) => ballot.choice === 'approve' || ballot.choice === 'abstain' || Boolean(ballot.comment), {
    message: 'COMMENT_REQUIRED',
    path: ['comment'],
  });
export type BallotInput = z.infer<typeof ballotInput>;

/** `POST /committee/reviews/:id/recusals` (member). */
export const recusalInput = z.object({ reason: text });
export type RecusalInput = z.infer<typeof recusalInput>;

/** `POST /committee/reviews/:id/close` (chair). `reason`: the public reason of the decision. */
export const closeInput = z.object({ reason: z.string().trim().max(5000).nullable().default(null) });
export type CloseInput = z.infer<typeof closeInput>;

/** `POST /committee/reviews/:id/extend` (chair). */
export const extendInput = z.object({ dueOn: dayInput });
export type ExtendInput = z.infer<typeof extendInput>;

/** `POST /committee/reviews/:id/adjourn`, `/reopen` (chair), `/withdraw` (editor). */
export const reasonInput = z.object({ reason: text });
export type ReasonInput = z.infer<typeof reasonInput>;

/**
 * `POST /committee/reviews/:id/reservations/:reservationId/lift` (chair). `fingerprint` is the `draftFingerprint` that
 * the chair has read; lifting is refused with `CONTENT_CHANGED_SINCE_REVIEW` when the draft moved meanwhile.
 * `as: 'dropped'`: the chair does not keep this reservation.
 */
export const liftInput = z.object({ fingerprint: z.string(), as: z.enum(['lifted', 'dropped']).default('lifted') });
export type LiftInput = z.infer<typeof liftInput>;

/** `POST /committee/documents/:uid/:documentId/correction` (chair): a minor correction of a published document. */
export const correctionInput = z.object({ reason: text });
/** `POST /committee/records/:reference/erratum` (chair of the record's committee; editor for a historical one) → `{ data: RecordSummary }`. */
export const erratumInput = z.object({ reason: text });
/** `POST /committee/documents/:uid/:documentId/withdrawal` (editor): unpublishes with a public reason. */
export const withdrawalInput = z.object({ reason: text });
