import { inTransaction } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { LEFT_LIFE_MS, PENDING_LIFE_MS } from '../../../shared';
import { beginForgetting, deletePendingBefore, deleteStoppedBefore } from '../store/subscribers';
import { tokens } from '../store/tokens';

const BATCH = 500;

/** Forgets addresses that were never confirmed, those to which nothing is sent since long, and links that no longer work; says how many. */
export async function forget(strapi: Core.Strapi, now = Date.now()): Promise<void> {
  const unconfirmed = await deletePendingBefore(strapi, now - PENDING_LIFE_MS);
  await beginForgetting(strapi, now);
  let left = 0;
  for (let count = BATCH; count > 0; left += count)
    count = await inTransaction(strapi, () => deleteStoppedBefore(strapi, now - LEFT_LIFE_MS, BATCH));
  await tokens(strapi).forget(now - PENDING_LIFE_MS);
  if (unconfirmed + left > 0)
    strapi.log.info(`newsletter: forgot ${unconfirmed} unconfirmed addresses and ${left} that had left`);
}
