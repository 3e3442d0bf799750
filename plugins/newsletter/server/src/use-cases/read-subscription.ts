import type { Core } from '@strapi/strapi';
import type { SubscriptionView } from '../../../shared';
import { refuse } from '../refusal';
import { tokens } from '../store/tokens';
import { goodToken } from './good-token';
import { viewOf } from './view';

/** What the page behind a link shows before its button is pressed. Reading changes nothing: mail scanners follow links. */
export async function readSubscription(
  strapi: Core.Strapi,
  secret: string,
  now = Date.now(),
): Promise<SubscriptionView> {
  const found = await tokens(strapi).find(secret);
  if (!found) return refuse('TOKEN_UNKNOWN');
  const token = await goodToken(strapi, secret, found.purpose, now);
  return viewOf(strapi, token, { ...token.subscriber, ...token.choices });
}
