import type { Core } from '@strapi/strapi';
import { maskEmail, type AlertWish, type SubscriptionView } from '../../../shared';
import { describeSearch } from '../alerts/describe';
import { choicesNow, presentNames } from '../alerts/present-names';
import { presentSubscription } from '../presenters/subscription';
import { alertsOf } from '../store/alerts';
import type { Subscriber } from '../store/subscribers';
import type { StoredToken } from '../store/tokens';

/** What the page of a link shows of its holder. `subscriber`: as they stand, or as they will with what the link asks for. */
export async function viewOf(
  strapi: Core.Strapi,
  token: Pick<StoredToken, 'purpose' | 'alert' | 'alertId' | 'newEmail'>,
  subscriber: Subscriber,
): Promise<SubscriptionView> {
  const nameOf = presentNames(strapi);
  const described = async ({ id, search, rhythm }: AlertWish & { id: number | null }) => ({
    id,
    search,
    rhythm,
    about: await describeSearch(search, subscriber.locale, nameOf),
  });
  const alerts = await Promise.all((await alertsOf(strapi, subscriber.id)).map(described));
  const asked = token.alert && (await described({ ...token.alert, id: null }));
  const left = alerts.find(({ id }) => id === token.alertId) ?? null;
  return presentSubscription(token.purpose, await choicesNow(subscriber, nameOf), {
    alerts,
    of: token.newEmail ? 'address' : token.alert || token.alertId ? 'alert' : 'letter',
    alert: asked ?? left,
    newEmail: token.newEmail && maskEmail(token.newEmail),
  });
}
