import type { Core } from '@strapi/strapi';
import type { HeadsStatement, SeriesHead } from '../../../shared';
import { nowIso, today } from '../store/clock';
import { sha256 } from '../store/hash';
import { withLease } from '../store/leases';
import { records, signedStatements } from '../store/tables';
import { inTransaction } from '../store/transaction';
import { signingKey } from './key';
import { lastHeads } from './sign-record';

const leaseMs = 5 * 60_000;

/**
 * Once a day, and at start: where every series stands, signed, for anybody to keep. Whoever has that of yesterday sees a
 * record that was rewritten since, whatever was signed again. Nothing before the first record.
 * @returns whether this process wrote one.
 */
export async function publishHeads(strapi: Core.Strapi, day = today()): Promise<boolean> {
  let written = false;
  const isDone = async () => (await signedStatements(strapi).count({ name: `heads:${day}` })) > 0;
  if (await isDone()) return written;
  await withLease(strapi, 'heads', leaseMs, async () => {
    if (await isDone()) return;
    const heads = await currentHeads(strapi);
    if (heads.length === 0) return;
    await inTransaction(strapi, async () => {
      const statement: Omit<HeadsStatement, 'keyId'> = {
        day,
        signedAt: nowIso(),
        heads,
        previous: await lastHeads(strapi).read(),
      };
      const row = await signedStatements(strapi).create({
        name: `heads:${day}`,
        kind: 'heads',
        ...signingKey(strapi).sign(statement),
      });
      await lastHeads(strapi).keep(sha256(row.statement));
    });
    written = true;
  });
  return written;
}

/** Where every series stands now. */
export async function currentHeads(strapi: Core.Strapi): Promise<SeriesHead[]> {
  const all = await records(strapi).findMany(
    {},
    { select: ['id', 'series', 'reference', 'hash'], orderBy: { id: 'asc' } },
  );
  const heads = new Map<string, SeriesHead>();
  for (const { series, reference, hash } of all)
    heads.set(series, { series, records: (heads.get(series)?.records ?? 0) + 1, reference, hash });
  return [...heads.values()].sort((one, other) => (one.series < other.series ? -1 : 1));
}
