import type { Core, UID } from '@strapi/strapi';
import { attributesOf, populateFor, says } from './compare';
import type { Data } from './resolve';

type Documents = {
  create(params: { data: Data }): Promise<{ documentId: string }>;
  update(params: { documentId: string; data: Data }): Promise<unknown>;
  publish(params: { documentId: string }): Promise<unknown>;
  findOne(params: { documentId: string; status?: 'draft' | 'published'; populate?: unknown }): Promise<Data | null>;
};

/** The Document Service of a type that is only known at run time. */
export const documentsOf = (strapi: Core.Strapi, uid: UID.ContentType) => strapi.documents(uid) as unknown as Documents;

/** Reads of a document the fields that `data` speaks of, files included. */
export function readFields(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  data: Data,
  status?: 'published',
): Promise<Data | null> {
  const populate = populateFor(strapi, attributesOf(strapi.contentType(uid)), Object.keys(data));
  if ('cover' in populate) populate['cover'] = { populate: { file: true } };
  return documentsOf(strapi, uid).findOne({ documentId, populate, ...(status ? { status } : {}) });
}

/** A cover is replaced as a whole; the picture that an editor chose for it stays. */
function keepPicture(current: Data, data: Data): Data {
  const picture = (current['cover'] as { file?: { id: number } | null } | null | undefined)?.file;
  return data['cover'] && picture ? { ...data, cover: { ...(data['cover'] as object), file: picture.id } } : data;
}

/** Creates a document, in one transaction with whatever the platform appends to it. */
export async function create(strapi: Core.Strapi, uid: UID.ContentType, data: Data): Promise<string> {
  const created = await strapi.db.transaction(() => documentsOf(strapi, uid).create({ data }));
  return created.documentId;
}

/** Makes the (draft) document say what `data` says. Returns whether anything had to be written. */
export async function bringUpToDate(
  strapi: Core.Strapi,
  uid: UID.ContentType,
  documentId: string,
  data: Data,
): Promise<boolean> {
  // A slug is an address: it is given once, and never changed from outside.
  const { slug: _slug, ...fields } = data;
  const current = await readFields(strapi, uid, documentId, fields);
  if (!current) throw new Error(`${uid} ${documentId} vanished during the import.`);
  if (says(strapi, uid, current, fields)) return false;
  await strapi.db.transaction(() =>
    documentsOf(strapi, uid).update({ documentId, data: keepPicture(current, fields) }),
  );
  return true;
}
