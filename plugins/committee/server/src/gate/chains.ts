import type { Core } from '@strapi/strapi';
import { recordNumber, recordReference, verifyChain, type IntegrityReport } from '../../../shared';
import { sha256 } from '../store/hash';
import { recordBody } from '../store/record-body';
import type { RecordRow, SequenceRow } from '../store/rows';
import { records, sequences } from '../store/tables';

/** A series of records, how many it holds, and its first broken link. */
export interface Chain {
  series: string;
  records: number;
  broken: { reference: string; problem: IntegrityReport['brokenRecords'][number]['problem'] } | null;
}

export async function verifiedChains(strapi: Core.Strapi): Promise<Chain[]> {
  // Read before the records: one that is written meanwhile is then in the chain, and no alarm.
  const given = await sequences(strapi).findMany({ lastHash: { $notNull: true } });
  const series = new Map<string, RecordRow[]>(given.map((sequence) => [sequence.series, []]));
  for (const record of await records(strapi).findMany({}, { orderBy: { id: 'asc' } })) {
    series.set(record.series, [...(series.get(record.series) ?? []), record]);
  }
  return [...series].map(([name, rows]) => {
    const broken = verifyChain(rows.map((row) => ({ ...row, body: recordBody(row) })), sha256) ?? missingEnd(rows, given.find((one) => one.series === name));
    return { series: name, records: rows.length, broken };
  });
}

/** A chain whose end was cut off still holds: only the sequence remembers which record was written last. */
function missingEnd(rows: readonly RecordRow[], sequence: SequenceRow | undefined): Chain['broken'] {
  if (!sequence?.lastHash || rows.some((row) => row.hash === sequence.lastHash)) return null;
  const year = Math.max(...Object.keys(sequence.positions ?? {}).map(Number));
  const number = recordNumber(year, sequence.positions?.[year] ?? 0);
  return { reference: recordReference(number, sequence.series), problem: 'LAST_RECORD_MISSING' };
}

export async function brokenRecords(strapi: Core.Strapi): Promise<IntegrityReport['brokenRecords']> {
  return (await verifiedChains(strapi)).flatMap(({ series, broken }) => (broken ? [{ series, ...broken }] : []));
}
