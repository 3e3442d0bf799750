import type { Core } from '@strapi/strapi';

export type Where = Record<string, unknown>;
export interface Options {
  orderBy?: Record<string, 'asc' | 'desc'> | Record<string, 'asc' | 'desc'>[];
  limit?: number;
  offset?: number;
  populate?: Record<string, unknown>;
  select?: string[];
}

/** One table of the plugin with the shape of its rows, over `strapi.db.query`: joins the transaction that is open. */
export function table<Row extends object>(strapi: Core.Strapi, uid: string) {
  const query = strapi.db.query(uid as never);
  return {
    findOne: (where: Where, options: Options = {}): Promise<Row | null> => query.findOne({ where, ...options }),
    findMany: (where: Where, options: Options = {}): Promise<Row[]> => query.findMany({ where, ...options }),
    count: (where: Where = {}): Promise<number> => query.count({ where }),
    create: (data: Partial<Row>): Promise<Row> => query.create({ data: data as never }),
    update: (id: number, data: Partial<Row>): Promise<Row> => query.update({ where: { id }, data: data as never }),
  };
}

/**
 * Holds the row until the transaction ends (`SELECT … FOR UPDATE`). SQLite has a single connection, where
 * transactions already come one after the other.
 */
export async function lockRow(strapi: Core.Strapi, uid: string, id: number): Promise<void> {
  await strapi.db
    .queryBuilder(uid as never)
    .select('id')
    .where({ id })
    .forUpdate()
    .execute();
}
