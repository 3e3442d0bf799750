import type { Core } from '@strapi/strapi';
import { batchesOf, type AttributeShape } from '../../shared';
import { morphTableOf, joinTableOf, linksFrom, onConnection, type Connection, type Link } from './joins';
import { rowsOf, schemaOf, type Where } from './strapi';

type Row = Record<string, unknown> & { id: number };
/** What is read of a row: some of its columns, or all of them, and what is behind its other attributes. */
interface Part {
  select?: readonly string[] | undefined;
  plan: Plan;
}
type Plan = ReadonlyMap<string, Part>;

/** As the database layer takes it: `{ themes: { select: ['name'] }, budget: true, programme: { populate: … } }`. */
export type Populate = Readonly<Record<string, unknown>>;

export interface DeepQuery {
  where: Where;
  /** One or several, which are read as one. */
  populate: Populate | readonly [Populate, Populate];
  /** Of types that have drafts, what is related is read of published versions alone. */
  publicOnly?: boolean;
}

interface Work {
  strapi: Core.Strapi;
  connection: Connection;
  publicOnly: boolean;
}
/** What is to be read of one type, for all the places that lead to it. */
interface Wanted {
  ids: Set<number>;
  part: Part;
}

const FILE = 'plugin::upload.file';
/** SQLite takes 32 766 values in a statement, PostgreSQL 65 535. */
const idsAtOnce = 10_000;

/**
 * Rows with what they are made of and related to, as `strapi.db.query` populates them, each table read once for all rows and all attributes:
 * Strapi asks one question an attribute, each time with the columns of both. Joins the transaction that is open. Dynamic zones and relations
 * to anything are left to Strapi.
 */
export async function readDeep<Found>(
  strapi: Core.Strapi,
  uid: string,
  { where, populate, publicOnly = false }: DeepQuery,
): Promise<Found[]> {
  const populates = [populate].flat() as Populate[];
  const plan = populates.map(planOf).reduce(mergePlans);
  if (plan === null || !isKnown(strapi, uid, plan)) {
    const [only, ...more] = populates;
    if (publicOnly || more.length > 0) throw new Error(`${uid} holds what is only read by Strapi's own populate.`);
    return rowsOf<Found>(strapi, uid).findMany({ where, ...(only ? { populate: only } : {}) });
  }
  const rows = await rowsOf<Row>(strapi, uid).findMany({ where });
  await onConnection(strapi, (connection) => fill({ strapi, connection, publicOnly }, uid, rows, plan));
  return rows as Found[];
}

/** Null for what asks for more than columns and what is behind them (`on`, `where`). */
function planOf(populate: Populate): Plan | null {
  const plan = new Map<string, Part>();
  for (const [name, value] of Object.entries(populate)) {
    const { select, populate: inner, ...others } = (value === true ? {} : value) as Populate;
    const behind = planOf((inner ?? {}) as Populate);
    if (behind === null || Object.keys(others).length > 0) return null;
    plan.set(name, { select: select as string[] | undefined, plan: behind });
  }
  return plan;
}

function mergePlans(one: Plan | null, other: Plan | null): Plan | null {
  if (one === null || other === null) return null;
  const merged = new Map(one);
  for (const [name, part] of other) merged.set(name, mergeParts(merged.get(name), part));
  return merged;
}

function mergeParts(one: Part | undefined, other: Part): Part {
  if (!one) return other;
  const select = one.select && other.select ? [...new Set([...one.select, ...other.select])] : undefined;
  return { select, plan: mergePlans(one.plan, other.plan) as Plan };
}

function attributesOf(strapi: Core.Strapi, uid: string, plan: Plan): [string, AttributeShape, Part][] {
  const attributes = schemaOf(strapi, uid)?.attributes ?? {};
  return [...plan].flatMap(([name, part]) => (attributes[name] ? [[name, attributes[name], part]] : []));
}

