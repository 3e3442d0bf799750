import { hidden, uniqueText } from './hidden';

/** A member steps aside for the whole review: an interest does not end with a round. */
export const recusal = {
  schema: {
    kind: 'collectionType',
    collectionName: 'committee_recusals',
    info: { singularName: 'recusal', pluralName: 'recusals', displayName: 'Déport' },
    options: { draftAndPublish: false },
    pluginOptions: hidden,
    attributes: {
      /** `review:membership`. */
      key: uniqueText(),
      reviewId: { type: 'integer', required: true },
      membership: { type: 'string', required: true },
      memberName: { type: 'string', required: true },
      automatic: { type: 'boolean', required: true },
      reason: { type: 'text' },
      declaredAt: { type: 'datetime', required: true },
    },
    indexes: [
      { name: 'committee_recusals_review_idx', columns: ['review_id'] },
      { name: 'committee_recusals_membership_idx', columns: ['membership'] },
    ],
  },
};
