import type { Core } from '@strapi/strapi';
import { isGovernedField } from '../../../shared';
import { schemaOf } from '../store/documents';

/** One version of a governed document that shows a file. */
export interface Showing {
  uid: string;
  documentId: string;
  locale: string | null;
  published: boolean;
}
interface Row {
  documentId: string;
  locale?: string | null;
  publishedAt: string | null;
}
type Where = Record<string, unknown>;

/** Every version of these types' documents in which the file stands, in a field of theirs or of their components. */
export async function showingsOf(strapi: Core.Strapi, uids: readonly string[], fileId: number): Promise<Showing[]> {
  const found: Showing[] = [];
  for (const uid of uids) {
    const places = mediaPlaces(strapi, uid, { id: fileId });
    if (places.length === 0) continue;
    const where = { $or: places } as never;
    const rows: Row[] = await strapi.db.query(uid as never).findMany({ where, select: ['documentId', 'locale', 'publishedAt'] as never });
    found.push(...rows.map((row) => ({ uid, documentId: row.documentId, locale: row.locale ?? null, published: row.publishedAt !== null })));
  }
  return found;
}

/** `{ cover: { file: wanted } }`, `{ documents: wanted }`: one condition for each place where a type holds media. */
function mediaPlaces(strapi: Core.Strapi, uid: string, wanted: Where): Where[] {
  const attributes = Object.entries(schemaOf(strapi, uid)?.attributes ?? {});
  return attributes.flatMap(([name, attribute]): Where[] => {
    if (!isGovernedField(name, attribute)) return [];
    if (attribute.type === 'media') return [{ [name]: wanted }];
    if (attribute.type !== 'component' || !attribute.component) return [];
    return mediaPlaces(strapi, attribute.component, wanted).map((inner) => ({ [name]: inner }));
  });
}
