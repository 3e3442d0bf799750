import { inTransaction } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { mailForRequest, type Subscription } from '../../../shared';
import { sendChoices, sendConfirmation } from '../mails/send';
import { createPending, findSubscriber, noteMail, updateSubscriber, type Choices } from '../store/subscribers';
import { admit, evenAtOnce } from './admit';

/**
 * Someone asks for the letter. Whatever is known of the address, the caller learns the same: the owner of the address
 * learns the rest by mail. What was asked is only applied when the link in that mail is followed.
 */
export async function subscribe(
  strapi: Core.Strapi,
  input: Subscription,
  client: string,
  now = Date.now(),
): Promise<void> {
  const email = await admit(strapi, input, client, now);
  if (email === null) return;
  const { kinds, themes, territories, rhythm, locale } = input;
  const choices = { kinds, themes, territories, rhythm, locale };
  await evenAtOnce(() => inTransaction(strapi, () => answer(strapi, email, choices, now)));
}

async function answer(strapi: Core.Strapi, email: string, choices: Choices, now: number): Promise<void> {
  const known = await findSubscriber(strapi, email);
  const mail = mailForRequest(known, now);
  if (mail === 'none') return;
  const subscriber = known ?? { ...(await createPending(strapi, email, choices, now)), lastMailAt: null };
  if (!(await noteMail(strapi, subscriber, now))) return;
  if (mail === 'already-in') return sendChoices(strapi, 'alreadyIn', subscriber, now);
  if (subscriber.state === 'pending') await updateSubscriber(strapi, subscriber.id, { requestedAt: now });
  await sendConfirmation(strapi, subscriber, choices, now);
}
