import type { Core } from '@strapi/strapi';
import { findCommune } from './communes';

/**
 * The ids of the official parents of a commune (its department and its EPCI): communes enter the platform one by one, as
 * people need them, and take their place in the graph by their INSEE code.
 */
export async function officialParents(strapi: Core.Strapi, code: string): Promise<string[]> {
  const wanted = findCommune(code)?.parents ?? [];
  const where = { $or: wanted.map((key) => ({ kind: key.slice(0, key.indexOf(':')), code: key.slice(key.indexOf(':') + 1) })) };
  if (wanted.length === 0) return [];
  const rows: { documentId: string }[] = await strapi.db.query('api::territory.territory').findMany({ where, select: ['documentId'] });
  return rows.map((row) => row.documentId);
}
