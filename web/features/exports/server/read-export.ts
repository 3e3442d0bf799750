import { exportHeadSchema, exportRecordSchema, type ExportHead, type ExportRecord } from '@passerelles/search/shared';
import { z } from 'zod';
import { parseAnswer } from '../../../lib/cms/client';

const path = '/api/search/export';
/** A value that does not fit its schema is left blank; its row stays. */
const recordSchema = exportRecordSchema.extend({
  title: z.string().catch(''),
  summary: z.string().catch(''),
  validated: z.boolean().catch(false),
  year: z.number().int().min(0).max(9999).nullable().catch(null),
  date: z.number().int().min(0).max(99_999_999).nullable().catch(null),
  updatedAt: z.iso.datetime().nullable().catch(null),
  fields: z.record(z.string(), z.unknown()).catch({}),
});

export interface ReadExport {
  head: ExportHead;
  records: AsyncGenerator<ExportRecord>;
}

/** Reads the CMS's export as it comes: its first line, then a record a line. @throws CmsUnavailable when it is not as agreed. */
export async function readExport(body: ReadableStream<Uint8Array>): Promise<ReadExport> {
  const lines = linesOf(body);
  const first = await lines.next();
  return { head: parseAnswer(exportHeadSchema, path, first.done ? '' : first.value), records: recordsOf(lines) };
}

async function* recordsOf(lines: AsyncGenerator<string>): AsyncGenerator<ExportRecord> {
  for await (const line of lines) yield parseAnswer(recordSchema, path, line);
}

async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of body as unknown as AsyncIterable<Uint8Array>) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest !== '') yield rest;
}
