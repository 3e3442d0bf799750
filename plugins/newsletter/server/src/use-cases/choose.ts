import { inTransaction } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { toldThroughAfter, type ChoicesInput, type SubscriptionView } from '../../../shared';
import { presentSubscription } from '../presenters/subscription';
import { refuse } from '../refusal';
import { updateSubscriber } from '../store/subscribers';
import { goodToken } from './good-token';

/** Changes what somebody receives, by the link of any letter. Who left comes back by subscribing, which asks for their consent again. */
export async function choose(
  strapi: Core.Strapi,
  { token: secret, ...choices }: ChoicesInput,
  now = Date.now(),
): Promise<SubscriptionView> {
  return inTransaction(strapi, async () => {
    const { purpose, subscriber } = await goodToken(strapi, secret, 'leave', now);
    if (subscriber.state !== 'confirmed') return refuse('TOKEN_USED');
    await updateSubscriber(strapi, subscriber.id, { ...choices, toldThrough: toldThroughAfter(subscriber, now) });
    return presentSubscription(purpose, { ...subscriber, ...choices });
  });
}
