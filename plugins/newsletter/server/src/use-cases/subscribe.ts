import { inTransaction } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { mailForRequest, readEmail, type Subscription } from '../../../shared';
import { sendChoices, sendConfirmation } from '../mails/send';
import { refuse } from '../refusal';
import { tooMany } from '../store/attempts';
import { createPending, findSubscriber, noteMail, updateSubscriber, type Choices } from '../store/subscribers';

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
  const read = readEmail(input.email);
  if (!read.ok) return refuse(read.code);
  if (input.website !== '') return;
  if (await tooMany(strapi, read.email, client, now)) return refuse('TOO_MANY_REQUESTS');

  const { themes, territories, rhythm, locale } = input;
  const request = () =>
    inTransaction(strapi, () => answer(strapi, read.email, { themes, territories, rhythm, locale }, now));
  try {
    await request();
  } catch (error) {
    // Two first requests at the same moment: the other one wrote the address, so this one finds it now.
    if (!isDuplicate(error)) throw error;
    await request();
  }
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

function isDuplicate(error: unknown): boolean {
  const code = String((error as { code?: unknown } | null)?.code);
  return code === '23505' || code.startsWith('SQLITE_CONSTRAINT');
}
