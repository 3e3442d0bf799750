import type { Core } from '@strapi/strapi';
import {
  alteredHeads,
  keyHistory,
  leftHead,
  readStatement,
  recordNumber,
  recordReference,
  unsignedRecord,
  verifyChain,
  type Chain,
  type IntegrityReport,
  type RecordStatement,
  type StatementKind,
  type Verification,
} from '../../../shared';
import { checkSignature, signingKey } from '../signing/key';
import { lastHeads } from '../signing/sign-record';
import { sha256 } from '../store/hash';
import { recordBody } from '../store/record-body';
import type { RecordRow, SequenceRow } from '../store/rows';
import { records, sequences, signedStatements, transitions } from '../store/tables';

/**
 * Walks every chain, and compares it with what was written beside it: the signatures, the heads that were published, the
 * numbering of its series and the steps of the reviews. A record that is written during the walk may look like a
 * contradiction: a finding is looked at twice.
 */
export async function verification(strapi: Core.Strapi): Promise<Verification> {
  const found = await walk(strapi);
  return allBroken(found).length > 0 ? walk(strapi) : found;
}

export async function brokenRecords(strapi: Core.Strapi): Promise<IntegrityReport['brokenRecords']> {
  return allBroken(await verification(strapi));
}

function allBroken({ chains, keys, heads }: Verification): IntegrityReport['brokenRecords'] {
  const all = [...chains, { series: 'keys', ...keys }, { series: 'heads', ...heads }];
  return all.flatMap(({ series, broken }) => (broken ? [{ series, ...broken }] : []));
}

async function walk(strapi: Core.Strapi): Promise<Verification> {
  // All but the signatures are read before the records: what is written meanwhile is then in the chain, and no alarm.
  const given = new Map((await sequences(strapi).findMany({})).map((sequence) => [sequence.series, sequence]));
  const steps = await transitions(strapi).findMany(
    { recordReference: { $notNull: true } },
    { select: ['recordReference'] },
  );
  const published = await statements(strapi, 'heads');
  const signedBefore = (await signedStatements(strapi).findMany({ kind: 'record' }, { select: ['name'] })).map(
    ({ name }) => name.slice('record:'.length),
  );
  const lastPublished = await lastHeads(strapi).read();
  const all = await records(strapi).findMany({}, { orderBy: { id: 'asc' } });
  const signed = new Map((await statements(strapi, 'record')).map((row) => [row.name.slice('record:'.length), row]));
  const keyRows = await statements(strapi, 'key');
  const keys = keyHistory(keyRows, signingKey(strapi), checkSignature, sha256);

  const series = new Map<string, RecordRow[]>(
    [...given.values()].filter(({ lastHash }) => lastHash).map(({ series: name }) => [name, []]),
  );
  for (const record of all) series.set(record.series, [...(series.get(record.series) ?? []), record]);
  const known = new Set(all.map((record) => record.reference));
  const told = [...steps.flatMap(({ recordReference: reference }) => reference ?? []), ...signedBefore];
  const lost = [...new Set(told)].filter((reference) => !known.has(reference)).sort();
  // A series of which nothing is left, its numbering neither.
  for (const reference of lost) {
    const [, name] = /^\d{4}-\d{3,}-(.+)$/.exec(reference) ?? [];
    if (name && !series.has(name)) series.set(name, []);
  }

  const chains = [...series].map(([name, rows]): Chain => {
    const links = rows.map((row) => ({ ...row, body: recordBody(row) }));
    const missing = lost.find(
      (reference) =>
        reference.endsWith(`-${name}`) && reference === recordReference(reference.slice(0, -name.length - 1), name),
    );
    const broken =
      verifyChain(links, sha256) ??
      unsignedRecord(rows, signed, keys.trusted, checkSignature) ??
      (missing
        ? { reference: missing, problem: 'LAST_RECORD_MISSING' as const }
        : findSequenceMismatch(rows, given.get(name))) ??
      leftHead(name, rows, published);
    return { series: name, records: rows.length, broken };
  });
  const said = [...signed.values()].map((row) => readStatement<RecordStatement>(row));
  const named = new Set([lastPublished, ...said.map(({ heads }) => heads)].filter((one) => typeof one === 'string'));
  const afterwards = said.filter(({ moment }) => moment === 'afterwards');
  return {
    chains,
    // Before the first start there is no key, and nothing that one could have signed.
    keys: { count: keyRows.length, broken: keyRows.length + all.length + signed.size > 0 ? keys.broken : null },
    heads: { count: published.length, broken: alteredHeads(published, named, keys.trusted, checkSignature, sha256) },
    signedAfterwards: { count: afterwards.length, at: afterwards.at(-1)?.signedAt ?? null },
  };
}

const statements = (strapi: Core.Strapi, kind: StatementKind) =>
  signedStatements(strapi).findMany({ kind }, { orderBy: { id: 'asc' } });

/** Up to the record that the numbering calls the last, it must have counted what stands there. */
function findSequenceMismatch(rows: readonly RecordRow[], sequence: SequenceRow | undefined): Chain['broken'] {
  const last = rows.at(-1);
  const end = rows.findIndex((row) => row.hash === sequence?.lastHash);
  if (sequence?.lastHash && end === -1) return { reference: lastCounted(sequence), problem: 'LAST_RECORD_MISSING' };
  if (!last) return null;
  const counted: Record<string, number> = {};
  for (const row of rows.slice(0, end + 1)) counted[row.year] = row.position;
  const positions = Object.entries(sequence?.positions ?? {});
  const same =
    positions.length === Object.keys(counted).length &&
    positions.every(([year, position]) => counted[year] === position);
  return same && end === rows.length - 1 ? null : { reference: last.reference, problem: 'SEQUENCE_ALTERED' };
}

function lastCounted({ series, positions }: SequenceRow): string {
  const year = Math.max(...Object.keys(positions ?? {}).map(Number));
  return recordReference(recordNumber(year, positions?.[year] ?? 0), series);
}
