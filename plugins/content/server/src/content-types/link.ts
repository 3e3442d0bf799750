import { hiddenType } from '@passerelles/kit/server';

/** What a view shows, and in what place (`programme.speakers.organisation`): asked the other way round, who shows a document. `card`: hash of what is shown of it. */
export const link = hiddenType({
  singularName: 'link',
  pluralName: 'links',
  displayName: 'Link of a published view',
  collectionName: 'content_links',
  attributes: {
    type: { type: 'string', required: true },
    docId: { type: 'string', required: true },
    targetType: { type: 'string', required: true },
    targetId: { type: 'string', required: true },
    role: { type: 'string', required: true },
    card: { type: 'string' },
  },
  indexes: [
    { name: 'content_links_target_idx', columns: ['target_type', 'target_id'] },
    { name: 'content_links_document_idx', columns: ['type', 'doc_id'] },
  ],
});
