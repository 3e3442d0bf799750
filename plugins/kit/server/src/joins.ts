import type { Core } from '@strapi/strapi';
import { batchesOf } from '../../shared';
import { metadataOf, type JoinTable } from './strapi';

/** Knex, or the transaction of it that is open. */
export type Connection = Core.Strapi['db']['connection'];

/**
 * Asks by statements of one's own, in the transaction that is open: one inside of it is itself. Without one none is begun, since on SQLite
 * that takes the right to write.
 */
export async function onConnection<Answer>(
  strapi: Core.Strapi,
  ask: (connection: Connection) => Promise<Answer>,
): Promise<Answer> {
  if (!strapi.db.inTransaction()) return ask(strapi.db.connection);
  return (await strapi.db.transaction(({ trx }) => ask(trx))) as Answer;
}

/** The table that links two rows, seen from one side. */
export interface LinkTable {
  name: string;
  owner: string;
  target: string;
  orderBy: readonly string[];
}
/** `id` of the row that is linked; `field`: by which attribute, where one table links several. */
export interface Link {
  owner: number;
  id: number;
  field?: string;
}

const joinOf = (strapi: Core.Strapi, uid: string, name: string): JoinTable | undefined =>
  metadataOf(strapi, uid).attributes[name]?.joinTable;

/** Where the rows of a relation, or of a component's place, are linked; null for what has no table of its own. */
export function joinTableOf(strapi: Core.Strapi, uid: string, name: string): LinkTable | null {
  const join = joinOf(strapi, uid, name);
  if (!join?.inverseJoinColumn) return null;
  const { name: table, joinColumn, inverseJoinColumn, orderBy = {} } = join;
  return { name: table, owner: joinColumn.name, target: inverseJoinColumn.name, orderBy: Object.keys(orderBy) };
}

/** The same with what one needs to write into it. @throws Error for what has no table of its own */
export function writableJoin(strapi: Core.Strapi, uid: string, name: string): JoinTable {
  const join = joinOf(strapi, uid, name);
  if (!join) throw new Error(`${uid}.${name} has no table of its own.`);
  return join;
}

/** Where files are linked to whatever shows them. */
export function morphTableOf(strapi: Core.Strapi): LinkTable {
  const join = joinOf(strapi, 'plugin::upload.file', 'related');
  if (!join?.morphColumn) throw new Error('Files of the library are not linked by a table of their own.');
  const { name, joinColumn, morphColumn, orderBy = {} } = join;
  return { name, owner: morphColumn.idColumn.name, target: joinColumn.name, orderBy: Object.keys(orderBy) };
}

/** The links of these rows, in the order that their owners give them. */
export async function linksFrom(
  connection: Connection,
  { name, owner, target, orderBy }: LinkTable,
  owners: readonly number[],
  columns: readonly string[],
  where: Readonly<Record<string, string>> = {},
): Promise<Link[]> {
  const links: Link[] = [];
  for (const some of batchesOf(owners, 10_000))
    links.push(
      ...((await connection(name)
        .select({ owner, id: target }, ...columns)
        .whereIn(owner, some)
        .where(where)
        .orderBy([...orderBy, 'id'])) as Link[]),
    );
  return links;
}
