import { inTransaction } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { CONSENT_TEXT_VERSION, receivesNothing, type SubscriptionView } from '../../../shared';
import { refuse } from '../refusal';
import { alertsOf, deleteAlert, deleteAlertsOf } from '../store/alerts';
import { lockedSubscriber, updateSubscriber, type Consent, type Subscriber } from '../store/subscribers';
import { goodToken } from './good-token';
import { viewOf } from './view';

/**
 * Stops an alert, or every sending. Leaving twice is leaving once: people click again to be sure, and mail programs repeat.
 * @param alert one of the holder's alerts, in place of what the link itself is about
 */
export async function leave(
  strapi: Core.Strapi,
  secret: string,
  alert?: number,
  now = Date.now(),
): Promise<SubscriptionView> {
  return inTransaction(strapi, async () => {
    const token = await goodToken(strapi, secret, 'leave', now);
    const subscriber = (await lockedSubscriber(strapi, token.subscriber.id)) ?? refuse('TOKEN_UNKNOWN');
    const id = alert ?? token.alertId;
    const left = id === null ? await leaveAll(strapi, subscriber, now) : await leaveAlert(strapi, subscriber, id, now);
    return viewOf(strapi, token, left);
  });
}

const consent = (act: 'leave' | 'leave-alert', now: number, about: Pick<Consent, 'about'> = {}): Consent => ({
  at: new Date(now).toISOString(),
  act,
  textVersion: CONSENT_TEXT_VERSION,
  how: 'link-in-mail',
  ...about,
});

/** Stops every sending, alerts too: one does not come back to them by asking for the letter again. To be called in a transaction. */
export async function leaveAll(strapi: Core.Strapi, subscriber: Subscriber, now: number): Promise<Subscriber> {
  await deleteAlertsOf(strapi, subscriber.id);
  if (subscriber.state === 'unsubscribed') return subscriber;
  const consents = [...subscriber.consents, consent('leave', now)];
  // A complaint is stronger than leaving: who complained is not to be written to because they also left.
  const state = subscriber.state === 'complained' ? ('complained' as const) : ('unsubscribed' as const);
  await updateSubscriber(strapi, subscriber.id, { state, consents, lastMailAt: null, stoppedAt: now });
  return { ...subscriber, state, consents };
}

/** Whoever gives up their last alert, and receives no letter, has left. */
async function leaveAlert(strapi: Core.Strapi, subscriber: Subscriber, id: number, now: number): Promise<Subscriber> {
  const alerts = await alertsOf(strapi, subscriber.id);
  const alert = alerts.find((one) => one.id === id);
  if (!alert) return subscriber;
  await deleteAlert(strapi, subscriber.id, id);
  const consents = [...subscriber.consents, consent('leave-alert', now, { about: alert.search })];
  if (receivesNothing(subscriber.rhythm, alerts.length - 1)) return leaveAll(strapi, { ...subscriber, consents }, now);
  await updateSubscriber(strapi, subscriber.id, { consents });
  return { ...subscriber, consents };
}
