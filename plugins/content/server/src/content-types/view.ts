import { hiddenType } from '@passerelles/kit/server';

/**
 * The public version of a document, as everything public reads it. `type` is the uid of its content type and `docId` its documentId (a
 * name that Strapi keeps for the row's own); `name` is what lists are ordered by, `code` the official code of a territory, `kind`
 * what lists are narrowed by (`region`).
 */
export const view = hiddenType({
  singularName: 'view',
  pluralName: 'views',
  displayName: 'Published view',
  collectionName: 'content_views',
  attributes: {
    type: { type: 'string', required: true },
    docId: { type: 'string', required: true },
    slug: { type: 'string', required: true },
    name: { type: 'string' },
    code: { type: 'string' },
    kind: { type: 'string' },
    fingerprint: { type: 'string', required: true },
    view: { type: 'json', required: true },
  },
  indexes: [
    { name: 'content_views_document_uq', columns: ['type', 'doc_id'], type: 'unique' },
    // Not unique: two documents may swap their slugs, and their views are written one after the other.
    { name: 'content_views_slug_idx', columns: ['type', 'slug'] },
    { name: 'content_views_name_idx', columns: ['type', 'name'] },
    { name: 'content_views_code_idx', columns: ['type', 'code'] },
  ],
});
