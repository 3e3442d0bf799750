import { actor, publishedService, theme, territory } from '@passerelles/content/shared';
import { serviceOf } from '@passerelles/kit/server';
import type { WholeQuery } from '@passerelles/search/shared';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';

export interface Named {
  slug: string;
  name: string;
}
const shown = z.object({ slug: z.string().min(1), name: z.string().min(1) });

/**
 * What a stored slug means now: choices outlive the renaming of a theme, a territory or an actor, by the addresses that it had. One that
 * nothing has any more stays as it is.
 * @returns what answers it, asking for each once
 */
export function presentNames(strapi: Core.Strapi): (uid: string, slug: string) => Promise<Named> {
  const known = new Map<string, Promise<Named>>();
  const look = async (uid: string, slug: string): Promise<Named> => {
    const found = await serviceOf(strapi, publishedService).bySlug(uid, slug);
    const read = shown.safeParse(found?.view);
    return read.success ? read.data : { slug, name: slug };
  };
  return (uid, slug) => {
    const key = `${uid} ${slug}`;
    const asked = known.get(key) ?? look(uid, slug);
    known.set(key, asked);
    return asked;
  };
}

/** The filters of a search whose values are addresses of documents. */
export const namedFilters = { theme: theme.uid, territory: territory.uid, actor: actor.uid } as const;

/** A search with the addresses that its filters have now. */
export async function searchNow(query: WholeQuery, nameOf: ReturnType<typeof presentNames>): Promise<WholeQuery> {
  const now = { ...query };
  for (const [facet, uid] of Object.entries(namedFilters) as [keyof typeof namedFilters, string][])
    now[facet] = await Promise.all(query[facet].map(async (slug) => (await nameOf(uid, slug)).slug));
  return now;
}

/** Choices with the addresses that they have now; two that became one are one. */
export async function choicesNow<Choices extends { themes: string[]; territories: string[] }>(
  choices: Choices,
  nameOf: ReturnType<typeof presentNames>,
): Promise<Choices> {
  const now = async (uid: string, slugs: readonly string[]) => [
    ...new Set((await Promise.all(slugs.map((slug) => nameOf(uid, slug)))).map(({ slug }) => slug)),
  ];
  return {
    ...choices,
    themes: await now(theme.uid, choices.themes),
    territories: await now(territory.uid, choices.territories),
  };
}
