import type { Core, UID } from '@strapi/strapi';

/**
 * Holds a row until the open transaction ends, so that two requests that read it and then decide do so one after the other. On SQLite,
 * whose one connection already makes transactions wait for each other, it is a plain read.
 */
export async function lockRow(strapi: Core.Strapi, uid: string, id: number): Promise<void> {
  await strapi.db
    .queryBuilder(uid as UID.Schema)
    .select('id')
    .where({ id })
    .forUpdate()
    .execute();
}
