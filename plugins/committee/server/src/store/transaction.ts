import type { Core } from '@strapi/strapi';

/** Everything inside happens or nothing does; joins the transaction that is open, when there is one. */
export async function inTransaction<Result>(strapi: Core.Strapi, work: () => Promise<Result>): Promise<Result> {
  return (await strapi.db.transaction(work)) as Result;
}
