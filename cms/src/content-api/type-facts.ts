import type { Core } from '@strapi/strapi';
import type { PublicUid } from './accepted';
import type { TypeFacts } from './query';

const notOwn = new Set(['relation', 'component', 'dynamiczone', 'media', 'password']);

/** What the schema of a public type says of its fields. */
export function factsOf(strapi: Core.Strapi, uid: PublicUid): TypeFacts {
  const attributes = strapi.getModel(uid).attributes as Record<
    string,
    { type: string; private?: boolean; enum?: string[] }
  >;
  const own = Object.entries(attributes).filter(([, { type, private: hidden }]) => !notOwn.has(type) && !hidden);
  return {
    selectable: ['documentId', ...own.map(([field]) => field)],
    choicesOf: (field) => attributes[field]?.enum ?? [],
  };
}
