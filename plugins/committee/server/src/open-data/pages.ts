import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import type { Where } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { knownDocuments, type KnownDocuments } from '../store/known-documents';
import type { RecordRow } from '../store/rows';
import { records } from '../store/tables';

const PAGE = 100;

/** Records in the order in which they were chained, a page at a time: a file of any length is never whole in memory. */
export async function* recordPages(
  strapi: Core.Strapi,
  where: Where,
): AsyncGenerator<{ rows: RecordRow[]; known: KnownDocuments }> {
  for (let last = 0; ; ) {
    const rows = await records(strapi).findMany(
      { ...where, id: { $gt: last } },
      { orderBy: { id: 'asc' }, limit: PAGE },
    );
    const end = rows.at(-1);
    if (!end) return;
    yield { rows, known: await knownDocuments(strapi, rows) };
    last = end.id;
    // On SQLite nothing of this waits for anything: other requests would wait for the whole file.
    await yieldToEventLoop();
  }
}

/** The text of a JSON array within an object, item by item. */
export async function* jsonArray(
  before: string,
  items: AsyncIterable<readonly object[]>,
  after: string,
): AsyncGenerator<string> {
  yield before;
  let first = true;
  for await (const page of items) {
    yield page.map((item) => `${first ? ((first = false), '') : ','}\n${JSON.stringify(item)}`).join('');
  }
  yield after;
}
