import { readCmsSettings } from '@passerelles/config/settings';
import { attemptsOf, type Attempts, type Limit } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { DeskError } from '../../../shared';
import { uids } from './uids';

export const attempts = (strapi: Core.Strapi): Attempts =>
  attemptsOf(strapi, uids.attempt, readCmsSettings().secrets.desk);

/** Counts this try, then refuses it if there were too many. */
export async function spendAttempt(strapi: Core.Strapi, limits: Limit[]): Promise<void> {
  const exceeded = await attempts(strapi).spend(limits);
  if (exceeded) throw new DeskError('TOO_MANY_ATTEMPTS', { retryAfterSeconds: exceeded.seconds });
}
