import { knownSchema, rowsOf, writableJoin, type JoinTable } from '@passerelles/kit/server';
import type { AttributeShape } from '@passerelles/kit/shared';
import type { Core } from '@strapi/strapi';
import { insertMany, type Transaction } from '../insert-many';
import { idsGiven, targetsOf, type Targets } from './targets';

type Values = Record<string, unknown>;

/** A row to insert, of a document or of one of its components. */
export interface NewRow {
  values: Values;
  /** Of the published version: what it refers to is seen as the public sees it. */
  published: boolean;
}
interface Work {
  strapi: Core.Strapi;
  trx: Transaction;
  targets: Targets;
}

const isToMany = (relation: string): boolean => relation.endsWith('ToMany');
const listOf = (value: unknown): Values[] =>
  value === null || value === undefined ? [] : ([value].flat() as Values[]);

/**
 * Inserts rows of one type with their components and relations, as Strapi stores them: each table is written once for all of them.
 * Joins the transaction that is open.
 */
export async function insertDocuments(strapi: Core.Strapi, uid: string, rows: readonly NewRow[]): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    const ids = await insertRows(strapi, uid, rows);
    // Once they are written: they may refer to each other.
    const targets = await targetsOf(strapi, uid, rows);
    await insertParts({ strapi, trx, targets }, uid, rows, ids);
  });
}

/** Columns alone; the database layer's own hooks (dates, the gate's second line) are called. */
async function insertRows(strapi: Core.Strapi, uid: string, rows: readonly NewRow[]): Promise<number[]> {
  const { ids } = await rowsOf(strapi, uid).createMany({ data: rows.map(({ values }) => ({ ...values })) });
  if (ids.length !== rows.length) throw new Error(`${ids.length} rows of ${uid} were written, not ${rows.length}.`);
  // Numbered in the order in which they are given, answered in any.
  return ids.sort((one, other) => one - other);
}

async function insertParts(work: Work, uid: string, rows: readonly NewRow[], ids: readonly number[]): Promise<void> {
  await insertComponents(work, uid, rows, ids);
  for (const [name, attribute] of Object.entries(knownSchema(work.strapi, uid).attributes))
    if (attribute.type === 'relation') await insertRelation(work, uid, name, attribute, rows, ids);
}

async function insertComponents(
  work: Work,
  uid: string,
  rows: readonly NewRow[],
  ids: readonly number[],
): Promise<void> {
  const found = new Map<string, { row: NewRow; owner: number; field: string; order: number | null }[]>();
  for (const [field, { type, component, repeatable }] of Object.entries(knownSchema(work.strapi, uid).attributes)) {
    if (type !== 'component' || !component) continue;
    const places = found.get(component) ?? [];
    for (const [index, row] of rows.entries())
      for (const [place, values] of listOf(row.values[field]).entries())
        places.push({ row: { ...row, values }, owner: ids[index]!, field, order: repeatable ? place + 1 : null });
    found.set(component, places);
  }
  for (const [component, places] of found) {
    if (places.length === 0) continue;
    const parts = places.map(({ row }) => row);
    const partIds = await insertRows(work.strapi, component, parts);
    await insertMany(
      work.trx,
      writableJoin(work.strapi, uid, places[0]!.field).name,
      places.map(({ owner, field, order }, index) => ({
        entity_id: owner,
        cmp_id: partIds[index]!,
        component_type: component,
        field,
        order,
      })),
    );
    await insertParts(work, component, parts, partIds);
  }
}

async function insertRelation(
  work: Work,
  uid: string,
  name: string,
  { target, relation = '', inversedBy }: AttributeShape,
  rows: readonly NewRow[],
  ids: readonly number[],
): Promise<void> {
  if (!target) return;
  const pairs = rows.flatMap(({ values, published }, index) =>
    idsGiven(values[name])
      .flatMap((documentId) => {
        const row = work.targets.rowOf(target, documentId, published);
        return row === undefined ? [] : [row];
      })
      .map((row, place) => ({ from: ids[index]!, to: row, place: place + 1 })),
  );
  if (pairs.length === 0) return;
  const joinTable = writableJoin(work.strapi, uid, name);
  const { joinColumn, inverseJoinColumn, orderColumnName, inverseOrderColumnName } = joinTable;
  const places =
    inverseOrderColumnName && inversedBy && relation.startsWith('manyTo')
      ? await lastPlaces(work, joinTable, inverseOrderColumnName, [...new Set(pairs.map(({ to }) => to))])
      : null;
  const next = (to: number) => {
    const place = (places?.get(to) ?? 0) + 1;
    places?.set(to, place);
    return place;
  };
  await insertMany(
    work.trx,
    joinTable.name,
    pairs.map(({ from, to, place }) => ({
      [joinColumn.name]: from,
      [inverseJoinColumn.name]: to,
      ...(orderColumnName && isToMany(relation) ? { [orderColumnName]: place } : {}),
      ...(places && inverseOrderColumnName ? { [inverseOrderColumnName]: next(to) } : {}),
    })),
  );
}

/** The last place that each target gives on its own side of the relation. */
async function lastPlaces(
  { trx }: Work,
  { name, inverseJoinColumn }: JoinTable,
  column: string,
  targets: readonly number[],
): Promise<Map<number, number>> {
  const rows = (await trx(name)
    .whereIn(inverseJoinColumn.name, [...targets])
    .groupBy(inverseJoinColumn.name)
    .select({ target: inverseJoinColumn.name })
    .max({ last: column })) as unknown as { target: number; last: number | null }[];
  return new Map(rows.map(({ target, last }) => [target, Number(last ?? 0)]));
}
