import { z } from 'zod';
import { unseatedPresiding } from '../domain/presiding';
import { signingMoments } from '../domain/signed-statements';
import {
  committeeRefSchema,
  fieldDifferenceSchema,
  localizedSchema,
  majoritySchema,
  memberRoleSchema,
  paginationSchema,
  recordKindSchema,
  stageOutcomeSchema,
  stagePowerSchema,
  talliesSchema,
} from './common';

const series = z.string().max(100);
const year = z.coerce
  .number({ error: 'must be a year, for example 2026' })
  .int()
  .min(1900, 'must be a year, for example 2026')
  .max(9999);

/** What a list of records is narrowed by. `committee` is the slug of a committee, or `reprise` for historical records. */
export const recordFilters = z.object({
  committee: series.optional(),
  kind: recordKindSchema.optional(),
  outcome: stageOutcomeSchema.optional(),
  year: year.optional(),
});
export type RecordFilters = z.infer<typeof recordFilters>;

/** `GET /api/decision-records` query. `document` is a documentId or a slug; `number` a bare number such as `2026-014`. */
export const recordsQuery = recordFilters.extend({
  contentType: z.string().max(100).optional(),
  document: z.string().max(200).optional(),
  number: z.string().max(20).optional(),
  page: z.coerce.number().int().min(1).max(10_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(100).default(25),
});
export type RecordsQuery = z.infer<typeof recordsQuery>;

/**
 * A decision record as the public reads it. `document` is null while the document has never been published:
 * the number, the committee and the counts are public, the title and the reasons of an unpublished sheet are not.
 */
export const recordSummarySchema = z.object({
  /** `2026-014-comite-de-pilotage`, unique. */
  reference: z.string(),
  /** `2026-014`, gap-free within the series and the year. */
  number: z.string(),
  kind: recordKindSchema,
  /** Null for historical records: no committee of the platform decided. */
  committee: committeeRefSchema.nullable(),
  power: stagePowerSchema.nullable(),
  outcome: stageOutcomeSchema.nullable(),
  decidedAt: z.string(),
  document: z
    .object({
      uid: z.string(),
      documentId: z.string(),
      title: z.string(),
      slug: z.string().nullable(),
      published: z.boolean(),
    })
    .nullable(),
  ...talliesSchema.shape,
  /** Of the ballots present; null of records older than this, and where nobody votes. */
  byProxy: z.number().int().nullable(),
  /** `named`: a member whom the editors named presided, `nobody`: nobody did; null where a seat of the committee did. */
  presiding: z.enum(unseatedPresiding).nullable(),
});
export type RecordSummary = z.infer<typeof recordSummarySchema>;

/** `GET /api/decision-records` → `{ data, meta }`, newest first. `meta` also says what can be narrowed by, over all records. */
export const recordListReply = z.object({
  data: z.array(recordSummarySchema),
  meta: z.object({
    pagination: paginationSchema,
    /** Newest first. */
    years: z.array(z.number().int()),
    /** `name` is null for the series of historical records. */
    series: z.array(z.object({ slug: z.string(), name: z.string().nullable() })),
    /** Whether the SCDL file can be made: the bodies that decide have their SIRET. */
    scdl: z.boolean(),
  }),
});
export type RecordListReply = z.infer<typeof recordListReply>;

/**
 * `dropped`: who presided did not keep it, and it held nothing back. `moot`: the examination ended, or began a new round, before
 * it was settled. `answer`: the author's words, on the record of the lifting.
 */
export const publicReservationSchema = z.object({
  text: z.string(),
  lifted: z.boolean(),
  dropped: z.boolean(),
  moot: z.boolean(),
  liftedAt: z.string().nullable(),
  answer: z.string().nullable(),
  settledBy: memberRoleSchema.nullable(),
  /** Why it was not kept. */
  word: z.string().nullable(),
});

/** `committee` as in a summary: whoever shows the number says the series as well. */
export const recordRefSchema = z.object({
  reference: z.string(),
  number: z.string(),
  committee: committeeRefSchema.nullable(),
});

/** As much of a record as the document that it vouches for says of it. */
export const publicValidationSchema = recordSummarySchema.extend({
  reservations: z.array(publicReservationSchema),
  /** Public reason of the decision, of the correction, or of the withdrawal. */
  reason: z.string().nullable(),
  /** The other records of the same review (the opinion behind a decision, its correction), oldest first. */
  related: z.array(recordSummarySchema),
});
export type PublicValidation = z.infer<typeof publicValidationSchema>;

export const recordDetailSchema = publicValidationSchema.extend({
  /** The day on which the stage opened: its mandates say who could vote. */
  openedOn: z.string().nullable(),
  round: z.number().int().nullable(),
  stage: z.number().int().nullable(),
  majority: majoritySchema.nullable(),
  /** The session in which it was decided; null for what was decided online. `place` null: a session held online. */
  session: z.object({ date: z.string(), place: z.string().nullable() }).nullable(),
  /** Who entered a historical record. */
  operator: z.string().nullable(),
  /**
   * Field by field, for a correction, with what each is called; a link to another document is `{ label }`, null where that one is not public; a code of a closed list is
   * `{ code, words: { fr, en } }`, a year a text, any other number a number.
   */
  differences: z.array(fieldDifferenceSchema.extend({ label: localizedSchema })),
  /** SHA-256 of the canonical JSON (RFC 8785) of the version examined. */
  fingerprint: z.string().nullable(),
  previousHash: z.string().nullable(),
  hash: z.string(),
  /** Who signed the hash, and when; null where that is missing, which is a fault. */
  signature: z.object({ keyId: z.string(), signedAt: z.string(), moment: z.enum(signingMoments) }).nullable(),
  /** An erratum points at the record that it corrects. */
  corrects: recordRefSchema.nullable(),
  /** The errata that point at this record, oldest first. */
  correctedBy: z.array(recordRefSchema),
  /** The record before this one in its chain. */
  previous: recordRefSchema.nullable(),
  /** What anybody can compute again: `/canonical.json` of the record, `/version.json` of what was examined. */
  verifiable: z.object({ record: z.boolean(), version: z.boolean() }),
});
export type RecordDetail = z.infer<typeof recordDetailSchema>;

/** `GET /api/decision-records/validation` query: what vouches for the published version of a document. */
export const validationQuery = z.object({ contentType: z.string().max(100), document: z.string().max(200) });
/** → `data` null when nothing is published, or nothing vouches for it. */
export const validationReply = z.object({ data: publicValidationSchema.nullable() });

/**
 * `GET /api/decision-records/:reference` → exact reference, or a bare number borne by one record: `data`.
 * A bare number borne by several: `data: null` and the `candidates`. 404 when none.
 */
export const recordReply = z.object({ data: recordDetailSchema.nullable(), candidates: z.array(recordSummarySchema) });
export type RecordReply = z.infer<typeof recordReply>;
