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
      /** `HH:MM` where the committee sits; an end before the start is after midnight. */
      startTime: { type: 'string' },
      endTime: { type: 'string' },
      /** Null: online. */
      place: { type: 'string' },
      link: { type: 'text' },
      state: { type: 'enumeration', enum: [...sessionStates], required: true, default: 'planned' },
      /** documentIds of reviews and ids of `items`, in order. */
      agenda: { type: 'json', required: true },
      /** Points that are no review. */
      items: { type: 'json' },
      /** Memberships of those present, and of those who said that they would not come. */
      present: { type: 'json', required: true },
      excused: { type: 'json' },
      /** What members were told last, once they were called. */
      announced: { type: 'json' },
      /** Of the calendar entry that members were sent. */
      sequence: { type: 'integer' },
      remindedFor: { type: 'string' },
      minutes: { type: 'text' },
      minutesClosedAt: { type: 'datetime' },
      minutesClosedBy: { type: 'json' },
      scheduledBy: { type: 'json', required: true },
      endedAt: { type: 'datetime' },
    },
    indexes: [{ name: 'committee_sessions_committee_idx', columns: ['committee_slug', 'held_on'] }],
  },
};
