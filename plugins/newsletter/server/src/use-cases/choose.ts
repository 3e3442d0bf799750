import { inTransaction } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { receivesNothing, toldThroughAfter, type ChoicesInput, type SubscriptionView } from '../../../shared';
import { refuse } from '../refusal';
import { alertsOf } from '../store/alerts';
import { lockedSubscriber, updateSubscriber } from '../store/subscribers';
import { goodToken } from './good-token';
import { leaveAll } from './leave';
import { viewOf } from './view';

/** Changes what somebody receives, by the link of any letter. Who left comes back by subscribing, which asks for their consent again. */
export async function choose(
  strapi: Core.Strapi,
  { token: secret, ...choices }: ChoicesInput,
  now = Date.now(),
): Promise<SubscriptionView> {
  return inTransaction(strapi, async () => {
    const token = await goodToken(strapi, secret, 'leave', now);
    const subscriber = (await lockedSubscriber(strapi, token.subscriber.id)) ?? refuse('TOKEN_UNKNOWN');
    if (subscriber.state !== 'confirmed') return refuse('TOKEN_USED');
    if (receivesNothing(choices.rhythm, (await alertsOf(strapi, subscriber.id)).length))
      return viewOf(strapi, token, await leaveAll(strapi, subscriber, now));
    await updateSubscriber(strapi, subscriber.id, { ...choices, toldThrough: toldThroughAfter(subscriber, now) });
    return viewOf(strapi, token, { ...subscriber, ...choices });
  });
}
