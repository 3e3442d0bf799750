import { recordKinds } from '../../../shared';
import { hidden, uniqueText } from './hidden';

/** A new object each time: Strapi writes the column's name into the attribute. */
const integer = () => ({ type: 'integer', required: true, default: 0 });

/** Append-only and hash-chained within a series. Nothing in this plugin updates or deletes a row of it. */
export const decisionRecord = {
  schema: {
    kind: 'collectionType',
    collectionName: 'committee_decision_records',
    info: { singularName: 'decision-record', pluralName: 'decision-records', displayName: 'Relevé de décision' },
    options: { draftAndPublish: false },
    pluginOptions: hidden,
    attributes: {
      reference: uniqueText(),
      number: { type: 'string', required: true },
      series: { type: 'string', required: true },
      year: integer(),
      position: integer(),
      kind: { type: 'enumeration', enum: [...recordKinds], required: true },
      /** One record for one closing: `review:round:stage`, null for the other kinds. */
      closingKey: uniqueText(),
      reviewId: { type: 'integer' },
      contentUid: { type: 'string', required: true },
      contentId: { type: 'string', required: true },
      title: { type: 'text', required: true },
      slug: { type: 'string' },
      round: { type: 'integer' },
      stage: { type: 'integer' },
      committeeSlug: { type: 'string' },
      committeeName: { type: 'string' },
      /** When and where the committee met, `2026-03-12 Mairie d’Angers`; null for what was decided online. */
      session: { type: 'string' },
      power: { type: 'string' },
      outcome: { type: 'string' },
      eligible: integer(),
      present: integer(),
      favourable: integer(),
      withReservations: integer(),
      changes: integer(),
      rejected: integer(),
      abstained: integer(),
      recused: integer(),
      quorumRequired: integer(),
      quorumReached: { type: 'boolean', required: true, default: false },
      /** How many of the ballots present were cast by proxy; null of what is older than this, and where nobody votes. */
      byProxy: { type: 'integer' },
      /** `named`: nobody presided by a seat, and an editor named a member for the stage. `nobody`: nobody did at all. */
      presiding: { type: 'string' },
      majority: { type: 'string' },
      reservations: { type: 'json' },
      reason: { type: 'text' },
      operator: { type: 'string' },
      /** Who wrote a correction, a withdrawal or an erratum: for the house only, and outside of the hash, which the public verifies. */
      writtenBy: { type: 'json' },
      differences: { type: 'json' },
      /** What became of each reservation, in a record of kind `lifting`. */
      settlements: { type: 'json' },
      corrects: { type: 'string' },
      decidedAt: { type: 'datetime', required: true },
      fingerprint: { type: 'string' },
      previousHash: { type: 'string' },
      hash: { type: 'string', required: true },
    },
    indexes: [
      { name: 'committee_records_series_idx', columns: ['series', 'year', 'position'] },
      { name: 'committee_records_slug_idx', columns: ['slug'] },
      { name: 'committee_records_content_idx', columns: ['content_uid', 'content_id'] },
      { name: 'committee_records_review_idx', columns: ['review_id'] },
      { name: 'committee_records_corrects_idx', columns: ['corrects'] },
    ],
  },
};
