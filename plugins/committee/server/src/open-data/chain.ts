import type { Core } from '@strapi/strapi';
import { canonicalJson, type ChainedRecordView, type ExportQuery, type SignedStatement } from '../../../shared';
import { withheldFields } from '../policies/revealed';
import type { KnownDocuments } from '../store/known-documents';
import { recordBody } from '../store/record-body';
import type { RecordRow } from '../store/rows';
import { whereOf } from './deliberations';
import { jsonArray, recordPages } from './pages';
import { signaturesOf } from './signatures';

function chained(record: RecordRow, known: KnownDocuments, signed: SignedStatement | undefined): ChainedRecordView {
  const { reference, series, year, position, number, previousHash, hash } = record;
  const withheld = withheldFields(record, known);
  const body = Object.fromEntries(Object.entries(recordBody(record)).filter(([field]) => !withheld.includes(field)));
  return {
    reference,
    series,
    year,
    position,
    number,
    previousHash: previousHash ?? null,
    hash,
    body,
    withheld,
    signed: signed ?? null,
  };
}

/** Every record with what its hash protects and the signature of that hash, in the order of the chain. */
export function chainJson(strapi: Core.Strapi, query: ExportQuery): AsyncGenerator<string> {
  async function* pages() {
    for await (const { rows, known } of recordPages(strapi, whereOf(query))) {
      const signatures = await signaturesOf(strapi, rows);
      yield rows.map((row) => chained(row, known, signatures.get(row.reference)));
    }
  }
  return jsonArray('{"data":[', pages(), '\n]}\n');
}

/** The very bytes whose SHA-256 is the record's hash. */
export function canonicalRecord(record: RecordRow): string {
  return canonicalJson({ body: recordBody(record), previousHash: record.previousHash ?? null });
}
