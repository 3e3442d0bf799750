import { rowsOf, schemaOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { isGovernedField } from '../../../shared';

/** One version of a governed document that shows a file. */
export interface Showing {
  uid: string;
  documentId: string;
  locale: string | null;
  title: string;
  published: boolean;
}
interface Row {
  documentId: string;
  locale?: string | null;
  publishedAt: string | null;
  title?: string | null;
}
/** A file as its row names it; `hash` is Strapi's word for its address without the extension. */
export interface FileAddress {
  id: number;
  hash: string | null;
}
/** Where a text may show a file by its address, as an image of rich text does. */
const texts = new Set(['blocks', 'richtext', 'json', 'text']);
type Where = Record<string, unknown>;

/** Every version of these types' documents that shows the file: in a media field or a text of theirs or of their components. */
export async function showingsOf(strapi: Core.Strapi, uids: readonly string[], file: FileAddress): Promise<Showing[]> {
  const found = new Map<number, Showing>();
  for (const uid of uids) {
    const title = schemaOf(strapi, uid)?.attributes.title ? ['title'] : [];
    // One query for each place: joined in one, the items of each repeated component would multiply those of the others.
    for (const where of places(strapi, uid, file)) {
      const select = ['id', 'documentId', 'locale', 'publishedAt', ...title];
      const rows: (Row & { id: number })[] = await rowsOf(strapi, uid).findMany({ where, select });
      for (const { id, documentId, locale, publishedAt, title: name } of rows) {
        found.set(id, {
          uid,
          documentId,
          locale: locale ?? null,
          title: name ?? documentId,
          published: publishedAt !== null,
        });
      }
    }
  }
  return [...found.values()];
}

/** `{ cover: { file: { id } } }`, `{ description: { $containsi: hash } }`: one condition for each place that may show the file. */
function places(strapi: Core.Strapi, uid: string, file: FileAddress): Where[] {
  const attributes = Object.entries(schemaOf(strapi, uid)?.attributes ?? {});
  return attributes.flatMap(([name, attribute]): Where[] => {
    if (!isGovernedField(name, attribute)) return [];
    if (attribute.type === 'media') return [{ [name]: { id: file.id } }];
    // Without case: only this operator reads JSON columns as text on PostgreSQL.
    if (texts.has(attribute.type)) return file.hash ? [{ [name]: { $containsi: file.hash } }] : [];
    if (attribute.type !== 'component' || !attribute.component) return [];
    return places(strapi, attribute.component, file).map((inner) => ({ [name]: inner }));
  });
}
