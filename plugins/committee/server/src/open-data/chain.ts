import type { Core } from '@strapi/strapi';
import { canonicalJson, type ChainedRecordView, type ExportQuery } from '../../../shared';
import { withheldFields, type KnownDocuments } from '../presenters/known-documents';
import { recordBody } from '../store/record-body';
import type { RecordRow } from '../store/rows';
import { whereOf } from './deliberations';
import { jsonArray, recordPages } from './pages';

function chained(record: RecordRow, known: KnownDocuments): ChainedRecordView {
  const { reference, series, year, position, number, previousHash, hash } = record;
  const withheld = withheldFields(record, known);
  const body = Object.fromEntries(Object.entries(recordBody(record)).filter(([field]) => !withheld.includes(field)));
  return { reference, series, year, position, number, previousHash: previousHash ?? null, hash, body, withheld };
}

/** Every record with what its hash protects, in the order of the chain. */
export function chainJson(strapi: Core.Strapi, query: ExportQuery): AsyncGenerator<string> {
  async function* pages() {
    for await (const { rows, known } of recordPages(strapi, whereOf(query))) yield rows.map((row) => chained(row, known));
  }
  return jsonArray('{"data":[', pages(), '\n]}\n');
}

/** The very bytes whose SHA-256 is the record's hash. */
export function canonicalRecord(record: RecordRow): string {
  return canonicalJson({ body: recordBody(record), previousHash: record.previousHash ?? null });
}
