import type { Core } from '@strapi/strapi';
import type { Json, OutboxRow } from '../../../shared';

export const ROW_UID = 'plugin::outbox.row';
const TABLE = 'outbox_rows';

/**
 * A row as the database gives it: PostgreSQL gives big integers as text; JSON is text on both,
 * since Strapi turns off the driver's own reading of it.
 */
export interface StoredRow {
  id: number;
  topic: string;
  consumer: string;
  key: string;
  group_name: string | null;
  payload: string;
  attempts: number;
  handed_over_at: number | string | null;
  appended_at: number | string;
}

/**
 * The table outside any Strapi transaction. Only workers and figures use it, and they never run inside one: on
 * SQLite, which has a single connection, that would wait for itself.
 */
export function rowTable(strapi: Core.Strapi) {
  return strapi.db.getConnection(TABLE);
}

export function isPostgres(strapi: Core.Strapi): boolean {
  return strapi.db.dialect.client === 'postgres';
}

export function toRow(stored: StoredRow): OutboxRow {
  return {
    id: stored.id,
    topic: stored.topic,
    consumer: stored.consumer,
    key: stored.key,
    ...(stored.group_name === null ? {} : { group: stored.group_name }),
    payload: JSON.parse(stored.payload) as Json,
    attempts: stored.attempts,
    createdAt: new Date(Number(stored.appended_at)),
    handedOverAt: stored.handed_over_at === null ? null : new Date(Number(stored.handed_over_at)),
  };
}
