import type { Core } from '@strapi/strapi';
import { forgetReaders } from '../use-cases/forget-readers';

/** `strapi.plugin('desk').service('retention')`. `now` in epoch milliseconds. */
export const retention = ({ strapi }: { strapi: Core.Strapi }) => ({
  forget: (now?: number): Promise<void> => forgetReaders(strapi, now),
});
