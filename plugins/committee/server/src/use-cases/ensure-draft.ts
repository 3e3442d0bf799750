import { documentsOf, rowsOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';

/**
 * Raw SQL or a restored table may leave a published version without its draft. The draft is made from it, so that it can
 * be examined, and so that taking it off the site does not lose it.
 */
export async function ensureDraft(strapi: Core.Strapi, uid: string, documentId: string): Promise<void> {
  const versions: { publishedAt: string | null }[] = await rowsOf(strapi, uid).findMany({
    where: { documentId },
    select: ['publishedAt'],
  });
  if (versions.length === 0 || versions.some(({ publishedAt }) => publishedAt === null)) return;
  await documentsOf(strapi, uid).discardDraft({ documentId });
}
