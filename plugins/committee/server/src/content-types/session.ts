import { sessionStates } from '../../../shared';
import { hidden } from './hidden';

/** A meeting of a committee: what it examines, and who was there. Kept as it was once it is ended. */
export const session = {
  schema: {
    kind: 'collectionType',
    collectionName: 'committee_sessions',
    info: { singularName: 'session', pluralName: 'sessions', displayName: 'Séance' },
    options: { draftAndPublish: false },
    pluginOptions: hidden,
    attributes: {
      committeeSlug: { type: 'string', required: true },
      committeeName: { type: 'string', required: true },
      title: { type: 'string', required: true },
      heldOn: { type: 'date', required: true },
      /** Null: online. */
      place: { type: 'string' },
      state: { type: 'enumeration', enum: [...sessionStates], required: true, default: 'planned' },
      /** documentIds of reviews, in the order in which they were put on. */
      agenda: { type: 'json', required: true },
      /** Memberships of those present. */
      present: { type: 'json', required: true },
      scheduledBy: { type: 'json', required: true },
      endedAt: { type: 'datetime' },
    },
    indexes: [{ name: 'committee_sessions_committee_idx', columns: ['committee_slug', 'held_on'] }],
  },
};
