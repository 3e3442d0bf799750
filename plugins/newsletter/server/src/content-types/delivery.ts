import { hiddenType } from '@passerelles/kit/server';
import { deliveryStates } from '../../../shared';

/** The letter of one issue to one subscriber: `key` is `issue:subscriber`, by their ids. The address stands with the subscriber alone. */
export const delivery = hiddenType({
  singularName: 'delivery',
  pluralName: 'deliveries',
  displayName: 'Envoi de la lettre',
  collectionName: 'newsletter_deliveries',
  attributes: {
    key: { type: 'string', required: true, unique: true },
    issue: { type: 'integer', required: true },
    subscriber: { type: 'integer', required: true },
    state: { type: 'enumeration', enum: deliveryStates, required: true },
  },
  indexes: [
    { name: 'newsletter_deliveries_key_uq', columns: ['key'], type: 'unique' },
    { name: 'newsletter_deliveries_state_idx', columns: ['issue', 'state'] },
  ],
});
