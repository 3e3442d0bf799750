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

const bucketOf = ({ what, seconds }: Omit<Limit, 'max'>) =>
  createHmac('sha256', readCmsSettings().secrets.desk).update(`${seconds}:${what}`).digest('base64url');

/** Counts this try; answers how many there were, itself included. Tries at the same moment can't slip through together. */
export async function countAttempt(strapi: Core.Strapi, limit: Omit<Limit, 'max'>): Promise<number> {
  const attempts = strapi.db.query(uids.attempt);
  const now = Date.now();
  const bucket = bucketOf(limit);
  await attempts.deleteMany({ where: { at: { $lt: now - keptMs } } });
  await attempts.create({ data: { bucket, at: now } });
  return attempts.count({ where: { bucket, at: { $gt: now - limit.seconds * 1000 } } });
}

/** Counts this try, then refuses it if there were too many. */
export async function spendAttempt(strapi: Core.Strapi, limits: Limit[]): Promise<void> {
  for (const limit of limits) {
    if ((await countAttempt(strapi, limit)) > limit.max)
      throw new DeskError('TOO_MANY_ATTEMPTS', { retryAfterSeconds: limit.seconds });
  }
}

/** Forgets the tries: the right password was given. */
export async function forgiveAttempts(strapi: Core.Strapi, limit: Limit): Promise<void> {
  await strapi.db.query(uids.attempt).deleteMany({ where: { bucket: bucketOf(limit) } });
}
