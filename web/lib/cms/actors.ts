import { actorKinds } from '@passerelles/content/shared';
import { z } from 'zod';
import { ask } from './client';
import * as raw from './raw';

const card = z.object({
  name: raw.title,
  slug: z.string().min(1),
  acronym: raw.text,
  kind: z.enum(actorKinds).catch('other'),
});

const actor = card.extend({
  documentId: z.string(),
  mission: raw.text,
  description: raw.text,
  website: raw.text,
  publicContact: raw.text,
  address: raw.text,
  rna: raw.text,
  siret: raw.text,
  territories: raw.many(raw.territoryReference),
  themes: raw.many(raw.themeReference),
  memberOf: raw.many(raw.actorReference),
  members: raw.many(raw.actorReference),
  logo: raw.one(raw.image),
  successor: raw.one(card),
  predecessors: raw.many(raw.actorReference),
});

export type Actor = z.output<typeof actor>;

export async function findActor(slug: string): Promise<Actor | null> {
  return (await ask(raw.oneOf(actor), raw.published('actor', slug)))?.data ?? null;
}
