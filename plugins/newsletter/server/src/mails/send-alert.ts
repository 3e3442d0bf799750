import type { Core } from '@strapi/strapi';
import type { AlertWish } from '../../../shared';
import { describeSearch } from '../alerts/describe';
import { presentNames } from '../alerts/present-names';
import type { NewsItem } from '../digests/read-news';
import { alertsOf, type Alert } from '../store/alerts';
import type { Subscriber } from '../store/subscribers';
import { alertConfirmationMail, alertMail, alertSetMail } from './alert';
import { envelopeFor, send } from './send';

/** Each is called inside the transaction of the change it tells of. */
export async function sendAlertConfirmation(
  strapi: Core.Strapi,
  subscriber: Subscriber,
  alert: AlertWish,
  locale: 'fr' | 'en',
  now: number,
): Promise<void> {
  const envelope = await envelopeFor(strapi, subscriber, 'confirm', { alert }, now);
  await send(strapi, alertConfirmationMail(envelope, locale));
}

/** Tells what was confirmed, and how to stop it. */
export async function sendAlertSet(
  strapi: Core.Strapi,
  subscriber: Subscriber,
  { search }: AlertWish,
  now: number,
): Promise<void> {
  const set = (await alertsOf(strapi, subscriber.id)).find((one) => one.search === search);
  if (!set) return;
  const envelope = await envelopeFor(strapi, subscriber, 'leave', { alertId: set.id }, now);
  const about = await describeSearch(search, subscriber.locale, presentNames(strapi));
  await send(strapi, alertSetMail(envelope, subscriber.locale, { about, rhythm: set.rhythm }));
}

export async function sendAlert(
  strapi: Core.Strapi,
  subscriber: Subscriber,
  { id, search }: Alert,
  found: { items: readonly NewsItem[]; count: number; about: string },
  now: number,
): Promise<void> {
  const envelope = await envelopeFor(strapi, subscriber, 'leave', { alertId: id }, now);
  await send(strapi, alertMail(envelope, subscriber.locale, { ...found, search }));
}
