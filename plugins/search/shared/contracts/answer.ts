import { contentKinds, type ContentKind } from '@passerelles/config/vocabulary';
import { z } from 'zod';
import { facetNames, type FacetName } from '../domain/facets';
import { similarReasons } from '../domain/similar';

const kind = z.enum(Object.keys(contentKinds) as [ContentKind, ...ContentKind[]]);
const label = z.object({ value: z.string(), label: z.string() });
const ranges = z.array(z.tuple([z.number().int(), z.number().int()]));

/** Ranges are `[start, end)` in UTF-16 units of the text beside them; no markup ever comes from the engine. */
const highlights = z.object({
  title: ranges,
  summary: ranges,
  excerpt: z.object({ text: z.string(), ranges }).nullable(),
});

const hit = z.object({
  id: z.string(),
  kind,
  title: z.string(),
  summary: z.string(),
  /** Path on the public site. */
  url: z.string(),
  highlights,
  themes: z.array(label),
  territories: z.array(label),
  actors: z.array(label),
  year: z.number().int().nullable(),
  status: z.string().nullable(),
  validated: z.boolean(),
  validatedBy: z.object({ reference: z.string(), committee: z.string().nullable(), decidedAt: z.string() }).nullable(),
});

const facet = z.object({
  value: z.string(),
  label: z.string(),
  count: z.number().int(),
  parent: z.string().nullable(),
});
const facetShape = Object.fromEntries(facetNames.map((name) => [name, z.array(facet)])) as Record<
  FacetName,
  z.ZodArray<typeof facet>
>;

/** A title, an actor or a theme that the words typed so far may lead to. */
const suggestion = z.object({ kind, label: z.string(), url: z.string() });

/** Answer of `GET /api/search`. */
export const searchAnswerSchema = z.object({
  hits: z.array(hit),
  total: z.number().int(),
  page: z.number().int(),
  pageSize: z.number().int(),
  /** Nothing has all the words: what has the most of them is shown instead. */
  partial: z.boolean(),
  facets: z.object(facetShape),
  suggestions: z.array(suggestion),
  engine: z.enum(['embedded', 'meilisearch']),
  tookMs: z.number(),
});
export type SearchAnswer = z.infer<typeof searchAnswerSchema>;
export type SearchHit = SearchAnswer['hits'][number];

/** Answer of `GET /api/search/similar`, the nearest first; `reasons` say what brings each of them near. */
export const similarAnswerSchema = z.object({
  similar: z.array(hit.extend({ reasons: z.array(z.enum(similarReasons)) })),
});
export type SimilarAnswer = z.infer<typeof similarAnswerSchema>;
export type SimilarHit = SimilarAnswer['similar'][number];

const counted = z.object({ value: z.string(), label: z.string(), count: z.number().int() });
/** Answer of `GET /api/search/places`: where the things found are. What stands in two departments counts in both. */
export const placesAnswerSchema = z.object({
  total: z.number().int(),
  /** Departments, and regions for what is known no closer, by their official code; most first. */
  places: z.array(counted.extend({ kind: z.enum(['department', 'region']), code: z.string() })),
  /** What is in none of them: `count` of things, of which `nowhere` name no territory at all; the others by territory. */
  elsewhere: z.object({ count: z.number().int(), nowhere: z.number().int(), territories: z.array(counted) }),
});
export type PlacesAnswer = z.infer<typeof placesAnswerSchema>;

/** What several readers searched lately, and found: `label` as they type it, `url` the search page that answers it. */
const popular = suggestion.extend({ kind: z.literal('popular') });

/** Answer of `GET /api/search/suggest`: titles, actors and themes first, then at most two popular queries. */
export const suggestAnswerSchema = z.object({ suggestions: z.array(z.union([suggestion, popular])) });
export type SuggestAnswer = z.infer<typeof suggestAnswerSchema>;
export type Suggestion = z.infer<typeof suggestion>;
export type PopularQuery = z.infer<typeof popular>;
