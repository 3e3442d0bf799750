import { batchesOf } from '@passerelles/kit/shared';
import type { Core } from '@strapi/strapi';

/** The transaction that is open, as Knex takes it. */
export type Transaction = Parameters<Parameters<Core.Strapi['db']['transaction']>[0]>[0]['trx'];

/** Values in a statement, of which SQLite takes 32 766 and PostgreSQL 65 535. */
const valuesAtOnce = 10_000;

/**
 * Inserts rows that have the same columns into a table, whatever their number. Knex makes a compound SELECT of them for SQLite, which takes
 * a multiple of the time to build and to read.
 */
export async function insertMany(
  trx: Transaction,
  table: string,
  rows: readonly Readonly<Record<string, string | number | null>>[],
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first);
  const row = `(${columns.map(() => '?').join(', ')})`;
  const atOnce = Math.floor(valuesAtOnce / columns.length);
  for (const some of batchesOf(rows, atOnce)) {
    await trx.raw(`insert into ?? (${columns.map(() => '??').join(', ')}) values ${some.map(() => row).join(', ')}`, [
      table,
      ...columns,
      ...some.flatMap((one) => columns.map((column) => one[column] ?? null)),
    ]);
  }
}