function isKnown(strapi: Core.Strapi, uid: string, plan: Plan): boolean {
  return attributesOf(strapi, uid, plan).every(([name, { type, target, component }, part]) => {
    if (type === 'media') return true;
    if (type === 'component') return component !== undefined && isKnown(strapi, component, part.plan);
    return (
      type === 'relation' &&
      target !== undefined &&
      joinTableOf(strapi, uid, name) !== null &&
      isKnown(strapi, target, part.plan)
    );
  });
}

async function fill(work: Work, uid: string, rows: readonly Row[], plan: Plan): Promise<void> {
  if (rows.length === 0 || plan.size === 0) return;
  const { strapi } = work;
  const owners = rows.map(({ id }) => id);
  const attributes = attributesOf(strapi, uid, plan);
  const fields = attributes.filter(([, { type }]) => type === 'component');
  const links: { name: string; many: boolean; target: string; part: Part; links: Link[] }[] = [];
  if (fields.length > 0) {
    // One table holds the components of all fields.
    const table = joinTableOf(strapi, uid, fields[0]![0])!;
    const found = await linksFrom(work.connection, table, owners, ['field']);
    for (const [name, { component, repeatable }, part] of fields)
      links.push({
        name,
        many: repeatable === true,
        target: component!,
        part,
        links: found.filter(({ field }) => field === name),
      });
  }
  for (const [name, { type, relation, target }, part] of attributes) {
    if (type !== 'relation') continue;
    const found = await linksFrom(work.connection, joinTableOf(strapi, uid, name)!, owners, []);
    links.push({ name, many: relation?.endsWith('ToMany') ?? false, target: target!, part, links: found });
  }
  const media = attributes.filter(([, { type }]) => type === 'media');
  if (media.length > 0) {
    const found = await linksFrom(work.connection, morphTableOf(strapi), owners, ['field'], { related_type: uid });
    for (const [name, { multiple }, part] of media)
      links.push({
        name,
        many: multiple === true,
        target: FILE,
        part,
        links: found.filter(({ field }) => field === name),
      });
  }
  const targets = await readTargets(work, links);
  const byId = new Map(rows.map((row) => [row.id, row]));
  for (const row of rows) for (const { name, many } of links) row[name] = many ? [] : null;
  for (const { name, many, target, links: found } of links)
    for (const { owner, id } of found) {
      const [row, value] = [byId.get(owner), targets.get(target)?.get(id)];
      if (!row || !value) continue;
      if (many) (row[name] as Row[]).push(value);
      else row[name] ??= value;
    }
}

async function readTargets(
  work: Work,
  links: readonly { target: string; part: Part; links: readonly Link[] }[],
): Promise<Map<string, Map<number, Row>>> {
  const wanted = new Map<string, Wanted>();
  for (const { target, part, links: found } of links) {
    if (found.length === 0) continue;
    const before = wanted.get(target);
    const ids = before?.ids ?? new Set();
    for (const { id } of found) ids.add(id);
    wanted.set(target, { ids, part: mergeParts(before?.part, part) });
  }
  const read = new Map<string, Map<number, Row>>();
  for (const [uid, { ids, part }] of wanted) {
    const rows = await rowsById(work, uid, [...ids], part.select);
    await fill(work, uid, rows, part.plan);
    read.set(uid, new Map(rows.map((row) => [row.id, row])));
  }
  return read;
}

async function rowsById(
  { strapi, publicOnly }: Work,
  uid: string,
  ids: readonly number[],
  select: readonly string[] | undefined,
): Promise<Row[]> {
  const rows: Row[] = [];
  const isPublic = publicOnly && schemaOf(strapi, uid)?.options?.draftAndPublish === true;
  for (const some of batchesOf(ids, idsAtOnce)) {
    const where = {
      id: { $in: some },
      ...(isPublic ? { publishedAt: { $notNull: true } } : {}),
    };
    rows.push(
      ...(await rowsOf<Row>(strapi, uid).findMany({ where, ...(select ? { select: ['id', ...select] } : {}) })),
    );
  }
  return rows;
}
