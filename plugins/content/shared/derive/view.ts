import type { Column, Target } from '../kinds/kind';
import { isRecord, rowsOf } from '../kinds/kind';
import { typeOf, types, type Type } from '../types';

/**
 * The public version of a document, derived from its description: what is read of it, and the allow-list of what the public may see.
 * Values keep the form in which Strapi stores them; a related document is a card, its name and address and no more, so that no view
 * grows with the graph.
 */
export type View = { documentId: string; slug: string; updatedAt: string | null } & Record<string, unknown>;

/** A document that a view shows, and in what place: `programme.speakers.organisation`. */
export interface ViewLink {
  uid: string;
  documentId: string;
  role: string;
  /** What it shows of it, as text that is the same for the same (see {@link cardOfView}). */
  card: string;
}

type Row = Record<string, unknown>;

const place = { select: ['name', 'kind', 'code'] };
/** What is read, and shown, of a related document. */
const cards: Readonly<Record<Target, { fields: readonly string[]; parts?: Readonly<Record<string, object>> }>> = {
  practice: { fields: ['title', 'slug'] },
  'meeting-report': { fields: ['title', 'slug', 'kind'] },
  actor: { fields: ['name', 'slug', 'kind', 'acronym'] },
  theme: { fields: ['name', 'slug'] },
  // With what tells it apart from others of its name.
  territory: { fields: ['name', 'slug', 'kind', 'code'], parts: { parents: place } },
  committee: { fields: ['name', 'slug', 'kind'] },
};

const COMMITTEE = 'plugin::committee.committee';
const uidOf = (target: Target): string => types.find(({ name }) => name === target)?.uid ?? COMMITTEE;

/** The columns of a type: those of its fields, and those that mirror the relations which others hold to it. */
function columnsOf({ fields, shownMirrors = {} }: Type): [string, Column][] {
  return [
    ...Object.entries(fields).map(([name, { kind }]): [string, Column] => [name, kind.column]),
    ...Object.entries(shownMirrors).map(([name, target]): [string, Column] => [
      name,
      { type: 'relation', target, many: true },
    ]),
  ];
}

const partsOf = (column: Column): [string, Column][] | undefined =>
  column.type === 'component' && column.parts
    ? Object.entries(column.parts).map(([name, { kind }]) => [name, kind.column])
    : undefined;

/** What the query of a public row has to populate, as the database layer takes it. */
export const viewPopulate = (type: Type): Row => populateOf(columnsOf(type));

function populateOf(columns: readonly [string, Column][]): Row {
  return Object.fromEntries(
    columns.flatMap(([name, column]): [string, unknown][] => {
      if (column.type === 'media') return [[name, true]];
      if (column.type === 'relation') {
        const { fields, parts } = cards[column.target];
        const select = ['documentId', ...fields];
        return [[name, parts ? { select, populate: parts } : { select }]];
      }
      if (column.type !== 'component') return [];
      const inner = populateOf(partsOf(column) ?? []);
      return [[name, Object.keys(inner).length > 0 ? { populate: inner } : true]];
    }),
  );
}

/** What the public may read of a published row that was read with {@link viewPopulate}. What says nothing is left out. */
export function viewOf(type: Type, row: Row): View {
  const updatedAt = row['updatedAt'];
  return {
    documentId: String(row['documentId']),
    slug: String(row['slug'] ?? ''),
    updatedAt: typeof updatedAt === 'string' || updatedAt instanceof Date ? new Date(updatedAt).toISOString() : null,
    ...shownOf(columnsOf(type), row),
  };
}

function shownOf(columns: readonly [string, Column][], row: Row): Row {
  return Object.fromEntries(
    columns.flatMap(([name, column]): [string, unknown][] => {
      const value = shownValue(column, row[name]);
      return value === null || value === undefined || (Array.isArray(value) && value.length === 0)
        ? []
        : [[name, value]];
    }),
  );
}

function shownValue(column: Column, value: unknown): unknown {
  if (column.type === 'media')
    return Array.isArray(value) ? rowsOf(value).map(fileOf) : isRecord(value) ? fileOf(value) : null;
  if (column.type === 'relation') {
    const shown = rowsOf(column.many ? value : [value]).map((row) => cardOf(column.target, row));
    return column.many ? shown : shown[0];
  }
  if (column.type !== 'component') return value;
  const parts = partsOf(column);
  // A component without described parts has nothing but its own columns.
  const shown = rowsOf(column.repeatable ? value : [value]).map((row) =>
    parts ? shownOf(parts, row) : withoutId(row),
  );
  return column.repeatable ? shown : shown[0];
}

