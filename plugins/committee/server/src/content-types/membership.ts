import { memberRoles } from '../../../shared';
import { editable } from './hidden';

/** A mandate. It is ended with `to`, not deleted: who sat when stays readable for ever. */
export const membership = {
  schema: {
    kind: 'collectionType',
    collectionName: 'committee_memberships',
    info: { singularName: 'membership', pluralName: 'memberships', displayName: 'Mandat' },
    options: { draftAndPublish: false },
    pluginOptions: editable,
    attributes: {
      personName: { type: 'string', required: true },
      committee: {
        type: 'relation',
        relation: 'manyToOne',
        target: 'plugin::committee.committee',
        inversedBy: 'memberships',
      },
      /** Null for a person without account, whose vote the chair takes in session. */
      adminUser: { type: 'relation', relation: 'manyToOne', target: 'admin::user', private: true },
      role: { type: 'enumeration', enum: [...memberRoles], required: true, default: 'member' },
      from: { type: 'date' },
      to: { type: 'date' },
      /** The last act that gave, changed or ended it: when, in which role, and who, for the house only. Written by the plugin alone. */
      decidedAt: { type: 'datetime' },
      decidedAs: { type: 'string' },
      decidedBy: { type: 'string', private: true },
    },
  },
};
