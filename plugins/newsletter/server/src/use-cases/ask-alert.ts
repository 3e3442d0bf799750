import { inTransaction } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { QUIET_MS, type AlertRequest, type AlertWish } from '../../../shared';
import { sendAlertConfirmation } from '../mails/send-alert';
import { createPending, findSubscriber, lockedSubscriber, updateSubscriber } from '../store/subscribers';
import { askedSince } from '../store/tokens';
import { admit, evenAtOnce } from './admit';

/** Someone asks to be told of the new results of a search, as one asks for the letter: the link in the mail does it. */
export async function askAlert(
  strapi: Core.Strapi,
  input: AlertRequest,
  client: string,
  now = Date.now(),
): Promise<void> {
  const email = await admit(strapi, input, client, now);
  if (email === null) return;
  const { search, rhythm, locale } = input;
  await evenAtOnce(() => inTransaction(strapi, () => answer(strapi, email, { search, rhythm }, locale, now)));
}

async function answer(
  strapi: Core.Strapi,
  email: string,
  alert: AlertWish,
  locale: 'fr' | 'en',
  now: number,
): Promise<void> {
  const { id } =
    (await findSubscriber(strapi, email)) ??
    (await createPending(strapi, email, { kinds: [], themes: [], territories: [], rhythm: 'never', locale }, now));
  const subscriber = await lockedSubscriber(strapi, id);
  // Someone who called our mail unwanted gets no other because a stranger typed the address.
  if (!subscriber || subscriber.state === 'complained') return;
  // A form that is sent twice brings one mail.
  if (await askedSince(strapi, id, alert, now - QUIET_MS)) return;
  if (subscriber.state === 'pending') await updateSubscriber(strapi, id, { requestedAt: now });
  await sendAlertConfirmation(strapi, subscriber, alert, locale, now);
}
