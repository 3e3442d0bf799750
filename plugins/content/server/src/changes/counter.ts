import { lockWhere, rowsOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { COUNTER } from '../content-types/changes';

interface Row {
  id: number;
  /** PostgreSQL gives big integers as text. */
  newest: number | string;
}
const where = { name: 'changes' };
const counters = (strapi: Core.Strapi) => rowsOf<Row>(strapi, COUNTER);

/** The number of the newest change; 0 before the first. */
export async function newest(strapi: Core.Strapi): Promise<number> {
  return Number((await counters(strapi).findOne({ where }))?.newest ?? 0);
}

/**
 * Takes the next numbers and gives the first of them. The row is held until the open transaction ends, so that numbers are committed in
 * their order: whoever has read one has read all before it. One that fails gives its numbers back.
 */
export async function takeNumbers(strapi: Core.Strapi, count: number): Promise<number> {
  await ensure(strapi);
  await lockWhere(strapi, COUNTER, where);
  const first = (await newest(strapi)) + 1;
  await counters(strapi).update({ where, data: { newest: first + count - 1 } });
  return first;
}

/** Two transactions may make the row at once: the second one waits on the unique key, then finds it. */
async function ensure(strapi: Core.Strapi): Promise<void> {
  if (await counters(strapi).findOne({ where })) return;
  const { tableName } = strapi.db.metadata.get(COUNTER);
  await strapi.db.transaction(async ({ trx }) => {
    await trx(tableName)
      .insert({ ...where, newest: 0 })
      .onConflict('name')
      .ignore();
  });
}