const withoutId = (row: Row): Row => Object.fromEntries(Object.entries(row).filter(([name]) => name !== 'id'));

const picked = (row: Row, fields: readonly string[]): Row =>
  Object.fromEntries(
    fields.flatMap((name) => (row[name] === null || row[name] === undefined ? [] : [[name, row[name]]])),
  );

function cardOf(target: Target, row: Row): Row {
  const { fields, parts } = cards[target];
  const inner = Object.keys(parts ?? {}).map((name) => [
    name,
    rowsOf(row[name]).map((one) => picked(one, place.select)),
  ]);
  return { documentId: row['documentId'], ...picked(row, fields), ...Object.fromEntries(inner) };
}

const fileFields = ['url', 'name', 'alternativeText', 'width', 'height', 'size', 'ext', 'hash', 'mime'];

function fileOf(row: Row): Row {
  const formats = isRecord(row['formats']) ? Object.entries(row['formats']) : [];
  const sizes = formats.flatMap(([name, format]) =>
    isRecord(format) ? [[name, picked(format, ['url', 'width', 'height', 'size', 'ext', 'hash'])]] : [],
  );
  return { ...picked(row, fileFields), ...(sizes.length > 0 ? { formats: Object.fromEntries(sizes) } : {}) };
}

/** Types whose documents may be unknown to the public. */
const withDrafts: ReadonlySet<Target> = new Set(['practice', 'meeting-report']);

/**
 * The view of a draft as the public will read it: sheets and reports that it refers to are shown by their public version, and those that have none
 * are left out. @param published views by documentId
 */
export function withPublicCards(type: Type, view: View, published: ReadonlyMap<string, View>): View {
  return { ...view, ...publicCardsIn(columnsOf(type), view, published) };
}

function publicCardsIn(columns: readonly [string, Column][], row: Row, published: ReadonlyMap<string, View>): Row {
  return Object.fromEntries(
    columns.flatMap(([name, column]): [string, unknown][] => {
      const value = row[name];
      const parts = partsOf(column);
      if (value === undefined) return [];
      const rows = rowsOf(Array.isArray(value) ? value : [value]);
      if (column.type === 'relation' && withDrafts.has(column.target)) {
        const known = rows.flatMap((card) => published.get(String(card['documentId'])) ?? []);
        const shown = known.map((found) => cardOf(column.target, found));
        return [[name, column.many ? shown : shown[0]]];
      }
      if (column.type !== 'component' || !parts) return [];
      const shown = rows.map((inner) => ({ ...inner, ...publicCardsIn(parts, inner, published) }));
      return [[name, column.repeatable ? shown : shown[0]]];
    }),
  );
}

/** Every document that a view shows, each once a place. */
export function linksOf(type: Type, view: Row): ViewLink[] {
  const found = new Map<string, ViewLink>();
  for (const link of linksIn(columnsOf(type), view, [])) found.set(`${link.uid}:${link.documentId}:${link.role}`, link);
  return [...found.values()];
}

function linksIn(columns: readonly [string, Column][], row: Row, above: readonly string[]): ViewLink[] {
  return columns.flatMap(([name, column]) => {
    const path = [...above, name];
    const rows = rowsOf(Array.isArray(row[name]) ? row[name] : [row[name]]);
    if (column.type === 'relation')
      return rows.map((card) => ({
        uid: uidOf(column.target),
        documentId: String(card['documentId']),
        role: path.join('.'),
        card: cardText(column.target, card),
      }));
    return rows.flatMap((inner) => linksIn(partsOf(column) ?? [], inner, path));
  });
}

/** What others show of a document, when they show it as it is now: they need not be read again while it stays the same. */
export function cardOfView(uid: string, view: Row): string {
  const type = typeOf(uid);
  return type && type.name !== 'page' ? cardText(type.name, view) : '';
}

/** From a card, or from the view of the document itself. */
function cardText(target: Target, row: Row): string {
  const { fields, parts } = cards[target];
  const inner = Object.keys(parts ?? {}).map((name) => rowsOf(row[name]).map((one) => picked(one, place.select)));
  return JSON.stringify([picked(row, fields), inner]);
}
