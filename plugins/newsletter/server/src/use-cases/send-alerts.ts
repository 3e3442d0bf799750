import { inTransaction, serviceOf } from '@passerelles/kit/server';
import { batchesOf } from '@passerelles/kit/shared';
import { outboxService } from '@passerelles/outbox/shared';
import { VIEW_CHANGED } from '@passerelles/content/shared';
import type { Core } from '@strapi/strapi';
import { alertRhythms, lastSending, type AlertRhythm } from '../../../shared';
import { NewResults } from '../alerts/new-results';
import { SETTLED_MS } from '../digests/settled';
import { sendAlert } from '../mails/send-alert';
import { alertsToldNothing, alertTold, dueAlerts, firstUntoldAlert, type Alert } from '../store/alerts';
import { lockedSubscriber } from '../store/subscribers';

const BATCH = 200;

/**
 * Sends the alerts that are due: daily ones at seven in Paris, weekly ones on Tuesdays, each with what its search finds among what became
 * public since its last. Nothing new, no mail. Several processes may do this at the same time, as with digests.
 */
export async function sendAlerts(strapi: Core.Strapi, now = Date.now()): Promise<void> {
  for (const rhythm of alertRhythms) {
    const through = lastSending(rhythm, now - SETTLED_MS);
    const from = await firstUntoldAlert(strapi, rhythm, through);
    if (from === null) continue;
    // What the index does not know yet would be passed over for good.
    if (await indexIsBehind(strapi, now - through)) {
      strapi.log.warn(`newsletter: ${rhythm} alerts wait until the search knows what was published`);
      continue;
    }
    const sent = await sendRhythm(strapi, rhythm, { from, through }, now);
    if (sent > 0) strapi.log.info(`newsletter: ${sent} ${rhythm} alerts handed to the outbox`);
  }
}

/** Whether the search has been owing a published document since before the end of a window, or is to try one again. */
async function indexIsBehind(strapi: Core.Strapi, sinceMs: number): Promise<boolean> {
  const queues = await serviceOf(strapi, outboxService).stats();
  return queues.some(
    ({ topic, consumer, oldestAgeSeconds, scheduled }) =>
      topic === VIEW_CHANGED && consumer === 'search' && (scheduled > 0 || oldestAgeSeconds * 1000 > sinceMs),
  );
}

async function sendRhythm(
  strapi: Core.Strapi,
  rhythm: AlertRhythm,
  window: { from: number; through: number },
  now: number,
): Promise<number> {
  const results = await NewResults.within(strapi, window);
  let sent = 0;
  for (let after = 0; ; ) {
    const due = await dueAlerts(strapi, rhythm, window.through, { after, limit: BATCH });
    const last = due.at(-1);
    if (!last) return sent;
    after = last.id;
    for (const some of batchesOf(due, 20)) sent += await tellSome(strapi, some, window.through, results, now);
  }
}

async function tellSome(
  strapi: Core.Strapi,
  due: readonly Alert[],
  through: number,
  results: NewResults,
  now: number,
): Promise<number> {
  const untouched: number[] = [];
  let sent = 0;
  for (const alert of due) {
    try {
      const found = await results.of(alert, through);
      if (found.length === 0) untouched.push(alert.id);
      else if (await tell(strapi, alert, through, found, results, now)) sent += 1;
    } catch (error) {
      // The next run tries again; those after it in the list do not wait for it.
      strapi.log.error(`newsletter: alert ${alert.id} is not told: ${String(error)}`);
    }
  }
  await alertsToldNothing(strapi, untouched, through);
  return sent;
}

/** False when another process told it, or nobody wants it any more. */
async function tell(
  strapi: Core.Strapi,
  alert: Alert,
  through: number,
  found: Awaited<ReturnType<NewResults['of']>>,
  results: NewResults,
  now: number,
): Promise<boolean> {
  const items = await results.items(found);
  return inTransaction(strapi, async () => {
    const subscriber = await lockedSubscriber(strapi, alert.subscriberId);
    if (subscriber?.state !== 'confirmed' || !(await alertTold(strapi, alert, through))) return false;
    if (items.length === 0) return false;
    const about = await results.about(alert.search, subscriber.locale);
    await sendAlert(strapi, subscriber, alert, { items, count: found.length, about }, now);
    return true;
  });
}
