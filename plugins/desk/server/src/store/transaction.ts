import type { Core } from '@strapi/strapi';

/** Does the work in a transaction, or in the one that is open; Strapi types the answer as a promise of a promise. */
export async function inTransaction<T>(strapi: Core.Strapi, work: () => Promise<T>): Promise<T> {
  return strapi.db.transaction(work);
}
