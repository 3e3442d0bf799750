import { gateService } from '@passerelles/committee/shared';
import { hasDrafts, readDeep, rowsOf, serviceOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { viewOf, viewPopulate, type PublishedView, type Type, type View, type ViewValidation } from '../../../shared';

/**
 * The views that these documents must have now, all of them read once. One that is not published has none; nor has a governed one
 * that went round the gate (raw SQL, a restored table), until a committee vouches for it.
 */
export async function readPublic(
  strapi: Core.Strapi,
  type: Type,
  documentIds: readonly string[],
): Promise<PublishedView[]> {
  const { uid } = type;
  const populate = viewPopulate(type);
  const gate = serviceOf(strapi, gateService);
  if (await gate.isGoverned(uid)) {
    const vouched = await gate.vouched(uid, documentIds, populate);
    return vouched.map(({ row, validation }) => ({
      ...viewOf(type, row),
      validation: validation && shown(validation),
    }));
  }
  const where = { documentId: { $in: documentIds }, ...published(strapi, uid) };
  const rows = await readDeep<Record<string, unknown>>(strapi, uid, { where, populate, publicOnly: true });
  return rows.map((row) => viewOf(type, row));
}

/** What the public would read of a draft; null when there is none. What it refers to is as the draft has it. */
export async function readDraft(strapi: Core.Strapi, type: Type, documentId: string): Promise<View | null> {
  const where = { documentId, ...(hasDrafts(strapi, type.uid) ? { publishedAt: { $null: true } } : {}) };
  const [row] = await readDeep<Record<string, unknown>>(strapi, type.uid, { where, populate: viewPopulate(type) });
  return row ? viewOf(type, row) : null;
}

const shown = ({ reference, committee, decidedAt }: ViewValidation): ViewValidation => ({
  reference,
  committee,
  decidedAt: new Date(decidedAt).toISOString(),
});

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
