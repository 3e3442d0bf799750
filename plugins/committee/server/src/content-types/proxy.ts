import { hidden, uniqueText } from './hidden';

/** The register of proxies, append-only: given, then perhaps withdrawn. The last line of a giver counts. */
export const proxy = {
  schema: {
    kind: 'collectionType',
    collectionName: 'committee_proxies',
    info: { singularName: 'proxy', pluralName: 'proxies', displayName: 'Procuration' },
    options: { draftAndPublish: false },
    pluginOptions: hidden,
    attributes: {
      /** `review:round:stage:giver:line`. */
      key: uniqueText(),
      reviewId: { type: 'integer', required: true },
      round: { type: 'integer', required: true },
      stage: { type: 'integer', required: true },
      giver: { type: 'string', required: true },
      giverName: { type: 'string', required: true },
      bearer: { type: 'string', required: true },
      bearerName: { type: 'string', required: true },
      step: { type: 'enumeration', enum: ['given', 'withdrawn'], required: true },
      /** Who wrote the line: the giver, or who presides for a member who is absent. */
      actor: { type: 'json', required: true },
      byChair: { type: 'boolean', required: true, default: false },
      at: { type: 'datetime', required: true },
    },
    indexes: [
      { name: 'committee_proxies_review_idx', columns: ['review_id'] },
      { name: 'committee_proxies_giver_idx', columns: ['giver'] },
      { name: 'committee_proxies_bearer_idx', columns: ['bearer'] },
    ],
  },
};
