import type { Core } from '@strapi/strapi';
import { batchesOf } from '../../shared';

/** Knex, or the transaction of it that is open. */
export type Connection = Core.Strapi['db']['connection'];

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

interface JoinTable {
  name: string;
  joinColumn: { name: string };
  inverseJoinColumn: { name: string };
  morphColumn?: { idColumn: { name: string } };
  orderBy?: Record<string, 'asc' | 'desc'>;
}

const joinOf = (strapi: Core.Strapi, uid: string, name: string): JoinTable | undefined =>
  (strapi.db.metadata.get(uid as never).attributes[name] as { joinTable?: JoinTable } | undefined)?.joinTable;

/** Where the rows of a relation, or of a component's place, are linked; null for what has no table of its own. */
export function joinTableOf(strapi: Core.Strapi, uid: string, name: string): LinkTable | null {
  const join = joinOf(strapi, uid, name);
  if (!join?.inverseJoinColumn) return null;
  const { name: table, joinColumn, inverseJoinColumn, orderBy = {} } = join;
  return { name: table, owner: joinColumn.name, target: inverseJoinColumn.name, orderBy: Object.keys(orderBy) };
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
