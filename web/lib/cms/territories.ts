import { labelTerritory } from '@passerelles/content/shared';
import { territoryKinds } from '@passerelles/config/vocabulary';
import { z } from 'zod';
import { ask } from './client';
import * as raw from './raw';

const parent = raw.place.extend({ slug: z.string().min(1) });

const stored = z.object({
  documentId: z.string(),
  name: raw.title,
  slug: z.string(),
  kind: z.enum(territoryKinds).catch('ad-hoc'),
  code: raw.text,
  parents: raw.many(parent),
  validFrom: raw.day,
  validTo: raw.day,
  successor: raw.one(raw.territoryReference),
  predecessors: raw.many(raw.territoryReference),
});

/** `label` tells it apart from others of its name. */
const territory = stored.transform(({ parents, ...rest }) => ({
  ...rest,
  label: labelTerritory({ ...rest, parents }),
  parents: parents.map((one) => raw.territoryReference.parse(one)),
}));

export type Territory = z.output<typeof territory>;

/** The territory of that slug, or else of that official code, as people write it (`2b033`). */
export async function findTerritory(slugOrCode: string): Promise<Territory | null> {
  return (await ask(raw.oneOf(territory), raw.published('territory', slugOrCode)))?.data ?? null;
}
