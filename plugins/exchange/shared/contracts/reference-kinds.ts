import { isRna, isSiret, normaliseTerritoryCode } from '@passerelles/content/shared';
import { actorKinds, committeeKinds, territoryKinds } from '@passerelles/config/vocabulary';
import { z } from 'zod';
import { day, line, reference, slug, text, texts, title, webAddress } from './primitives';

export const theme = z.strictObject({
  slug,
  name: title,
  description: text.nullish(),
  parent: reference.nullish(),
  synonyms: texts.optional(),
});

/**
 * Official territories (kind and INSEE code) join the ones that the platform already knows, whatever the slug. Codes are read as
 * people write them (` 01053 `, `1004`, `2b033`).
 */
const territoryFields = z.strictObject({
  slug,
  name: title,
  kind: z.enum(territoryKinds),
  code: z.string().trim().min(1).max(20).nullish(),
  parents: z.array(reference).optional(),
  validFrom: day.nullish(),
  validTo: day.nullish(),
  successor: reference.nullish(),
});
export const territory = territoryFields.transform((given) =>
  given.code ? { ...given, code: normaliseTerritoryCode(given.kind, given.code) } : given,
);

export const actor = z.strictObject({
  slug,
  name: title,
  kind: z.enum(actorKinds),
  acronym: z.string().min(1).max(40).nullish(),
  mission: text.nullish(),
  description: text.nullish(),
  website: webAddress.nullish(),
  publicContact: line.nullish(),
  address: text.nullish(),
  coordinates: z
    .strictObject({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) })
    .nullish(),
  rna: z.string().refine(isRna, 'is no RNA number: W and nine digits, for example W491000123').nullish(),
  siret: z
    .string()
    .refine(isSiret, 'is no SIRET number: fourteen digits, the last one being the control key')
    .nullish(),
  territories: z.array(reference).optional(),
  themes: z.array(reference).optional(),
  memberOf: z.array(reference).optional(),
  successor: reference.nullish(),
});

export const committee = z.strictObject({
  slug,
  name: title,
  kind: z.enum(committeeKinds),
  of: reference.nullish(),
  description: text.nullish(),
  cadence: z
    .strictObject({
      everyMonths: z
        .tuple([z.int().min(1), z.int().min(1)])
        .refine(([from, to]) => from <= to, 'is no range: the smaller number comes first'),
      fromMonth: z.int().min(1).max(12).optional(),
    })
    .nullish(),
  powers: texts.optional(),
});
