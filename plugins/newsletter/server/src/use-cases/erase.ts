import { inTransaction } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { deleteAlertsOf } from '../store/alerts';
import { deleteSubscriber } from '../store/subscribers';
import { tokens } from '../store/tokens';
import { goodToken } from './good-token';

/** Forgets a person at once: the address, the choices, the proof of consent, the links that were mailed. */
export async function erase(strapi: Core.Strapi, secret: string, now = Date.now()): Promise<void> {
  await inTransaction(strapi, async () => {
    const { subscriber } = await goodToken(strapi, secret, 'leave', now);
    await forgetSubscriber(strapi, subscriber.id);
  });
}

/** With everything that hangs on them; to be called in a transaction. */
export async function forgetSubscriber(strapi: Core.Strapi, id: number): Promise<void> {
  await deleteAlertsOf(strapi, id);
  await tokens(strapi).remove({ subscriber: id });
  await deleteSubscriber(strapi, id);
}
