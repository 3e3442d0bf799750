import { maskEmail, type OwnData, type SubscriptionView, type TokenPurpose } from '../../../shared';
import type { Subscriber } from '../store/subscribers';

/** What the holder of a link may see. */
export function presentSubscription(purpose: TokenPurpose, subscriber: Subscriber): SubscriptionView {
  const { email, state, themes, territories, rhythm } = subscriber;
  return { purpose, state, email: maskEmail(email), themes, territories, rhythm };
}

/** Everything that is kept of a person, for that person. */
export function presentOwnData(subscriber: Subscriber): OwnData {
  const { email, state, locale, themes, territories, rhythm, consents, requestedAt, toldThrough } = subscriber;
  const iso = (instant: number | string) => new Date(Number(instant)).toISOString();
  return {
    email,
    state,
    locale,
    themes,
    territories,
    rhythm,
    consents,
    requestedAt: iso(requestedAt),
    toldThrough: toldThrough === null || toldThrough === undefined ? null : iso(toldThrough),
  };
}
