import {
  recordDetailSchema,
  recordKindSchema,
  recordListReply,
  recordReply,
  recordSummarySchema,
  validationReply,
  publicValidationSchema,
  type RecordFilters,
  type RecordListReply,
  type RecordReply,
  type PublicValidation,
} from '@passerelles/committee/shared';
import { z } from 'zod';
import { ask } from './client';

export interface RecordsAsked extends RecordFilters {
  page?: number;
  pageSize?: number;
}

const none: RecordListReply = {
  data: [],
  meta: { pagination: { page: 1, pageSize: 1, pageCount: 0, total: 0 }, years: [], series: [], scdl: false },
};

/** Defaults for a record whose row was altered to an unknown value; `verify:records` reports the alteration. */
const count = z.number().int().min(0).catch(0);
const altered = {
  number: z.string().catch(''),
  kind: recordKindSchema.catch('decision'),
  decidedAt: z.string().catch(''),
  eligible: count,
  present: count,
  for: count,
  withReservations: count,
  changes: count,
  rejected: count,
  against: count,
  abstained: count,
  recused: count,
  quorumRequired: count,
  quorumReached: z.boolean().catch(false),
  byProxy: count.nullable().catch(null),
  presiding: recordSummarySchema.shape.presiding.catch(null),
};
const summary = recordSummarySchema.extend(altered);
const detail = recordDetailSchema.extend({
  ...altered,
  hash: z.string().catch(''),
  verifiable: recordDetailSchema.shape.verifiable.catch({ record: false, version: false }),
  related: z.array(summary),
});
const listReply = recordListReply.extend({ data: z.array(summary) });
const reply = recordReply.extend({ data: detail.nullable(), candidates: z.array(summary) });
const validation = validationReply.extend({
  data: publicValidationSchema.extend({ ...altered, related: z.array(summary) }).nullable(),
});

/** Records, newest first, and what they can be narrowed by. */
export async function listRecords(asked: RecordsAsked): Promise<RecordListReply> {
  const query = Object.entries(asked).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]));
  return (await ask(listReply, '/api/decision-records', new URLSearchParams(query))) ?? none;
}

/** By reference, or by bare number: then several committees may bear it (`candidates`). */
export async function findRecord(referenceOrNumber: string): Promise<RecordReply | null> {
  return ask(reply, `/api/decision-records/${encodeURIComponent(referenceOrNumber)}`);
}

/** The record that vouches for what is published: a favourable decision, or the record of something decided before the platform. */
export async function findValidation(uid: string, documentId: string): Promise<PublicValidation | null> {
  return (
    (await ask(validation, '/api/decision-records/validation', { contentType: uid, document: documentId }))?.data ??
    null
  );
}
