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

/** One table by the database layer, with the shape of its rows; joins the transaction that is open. */
export interface Rows<Row> {
  findOne(query: RowQuery): Promise<Row | null>;
  findMany(query?: RowQuery): Promise<Row[]>;
  count(query?: { where?: Where }): Promise<number>;
  create(input: { data: Record<string, unknown> }): Promise<Row>;
  update(change: { where: Where; data: Record<string, unknown> }): Promise<Row | null>;
  /** Without conditions on relations, which Strapi does not run. */
  updateMany(change: { where: Where; data: Record<string, unknown> }): Promise<{ count: number }>;
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
type Written = { data: Record<string, unknown> };
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

/** A service under its contract. @throws Error when its plugin, or the service, is not there. */
export function serviceOf<Contract>(strapi: Core.Strapi, { plugin, service }: ServiceKey<Contract>): Contract {
  const found: unknown = (strapi.plugin(plugin) as Core.Plugin | undefined)?.service(service);
  if (found === undefined) throw new Error(`There is no service “${service}” of a plugin “${plugin}”.`);
  return found as Contract;
}

/** The schema of a content type or a component; undefined for what does not exist. */
export const schemaOf = (strapi: Core.Strapi, uid: string): SchemaShape | undefined =>
  strapi.getModel(uid as never) as unknown as SchemaShape | undefined;
