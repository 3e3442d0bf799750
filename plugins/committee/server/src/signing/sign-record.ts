import type { Core } from '@strapi/strapi';
import type { RecordStatement, SigningMoment } from '../../../shared';
import { nowIso } from '../store/clock';
import { sha256 } from '../store/hash';
import type { RecordRow, SignedStatementRow } from '../store/rows';
import { signedStatements } from '../store/tables';
import { signingKey } from './key';

type Signable = Pick<RecordRow, 'reference' | 'hash'>;

/** The signature of a record's hash, to be written in the transaction of the record. */
export function recordSignature(
  strapi: Core.Strapi,
  { reference, hash }: Signable,
  moment: SigningMoment,
  heads: string | null,
): Omit<SignedStatementRow, 'id'> {
  const statement: Omit<RecordStatement, 'keyId'> = { reference, hash, signedAt: nowIso(), moment, heads };
  return { name: `record:${reference}`, kind: 'record', ...signingKey(strapi).sign(statement) };
}

export async function signRecords(strapi: Core.Strapi, records: readonly Signable[]): Promise<void> {
  const heads = await latestHeadsHash(strapi);
  await signedStatements(strapi).createMany(
    records.map((record) => recordSignature(strapi, record, 'recorded', heads)),
  );
}

/** What the next publication of heads, and every record until then, names as the one before. */
export async function latestHeadsHash(strapi: Core.Strapi): Promise<string | null> {
  const latest = await signedStatements(strapi).findOne({ kind: 'heads' }, { orderBy: { id: 'desc' } });
  return latest && sha256(latest.statement);
}

/** The SHA-256 of the last heads, kept beside the table: it tells when the last rows of the table are removed. */
export const lastHeads = (strapi: Core.Strapi) => {
  const store = strapi.store({ type: 'plugin', name: 'committee', key: 'last_heads' });
  return {
    read: async (): Promise<string | null> => ((await store.get({})) as string | null) ?? null,
    keep: (hash: string): Promise<unknown> => store.set({ value: hash }),
  };
};
