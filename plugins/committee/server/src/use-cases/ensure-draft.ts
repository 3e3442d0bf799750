import type { Core } from '@strapi/strapi';

/**
 * Raw SQL or a restored table may leave a published version without its draft. The draft is made from it, so that it can
 * be examined, and so that taking it off the site does not lose it.
 */
export async function ensureDraft(strapi: Core.Strapi, uid: string, documentId: string): Promise<void> {
  const versions: { publishedAt: string | null }[] = await strapi.db
    .query(uid as never)
    .findMany({ where: { documentId }, select: ['publishedAt'] as never });
  if (versions.length === 0 || versions.some(({ publishedAt }) => publishedAt === null)) return;
  await strapi.documents(uid as never).discardDraft({ documentId } as never);
}
