import { z } from 'zod';
import { chainProblems } from '../domain/record-chain';
import {
  ballotChoiceSchema,
  fieldDifferenceSchema,
  fieldLabelSchema,
  localizedSchema,
  stageOutcomeSchema,
} from './common';
import { recordSummarySchema } from './decision-records';
import { reviewDetailSchema } from './review-detail';

/**
 * `GET /committee/documents/:uid/:documentId/status` → `{ data: DocumentStatus }`, for the content manager's side panel.
 * `governed: false` when no workflow gates the type.
 */
export const documentStatusSchema = z.object({
  governed: z.boolean(),
  review: reviewDetailSchema
    .pick({
      id: true,
      state: true,
      round: true,
      stage: true,
      dueAt: true,
      overdue: true,
      tallies: true,
      turnout: true,
      history: true,
      actions: true,
      remarks: true,
      reservations: true,
    })
    .nullable(),
  /** What publishing would answer now. */
  gate: z.discriminatedUnion('ok', [
    z.object({ ok: z.literal(true) }),
    z.object({
      ok: z.literal(false),
      code: z.enum(['REVIEW_REQUIRED', 'CONTENT_CHANGED_SINCE_REVIEW']),
      fields: z.array(z.string()),
      next: z.string(),
    }),
  ]),
  draftDifferences: z.array(fieldDifferenceSchema),
  canSubmit: z.boolean(),
  published: z.boolean(),
  validation: recordSummarySchema.nullable(),
});
export type DocumentStatus = z.infer<typeof documentStatusSchema>;
export const documentStatusReply = z.object({ data: documentStatusSchema });

/** By uid: what the governed types and their fields are called, fields by path and in reading order. */
export const describedTypesSchema = z.record(
  z.string(),
  z.object({ name: localizedSchema, fields: z.record(z.string(), fieldLabelSchema) }),
);
export type DescribedTypes = z.infer<typeof describedTypesSchema>;

/** `GET /committee/me` → `{ data: CommitteeMe }`: what the caller is in the committees. */
export const committeeMeSchema = z.object({
  name: z.string(),
  isEditor: z.boolean(),
  seats: z.array(
    z.object({
      committee: z.string(),
      committeeName: z.string(),
      role: z.string(),
      presides: z.boolean(),
      /** Calendar days of the mandate; null: no such end is set. */
      from: z.string().nullable(),
      to: z.string().nullable(),
    }),
  ),
  /** An operator: may admit what was decided before the platform. */
  mayAdmit: z.boolean(),
  toExamine: z.number().int(),
  /** Address of a record's public page, with `{reference}` where its reference goes. */
  recordAddress: z.string(),
  types: describedTypesSchema,
});
export type CommitteeMe = z.infer<typeof committeeMeSchema>;
export const committeeMeReply = z.object({ data: committeeMeSchema });

/** One stage in which the caller voted: the last ballot, and what came of it once the stage is closed. */
export const myVoteSchema = z.object({
  review: z.string(),
  document: z.object({ uid: z.string(), title: z.string() }),
  round: z.number().int(),
  committee: z.string().nullable(),
  choice: ballotChoiceSchema,
  castAt: z.string(),
  outcome: stageOutcomeSchema.nullable(),
  /** Reference of the record; null while the stage is open, and where a new round came before it closed. */
  record: z.string().nullable(),
});
export type MyVote = z.infer<typeof myVoteSchema>;
/** `GET /committee/ballots/mine` → the last ten stages in which the caller voted, latest first. */
export const myVotesReply = z.object({ data: z.array(myVoteSchema) });

/** Why a published version is not vouched for. */
export const integrityProblems = ['NO_ACCEPTED_REVIEW', 'CONTENT_DIFFERS_FROM_REVIEW'] as const;

/**
 * `GET /committee/integrity` → what the last check found, `POST /committee/integrity` checks now: published governed
 * documents without a matching accepted review (`fields` differ from the last one), and broken record chains.
 */
export const integrityReportSchema = z.object({
  checkedAt: z.string(),
  unvouched: z.array(
    z.object({
      uid: z.string(),
      documentId: z.string(),
      locale: z.string().nullable(),
      title: z.string(),
      problem: z.enum(integrityProblems),
      fields: z.array(z.string()),
    }),
  ),
  brokenRecords: z.array(z.object({ series: z.string(), reference: z.string(), problem: z.enum(chainProblems) })),
});
export type IntegrityReport = z.infer<typeof integrityReportSchema>;
export const integrityReply = z.object({ data: integrityReportSchema });
