import type { Core } from '@strapi/strapi';
import { DeskError, type DeskErrorCode } from '../../../shared';
import { attempts } from './attempts';
import type { UserRow } from './rows';

/** Counts one act of this account, then refuses it when there were more than `max` within 24 hours. Outside of the act's transaction: a refusal counts too. */
export async function spendDaily(strapi: Core.Strapi, user: UserRow, code: DeskErrorCode, max: number): Promise<void> {
  if ((await attempts(strapi).count({ what: `${code}:${user.id}`, seconds: 86_400 })) > max)
    throw new DeskError(code, { max, per: 'day' });
}
