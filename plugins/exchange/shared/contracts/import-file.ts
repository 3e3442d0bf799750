import {
  actor as actorType,
  importShape,
  meetingReport as meetingReportType,
  normaliseTerritoryCode,
  page as pageType,
  practice as practiceType,
  slugSchema,
  territory as territoryType,
  theme as themeType,
  type Type,
} from '@passerelles/content/shared';
import { committeeKinds } from '@passerelles/committee/shared';
import type { TerritoryKind } from '@passerelles/config/vocabulary';
import { z } from 'zod';

export const importFormat = 'passerelles-import/1';

/** What an item of a file holds after it was read; the checks of a whole file look at these. */
export interface ImportedItem {
  slug: string;
  title?: string;
  name?: string;
  [key: string]: unknown;
}
export interface ImportedTheme extends ImportedItem {
  parent?: string | null;
}
export interface ImportedTerritory extends ImportedItem {
  kind: TerritoryKind;
  code?: string;
}
export interface ImportedActor extends ImportedItem {
  rna?: string;
  siret?: string;
}
/** Editions form a chain. */
export interface ImportedEdition extends ImportedItem {
  previousEdition?: string | null;
  nextEdition?: string | null;
}

/**
 * An item of a type. Objects are strict: a key that the format does not know is an error, so that nothing is dropped in silence.
 * @param more what files write otherwise than the description of the type
 */
const item = <Item extends ImportedItem>(
  type: Type,
  options: Parameters<typeof importShape>[1],
  more: Record<string, z.ZodType> = {},
) => z.strictObject({ ...importShape(type, options), ...more }) as unknown as z.ZodType<Item>;

const note = z.string().trim().min(1).max(20_000).nullish();
const inspiration = z.union(
  [slugSchema, z.strictObject({ practice: slugSchema, kept: note, changed: note, dropped: note })],
  { error: 'is no inspiration: the slug of a practice, or { practice, kept, changed, dropped }' },
);

const practice = item<ImportedEdition>(
  practiceType,
  {
    required: ['title', 'summary', 'owner', 'themes', 'territories'],
    without: ['inspiredBy', 'lineage', 'presentedAt'],
  },
  { inspiredBy: z.array(inspiration).optional() },
);

const meetingReport = item<ImportedEdition>(
  meetingReportType,
  { required: ['title', 'kind'], without: ['mentionedActors', 'mentionedTerritories'] },
  {
    mentions: z
      .strictObject({ actors: z.array(slugSchema).optional(), territories: z.array(slugSchema).optional() })
      .optional(),
  },
);

const page = item(pageType, { required: ['title'] });
const theme = item<ImportedTheme>(themeType, { required: ['name'] });
const actor = item<ImportedActor>(actorType, { required: ['name', 'kind'] });

/**
 * Official territories (kind and INSEE code) join the ones that the platform already knows, whatever the slug. Codes are read as
 * people write them (` 01053 `, `1004`, `2b033`).
 */
const territory = item<ImportedTerritory>(territoryType, { required: ['name', 'kind'] }).transform((given) =>
  given.code ? { ...given, code: normaliseTerritoryCode(given.kind, given.code) } : given,
);

/** Committees are the committee plugin’s own; a file may bring those of a network. */
const committee = z.strictObject({
  slug: slugSchema,
  name: z.string().trim().min(1).max(160),
  kind: z.enum(committeeKinds),
  of: slugSchema.nullish(),
  description: note,
  cadence: z
    .strictObject({
      everyMonths: z
        .tuple([z.int().min(1), z.int().min(1)])
        .refine(([from, to]) => from <= to, 'is no range: the smaller number comes first'),
      fromMonth: z.int().min(1).max(12).optional(),
    })
    .nullish(),
  powers: z.array(z.string().trim().min(1).max(20_000)).optional(),
});
export type ImportedCommittee = z.output<typeof committee>;

/** A group of words that mean the same to whoever searches. */
const synonymGroup = z.array(z.string().trim().min(1).max(80)).min(2);

/** The whole of a `passerelles-import/1` file. Order does not matter: references go by slug, to this file or to the database. */
export const importFile = z.strictObject({
  format: z.literal(importFormat),
  comment: z.string().trim().min(1).max(20_000).optional(),
  themes: z.array(theme).default([]),
  territories: z.array(territory).default([]),
  actors: z.array(actor).default([]),
  committees: z.array(committee).default([]),
  practices: z.array(practice).default([]),
  meetingReports: z.array(meetingReport).default([]),
  pages: z.array(page).default([]),
  synonyms: z.array(synonymGroup).default([]),
});

export type ImportFile = z.output<typeof importFile>;

/** The lists of the file, in the order in which they are written: what others refer to comes first. */
export const importKinds = [
  'themes',
  'territories',
  'actors',
  'committees',
  'practices',
  'meetingReports',
  'pages',
] as const;
export type ImportKind = (typeof importKinds)[number];
