import { metadataOf, rowsOf } from '@passerelles/kit/server';
import type { MailOutcome } from '@passerelles/outbox/shared';
import type { Core } from '@strapi/strapi';
import { handedStates, noDeliveries, type DeliveryCounts, type DeliveryState } from '../../../shared';

const UID = 'plugin::newsletter.delivery';

export interface Delivery {
  id: number;
  issue: number;
  subscriber: number;
  state: DeliveryState;
}
const rows = (strapi: Core.Strapi) => rowsOf<Delivery>(strapi, UID);

/** How many subscribers an issue is for. */
export const countRecipients = (strapi: Core.Strapi, issue: number): Promise<number> =>
  rows(strapi).count({ where: { issue } });

export async function countDeliveries(strapi: Core.Strapi, issue: number): Promise<DeliveryCounts> {
  const counts = { ...noDeliveries };
  for (const state of Object.keys(counts) as DeliveryState[])
    counts[state] = await rows(strapi).count({ where: { issue, state } });
  return counts;
}

export const countInState = (strapi: Core.Strapi, issue: number, state: DeliveryState): Promise<number> =>
  rows(strapi).count({ where: { issue, state } });

/**
 * Who receives an issue from here on: everybody who receives letters of editors now, one row each, by one statement, so that nobody who
 * comes or leaves in between is in doubt. In the transaction in which its sending begins.
 */
export async function fixRecipients(strapi: Core.Strapi, issue: number): Promise<void> {
  const { tableName: deliveries } = metadataOf(strapi, UID);
  const { tableName: subscribers } = metadataOf(strapi, 'plugin::newsletter.subscriber');
  await strapi.db.transaction(async ({ trx }) => {
    const recipients = trx(subscribers)
      .select(
        trx.raw("cast(? as text) || ':' || id", [String(issue)]),
        trx.raw('cast(? as integer)', [issue]),
        'id',
        trx.raw("'waiting'"),
      )
      .where({ state: 'confirmed', rhythm: 'each-issue' })
      .orderBy('id');
    await trx(trx.raw('?? (??, ??, ??, ??)', [deliveries, 'key', 'issue', 'subscriber', 'state'])).insert(recipients);
  });
}

/** Those whose letter is not written yet, the first ones. */
export const waitingDeliveries = (strapi: Core.Strapi, issue: number, limit: number): Promise<Delivery[]> =>
  rows(strapi).findMany({ where: { issue, state: 'waiting' }, orderBy: [{ id: 'asc' }], limit });

/** Moves a letter that waits on. False when somebody else did: it is theirs. */
export async function takeDelivery(strapi: Core.Strapi, id: number, state: 'queued' | 'skipped'): Promise<boolean> {
  return (await rows(strapi).updateMany({ where: { id, state: 'waiting' }, data: { state } })).count === 1;
}

/** Those that wait still are not written at all. */
export async function cancelWaiting(strapi: Core.Strapi, issue: number): Promise<void> {
  await rows(strapi).updateMany({ where: { issue, state: 'waiting' }, data: { state: 'cancelled' } });
}

/** What became of letters that were handed over. */
export async function noteOutcome(strapi: Core.Strapi, ids: readonly number[], state: MailOutcome): Promise<void> {
  await rows(strapi).updateMany({ where: { id: { $in: ids }, state: { $in: handedStates } }, data: { state } });
}
