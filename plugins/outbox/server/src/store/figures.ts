import type { Core } from '@strapi/strapi';
import type { OutboxStatistics } from '../../../shared';
import { claimableRows } from './claimable';
import { rowTable } from './row-table';

interface Figures {
  topic: string;
  consumer: string;
  total: number | string;
  dead: number | string;
  scheduled: number | string | null;
  oldest: number | string | null;
}

/**
 * One line per consumer that has rows. A row's age counts from when it was first due: a retry moves `available_at` on, and a row that
 * has failed for hours must not look recent. Rows that stand there since before `due_at` existed count from `available_at`.
 */
export async function statistics(strapi: Core.Strapi, now = Date.now()): Promise<OutboxStatistics[]> {
  const raw = strapi.db.connection.raw.bind(strapi.db.connection);
  const lines: Figures[] = await rowTable(strapi)
    .select('topic', 'consumer')
    .count({ total: '*' })
    .count({ dead: 'dead_at' })
    .select(
      raw('sum(case when dead_at is null and coalesce(due_at, available_at) > ? then 1 else 0 end) as scheduled', [
        now,
      ]),
    )
    .select(raw('min(case when dead_at is null then coalesce(due_at, available_at) end) as oldest'))
    .groupBy('topic', 'consumer')
    .orderBy(['topic', 'consumer']);
  return lines.map((line) => ({
    topic: line.topic,
    consumer: line.consumer,
    depth: Number(line.total) - Number(line.dead),
    scheduled: Number(line.scheduled),
    oldestAgeSeconds: line.oldest === null ? 0 : Math.max(0, Math.round((now - Number(line.oldest)) / 1000)),
    dead: Number(line.dead),
  }));
}

/** Whether some row is in hand or could be taken in hand now. One statement: a row may pass from one to the other between two. */
export async function isBusy(strapi: Core.Strapi, now = Date.now()): Promise<boolean> {
  const busy = await rowTable(strapi)
    .select('id')
    .whereIn('id', claimableRows(strapi, now).select('row.id'))
    .orWhere((inHand) => inHand.whereNull('dead_at').where('leased_until', '>', now))
    .limit(1);
  return busy.length > 0;
}
