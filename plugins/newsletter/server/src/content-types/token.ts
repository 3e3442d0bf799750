import { tokenType } from '@passerelles/kit/server';

export const token = tokenType({
  collectionName: 'newsletter_tokens',
  displayName: 'Lien de la lettre',
  purposes: ['confirm', 'leave'],
  instants: 'biginteger',
  attributes: {
    subscriber: { type: 'relation', relation: 'manyToOne', target: 'plugin::newsletter.subscriber' },
    /** What a confirmation asks for: applied by following the link, not by whoever typed the address. */
    choices: { type: 'json' },
    /** Likewise, of a confirmation that asks for an alert: its search and rhythm. */
    alert: { type: 'json' },
    /** Likewise, of a confirmation that asks for another address. */
    newEmail: { type: 'string', private: true },
    /** The alert that a link leaves; none: everything. */
    alertId: { type: 'integer' },
  },
});
