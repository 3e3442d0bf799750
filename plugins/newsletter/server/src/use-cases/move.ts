import { inTransaction } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { sendChoices, sendMove } from '../mails/send';
import { refuse } from '../refusal';
import { findSubscriber, noteMail } from '../store/subscribers';
import { admit } from './admit';
import { goodToken } from './good-token';

/**
 * Who receives the letter asks, by its link, to receive it elsewhere. Whatever is known of the other address, they learn the same; its owner
 * is asked, or told that they are subscribed.
 */
export async function move(
  strapi: Core.Strapi,
  { token: secret, email: typed }: { token: string; email: string },
  client: string,
  now = Date.now(),
): Promise<void> {
  // Whoever has no link learns nothing, and is not counted against the address.
  await goodToken(strapi, secret, 'leave', now);
  const email = await admit(strapi, { email: typed, website: '' }, client, now);
  if (email === null) return;
  await inTransaction(strapi, async () => {
    const { subscriber } = await goodToken(strapi, secret, 'leave', now);
    if (subscriber.state !== 'confirmed') return refuse('TOKEN_USED');
    if (subscriber.email === email) return;
    const known = await findSubscriber(strapi, email);
    if (known?.state === 'complained') return;
    if (known?.state !== 'confirmed') return sendMove(strapi, subscriber, email, now);
    if (await noteMail(strapi, known, now)) await sendChoices(strapi, 'alreadyIn', known, now);
  });
}
