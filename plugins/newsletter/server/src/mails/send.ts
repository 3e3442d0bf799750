import { readCmsSettings } from '@passerelles/config/settings';
import { MAIL, type Mail, outboxService } from '@passerelles/outbox/shared';
import { serviceOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { TOKEN_LIFE_MS, type AlertWish, type TokenPurpose } from '../../../shared';
import { tokens } from '../store/tokens';
import type { Choices, Subscriber } from '../store/subscribers';
import type { NewsItem } from '../digests/read-news';
import { choicesMail, confirmationMail, type Envelope } from './compose';
import { digestMail } from './digest';

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
  const themeNames = await namesOf(strapi, 'api::theme.theme', subscriber.themes);
  const territoryNames = await namesOf(strapi, 'api::territory.territory', subscriber.territories);
  await send(strapi, choicesMail(kind, envelope, { ...subscriber, themeNames, territoryNames }));
}

/** To be called in the transaction that notes until when the subscriber was told. */
export async function sendDigest(
  strapi: Core.Strapi,
  subscriber: Subscriber,
  items: readonly NewsItem[],
  now: number,
): Promise<void> {
  const envelope = await envelopeFor(strapi, subscriber, 'leave', {}, now);
  await send(strapi, digestMail(envelope, subscriber, items));
}

/** With a new link for somebody, and what it carries. */
export async function envelopeFor(
  strapi: Core.Strapi,
  subscriber: Subscriber,
  purpose: TokenPurpose,
  carries: { choices?: Choices; alert?: AlertWish; alertId?: number },
  now: number,
): Promise<Envelope> {
  const link = { purpose, lifeMs: TOKEN_LIFE_MS[purpose], carries: { ...carries, subscriber: subscriber.id } };
  const token = await tokens(strapi).issue(link, now);
  return { to: subscriber.email, token, publicUrl: readCmsSettings().publicUrl };
}

export function send(strapi: Core.Strapi, mail: Mail): Promise<void> {
  const outbox = serviceOf(strapi, outboxService);
  return outbox.append(MAIL, mail.to, mail);
}

async function namesOf(strapi: Core.Strapi, uid: string, slugs: string[]): Promise<string[]> {
  if (slugs.length === 0) return [];
  const rows: { name: string }[] = await strapi.db
    .query(uid)
    .findMany({ select: ['name'], where: { slug: { $in: slugs } }, orderBy: 'name' });
  return rows.map((row) => row.name);
}
