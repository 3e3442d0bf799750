import { hidden } from '@passerelles/kit/server';
/**
 * What was searched in a month: words and counts, nothing about who searched. `readers` counts those that one process could
 * tell apart in its memory; `found` says whether the latest search found something.
 */
export const query = {
  schema: {
    kind: 'collectionType',
    collectionName: 'search_queries',
    info: { singularName: 'query', pluralName: 'queries', displayName: 'Recherche faite' },
    options: { draftAndPublish: false },
    pluginOptions: hidden,
    attributes: {
      /** `2026-11`. */
      month: { type: 'string', required: true },
      text: { type: 'string', required: true },
      label: { type: 'string', required: true },
      searches: { type: 'integer', required: true },
      readers: { type: 'integer', required: true },
      missed: { type: 'integer', required: true },
      found: { type: 'boolean', required: true },
    },
    indexes: [{ name: 'search_queries_month_text_uq', columns: ['month', 'text'], type: 'unique' }],
  },
};
