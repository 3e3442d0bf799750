import { rowsOf, tokensOf, type Token } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { TOKEN_LIFE_MS, type AlertWish, type TokenPurpose } from '../../../shared';
import { readSubscriber, type Choices, type Subscriber } from './subscribers';

const UID = 'plugin::newsletter.token';

interface Carried {
  purpose: TokenPurpose;
  subscriber: Subscriber;
  choices: Choices | null;
  alert: AlertWish | null;
  alertId: number | null;
  newEmail: string | null;
}
export type StoredToken = Token<Carried>;

export const tokens = (strapi: Core.Strapi) => {
  const all = tokensOf<Carried>(strapi, UID, 'biginteger', ['subscriber']);
  return {
    ...all,
    async find(secret: string): Promise<StoredToken | null> {
      const token = await all.find(secret);
      // Forgetting an address leaves its links, to nobody.
      return token?.subscriber ? { ...token, subscriber: readSubscriber(token.subscriber) } : null;
    },
  };
};

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
