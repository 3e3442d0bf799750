import type { Core } from '@strapi/strapi';
import { PENDING_LIFE_MS } from '../../../shared';
import { deletePendingBefore } from '../store/subscribers';
import { tokens } from '../store/tokens';

/** Forgets addresses that were never confirmed, and links that no longer work. */
export async function forget(strapi: Core.Strapi, now = Date.now()): Promise<void> {
  const forgotten = await deletePendingBefore(strapi, now - PENDING_LIFE_MS);
  await tokens(strapi).forget(now - PENDING_LIFE_MS);
  if (forgotten > 0) strapi.log.info(`newsletter: forgot ${forgotten} unconfirmed addresses`);
}
