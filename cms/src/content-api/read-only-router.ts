import { factories } from '@strapi/strapi';
import type { UID } from '@strapi/strapi';

/** The public content API of one type: two ways to read, none to write. Writing has its own doors: the admin panel and the desk. */
export function readOnlyRouter(uid: UID.ContentType) {
  const route = { middlewares: [{ name: 'global::public-query', config: { uid } }] };
  return factories.createCoreRouter(uid, { only: ['find', 'findOne'], config: { find: route, findOne: route } });
}
