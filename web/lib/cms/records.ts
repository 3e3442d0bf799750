import { recordListReply, recordReply, type RecordDetail, type RecordReply, type RecordSummary } from '@passerelles/committee/shared';
import { ask } from './client';

/** The latest records, newest first. */
export async function listRecords(pageSize: number): Promise<{ records: RecordSummary[]; total: number }> {
  const reply = await ask(recordListReply, '/api/decision-records', { pageSize });
  return { records: reply?.data ?? [], total: reply?.meta.pagination.total ?? 0 };
}

/** By reference, or by bare number: then several committees may bear it (`candidates`). */
export async function findRecord(referenceOrNumber: string): Promise<RecordReply | null> {
  return ask(recordReply, `/api/decision-records/${encodeURIComponent(referenceOrNumber)}`);
}

/**
 * The record that vouches for what is published: the latest favourable decision of a deciding stage, or the historical
 * record of something published before the platform existed.
 */
export async function findValidation(uid: string, documentId: string): Promise<RecordDetail | null> {
  const reply = await ask(recordListReply, '/api/decision-records', { contentType: uid, document: documentId, pageSize: 50 });
  const validation = reply?.data.find(vouches);
  return validation ? ((await findRecord(validation.reference))?.data ?? null) : null;
}

function vouches(record: RecordSummary): boolean {
  if (record.kind === 'historical') return true;
  const favourable = record.outcome === 'approved' || record.outcome === 'approved-with-reservations';
  return record.kind === 'decision' && record.power === 'decision' && favourable;
}
