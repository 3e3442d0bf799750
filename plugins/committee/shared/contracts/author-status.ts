import { z } from 'zod';
import { remarkReasons, reservationStates } from '../domain/vocabulary';
import { committeeRefSchema, reviewStateSchema, stageOutcomeSchema, stagePowerSchema } from './common';

/** What the author answers: done as asked, something in words, or both. */
export const authorAnswerSchema = z.object({ done: z.boolean(), text: z.string() });

/**
 * A remark on one field, from the admissibility triage or from the committee. `field` null: about the whole sheet.
 * `answer`: the one that was sent with the next round; never a draft.
 */
export const remarkSchema = z.object({
  id: z.string(),
  field: z.string().nullable(),
  reason: z.enum(remarkReasons).nullable(),
  comment: z.string(),
  answer: authorAnswerSchema.nullable(),
});
export type Remark = z.infer<typeof remarkSchema>;

export const reservationSchema = z.object({
  id: z.string(),
  text: z.string(),
  state: z.enum(reservationStates),
  answer: authorAnswerSchema.nullable(),
  liftedAt: z.string().nullable(),
  /** The committee that asked for it, and the record that says so; absent from what is older than this. */
  committee: z.string().optional(),
  record: z.string().optional(),
  /** What who presides says of it: why it is not kept, or why the answer is not enough. */
  word: z.string().optional(),
});
export type Reservation = z.infer<typeof reservationSchema>;

/** One step of the way of a document: never a member's name. */
export const historyStepSchema = z.object({
  at: z.string(),
  event: z.string(),
  state: reviewStateSchema,
  round: z.number().int(),
  committee: committeeRefSchema.nullable(),
  outcome: stageOutcomeSchema.nullable(),
  reason: z.string().nullable(),
  recordReference: z.string().nullable(),
  /** What this step asked of the author, or the answers it brought. */
  remarks: z.array(remarkSchema),
  reservations: z.array(reservationSchema),
});
export type HistoryStep = z.infer<typeof historyStepSchema>;

/** `reviews.statusOf(uid, documentId)`: what the author of a document may know of its examination. */
export const authorStatusSchema = z.object({
  reviewId: z.string(),
  state: reviewStateSchema,
  round: z.number().int(),
  stage: z
    .object({
      position: z.number().int(),
      count: z.number().int(),
      power: stagePowerSchema,
      committee: committeeRefSchema,
    })
    .nullable(),
  submittedAt: z.string(),
  /** In review: the deadline of the stage. Changes requested: when the answer is expected. */
  dueAt: z.string().nullable(),
  /** Changes requested: what waits for an answer. Later: what was asked last, with the answers that were sent. */
  remarks: z.array(remarkSchema),
  reservations: z.array(reservationSchema),
  /** Answers that were written and not sent yet, by the id of the remark or reservation. */
  drafts: z.record(z.string(), authorAnswerSchema),
  /** Ids of the remarks or reservations that hold the next submission back. */
  unanswered: z.array(z.string()),
  history: z.array(historyStepSchema),
  /** While true the author can only read and withdraw. */
  locked: z.boolean(),
  canSubmit: z.boolean(),
  canWithdraw: z.boolean(),
});
export type AuthorStatus = z.infer<typeof authorStatusSchema>;
