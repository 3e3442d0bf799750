import { hiddenType } from '@passerelles/kit/server';
import { alertRhythms } from '../../../shared';

/** A search of which somebody asked to be told what is new. `key` is of the subscriber and the search: each once. */
export const alert = hiddenType({
  singularName: 'alert',
  pluralName: 'alerts',
  displayName: 'Alerte sur une recherche',
  collectionName: 'newsletter_alerts',
  attributes: {
    key: { type: 'string', required: true, unique: true, private: true },
    subscriberId: { type: 'integer', required: true },
    /** As the end of an address. */
    search: { type: 'text', required: true },
    rhythm: { type: 'enumeration', enum: alertRhythms, required: true },
    /** Until when its owner was told: where the next one begins. Epoch milliseconds. */
    toldThrough: { type: 'biginteger', required: true },
  },
  indexes: [
    { name: 'newsletter_alerts_key_uq', columns: ['key'], type: 'unique' },
    { name: 'newsletter_alerts_subscriber_idx', columns: ['subscriber_id'] },
  ],
});
