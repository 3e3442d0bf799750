import type { Core } from '@strapi/strapi';
import type { DeadRow } from '../../../shared';
import { rowTable } from './row-table';

const MOST = 100;

interface StoredDeadRow {
  id: number;
  topic: string;
  consumer: string;
  key: string;
  attempts: number;
  appended_at: number | string;
  dead_at: number | string;
  handed_over_at: number | string | null;
  last_error: string | null;
}

/** Dead rows, narrowed by what is given. */
function dead(strapi: Core.Strapi, { id, consumer }: { id?: number; consumer?: string }) {
  return rowTable(strapi)
    .where({ ...(id === undefined ? {} : { id }), ...(consumer === undefined ? {} : { consumer }) })
    .whereNotNull('dead_at');
}

/** The rows that wait for a person, the newest first. */
export async function deadRows(strapi: Core.Strapi, consumer?: string): Promise<DeadRow[]> {
  const rows: StoredDeadRow[] = await dead(strapi, { consumer }).select('*').orderBy('dead_at', 'desc').limit(MOST);
  return rows.map((row) => ({
    id: row.id,
    topic: row.topic,
    consumer: row.consumer,
    key: row.key,
    attempts: row.attempts,
    appendedAt: new Date(Number(row.appended_at)).toISOString(),
    diedAt: new Date(Number(row.dead_at)).toISOString(),
    error: row.last_error ?? '',
    uncertain: row.handed_over_at !== null,
  }));
}

/** Sets a dead row to be tried again from the beginning. False when it is not there, or not dead. */
export async function revive(strapi: Core.Strapi, id: number, consumer?: string): Promise<boolean> {
  const now = Date.now();
  const alive = {
    dead_at: null,
    handed_over_at: null,
    lease_token: null,
    leased_until: null,
    attempts: 0,
    available_at: now,
    due_at: now,
  };
  return (await dead(strapi, { id, consumer }).update(alive)) > 0;
}

/** Gives up a dead row. False when it is not there, or not dead. */
export async function drop(strapi: Core.Strapi, id: number, consumer?: string): Promise<boolean> {
  return (await dead(strapi, { id, consumer }).delete()) > 0;
}
