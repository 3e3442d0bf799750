import { reviewStates } from '../../../shared';
import { hidden, uniqueText } from './hidden';

/** One document's way through its workflow. The stage's rule and its electorate are frozen on the day it opens. */
export const review = {
  schema: {
    kind: 'collectionType',
    collectionName: 'committee_reviews',
    info: { singularName: 'review', pluralName: 'reviews', displayName: 'Examen' },
    options: { draftAndPublish: false },
    pluginOptions: hidden,
    attributes: {
      contentUid: { type: 'string', required: true },
      contentId: { type: 'string', required: true },
      contentLocale: { type: 'string' },
      /** Set while the review is open: a document has at most one. */
      openKey: uniqueText(),
      title: { type: 'text' },
      slug: { type: 'string' },
      state: { type: 'enumeration', enum: [...reviewStates], required: true },
      round: { type: 'integer', required: true },
      historical: { type: 'boolean', required: true, default: false },
      submitter: { type: 'json', required: true },
      submittedAt: { type: 'datetime', required: true },
      stage: { type: 'json' },
      electorate: { type: 'json' },
      openedOn: { type: 'date' },
      dueOn: { type: 'date' },
      extended: { type: 'boolean', default: false },
      /** The due day whose passing was dealt with, and the one whose reminder went out: each is met once. */
      deadlineMet: { type: 'date' },
      reminderMet: { type: 'date' },
      /** The last day on which each member was reminded, by membership. */
      reminded: { type: 'json' },
      /** The public reason of the coming decision, as its chair drafted it. */
      draftReason: { type: 'text' },
      /** What whoever presides drafted of each thing that the coming decision asks. */
      closingEdits: { type: 'json' },
      /** All have voted: when the stage closes by itself. */
      closesAt: { type: 'datetime' },
      /** Whom an editor named to preside over the open stage, where nobody's seat does. */
      namedPresiding: { type: 'json' },
      movedAt: { type: 'datetime', required: true },
      snapshot: { type: 'json', required: true },
      previousSnapshot: { type: 'json' },
      labels: { type: 'json' },
      fingerprint: { type: 'string', required: true },
      remarks: { type: 'json' },
      reservations: { type: 'json' },
      /** The minor correction that an editor asked for last; taken away when a correction is signed. */
      correctionAsked: { type: 'json' },
      /** The author's answers until they are sent. */
      answerDrafts: { type: 'json' },
    },
    indexes: [
      { name: 'committee_reviews_content_idx', columns: ['content_uid', 'content_id'] },
      { name: 'committee_reviews_state_idx', columns: ['state'] },
    ],
  },
};
