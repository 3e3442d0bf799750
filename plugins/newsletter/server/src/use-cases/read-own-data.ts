import type { Core } from '@strapi/strapi';
import type { OwnData } from '../../../shared';
import { presentOwnData } from '../presenters/subscription';
import { alertsOf } from '../store/alerts';
import { goodToken } from './good-token';

/** Everything that is kept of the holder of a link. */
export async function readOwnData(strapi: Core.Strapi, secret: string, now = Date.now()): Promise<OwnData> {
  const { subscriber } = await goodToken(strapi, secret, 'leave', now);
  return presentOwnData(subscriber, await alertsOf(strapi, subscriber.id));
}
