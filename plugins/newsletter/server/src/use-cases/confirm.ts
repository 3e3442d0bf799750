import { inTransaction } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { confirmation, CONSENT_TEXT_VERSION, toldThroughAfter, type SubscriptionView } from '../../../shared';
import { sendChoices } from '../mails/send';
import { presentSubscription } from '../presenters/subscription';
import { refuse } from '../refusal';
import { updateSubscriber } from '../store/subscribers';
import { tokens } from '../store/tokens';
import { goodToken } from './good-token';

/** The owner of an address says yes: from here on the letter is sent, with the proof of how that came about. */
export async function confirm(strapi: Core.Strapi, secret: string, now = Date.now()): Promise<SubscriptionView> {
  return inTransaction(strapi, async () => {
    const token = await goodToken(strapi, secret, 'confirm', now);
    const first = token.usedAt === null && (await tokens(strapi).spend(token.id, now));
    // When another request was faster (a double click), what counts is what that one left.
    const { subscriber } = first ? token : await goodToken(strapi, secret, 'confirm', now);
    const step = confirmation(!first, subscriber.state);
    if (step === 'already') return presentSubscription(token.purpose, subscriber);
    if (step !== 'confirm') return refuse(step);

    const at = new Date(now).toISOString();
    const consents = [
      ...subscriber.consents,
      { at, act: 'subscribe', textVersion: CONSENT_TEXT_VERSION, how: 'form-and-confirmation-mail' } as const,
    ];
    const confirmed = { ...subscriber, ...token.choices, state: 'confirmed' as const, consents };
    const { themes, territories, rhythm, locale, state } = confirmed;
    // The pause between two mails is for a form sent twice; who asks again from here on asks something new.
    await updateSubscriber(strapi, subscriber.id, {
      themes,
      territories,
      rhythm,
      locale,
      state,
      consents,
      lastMailAt: null,
      toldThrough: toldThroughAfter(subscriber, now),
    });
    await sendChoices(strapi, 'welcome', confirmed, now);
    return presentSubscription(token.purpose, confirmed);
  });
}
