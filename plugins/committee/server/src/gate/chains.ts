import type { Core } from '@strapi/strapi';
import { recordNumber, recordReference, verifyChain, type ChainProblem, type IntegrityReport } from '../../../shared';
import { sha256 } from '../store/hash';
import { recordBody } from '../store/record-body';
import type { RecordRow, SequenceRow } from '../store/rows';
import { records, sequences, transitions } from '../store/tables';

/** A series of records, how many it holds, and its first broken link. */
export interface Chain {
  series: string;
  records: number;
  broken: { reference: string; problem: ChainProblem } | null;
}

/**
 * Walks every chain, and compares its end with what was written beside it: the numbering of its series and the steps of
 * the reviews. A record that is written during the walk may look like a contradiction: such a finding is looked at twice.
 */
export async function verifiedChains(strapi: Core.Strapi): Promise<Chain[]> {
  const found = await walk(strapi);
  return found.some(({ broken }) => broken?.problem === 'SEQUENCE_ALTERED') ? walk(strapi) : found;
}

export async function brokenRecords(strapi: Core.Strapi): Promise<IntegrityReport['brokenRecords']> {
  return (await verifiedChains(strapi)).flatMap(({ series, broken }) => (broken ? [{ series, ...broken }] : []));
}

async function walk(strapi: Core.Strapi): Promise<Chain[]> {
  // Both read before the records: one that is written meanwhile is then in the chain, and no alarm.
  const given = new Map((await sequences(strapi).findMany({})).map((sequence) => [sequence.series, sequence]));
  const steps = await transitions(strapi).findMany({ recordReference: { $notNull: true } }, { select: ['recordReference'] });
  const all = await records(strapi).findMany({}, { orderBy: { id: 'asc' } });

  const series = new Map<string, RecordRow[]>([...given.values()].filter(({ lastHash }) => lastHash).map(({ series: name }) => [name, []]));
  for (const record of all) series.set(record.series, [...(series.get(record.series) ?? []), record]);
  const known = new Set(all.map((record) => record.reference));
  const lost = [...new Set(steps.flatMap(({ recordReference: reference }) => reference ?? []))].filter((reference) => !known.has(reference));

  return [...series].map(([name, rows]) => {
    const links = rows.map((row) => ({ ...row, body: recordBody(row) }));
    const missing = lost.find((reference) => reference.endsWith(`-${name}`) && reference === recordReference(reference.slice(0, -name.length - 1), name));
    const broken = verifyChain(links, sha256) ?? (missing ? { reference: missing, problem: 'LAST_RECORD_MISSING' as const } : atOddsWith(rows, given.get(name)));
    return { series: name, records: rows.length, broken };
  });
}

/** Up to the record that the numbering calls the last, it must have counted what stands there. */
function atOddsWith(rows: readonly RecordRow[], sequence: SequenceRow | undefined): Chain['broken'] {
  const last = rows.at(-1);
  const end = rows.findIndex((row) => row.hash === sequence?.lastHash);
  if (sequence?.lastHash && end === -1) return { reference: lastCounted(sequence), problem: 'LAST_RECORD_MISSING' };
  if (!last) return null;
  const counted: Record<string, number> = {};
  for (const row of rows.slice(0, end + 1)) counted[row.year] = row.position;
  const positions = Object.entries(sequence?.positions ?? {});
  const same = positions.length === Object.keys(counted).length && positions.every(([year, position]) => counted[year] === position);
  return same && end === rows.length - 1 ? null : { reference: last.reference, problem: 'SEQUENCE_ALTERED' };
}

function lastCounted({ series, positions }: SequenceRow): string {
  const year = Math.max(...Object.keys(positions ?? {}).map(Number));
  return recordReference(recordNumber(year, positions?.[year] ?? 0), series);
}
