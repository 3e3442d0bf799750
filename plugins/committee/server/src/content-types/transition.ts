import { hidden } from './hidden';

/** The history of a review, append-only. Each new version examined is kept with the step that brought it. */
export const transition = {
  schema: {
    kind: 'collectionType',
    collectionName: 'committee_transitions',
    info: { singularName: 'transition', pluralName: 'transitions', displayName: 'Étape franchie' },
    options: { draftAndPublish: false },
    pluginOptions: hidden,
    attributes: {
      reviewId: { type: 'integer', required: true },
      event: { type: 'string', required: true },
      fromState: { type: 'string' },
      toState: { type: 'string', required: true },
      at: { type: 'datetime', required: true },
      actor: { type: 'json', required: true },
      round: { type: 'integer', required: true },
      stage: { type: 'integer' },
      /** Of a closing: the day the stage opened, and the last day of the voting time first announced. */
      openedOn: { type: 'date' },
      dueOn: { type: 'date' },
      committee: { type: 'json' },
      outcome: { type: 'string' },
      reason: { type: 'text' },
      fingerprint: { type: 'string' },
      snapshot: { type: 'json' },
      recordReference: { type: 'string' },
      /** What the step asked of the author, or the answers that came with it. */
      remarks: { type: 'json' },
      reservations: { type: 'json' },
    },
    indexes: [
      { name: 'committee_transitions_review_idx', columns: ['review_id'] },
      { name: 'committee_transitions_record_idx', columns: ['record_reference'] },
    ],
  },
};
