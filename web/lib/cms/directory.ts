import { actorKinds, labelTerritory, listTag, type PublishedType } from '@passerelles/content/shared';
import { territoryKinds } from '@passerelles/config/vocabulary';
import { z } from 'zod';
import type { Directory } from '../../features/actors/directory';
import { ask } from './client';
import { keptUntil } from './kept';
import * as raw from './raw';

const slug = z.string().min(1);
const slugged = z.object({ slug });
const slugs = raw.many(slugged).transform((items) => items.map((one) => one.slug));

const actor = z.object({
  name: raw.title,
  slug,
  acronym: raw.text,
  kind: z.enum(actorKinds).catch('other'),
  themes: slugs,
  territories: slugs,
});
const theme = z
  .object({ name: raw.title, slug, parent: raw.one(slugged) })
  .transform(({ name, parent, ...rest }) => ({ ...rest, label: name, parents: parent ? [parent.slug] : [] }));
const territory = z
  .object({
    name: raw.title,
    slug,
    kind: z.enum(territoryKinds).catch('ad-hoc'),
    code: raw.text,
    parents: raw.many(raw.place.extend({ slug })),
  })
  .transform(({ name, parents, ...rest }) => ({
    ...rest,
    label: labelTerritory({ name, parents, ...rest }),
    parents: parents.map((one) => one.slug),
  }));

/** Every view of a type. The CMS gives a hundred at a time. */
async function everyOne<T extends z.ZodType>(type: PublishedType, schema: T): Promise<z.output<T>[]> {
  const found: z.output<T>[] = [];
  for (let page = 1, pages = 1; page <= pages; page += 1) {
    const reply = await ask(raw.listOf(schema), raw.published(type), { page, pageSize: 100 });
    found.push(...((reply?.data ?? []) as z.output<T>[]));
    pages = reply?.meta.pagination.pageCount ?? 1;
  }
  return found;
}

/** Every territory, under the label that tells it apart. */
export const listTerritories = keptUntil([listTag('territory')], () => everyOne('territory', territory));

/** What the directory is narrowed by and filed under: every actor, theme and territory. */
export const loadDirectory = keptUntil(
  [listTag('actor'), listTag('theme'), listTag('territory')],
  async (): Promise<Directory> => {
    const [actors, themes, territories] = await Promise.all([
      everyOne('actor', actor),
      everyOne('theme', theme),
      listTerritories(),
    ]);
    return { actors, themes, territories };
  },
);
