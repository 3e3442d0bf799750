import { exportHeadSchema, exportRecordSchema, type ExportHead, type ExportRecord } from '@passerelles/search/shared';
import { CmsUnavailable } from '../../../lib/cms/client';

export interface ReadExport {
  head: ExportHead;
  records: AsyncGenerator<ExportRecord>;
}

/** Reads the CMS's export as it comes: its first line, then a record a line. @throws CmsUnavailable when it is not as agreed. */
export async function readExport(body: ReadableStream<Uint8Array>): Promise<ReadExport> {
  const lines = linesOf(body);
  const first = await lines.next();
  const head = exportHeadSchema.safeParse(first.done ? undefined : parse(first.value));
  if (!head.success) throw new CmsUnavailable('/api/search/export', 200, { cause: head.error });
  return { head: head.data, records: recordsOf(lines) };
}

async function* recordsOf(lines: AsyncGenerator<string>): AsyncGenerator<ExportRecord> {
  for await (const line of lines) yield exportRecordSchema.parse(parse(line));
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

function parse(line: string): unknown {
  return JSON.parse(line);
}
