import { z } from 'zod';
import type { Tallies } from '../domain/tally';
import {
  ballotChoices,
  majorityRules,
  memberRoles,
  recordKinds,
  reviewStates,
  stageOutcomes,
  stagePowers,
} from '../domain/vocabulary';

/** A calendar day that exists, `2026-03-12`, in the platform's time zone (Europe/Paris). */
export const dayInput = z.iso.date('must be a calendar day, for example 2026-03-12');
/** An instant, ISO 8601 in UTC. */
export const instant = z.string();

export const paginationSchema = z.object({
  page: z.number().int(),
  pageSize: z.number().int(),
  pageCount: z.number().int(),
  total: z.number().int(),
});
export type Pagination = z.infer<typeof paginationSchema>;

export const ballotChoiceSchema = z.enum(ballotChoices);
export const memberRoleSchema = z.enum(memberRoles);
export const stagePowerSchema = z.enum(stagePowers);
export const majoritySchema = z.enum(majorityRules);
export const stageOutcomeSchema = z.enum(stageOutcomes);
export const reviewStateSchema = z.enum(reviewStates);
export const recordKindSchema = z.enum(recordKinds);

export const committeeRefSchema = z.object({ slug: z.string(), name: z.string() });
export type CommitteeRef = z.infer<typeof committeeRefSchema>;

/** A governed document: its title is the one of the snapshot examined, or of the draft. */
export const documentRefSchema = z.object({
  uid: z.string(),
  documentId: z.string(),
  title: z.string(),
  slug: z.string().nullable(),
});
export type DocumentRef = z.infer<typeof documentRefSchema>;

export const talliesSchema = z.object({
  eligible: z.number().int(),
  recused: z.number().int(),
  present: z.number().int(),
  for: z.number().int(),
  withReservations: z.number().int(),
  against: z.number().int(),
  changes: z.number().int(),
  rejected: z.number().int(),
  abstained: z.number().int(),
  quorumRequired: z.number().int(),
  quorumReached: z.boolean(),
}) satisfies z.ZodType<Tallies>;

/** A text in both languages. */
export const localizedSchema = z.object({ fr: z.string(), en: z.string() });
export const fieldLabelSchema = localizedSchema.extend({
  values: z.record(z.string(), localizedSchema).optional(),
  ungrouped: z.boolean().optional(),
});

/**
 * One governed field that differs between two snapshots; `before`/`after` are normalised values, documents that are pointed
 * at as `{ uid, documentId, label }`. `valueDifference` (shared/domain) reads them word by word and item by item.
 */
export const fieldDifferenceSchema = z.object({
  field: z.string(),
  before: z.unknown(),
  after: z.unknown(),
});
export type FieldDifferenceView = z.infer<typeof fieldDifferenceSchema>;
