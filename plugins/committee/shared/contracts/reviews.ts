import { z } from 'zod';
import { presidingDuties } from '../domain/presiding-duties';
import { reviewStates } from '../domain/vocabulary';
import {
  ballotChoiceSchema,
  committeeRefSchema,
  documentRefSchema,
  paginationSchema,
  reviewStateSchema,
  stagePowerSchema,
} from './common';

/**
 * `GET /committee/reviews` query. `to-examine`: open stages where the caller may still vote; `to-preside`: what waits for the caller as
 * who presides; `committee`: everything that
 * is not over before the committees where the caller sits, observers included; `board`: everything (editors).
 * Overdue first, then by deadline.
 */
export const reviewsQuery = z.object({
  scope: z.enum(['to-examine', 'to-preside', 'committee', 'board']).default('to-examine'),
  state: z.enum(reviewStates).optional(),
  /** Slug of the committee whose stage it is at (`board`). */
  committee: z.string().max(100).optional(),
  /** Words of the title, in any order, accents and case aside (`board`). */
  q: z.string().trim().max(200).optional(),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(100).default(25),
});
export type ReviewsQuery = z.infer<typeof reviewsQuery>;

export const stageViewSchema = z.object({
  position: z.number().int(),
  count: z.number().int(),
  name: z.string(),
  power: stagePowerSchema,
  committee: committeeRefSchema,
});
export type StageView = z.infer<typeof stageViewSchema>;

export const reviewSummarySchema = z.object({
  id: z.string(),
  document: documentRefSchema,
  state: reviewStateSchema,
  round: z.number().int(),
  stage: stageViewSchema.nullable(),
  submittedBy: z.string(),
  submittedAt: z.string(),
  openedAt: z.string().nullable(),
  dueAt: z.string().nullable(),
  overdue: z.boolean(),
  /** All have voted: when the stage closes by itself, unless whoever presides confirms before; null while ballots are missing. */
  closesAt: z.string().nullable(),
  /** Since the last transition, in whole days. */
  ageDays: z.number().int(),
  /** The stage is open, and nobody presides over it. */
  nobodyPresides: z.boolean(),
  rapporteurs: z.array(z.string()),
  /** The caller's own ballot in the current stage and round. */
  myChoice: ballotChoiceSchema.nullable(),
  canVote: z.boolean(),
  /** What it waits for from the caller as who presides; null where for nothing. Said by `to-preside` and with the review itself. */
  duty: z.enum(presidingDuties).nullable(),
});
export type ReviewSummary = z.infer<typeof reviewSummarySchema>;

export const reviewListReply = z.object({
  data: z.array(reviewSummarySchema),
  meta: z.object({
    pagination: paginationSchema,
    /** How many reviews stand in each state (board), for the columns. */
    counts: z.partialRecord(reviewStateSchema, z.number().int()),
  }),
});
export type ReviewListReply = z.infer<typeof reviewListReply>;
