import { insertUnlessThere, rowsOf } from '@passerelles/kit/server';
import { contentKey, type ContentReference } from '@passerelles/content/shared';
import type { Core } from '@strapi/strapi';

const UID = 'plugin::newsletter.news-item';

export interface NewsRow {
  type: string;
  docId: string;
  /** Epoch milliseconds; PostgreSQL hands it over as text. */
  at: number | string;
}

const newsRows = (strapi: Core.Strapi) => rowsOf<NewsRow>(strapi, UID);

/** Notes that documents are public since `at`. Those that were noted before stay as they are: what is corrected or comes back is not new. */
export async function noteNews(strapi: Core.Strapi, documents: readonly ContentReference[], at: number): Promise<void> {
  if (documents.length === 0) return;
  const rows = documents.map(({ uid, documentId }) => ({
    key: contentKey(uid, documentId),
    type: uid,
    doc_id: documentId,
    at,
  }));
  await insertUnlessThere(strapi, UID, 'key', rows);
}

export const hasNews = async (strapi: Core.Strapi, type: string): Promise<boolean> =>
  (await newsRows(strapi).count({ where: { type } })) > 0;

/** What of these types became public after `from` and until `through`, the newest first, `most` at most. */
export function newsBetween(
  strapi: Core.Strapi,
  { from, through }: { from: number; through: number },
  types: readonly string[],
  most: number,
): Promise<NewsRow[]> {
  return newsRows(strapi).findMany({
    where: { at: { $gt: from, $lte: through }, type: { $in: types } },
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    limit: most,
  });
}
