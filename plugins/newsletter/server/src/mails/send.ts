import { readCmsSettings } from '@passerelles/config/settings';
import { theme, territory } from '@passerelles/content/shared';
import { MAIL, type Mail, outboxService } from '@passerelles/outbox/shared';
import { serviceOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { TOKEN_LIFE_MS, type AlertWish, type TokenPurpose } from '../../../shared';
import { presentNames } from '../alerts/present-names';
import { tokens } from '../store/tokens';
import type { Head } from '../store/issues';
import type { Choices, Subscriber } from '../store/subscribers';
import type { NewsItem } from '../digests/read-news';
import { choicesMail, confirmationMail, movedMail, moveMail, type Envelope } from './compose';
import { digestMail } from './digest';
import { issueMail, type Letter } from './issue';

/** Both are called inside the transaction of the change they tell of. */
export async function sendConfirmation(
  strapi: Core.Strapi,
  subscriber: Subscriber,
  choices: Choices,
  now: number,
): Promise<void> {
  const envelope = await envelopeFor(strapi, subscriber, 'confirm', { choices }, now);
  await send(strapi, confirmationMail(envelope, choices.locale));
}

export async function sendChoices(
  strapi: Core.Strapi,
  kind: 'welcome' | 'alreadyIn',
  subscriber: Subscriber,
  now: number,
): Promise<void> {
  const envelope = await envelopeFor(strapi, subscriber, 'leave', {}, now);
  const nameOf = presentNames(strapi);
  const namesOf = async (uid: string, slugs: readonly string[]) =>
    (await Promise.all(slugs.map((slug) => nameOf(uid, slug)))).map(({ name }) => name);
  const themeNames = await namesOf(theme.uid, subscriber.themes);
  const territoryNames = await namesOf(territory.uid, subscriber.territories);
  await send(strapi, choicesMail(kind, envelope, { ...subscriber, themeNames, territoryNames }));
}

/** To the address that somebody wants to be written at: its owner says yes. */
export async function sendMove(
  strapi: Core.Strapi,
  subscriber: Subscriber,
  newEmail: string,
  now: number,
): Promise<void> {
  const envelope = await envelopeFor(strapi, subscriber, 'confirm', { newEmail }, now);
  await send(strapi, moveMail({ ...envelope, to: newEmail }, subscriber.locale));
}

/** To the address that was left, which may be somebody else’s doing. */
export async function sendMoved(
  strapi: Core.Strapi,
  { email, locale }: Pick<Subscriber, 'email' | 'locale'>,
): Promise<void> {
  await send(strapi, movedMail(email, locale));
}

/** To be called in the transaction that notes until when the subscriber was told. */
export async function sendDigest(
  strapi: Core.Strapi,
  subscriber: Subscriber,
  items: readonly NewsItem[],
  heads: readonly Head[],
  now: number,
): Promise<void> {
  const envelope = await envelopeFor(strapi, subscriber, 'leave', {}, now);
  await send(strapi, digestMail(envelope, subscriber, items, heads));
}

/** To be called in the transaction that moves the subscriber's delivery on. @param ref by which it is told what became of the mail */
export async function sendLetter(
  strapi: Core.Strapi,
  subscriber: Subscriber,
  letter: Letter,
  ref: string,
  now: number,
): Promise<void> {
  const envelope = await envelopeFor(strapi, subscriber, 'leave', {}, now);
  await send(strapi, { ...issueMail(envelope, subscriber.locale, letter), ref });
}

/** With a new link for somebody, and what it carries. */
export async function envelopeFor(
  strapi: Core.Strapi,
  subscriber: Subscriber,
  purpose: TokenPurpose,
  carries: { choices?: Choices; alert?: AlertWish; alertId?: number; newEmail?: string },
  now: number,
): Promise<Envelope> {
  const link = { purpose, lifeMs: TOKEN_LIFE_MS[purpose], carries: { ...carries, subscriber: subscriber.id } };
  const token = await tokens(strapi).issue(link, now);
  return { to: subscriber.email, token, publicUrl: readCmsSettings().publicUrl };
}

export function send(strapi: Core.Strapi, mail: Mail): Promise<void> {
  const outbox = serviceOf(strapi, outboxService);
  // A letter to somebody must not hold back the mail they wait for.
  return outbox.append(MAIL, mail.bulk ? `letter ${mail.to}` : mail.to, mail);
}
