import { hiddenType } from '@passerelles/kit/server';

/** An address that a public document had before it was renamed: asked for, it leads to where the document is now. */
export const formerSlug = hiddenType({
  singularName: 'former-slug',
  pluralName: 'former-slugs',
  displayName: 'Former address of a published view',
  collectionName: 'content_former_slugs',
  attributes: {
    type: { type: 'string', required: true },
    slug: { type: 'string', required: true },
    docId: { type: 'string', required: true },
  },
  indexes: [{ name: 'content_former_slugs_uq', columns: ['type', 'slug'], type: 'unique' }],
});
