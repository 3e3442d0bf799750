import type { Core } from '@strapi/strapi';

/** The transaction that is open, as Knex takes it. */
export type Transaction = Parameters<Parameters<Core.Strapi['db']['transaction']>[0]>[0]['trx'];

/** Inserts rows into a table by their columns, whatever their number. */
export async function insertMany(
  strapi: Core.Strapi,
  trx: Transaction,
  table: string,
  rows: readonly Record<string, unknown>[],
): Promise<void> {
  // SQLite takes no more terms in a compound SELECT, as which Knex writes them.
  const atOnce = strapi.db.dialect.getBatchInsertSize();
  for (let from = 0; from < rows.length; from += atOnce) await trx(table).insert(rows.slice(from, from + atOnce));
}
