import { createHmac } from 'node:crypto';
import { readCmsSettings } from '@passerelles/config/settings';
import type { Core } from '@strapi/strapi';
import { DeskError } from '../../../shared';
import { uids } from './uids';

/** At most `max` tries at the same `what` within `seconds`. */
export interface Limit {
  what: string;
  max: number;
  seconds: number;
}

const keptMs = 86_400_000;

const bucketOf = ({ what, seconds }: Limit) =>
  createHmac('sha256', readCmsSettings().secrets.desk).update(`${seconds}:${what}`).digest('base64url');

/** Counts this try, then refuses it if there were too many: in this order, parallel tries can't slip through together. */
export async function spendAttempt(strapi: Core.Strapi, limits: Limit[]): Promise<void> {
  const attempts = strapi.db.query(uids.attempt);
  const now = Date.now();
  await attempts.deleteMany({ where: { at: { $lt: now - keptMs } } });
  for (const limit of limits) {
    const bucket = bucketOf(limit);
    await attempts.create({ data: { bucket, at: now } });
    const since = now - limit.seconds * 1000;
    const spent = await attempts.count({ where: { bucket, at: { $gt: since } } });
    if (spent > limit.max) throw new DeskError('TOO_MANY_ATTEMPTS', { retryAfterSeconds: limit.seconds });
  }
}

/** Forgets the tries: the right password was given. */
export async function forgiveAttempts(strapi: Core.Strapi, limit: Limit): Promise<void> {
  await strapi.db.query(uids.attempt).deleteMany({ where: { bucket: bucketOf(limit) } });
}
