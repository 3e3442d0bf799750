import { z } from 'zod';
import { ask } from './client';
import * as raw from './raw';

const titled = z.object({ title: raw.text.optional(), name: raw.text.optional() });

/** What a published sheet, report or actor is called; null where nothing is published. */
export async function findTitle(type: 'practice' | 'meeting-report' | 'actor', slug: string): Promise<string | null> {
  const found = (await ask(raw.oneOf(titled), raw.published(type, slug)))?.data;
  return found ? (found.title ?? found.name ?? slug) : null;
}
