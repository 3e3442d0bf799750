import type { Core } from '@strapi/strapi';
import type { Json, OutboxConsumer } from '../../../shared';
import { isPostgres, rowTable, type StoredRow } from './row-table';

const rowsAtMost = 200;
/** Read at once: what waits for longer is gathered a part at a time. */
const gatheredAtOnce = 1_000;
const KEY = 'gathered';

/**
 * Makes one row of those that wait for a consumer, when they are many. The oldest stays, under another key and with what all of them ask
 * for: how long it has been due stays true. Rows in hand, dead, or scheduled for later are left alone.
 */
export async function gather(
  strapi: Core.Strapi,
  { topic, name, merge, acrossKeys }: OutboxConsumer,
  now = Date.now(),
): Promise<void> {
  if (!merge || !acrossKeys) return;
  const waiting = () =>
    rowTable(strapi)
      .where({ topic, consumer: name })
      .whereNull('dead_at')
      .where('available_at', '<=', now)
      .where((free) => free.whereNull('leased_until').orWhere('leased_until', '<=', now))
      .orderBy('id')
      .limit(gatheredAtOnce);
  if (
    (
      await waiting()
        .select('id')
        .limit(rowsAtMost + 1)
    ).length <= rowsAtMost
  )
    return;
  await strapi.db.transaction(async ({ trx }) => {
    const rows: StoredRow[] = await (isPostgres(strapi)
      ? waiting().select('*').transacting(trx).forUpdate().skipLocked()
      : waiting().select('*').transacting(trx));
    const [oldest, ...others] = rows;
    if (!oldest || others.length === 0) return;
    const payload = rows.map((row) => JSON.parse(row.payload) as Json).reduce((older, newer) => merge(older, newer));
    await rowTable(strapi)
      .transacting(trx)
      .where({ id: oldest.id })
      .update({ key: KEY, payload: JSON.stringify(payload) });
    const ids = others.map(({ id }) => id);
    await rowTable(strapi).transacting(trx).whereIn('id', ids).delete();
  });
}
