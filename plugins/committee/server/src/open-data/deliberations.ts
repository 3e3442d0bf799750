import { csvRow } from '@passerelles/kit/shared';
import type { Core } from '@strapi/strapi';
import { deliberation, deliberationColumns, type Body, type Deliberation, type ExportQuery } from '../../../shared';
import { recordAddress } from '../configuration/addresses';
import { isRevealed } from '../policies/revealed';
import { dayOf } from '../store/clock';
import type { RecordRow } from '../store/rows';
import { talliesOf } from '../rows/tallies';
import { jsonArray, recordPages } from './pages';
import { subjectOf } from './words';

/** The part of the records that a filter keeps, as a condition on their table. */
export function whereOf({ committee, year }: ExportQuery): Record<string, unknown> {
  return { ...(committee === undefined ? {} : { series: committee }), ...(year === undefined ? {} : { year }) };
}

/** A record as the SCDL schema says it; the title of a document that was never published stays closed. */
export function deliberationOf(strapi: Core.Strapi, record: RecordRow, open: boolean, body: Body): Deliberation {
  const { reference } = record;
  return deliberation(
    {
      reference,
      day: dayOf(new Date(record.decidedAt)),
      subject: subjectOf(strapi, record, open),
      vote: record.kind === 'decision' ? talliesOf(record) : null,
      url: recordAddress(strapi, reference),
    },
    body,
  );
}

async function* deliberations(
  strapi: Core.Strapi,
  query: ExportQuery,
  bodies: ReadonlyMap<string, Body>,
): AsyncGenerator<Deliberation[]> {
  for await (const { rows, known } of recordPages(strapi, whereOf(query))) {
    // A series that began after the bodies were read waits for the next edition of the file.
    yield rows.flatMap((row) => {
      const body = bodies.get(row.series);
      return body ? [deliberationOf(strapi, row, isRevealed(row, known), body)] : [];
    });
  }
}

export async function* deliberationsCsv(
  strapi: Core.Strapi,
  query: ExportQuery,
  bodies: ReadonlyMap<string, Body>,
): AsyncGenerator<string> {
  yield csvRow(deliberationColumns);
  for await (const page of deliberations(strapi, query, bodies)) {
    yield page.map((row) => csvRow(deliberationColumns.map((column) => row[column]))).join('');
  }
}

export function deliberationsJson(
  strapi: Core.Strapi,
  query: ExportQuery,
  bodies: ReadonlyMap<string, Body>,
): AsyncGenerator<string> {
  const before = '{"schema":{"name":"scdl/deliberations","version":"2.1.4"},"data":[';
  return jsonArray(before, deliberations(strapi, query, bodies), '\n]}\n');
}
