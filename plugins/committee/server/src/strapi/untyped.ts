import type { Core } from '@strapi/strapi';

/**
 * Strapi types its services by the content types of one application, known when that application is compiled. A plugin learns
 * the types that it works on at run time: this file is the only place where its calls leave those types, and what comes back
 * has the shape that the caller names.
 */

type Where = Record<string, unknown>;

export interface QueryOptions {
  where?: Where;
  select?: readonly string[];
  populate?: unknown;
  orderBy?: unknown;
  limit?: number;
  offset?: number;
}

/** `strapi.db.query`: rows of one type, in the transaction that is open. */
export interface Rows {
  findOne<Row>(options: QueryOptions): Promise<Row | null>;
  findMany<Row>(options: QueryOptions): Promise<Row[]>;
  count(options?: Pick<QueryOptions, 'where'>): Promise<number>;
  create<Row>(options: { data: object }): Promise<Row>;
  createMany(options: { data: readonly object[] }): Promise<unknown>;
  update<Row>(options: { where: Where; data: object }): Promise<Row>;
  updateMany(options: { where: Where; data: object }): Promise<{ count: number }>;
  delete(options: { where: Where }): Promise<unknown>;
}
export const rowsOf = (strapi: Core.Strapi, uid: string): Rows => strapi.db.query(uid as never) as unknown as Rows;

/** What publishing, unpublishing and discarding answer: the versions that they wrote. */
export interface Written {
  entries: unknown[];
}
/** `strapi.documents`: the Document Service, through the gate. */
export interface Documents {
  publish(options: object): Promise<Written>;
  unpublish(options: object): Promise<Written>;
  discardDraft(options: object): Promise<Written>;
}
export const documentsOf = (strapi: Core.Strapi, uid: string): Documents =>
  strapi.documents(uid as never) as unknown as Documents;

/** Locks the rows that `where` names until the transaction ends (`SELECT … FOR UPDATE`). */
export async function lockRows(strapi: Core.Strapi, uid: string, where: Where): Promise<void> {
  await strapi.db
    .queryBuilder(uid as never)
    .select('id')
    .where(where)
    .forUpdate()
    .execute();
}

/** The schema of a content type or component as Strapi holds it; undefined for none. */
export const modelOf = <Model>(strapi: Core.Strapi, uid: string): Model | undefined =>
  strapi.getModel(uid as never) as unknown as Model | undefined;

/** Names of tables and columns. */
interface Metadata {
  tableName: string;
  attributes: Record<string, unknown>;
}
export const metadataOf = (strapi: Core.Strapi, uid: string): Metadata =>
  strapi.db.metadata.get(uid as never) as unknown as Metadata;
