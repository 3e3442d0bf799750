import { createHmac } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { ATTEMPTS_KEPT_MS } from '../../shared';
import { rowsOf } from './strapi';
import { hiddenType } from './tables';

/** At most `max` tries at the same `what` within `seconds`. */
export interface Limit {
  what: string;
  max: number;
  seconds: number;
}

/**
 * The content type of one plugin's tries at what is limited. In the database, so that a limit holds for several processes together and over
 * a restart.
 */
export const attemptType = (collectionName: string, displayName: string) =>
  hiddenType({
    singularName: 'attempt',
    pluralName: 'attempts',
    displayName,
    collectionName,
    attributes: {
      /** Keyed hash of what is counted: no address of a person or of a machine is stored. */
      bucket: { type: 'string', required: true },
      at: { type: 'biginteger', required: true },
    },
    indexes: [{ name: `${collectionName}_bucket_idx`, columns: ['bucket', 'at'] }],
  });

export interface Attempts {
  /**
   * Counts this try; answers how many there were within the limit's time, itself included. In this order tries at the same moment can't
   * slip through together. Outside of the act's transaction: one that is refused counts too.
   */
  count(limit: Omit<Limit, 'max'>, now?: number): Promise<number>;
  /** Counts this try under every limit; answers the first one that it exceeds, null when it may pass. */
  spend(limits: readonly Limit[], now?: number): Promise<Limit | null>;
  /** Forgets the tries: the right password was given. */
  forgive(limit: Omit<Limit, 'max'>): Promise<void>;
}

/** @param secret keys the hashes, so that who reads the table can't try out addresses */
export function attemptsOf(strapi: Core.Strapi, uid: string, secret: string): Attempts {
  const rows = rowsOf(strapi, uid);
  const bucketOf = ({ what, seconds }: Omit<Limit, 'max'>) =>
    createHmac('sha256', secret).update(`${seconds}:${what}`).digest('base64url');

  const count: Attempts['count'] = async (limit, now = Date.now()) => {
    const bucket = bucketOf(limit);
    await rows.deleteMany({ where: { at: { $lt: now - ATTEMPTS_KEPT_MS } } });
    await rows.create({ data: { bucket, at: now } });
    return rows.count({ where: { bucket, at: { $gt: now - limit.seconds * 1000 } } });
  };
  return {
    count,
    async spend(limits, now) {
      for (const limit of limits) if ((await count(limit, now)) > limit.max) return limit;
      return null;
    },
    async forgive(limit) {
      await rows.deleteMany({ where: { bucket: bucketOf(limit) } });
    },
  };
}
