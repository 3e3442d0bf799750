import { inTransaction } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import {
  ALERTS_AT_MOST,
  confirmation,
  CONSENT_TEXT_VERSION,
  rhythmWithAlert,
  toldThroughAfter,
  type AlertWish,
  type SubscriptionView,
} from '../../../shared';
import { sendChoices, sendMoved } from '../mails/send';
import { sendAlertSet } from '../mails/send-alert';
import { refuse } from '../refusal';
import { alertsOf, beginAlertsAnew, saveAlert } from '../store/alerts';
import {
  findSubscriber,
  lockedSubscriber,
  updateSubscriber,
  type Consent,
  type Subscriber,
} from '../store/subscribers';
import { tokens, type StoredToken } from '../store/tokens';
import { forgetSubscriber } from './erase';
import { goodToken } from './good-token';
import { viewOf } from './view';

/** The owner of an address says yes: from here on they are written to, with the proof of how that came about. */
export async function confirm(strapi: Core.Strapi, secret: string, now = Date.now()): Promise<SubscriptionView> {
  return inTransaction(strapi, async () => {
    const token = await goodToken(strapi, secret, 'confirm', now);
    const first = token.usedAt === null && (await tokens(strapi).spend(token.id, now));
    // When another request was faster (a double click), what counts is what that one left.
    const subscriber = (await lockedSubscriber(strapi, token.subscriber.id)) ?? refuse('TOKEN_UNKNOWN');
    const step = confirmation(!first, subscriber.state);
    if (step === 'already') return viewOf(strapi, token, subscriber);
    if (step !== 'confirm') return refuse(step);
    if (token.newEmail) return viewOf(strapi, token, await confirmMove(strapi, subscriber, token.newEmail, now));
    // What was promised before they left, or were not reached any more, is not told now.
    if (subscriber.state !== 'confirmed') await beginAlertsAnew(strapi, subscriber.id, now);
    const confirmed = token.alert
      ? await confirmAlert(strapi, subscriber, token.alert, now)
      : await confirmLetter(strapi, subscriber, token.choices, now);
    return viewOf(strapi, token, confirmed);
  });
}

const consent = (act: 'subscribe' | 'alert' | 'move', now: number, about: Pick<Consent, 'about'> = {}): Consent => ({
  at: new Date(now).toISOString(),
  act,
  textVersion: CONSENT_TEXT_VERSION,
  how: 'form-and-confirmation-mail',
  ...about,
});

/** Who opened a link that was mailed to them is reached: what came back before counts no more. */
const reached = { returns: [] };

async function confirmLetter(
  strapi: Core.Strapi,
  subscriber: Subscriber,
  choices: StoredToken['choices'],
  now: number,
): Promise<Subscriber> {
  const consents = [...subscriber.consents, consent('subscribe', now)];
  // A link that was mailed before there was a choice of kinds carries none.
  const confirmed = { ...subscriber, kinds: [], ...choices, state: 'confirmed' as const, consents };
  const { kinds, themes, territories, rhythm, locale, state } = confirmed;
  // The pause between two mails is for a form sent twice; who asks again from here on asks something new.
  await updateSubscriber(strapi, subscriber.id, {
    kinds,
    themes,
    territories,
    rhythm,
    locale,
    state,
    consents,
    lastMailAt: null,
    stoppedAt: null,
    toldThrough: toldThroughAfter(subscriber, now),
    ...reached,
  });
  await sendChoices(strapi, 'welcome', confirmed, now);
  return confirmed;
}

async function confirmAlert(
  strapi: Core.Strapi,
  subscriber: Subscriber,
  alert: AlertWish,
  now: number,
): Promise<Subscriber> {
  const others = (await alertsOf(strapi, subscriber.id)).filter(({ search }) => search !== alert.search);
  if (others.length >= ALERTS_AT_MOST) return refuse('ALERTS_TOO_MANY');
  await saveAlert(strapi, subscriber.id, alert, now);
  const consents = [...subscriber.consents, consent('alert', now, { about: alert.search })];
  const rhythm = rhythmWithAlert(subscriber);
  await updateSubscriber(strapi, subscriber.id, { state: 'confirmed', rhythm, consents, stoppedAt: null, ...reached });
  const confirmed = { ...subscriber, state: 'confirmed' as const, rhythm, consents };
  await sendAlertSet(strapi, confirmed, alert, now);
  return confirmed;
}

/** The owner of the other address says yes. What was asked there and never confirmed, or left, gives way; a subscription does not. */
async function confirmMove(
  strapi: Core.Strapi,
  subscriber: Subscriber,
  newEmail: string,
  now: number,
): Promise<Subscriber> {
  // Who has left since is not brought back by moving.
  if (subscriber.state !== 'confirmed') return refuse('TOKEN_USED');
  const other = await findSubscriber(strapi, newEmail);
  if (other?.state === 'confirmed' || other?.state === 'complained') return refuse('EMAIL_TAKEN');
  if (other) await forgetSubscriber(strapi, other.id);
  const consents = [...subscriber.consents, consent('move', now)];
  await updateSubscriber(strapi, subscriber.id, { email: newEmail, consents, ...reached });
  await sendMoved(strapi, subscriber);
  const moved = { ...subscriber, email: newEmail, consents };
  await sendChoices(strapi, 'welcome', moved, now);
  return moved;
}
