import { rowsOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import type { DeliveryState } from '../../../shared';

export const DELIVERY_UID = 'plugin::newsletter.delivery';

export interface Delivery {
  id: number;
  issue: number;
  subscriber: number;
  state: DeliveryState;
}
const rows = (strapi: Core.Strapi) => rowsOf<Delivery>(strapi, DELIVERY_UID);

/** How many subscribers an issue is for. */
export const countRecipients = (strapi: Core.Strapi, issue: number): Promise<number> =>
  rows(strapi).count({ where: { issue } });
