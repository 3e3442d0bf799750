import { rowsOf, tokensOf, type Token } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { TOKEN_LIFE_MS, type AlertWish, type TokenPurpose } from '../../../shared';
import type { Choices, Subscriber } from './subscribers';

const UID = 'plugin::newsletter.token';

interface Carried {
  purpose: TokenPurpose;
  subscriber: Subscriber;
  choices: Choices | null;
  alert: AlertWish | null;
  alertId: number | null;
}
export type StoredToken = Token<Carried>;

export const tokens = (strapi: Core.Strapi) => tokensOf<Carried>(strapi, UID, 'biginteger', ['subscriber']);

/** Whether a link that asks for this alert was sent after an instant. */
export async function askedSince(
  strapi: Core.Strapi,
  subscriber: number,
  { search, rhythm }: AlertWish,
  instant: number,
): Promise<boolean> {
  const sent = await rowsOf<Pick<StoredToken, 'alert'>>(strapi, UID).findMany({
    where: { subscriber, purpose: 'confirm', expiresAt: { $gt: instant + TOKEN_LIFE_MS.confirm } },
  });
  return sent.some(({ alert }) => alert?.search === search && alert.rhythm === rhythm);
}
