import { rowsOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { keyHistory, readStatement, type KeyStatement } from '../../../shared';
import { configurationOf } from '../configuration';
import { nowIso } from '../store/clock';
import { sha256 } from '../store/hash';
import { withLease } from '../store/leases';
import type { SignedStatementRow } from '../store/rows';
import { records, signedStatements, uids } from '../store/tables';
import { inTransaction } from '../store/transaction';
import { checkSignature, signingKey } from './key';
import { lastHeads, recordSignature } from './sign-record';

const leaseMs = 5 * 60_000;
const AT_ONCE = 100;

/**
 * Writes the key in use into the history of keys, where it is not there yet. With the very first key, records that are
 * older than the signing are signed, and each says so. Afterwards a record without a signature never gets one: it is
 * reported. A key follows another only where the settings name that other: a row that somebody added to the history is
 * vouched for by nobody.
 */
export async function startSigning(strapi: Core.Strapi): Promise<void> {
  if (await isInHistory(strapi)) return;
  await withLease(strapi, 'signing', leaseMs, async () => {
    if (!(await isInHistory(strapi))) await inTransaction(strapi, () => enterHistory(strapi));
  });
}

async function isInHistory(strapi: Core.Strapi): Promise<boolean> {
  return (await signedStatements(strapi).count({ kind: 'key', keyId: signingKey(strapi).id })) > 0;
}

async function enterHistory(strapi: Core.Strapi): Promise<void> {
  const key = signingKey(strapi);
  const history = await signedStatements(strapi).findMany({ kind: 'key' }, { orderBy: { id: 'asc' } });
  const before = history.at(-1) ?? null;
  const isFirst = before === null && !(await wasSigning(strapi));
  if (!isFirst && !isNamed(strapi, history)) {
    strapi.log.error(
      `[committee] key ${key.id} signs the decision records and is not in their history of keys. If it replaces the last one there (${before?.keyId ?? 'none'}), say so by signing.replaces (RECORD_SIGNING_KEY: the new key, a comma and that id); if nobody replaced it, look at npm run verify:records.`,
    );
    return;
  }
  if (isFirst) await signOlderRecords(strapi);
  const since = nowIso();
  const statement: Omit<KeyStatement, 'keyId'> = {
    position: history.length + 1,
    publicKey: key.publicKey,
    since,
    previous: before && sha256(before.statement),
  };
  await signedStatements(strapi).create({ name: `key:${key.id}`, kind: 'key', ...key.sign(statement) });
  strapi.log.info(`[committee] key ${key.id} signs the decision records from now on`);
}

/** Whether the configuration names the last key of the history as the one replaced, and that history is whole. */
function isNamed(strapi: Core.Strapi, history: readonly SignedStatementRow[]): boolean {
  const { replaces } = configurationOf(strapi).signing;
  const { publicKey } = readStatement<KeyStatement>(history.at(-1) ?? { statement: '' });
  return (
    replaces !== null &&
    publicKey !== undefined &&
    keyHistory(history, { id: replaces, publicKey }, checkSignature, sha256).broken === null
  );
}

/** A history of keys that is empty where something was signed was emptied. */
async function wasSigning(strapi: Core.Strapi): Promise<boolean> {
  return (await signedStatements(strapi).count()) > 0 || (await lastHeads(strapi).read()) !== null;
}

async function signOlderRecords(strapi: Core.Strapi): Promise<void> {
  for (let last = 0; ; ) {
    const rows = await records(strapi).findMany(
      { id: { $gt: last } },
      { select: ['id', 'reference', 'hash'], orderBy: { id: 'asc' }, limit: AT_ONCE },
    );
    const end = rows.at(-1);
    if (!end) return;
    const data = rows.map((row) => recordSignature(strapi, row, 'afterwards', null));
    await rowsOf(strapi, uids.signedStatement).createMany({ data: data });
    last = end.id;
  }
}
