import type { Core } from '@strapi/strapi';
import type { Where } from './strapi';

/** Everything inside happens or nothing does; joins the transaction that is open, when there is one. */
export async function inTransaction<Result>(strapi: Core.Strapi, work: () => Promise<Result>): Promise<Result> {
  return (await strapi.db.transaction(work)) as Result;
}

/**
 * Holds the rows of a condition until the open transaction ends (`SELECT … FOR UPDATE`), so that two requests that read them and then
 * decide do so one after the other. On SQLite, whose one connection already makes transactions wait for each other, it is a plain read.
 */
export async function lockWhere(strapi: Core.Strapi, uid: string, where: Where): Promise<void> {
  await strapi.db
    .queryBuilder(uid as never)
    .select('id')
    .where(where)
    .forUpdate()
    .execute();
}

/** The same, one row by its id. */
export const lockRow = (strapi: Core.Strapi, uid: string, id: number): Promise<void> => lockWhere(strapi, uid, { id });

/** The first row of a condition, locked and read by one statement: as it stands once it is held. */
export async function lockedRow<Row>(strapi: Core.Strapi, uid: string, where: Where): Promise<Row | null> {
  const row = await strapi.db
    .queryBuilder(uid as never)
    .select('*')
    .where(where)
    .first()
    .forUpdate()
    .execute();
  return row as Row | null;
}

/**
 * A row that nobody else changes until the open transaction ends: read, locked, and read again, since it may have changed before the lock
 * was given. Null when it is not there, or not any more.
 */
export async function readLocked<Row extends { id: number }>(
  strapi: Core.Strapi,
  uid: string,
  read: () => Promise<Row | null>,
): Promise<Row | null> {
  const seen = await read();
  if (seen === null) return null;
  await lockRow(strapi, uid, seen.id);
  return read();
}
