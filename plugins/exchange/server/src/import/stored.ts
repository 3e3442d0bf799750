import { documentsOf, hasDrafts, knownSchema } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { populateFor } from './compare';
import type { Data } from './resolve';

export type Stored = Data & { documentId: string };

/** A slug is an address: it is given once, and never changed from outside. */
export function withoutSlug({ slug: _slug, ...fields }: Data): Data {
  return fields;
}

/** Reads of documents the fields that are spoken of, files included, by documentId: some statements whatever their number. */
export async function readFields(
  strapi: Core.Strapi,
  uid: string,
  wanted: readonly { documentId: string; data: Data }[],
  status: 'draft' | 'published' = 'draft',
): Promise<Map<string, Stored>> {
  if (wanted.length === 0) return new Map();
  const keys = [...new Set(wanted.flatMap(({ data }) => Object.keys(data)))];
  const populate = populateFor(strapi, knownSchema(strapi, uid).attributes, keys);
  if ('cover' in populate) populate['cover'] = { populate: { file: true } };
  const found = await documentsOf<Stored>(strapi, uid).findMany({
    filters: { documentId: { $in: wanted.map(({ documentId }) => documentId) } },
    populate,
    limit: wanted.length,
    ...(hasDrafts(strapi, uid) ? { status } : {}),
  });
  return new Map(found.map((document) => [document.documentId, document]));
}
