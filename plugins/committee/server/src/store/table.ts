import type { Core } from '@strapi/strapi';
import { lockRows, rowsOf } from '../strapi/untyped';

export type Where = Record<string, unknown>;
export interface Options {
  orderBy?: Record<string, 'asc' | 'desc'> | Record<string, 'asc' | 'desc'>[];
  limit?: number;
  offset?: number;
  populate?: Record<string, unknown>;
  select?: string[];
}

/** A row as it is written: what it links to, by its id. */
export type Writable<Row> = {
  [Field in keyof Row]?:
    | Row[Field]
    | (NonNullable<Row[Field]> extends { id: number } | { documentId: string } ? number | null : never);
};

/** One table of the plugin with the shape of its rows, over `strapi.db.query`: joins the transaction that is open. */
export function table<Row extends object>(strapi: Core.Strapi, uid: string) {
  const query = rowsOf(strapi, uid);
  return {
    findOne: (where: Where, options: Options = {}): Promise<Row | null> => query.findOne({ where, ...options }),
    findMany: (where: Where, options: Options = {}): Promise<Row[]> => query.findMany({ where, ...options }),
    count: (where: Where = {}): Promise<number> => query.count({ where }),
    create: (data: Writable<Row>): Promise<Row> => query.create({ data }),
    createMany: async (rows: readonly Writable<Row>[]): Promise<void> => void (await query.createMany({ data: rows })),
    update: (id: number, data: Writable<Row>): Promise<Row> => query.update({ where: { id }, data }),
  };
}

/** Locks the row until the transaction ends. On SQLite, which has one connection, transactions come one after the other anyway. */
export const lockRow = (strapi: Core.Strapi, uid: string, id: number): Promise<void> => lockRows(strapi, uid, { id });
