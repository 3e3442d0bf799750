import { hiddenType } from '@passerelles/kit/server';
import { rhythms, subscriberStates } from '../../../shared';

/** Someone who asked for the letter. Leaving keeps choices and consents, and stops every sending. */
export const subscriber = hiddenType({
  singularName: 'subscriber',
  pluralName: 'subscribers',
  displayName: 'Abonné à la lettre',
  collectionName: 'newsletter_subscribers',
  attributes: {
    /** As `readEmail` gives it. */
    email: { type: 'string', required: true, unique: true, private: true },
    state: { type: 'enumeration', enum: subscriberStates, required: true },
    locale: { type: 'enumeration', enum: ['fr', 'en'], required: true },
    /** Kinds of content; none, and null in rows of before there was a choice: all of them. */
    kinds: { type: 'json' },
    themes: { type: 'json', required: true },
    territories: { type: 'json', required: true },
    rhythm: { type: 'enumeration', enum: rhythms, required: true },
    /** Proof, in order: `{ at, act: 'subscribe' | 'leave', textVersion, how }`. Entries are only ever added. */
    consents: { type: 'json', required: true, private: true },
    requestedAt: { type: 'biginteger', required: true },
    lastMailAt: { type: 'biginteger' },
    /** Since when nothing is sent to them any more: who left, or is not reached. */
    stoppedAt: { type: 'biginteger' },
    /** Mails that came back although the box exists: `{ mail, at }`. */
    returns: { type: 'json', private: true },
    /** Until when they were told of what is new: where their next digest begins. */
    toldThrough: { type: 'biginteger' },
  },
  indexes: [{ name: 'newsletter_subscribers_email_uq', columns: ['email'], type: 'unique' }],
});
