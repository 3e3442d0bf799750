import { factories } from '@strapi/strapi';
import type { PublicUid } from './accepted';

/** The public content API of one type: two ways to read, none to write. Writing has its own doors: the admin panel and the desk. */
export function readOnlyRouter(uid: PublicUid) {
  const route = (one: boolean) => ({ middlewares: [{ name: 'global::public-query', config: { uid, one } }] });
  return factories.createCoreRouter(uid, {
    only: ['find', 'findOne'],
    config: { find: route(false), findOne: route(true) },
  });
}
