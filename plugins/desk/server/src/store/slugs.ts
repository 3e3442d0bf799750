import { slugOf } from '@passerelles/content/shared';
import type { Core } from '@strapi/strapi';

/** The slug of a new entry, numbered when another draft or published one has it. Given once: an address that was shared keeps working. */
export async function freeSlug(strapi: Core.Strapi, uid: string, name: string): Promise<string> {
  const wanted = slugOf(name);
  const taken: { slug: string }[] = await strapi.db
    .query(uid)
    .findMany({ where: { slug: { $startsWith: wanted } }, select: ['slug'] });
  const used = new Set(taken.map(({ slug }) => slug));
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? wanted : `${wanted}-${number}`;
    if (!used.has(slug)) return slug;
  }
}
