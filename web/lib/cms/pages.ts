import { z } from 'zod';
import { blocks } from './blocks';
import { ask } from './client';
import * as raw from './raw';

const page = z.object({
  title: raw.title,
  summary: raw.text,
  seoDescription: raw.text,
  sections: raw.many(z.object({ title: raw.title, body: blocks, points: raw.texts })),
  body: blocks,
  slug: raw.text,
});

export type InstitutionalPage = z.output<typeof page>;

export async function findPage(slug: string): Promise<InstitutionalPage | null> {
  return (await ask(raw.oneOf(page), raw.published('page', slug)))?.data ?? null;
}
