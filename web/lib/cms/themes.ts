import { z } from 'zod';
import { byName } from '../format/order';
import { ask } from './client';
import * as raw from './raw';

const theme = z.object({
  documentId: z.string(),
  name: raw.title,
  slug: z.string(),
  description: raw.text,
  parent: raw.one(raw.themeReference),
  children: raw.many(raw.themeReference).transform((children) => children.sort(byName)),
  synonyms: raw.texts,
});

export type Theme = z.output<typeof theme>;

export async function findTheme(slug: string): Promise<Theme | null> {
  return (await ask(raw.oneOf(theme), raw.published('theme', slug)))?.data ?? null;
}

/** The whole tree, by name. */
export async function listThemes(): Promise<Theme[]> {
  const reply = await ask(raw.listOf(theme), raw.published('theme'), { pageSize: 100 });
  return (reply?.data ?? []).sort(byName);
}
