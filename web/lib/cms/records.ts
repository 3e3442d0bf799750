import {
  recordListReply, recordReply, validationReply, type RecordDetail, type RecordFilters, type RecordListReply, type RecordReply,
} from '@passerelles/committee/shared';
import { ask } from './client';

export interface RecordsAsked extends RecordFilters {
  page?: number;
  pageSize?: number;
}

const none: RecordListReply = {
  data: [],
  meta: { pagination: { page: 1, pageSize: 1, pageCount: 0, total: 0 }, years: [], series: [], scdl: false },
};

/** Records, newest first, and what they can be narrowed by. */
export async function listRecords(asked: RecordsAsked): Promise<RecordListReply> {
  const query = Object.entries(asked).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]));
  return (await ask(recordListReply, '/api/decision-records', new URLSearchParams(query))) ?? none;
}

/** By reference, or by bare number: then several committees may bear it (`candidates`). */
export async function findRecord(referenceOrNumber: string): Promise<RecordReply | null> {
  return ask(recordReply, `/api/decision-records/${encodeURIComponent(referenceOrNumber)}`);
}

/** The record that vouches for what is published: a favourable decision, or the record of something decided before the platform. */
export async function findValidation(uid: string, documentId: string): Promise<RecordDetail | null> {
  return (await ask(validationReply, '/api/decision-records/validation', { contentType: uid, document: documentId }))?.data ?? null;
}
