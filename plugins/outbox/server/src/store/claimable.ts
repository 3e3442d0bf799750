import type { Core } from '@strapi/strapi';
import { rowTable } from './row-table';

/**
 * The rows that may be handled now: due, not dead, not leased to anyone, and first of their key. An older row of the same
 * key holds a newer one back while it is due, in hand or being retried; one that is only scheduled for later does not,
 * or a reminder of next week would hold back every mail until then.
 */
export function claimableRows(strapi: Core.Strapi, now: number): ReturnType<typeof rowTable> {
  const column = (name: string) => strapi.db.connection.ref(name);
  return rowTable(strapi)
    .from('outbox_rows as row')
    .whereNull('row.dead_at')
    .where('row.available_at', '<=', now)
    .where((free) => free.whereNull('row.leased_until').orWhere('row.leased_until', '<=', now))
    .whereNotExists(
      rowTable(strapi)
        .from('outbox_rows as older')
        .select('older.id')
        .where('older.consumer', column('row.consumer'))
        .where('older.topic', column('row.topic'))
        .where('older.key', column('row.key'))
        .where('older.id', '<', column('row.id'))
        .whereNull('older.dead_at')
        .where((begun) => begun.where('older.attempts', '>', 0).orWhere('older.available_at', '<=', now)),
    );
}
