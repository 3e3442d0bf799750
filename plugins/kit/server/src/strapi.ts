import type { Core } from '@strapi/strapi';
import type { SchemaShape, ServiceKey } from '../../shared';

/**
 * Strapi types its tables, documents and services by content types that it generates for one application; a plugin that works on types it
 * is told of can't name them. Here, and nowhere else, its types are put aside for the shape that the caller states.
 */

export type Where = Record<string, unknown>;
type Order = Record<string, 'asc' | 'desc'>;

export interface RowQuery {
  where?: Where;
  select?: readonly string[];
  populate?: Record<string, unknown> | readonly string[] | true;
  orderBy?: Order | readonly Order[] | string;
  limit?: number;
  offset?: number;
}

/**
 * One table by the database layer, with the shape of its rows; joins the transaction that is open. A query that selects or populates may
 * name the shape of what it reads.
 */
export interface Rows<Row> {
  findOne<Read = Row>(query: RowQuery): Promise<Read | null>;
  findMany<Read = Row>(query?: RowQuery): Promise<Read[]>;
  count(query?: { where?: Where }): Promise<number>;
  create<Made = Row>(input: { data: object }): Promise<Made>;
  createMany(input: { data: readonly object[] }): Promise<{ count: number; ids: number[] }>;
  update<Made = Row>(change: { where: Where; data: object }): Promise<Made>;
  /** Without conditions on relations, which Strapi does not run. */
  updateMany(change: { where: Where; data: object }): Promise<{ count: number }>;
  delete(query: { where: Where }): Promise<Row | null>;
  deleteMany(query: { where: Where }): Promise<{ count: number }>;
}

export const rowsOf = <Row = Record<string, unknown>>(strapi: Core.Strapi, uid: string): Rows<Row> =>
  strapi.db.query(uid as never) as unknown as Rows<Row>;

export interface DocumentQuery {
  status?: 'draft' | 'published';
  locale?: string;
  fields?: readonly string[];
  filters?: Where;
  populate?: Record<string, unknown> | readonly string[] | string;
  sort?: Record<string, unknown> | readonly unknown[] | string;
  limit?: number;
  start?: number;
}
type OfDocument = DocumentQuery & { documentId: string };
type Written = { data: object };
interface Versions<Document> {
  documentId: string;
  entries: Document[];
}

/** One content type by the document service, with the shape that is read of its documents. */
export interface Documents<Document> {
  findOne(query: OfDocument): Promise<Document | null>;
  findFirst(query?: DocumentQuery): Promise<Document | null>;
  findMany(query?: DocumentQuery): Promise<Document[]>;
  count(query?: DocumentQuery): Promise<number>;
  create(input: DocumentQuery & Written): Promise<Document & { documentId: string }>;
  update(change: OfDocument & Written): Promise<Document | null>;
  delete(query: OfDocument): Promise<Versions<Document>>;
  publish(query: OfDocument): Promise<Versions<Document>>;
  unpublish(query: OfDocument): Promise<Versions<Document>>;
  discardDraft(query: OfDocument): Promise<Versions<Document>>;
}

export const documentsOf = <Document = { documentId: string }>(strapi: Core.Strapi, uid: string): Documents<Document> =>
  strapi.documents(uid as never) as unknown as Documents<Document>;

/** A service under its contract, of a plugin or of Strapi's `admin`. @throws Error when its plugin, or the service, is not there. */
export function serviceOf<Contract>(strapi: Core.Strapi, { plugin, service }: ServiceKey<Contract>): Contract {
  const found: unknown =
    plugin === 'admin'
      ? strapi.service(`admin::${service}`)
      : (strapi.plugin(plugin) as Core.Plugin | undefined)?.service(service);
  if (found === undefined) throw new Error(`There is no service “${service}” of a plugin “${plugin}”.`);
  return found as Contract;
}

/** The schema of a content type or a component; undefined for what does not exist. */
export const schemaOf = (strapi: Core.Strapi, uid: string): SchemaShape | undefined =>
  strapi.getModel(uid as never) as unknown as SchemaShape | undefined;

/** The schema of a type, or of a component, that exists. @throws Error for one that does not */
export function knownSchema(strapi: Core.Strapi, uid: string): SchemaShape {
  const schema = schemaOf(strapi, uid);
  if (schema === undefined) throw new Error(`There is no content type or component “${uid}”.`);
  return schema;
}

/** Whether documents of this type are drafts before they are published. */
export const hasDrafts = (strapi: Core.Strapi, uid: string): boolean =>
  schemaOf(strapi, uid)?.options?.draftAndPublish === true;

/** What the database layer knows of a type: its table, its columns, the tables of its relations. */
export interface Metadata {
  tableName: string;
  attributes: Readonly<Record<string, MetadataAttribute | undefined>>;
}
export interface MetadataAttribute {
  type: string;
  /** Of what is kept in the table itself. */
  columnName?: string;
  joinTable?: JoinTable;
  default?: unknown;
}
/** A table that links two rows, as the database layer knows it. */
export interface JoinTable {
  name: string;
  joinColumn: { name: string };
  inverseJoinColumn: { name: string };
  morphColumn?: { idColumn: { name: string } };
  orderColumnName?: string;
  inverseOrderColumnName?: string;
  orderBy?: Record<string, 'asc' | 'desc'>;
}
export const metadataOf = (strapi: Core.Strapi, uid: string): Metadata =>
  strapi.db.metadata.get(uid as never) as unknown as Metadata;

type Moment = `${'before' | 'after'}${'Create' | 'Update' | 'Delete'}${'' | 'Many'}`;
/** What the database layer says of rows that are about to be written, or were; `Event` is the part of it that is read. */
export type RowHooks<Event> = { models?: string[] } & Partial<Record<Moment, (event: Event) => Promise<void>>>;

export const onRows = <Event>(strapi: Core.Strapi, hooks: RowHooks<Event>): void => {
  strapi.db.lifecycles.subscribe(hooks as never);
};

/** Inserts rows, each unless one has the same `key`, a unique column: two processes may do so at once. Names are those of the columns. */
export async function insertUnlessThere(
  strapi: Core.Strapi,
  uid: string,
  key: string,
  rows: object | readonly object[],
): Promise<void> {
  const { tableName } = metadataOf(strapi, uid);
  await strapi.db.transaction(({ trx }) => trx(tableName).insert(rows).onConflict(key).ignore());
}
