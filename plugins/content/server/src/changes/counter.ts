import { rowsOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { COUNTER } from '../content-types/changes';
import type { Transaction } from '../insert-many';

interface Row {
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
export async function takeNumbers(strapi: Core.Strapi, trx: Transaction, count: number): Promise<number> {
  const { tableName } = strapi.db.metadata.get(COUNTER);
  const counted = async (): Promise<number | undefined> => {
    const taken: Pick<Row, 'newest'>[] = await trx(tableName)
      .where(where)
      .increment('newest', count)
      .returning('newest');
    return taken[0] && Number(taken[0].newest) - count + 1;
  };
  const first = await counted();
  if (first !== undefined) return first;
  // Two transactions may make the row at once: the second one waits on the unique key, then finds it.
  await trx(tableName)
    .insert({ ...where, newest: 0 })
    .onConflict('name')
    .ignore();
  return (await counted())!;
}
