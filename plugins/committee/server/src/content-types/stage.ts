import { ballotVisibilities, defaultReasonHours, majorityRules, missedQuorumRules, stagePowers } from '../../../shared';
import { hidden } from './hidden';

export const stage = {
  schema: {
    kind: 'collectionType',
    collectionName: 'committee_stages',
    info: { singularName: 'stage', pluralName: 'stages', displayName: 'Étape de validation' },
    options: { draftAndPublish: false },
    pluginOptions: hidden,
    attributes: {
      name: { type: 'string', required: true },
      workflow: {
        type: 'relation',
        relation: 'manyToOne',
        target: 'plugin::committee.workflow',
        inversedBy: 'stages',
      },
      committee: { type: 'relation', relation: 'manyToOne', target: 'plugin::committee.committee' },
      position: { type: 'integer', required: true, min: 1 },
      power: { type: 'enumeration', enum: [...stagePowers], required: true, default: 'decision' },
      /** `{ "count": 3 }` or `{ "share": { "n": 1, "d": 2 } }`. */
      quorum: { type: 'json', required: true },
      majority: { type: 'enumeration', enum: [...majorityRules], required: true, default: 'simple' },
      votingDays: { type: 'integer', required: true, default: 14, min: 1 },
      reminderDays: { type: 'integer', required: true, default: 3, min: 0 },
      /** Hours that whoever presides has for the reason once all have voted; null, of what is older than this, is the default. */
      reasonHours: { type: 'integer', default: defaultReasonHours, min: 0 },
      missedQuorum: { type: 'enumeration', enum: [...missedQuorumRules], required: true, default: 'extend' },
      ballotVisibility: {
        type: 'enumeration',
        enum: [...ballotVisibilities],
        required: true,
        default: 'after-own-ballot',
      },
    },
  },
};
