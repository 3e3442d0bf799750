import { hasDrafts, rowsOf, schemaOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import type { PublicVersion } from '../../../shared/domain/changed-content';

type Entry = { id: number | string; updatedAt: string; slug?: string | null } & Record<string, unknown>;

/**
 * Reads, inside the open transaction, which version of a document readers see now, with what stands on the other side of these mirrors;
 * null when they see nothing.
 */
export async function publicVersion(
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
  mirrors: readonly string[],
): Promise<PublicVersion | null> {
  const schema = schemaOf(strapi, uid);
  const entry = await rowsOf<Entry>(strapi, uid).findOne({
    where: { documentId, ...(hasDrafts(strapi, uid) ? { publishedAt: { $notNull: true } } : {}) },
    populate: Object.fromEntries(mirrors.map((name) => [name, { select: ['documentId'] }])),
  });
  if (!entry) return null;
  return {
    version: `${entry.id}@${entry.updatedAt}`,
    slug: entry.slug ?? null,
    mirrored: mirrors.flatMap((name) =>
      [entry[name] ?? []].flat().map((other) => ({
        uid: schema?.attributes[name]?.target ?? uid,
        documentId: String((other as { documentId: unknown }).documentId),
      })),
    ),
  };
}
