import { maskEmail, type OwnData, type SubscriptionView, type TokenPurpose } from '../../../shared';
import type { Alert } from '../store/alerts';
import type { Subscriber } from '../store/subscribers';

/** What the holder of a link may see. */
export function presentSubscription(
  purpose: TokenPurpose,
  subscriber: Subscriber,
  { alerts, of, alert, newEmail }: Pick<SubscriptionView, 'alerts' | 'of' | 'alert' | 'newEmail'>,
): SubscriptionView {
  const { email, state, kinds, themes, territories, rhythm } = subscriber;
  return { purpose, state, email: maskEmail(email), kinds, themes, territories, rhythm, alerts, of, alert, newEmail };
}

/** Everything that is kept of a person, for that person. */
export function presentOwnData(subscriber: Subscriber, alerts: readonly Alert[]): OwnData {
  const { email, state, locale, kinds, themes, territories, rhythm, consents, requestedAt, toldThrough, stoppedAt } =
    subscriber;
  const returns = subscriber.returns ?? [];
  const iso = (instant: number | string) => new Date(Number(instant)).toISOString();
  const isoOrNull = (instant: number | string | null | undefined) =>
    instant === null || instant === undefined ? null : iso(instant);
  return {
    email,
    state,
    locale,
    kinds,
    themes,
    territories,
    rhythm,
    consents,
    alerts: alerts.map((alert) => ({
      search: alert.search,
      rhythm: alert.rhythm,
      toldThrough: iso(alert.toldThrough),
    })),
    requestedAt: iso(requestedAt),
    toldThrough: isoOrNull(toldThrough),
    stoppedAt: isoOrNull(stoppedAt),
    returns: returns.map(({ mail, at }) => ({ mail, at: iso(at) })),
  };
}
