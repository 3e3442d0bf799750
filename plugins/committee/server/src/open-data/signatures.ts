import type { Core } from '@strapi/strapi';
import {
  publishedHeadsSchema,
  readStatement,
  recordDetailSchema,
  signingKeySchema,
  type HeadsStatement,
  type KeyStatement,
  type PublishedHeads,
  type RecordDetail,
  type RecordStatement,
  type SignedStatement,
  type SigningKeyView,
} from '../../../shared';
import type { RecordRow } from '../store/rows';
import { signedStatements } from '../store/tables';

/** A row that was altered until nothing can be read in it is passed over: what follows it names what is missing. */
const signed = ({ keyId, statement, signature }: SignedStatement): SignedStatement => ({ keyId, statement, signature });

/** The keys that signed records, each until the next one came into use. */
export async function publicKeys(strapi: Core.Strapi): Promise<SigningKeyView[]> {
  const rows = await signedStatements(strapi).findMany({ kind: 'key' }, { orderBy: { id: 'asc' } });
  const said = rows.map((row) => readStatement<KeyStatement>(row));
  const views = rows.map((row, index) => ({
    ...signed(row),
    id: row.keyId,
    publicKey: said[index]?.publicKey,
    since: said[index]?.since,
    until: said[index + 1]?.since ?? null,
  }));
  return views.flatMap((view) => signingKeySchema.safeParse(view).data ?? []);
}

/** Where the series stood, day by day, the oldest first. */
export async function publishedHeads(
  strapi: Core.Strapi,
  { from, last }: { from?: string | undefined; last?: number | undefined } = {},
): Promise<PublishedHeads[]> {
  const where = { kind: 'heads', ...(from === undefined ? {} : { name: { $gte: `heads:${from}` } }) };
  const rows = await signedStatements(strapi).findMany(where, {
    orderBy: { id: 'desc' },
    ...(last === undefined ? {} : { limit: last }),
  });
  return rows.reverse().flatMap((row) => {
    const { day, signedAt, previous, heads } = readStatement<HeadsStatement>(row);
    return publishedHeadsSchema.safeParse({ ...signed(row), day, signedAt, previous, heads }).data ?? [];
  });
}

/** What was signed of these records, by reference. */
export async function signaturesOf(
  strapi: Core.Strapi,
  rows: readonly RecordRow[],
): Promise<Map<string, SignedStatement>> {
  const found = await signedStatements(strapi).findMany({
    name: { $in: rows.map(({ reference }) => `record:${reference}`) },
  });
  return new Map(found.map((row) => [row.name.slice('record:'.length), signed(row)]));
}

export async function signatureOf(strapi: Core.Strapi, record: RecordRow): Promise<RecordDetail['signature']> {
  const row = (await signaturesOf(strapi, [record])).get(record.reference);
  return row ? (recordDetailSchema.shape.signature.safeParse(readStatement<RecordStatement>(row)).data ?? null) : null;
}
