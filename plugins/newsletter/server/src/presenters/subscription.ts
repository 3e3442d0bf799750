import { maskEmail, type SubscriptionView, type TokenPurpose } from '../../../shared';
import type { Subscriber } from '../store/subscribers';

/** What the holder of a link may see. */
export function presentSubscription(purpose: TokenPurpose, subscriber: Subscriber): SubscriptionView {
  const { email, state, themes, territories, rhythm } = subscriber;
  return { purpose, state, email: maskEmail(email), themes, territories, rhythm };
}
