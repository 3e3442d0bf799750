import { ballotChoices, castModes } from '../../../shared';
import { hidden, uniqueText } from './hidden';

/** Append-only: a changed ballot is a further version, and the last one counts. */
export const ballot = {
  schema: {
    kind: 'collectionType',
    collectionName: 'committee_ballots',
    info: { singularName: 'ballot', pluralName: 'ballots', displayName: 'Avis' },
    options: { draftAndPublish: false },
    pluginOptions: hidden,
    attributes: {
      /** `review:round:stage:membership:version`. */
      key: uniqueText(),
      reviewId: { type: 'integer', required: true },
      round: { type: 'integer', required: true },
      stage: { type: 'integer', required: true },
      membership: { type: 'string', required: true },
      memberName: { type: 'string', required: true },
      version: { type: 'integer', required: true },
      choice: { type: 'enumeration', enum: [...ballotChoices], required: true },
      /** For the committee: it never leaves it. */
      comment: { type: 'text' },
      /** For the association: what is asked of it. Null of ballots older than this, and where whoever presides is to write it. */
      request: { type: 'text' },
      castMode: { type: 'enumeration', enum: [...castModes], required: true },
      /** Membership of who handed it in, when it is not the voter. */
      castBy: { type: 'string' },
      /** The session in which it was taken, for a ballot in person. */
      session: { type: 'string' },
      castAt: { type: 'datetime', required: true },
    },
    indexes: [
      { name: 'committee_ballots_review_idx', columns: ['review_id'] },
      { name: 'committee_ballots_membership_idx', columns: ['membership'] },
    ],
  },
};
