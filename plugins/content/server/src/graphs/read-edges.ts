import { hasDrafts } from '@passerelles/kit/server';
import type { Core, UID } from '@strapi/strapi';

/** Which version of a document is read, where its type has both. */
export type Status = 'draft' | 'published';
type Target = { documentId: string };
type Row = Target & Record<string, Target | Target[] | null | string>;

/**
 * Walks up a relation of the database from some documents: every document reached, with the ones that it points at.
 * One query a level; graphs are a few levels deep (commune, EPCI, department, region, country).
 */
export async function readEdges(
  strapi: Core.Strapi,
  uid: string,
  key: string,
  from: readonly string[],
  status: Status = 'draft',
): Promise<Map<string, string[]>> {
  const ofStatus = hasDrafts(strapi, uid) ? { publishedAt: status === 'draft' ? null : { $notNull: true } } : {};
  const edges = new Map<string, string[]>();
  let level = [...new Set(from)];
  while (level.length > 0) {
    const rows: Row[] = await strapi.db.query(uid as UID.ContentType).findMany({
      where: { documentId: { $in: level }, ...ofStatus },
      select: ['documentId'],
      populate: { [key]: { select: ['documentId'] } },
    });
    for (const row of rows) {
      const targets = row[key] as Target | Target[] | null;
      edges.set(
        row.documentId,
        (Array.isArray(targets) ? targets : targets ? [targets] : []).map((target) => target.documentId),
      );
    }
    level = [...new Set(rows.flatMap((row) => edges.get(row.documentId) ?? []))].filter((id) => !edges.has(id));
  }
  return edges;
}
