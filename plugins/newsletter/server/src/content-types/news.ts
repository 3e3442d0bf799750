import { hiddenType } from '@passerelles/kit/server';

/** What became public, once each: what letters choose from. `key` is `uid:documentId`, `at` in epoch milliseconds. */
export const news = hiddenType({
  singularName: 'news-item',
  pluralName: 'news-items',
  displayName: 'Nouveauté de la lettre',
  collectionName: 'newsletter_news',
  attributes: {
    key: { type: 'string', required: true, unique: true },
    type: { type: 'string', required: true },
    docId: { type: 'string', required: true },
    at: { type: 'biginteger', required: true },
  },
  indexes: [
    { name: 'newsletter_news_key_uq', columns: ['key'], type: 'unique' },
    { name: 'newsletter_news_at_idx', columns: ['at'] },
  ],
});
