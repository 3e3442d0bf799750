import { lockedRow, rowsOf, type RowQuery, type Where } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';

type Reading = Omit<RowQuery, 'where'>;

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
    findOne: (where: Where, reading: Reading = {}): Promise<Row | null> => query.findOne({ where, ...reading }),
    /** Locked until the transaction ends, and read once it is held. On SQLite transactions come one after the other anyway. */
    lockOne: (where: Where): Promise<Row | null> => lockedRow<Row>(strapi, uid, where),
    findMany: (where: Where, reading: Reading = {}): Promise<Row[]> => query.findMany({ where, ...reading }),
    count: (where: Where = {}): Promise<number> => query.count({ where }),
    create: (data: Writable<Row>): Promise<Row> => query.create({ data }),
    createMany: async (rows: readonly Writable<Row>[]): Promise<number[]> =>
      (await query.createMany({ data: rows })).ids,
    /** A row that the transaction holds, by one statement: it is as it was read, and is not read again. */
    change: async <Held extends Row & { id: number }>(row: Held, data: Partial<Row>): Promise<Held> => {
      await query.updateMany({ where: { id: row.id }, data });
      return { ...row, ...data };
    },
    update: (id: number, data: Writable<Row>): Promise<Row> => query.update({ where: { id }, data }),
  };
}
