import { inTransaction } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { CONSENT_TEXT_VERSION, type SubscriptionView } from '../../../shared';
import { presentSubscription } from '../presenters/subscription';
import { updateSubscriber } from '../store/subscribers';
import { goodToken } from './good-token';

/** Stops every sending. Leaving twice is leaving once: people click again to be sure, and mail programs repeat. */
export async function leave(strapi: Core.Strapi, secret: string, now = Date.now()): Promise<SubscriptionView> {
  return inTransaction(strapi, async () => {
    const { purpose, subscriber } = await goodToken(strapi, secret, 'leave', now);
    if (subscriber.state === 'unsubscribed') return presentSubscription(purpose, subscriber);
    const consents = [
      ...subscriber.consents,
      {
        at: new Date(now).toISOString(),
        act: 'leave',
        textVersion: CONSENT_TEXT_VERSION,
        how: 'link-in-mail',
      } as const,
    ];
    // A complaint is stronger than leaving: who complained is not to be written to because they also left.
    const state = subscriber.state === 'complained' ? 'complained' : 'unsubscribed';
    await updateSubscriber(strapi, subscriber.id, { state, consents, lastMailAt: null });
    return presentSubscription(purpose, { ...subscriber, state });
  });
}
