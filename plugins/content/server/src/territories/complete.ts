import type { Core } from '@strapi/strapi';
import { officialParentsOf } from './official-parents';
import { ensureCommune } from './ensure-commune';

/**
 * The ids of the official parents of a commune or of an EPCI: communes enter the platform one by one, as people need them, and
 * take their place in the graph by their code. The commune of which this one is a part enters with it.
 */
export async function officialParents(strapi: Core.Strapi, kind: string, code: string): Promise<string[]> {
  const wanted = officialParentsOf(kind, code).map((key) => ({
    kind: key.slice(0, key.indexOf(':')),
    code: key.slice(key.indexOf(':') + 1),
  }));
  if (wanted.length === 0) return [];
  for (const parent of wanted) if (parent.kind === 'commune') await ensureCommune(strapi, parent.code);
  const rows: { documentId: string; kind: string; code: string }[] = await strapi.db
    .query('api::territory.territory')
    .findMany({ where: { $or: wanted }, select: ['documentId', 'kind', 'code'] });
  // In the official order: lists that show one parent show the first.
  return wanted.flatMap(
    (parent) => rows.find((row) => row.kind === parent.kind && row.code === parent.code)?.documentId ?? [],
  );
}
