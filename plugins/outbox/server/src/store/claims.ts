import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { OutboxConsumer, OutboxRow } from '../../../shared';
import { claimableRows } from './claimable';
import { isPostgres, rowTable, toRow, type StoredRow } from './row-table';

/** A lease is much longer than a handling should take, and renewed while one lasts longer. */
export const LEASE_MS = 60_000;

/** Rows that this process alone may handle until the lease runs out. */
export interface Claim {
  token: string;
  rows: OutboxRow[];
}

type Claimant = Pick<OutboxConsumer, 'topic' | 'name' | 'batchSize' | 'merge' | 'pace'>;

/**
 * Takes up to a batch of claimable rows, or null when there are none. The look before the claim keeps an idle worker
 * from asking for SQLite's write lock, which another process (an import) may hold. The claim itself is one statement and so
 * one immediate transaction on SQLite; on PostgreSQL rows that someone else is claiming are skipped.
 * @param without groups whose turn has not come
 */
export async function claim(
  strapi: Core.Strapi,
  consumer: Claimant,
  now = Date.now(),
  without: readonly string[] = [],
): Promise<Claim | null> {
  const batch = () => {
    const rows = claimableRows(strapi, now)
      .select('row.id')
      .where({ 'row.topic': consumer.topic, 'row.consumer': consumer.name })
      .orderBy(['row.rank', 'row.id'])
      .limit(consumer.pace ? 1 : (consumer.batchSize ?? 1));
    // Read in this order, it ends at the first rows that may be handled. SQLite would rather look at all that wait, and sort them.
    if (!isPostgres(strapi)) rows.from(strapi.db.connection.raw('outbox_rows as row indexed by outbox_rows_rank_idx'));
    if (without.length > 0)
      rows.where((turn) => turn.whereNull('row.group_name').orWhereNotIn('row.group_name', [...without]));
    return rows;
  };
  if ((await batch()).length === 0) return null;

  const token = randomUUID();
  const picked = isPostgres(strapi) ? batch().forUpdate().skipLocked() : batch();
  const heads = await lease(strapi, token, now, (rows) => {
    rows.with('picked', picked).whereIn('id', strapi.db.connection.select('id').from('picked'));
  });
  if (heads.length === 0) return null;
  const followers = consumer.merge ? await claimFollowers(strapi, consumer, heads, token, now) : [];
  return { token, rows: [...heads, ...followers].sort((a, b) => a.id - b.id) };
}

/** The newer due rows of keys whose first row is already ours: nobody else can take them meanwhile. */
function claimFollowers(strapi: Core.Strapi, consumer: Claimant, heads: OutboxRow[], token: string, now: number) {
  return lease(strapi, token, now, (rows) => {
    rows
      .where({ topic: consumer.topic, consumer: consumer.name })
      .whereIn(
        'key',
        heads.map((row) => row.key),
      )
      .whereNotIn(
        'id',
        heads.map((row) => row.id),
      )
      .whereNull('dead_at')
      .where('available_at', '<=', now);
  });
}

/** The attempt is counted here and not after the failure, so that a row that kills its process ends as dead too. */
async function lease(
  strapi: Core.Strapi,
  token: string,
  now: number,
  narrow: (rows: ReturnType<typeof rowTable>) => void,
): Promise<OutboxRow[]> {
  const rows = rowTable(strapi);
  narrow(rows);
  const leased: StoredRow[] = await rows
    .update({ lease_token: token, leased_until: now + LEASE_MS, attempts: strapi.db.connection.raw('attempts + 1') })
    .returning('*');
  return leased.map(toRow);
}

export async function renewLease(strapi: Core.Strapi, token: string): Promise<void> {
  await rowTable(strapi)
    .where({ lease_token: token })
    .update({ leased_until: Date.now() + LEASE_MS });
}
