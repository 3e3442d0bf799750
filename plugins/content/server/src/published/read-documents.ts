import { gateService, recordsService } from '@passerelles/committee/shared';
import { documentsOf, rowsOf, serviceOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { viewOf, viewPopulate, type PublishedView, type Type, type ViewValidation } from '../../../shared';
import { hasDrafts } from '../schema';

/**
 * The views that these documents must have now, each document read once. One that is not published has none; nor has a governed one
 * that went round the gate (raw SQL, a restored table), until a committee vouches for it.
 */
export async function readPublic(
  strapi: Core.Strapi,
  type: Type,
  documentIds: readonly string[],
): Promise<PublishedView[]> {
  const rows = await documentsOf<Record<string, unknown> & { documentId: string }>(strapi, type.uid).findMany({
    ...(hasDrafts(strapi, type.uid) ? { status: 'published' } : {}),
    filters: { documentId: { $in: documentIds } },
    populate: viewPopulate(type),
    limit: documentIds.length,
  });
  const gate = serviceOf(strapi, gateService);
  if (rows.length === 0 || !(await gate.isGoverned(type.uid))) return rows.map((row) => viewOf(type, row));
  const ids = rows.map(({ documentId }) => documentId);
  const refused = new Set(await gate.unvouched(type.uid, ids));
  const views: PublishedView[] = [];
  for (const row of rows) {
    if (refused.has(row.documentId)) continue;
    views.push({ ...viewOf(type, row), validation: await validationOf(strapi, type.uid, row.documentId) });
  }
  return views;
}

async function validationOf(strapi: Core.Strapi, uid: string, documentId: string): Promise<ViewValidation | null> {
  const found = await serviceOf(strapi, recordsService).latestValidation(uid, documentId);
  if (found === null) return null;
  const { reference, committee, decidedAt } = found;
  return { reference, committee: committee?.name ?? null, decidedAt: new Date(decidedAt).toISOString() };
}

const published = (strapi: Core.Strapi, uid: string): Record<string, unknown> =>
  hasDrafts(strapi, uid) ? { publishedAt: { $notNull: true } } : {};

export const countPublished = (strapi: Core.Strapi, uid: string): Promise<number> =>
  rowsOf(strapi, uid).count({ where: published(strapi, uid) });

/** Ids of the documents of a type that are published, in order. */
export async function publishedIds(strapi: Core.Strapi, uid: string): Promise<string[]> {
  const where = published(strapi, uid);
  const rows = await rowsOf<{ documentId: string }>(strapi, uid).findMany({ select: ['documentId'], where });
  return rows.map(({ documentId }) => documentId).sort();
}
