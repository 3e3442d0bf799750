import { hasTerritoryCodeShape, normaliseTerritoryCode, practiceStatuses } from '@passerelles/content/shared';
import { contentKinds, type ContentKind } from '@passerelles/config/vocabulary';
import { z } from 'zod';

export const sortOrders = ['relevance', 'date', 'title'] as const;
export type SortOrder = (typeof sortOrders)[number];

const kinds = Object.keys(contentKinds) as [ContentKind, ...ContentKind[]];
/** Values one facet takes at once. */
export const maximumValues = 50;

/** A repeatable parameter: one value or several; empty ones are left out, as an unfilled form field sends them. */
function repeatable<T extends z.ZodType<unknown, string>>(value: T) {
  return z
    .union([z.string(), z.array(z.string())])
    .transform((input) => [...new Set([input].flat().filter((text) => text !== ''))])
    .pipe(z.array(value).max(maximumValues))
    .default([]);
}

/** A parameter given once; an empty one counts as left out. */
function single<T extends z.ZodType>(value: T) {
  return z.preprocess((input) => (input === '' ? undefined : input), value);
}

const integer = (minimum: number, maximum: number, otherwise: number) =>
  single(
    z
      .string()
      .regex(/^\d{1,6}$/u)
      .transform(Number)
      .pipe(z.number().min(minimum).max(maximum))
      .default(otherwise),
  );

export const maximumQueryLength = 200;
export const maximumPageSize = 50;
const slug = z.string().max(200);
/** A slug, or the INSEE code of a commune as people write it (`2b033`, `1004`). */
const territory = slug.transform((value) => {
  const code = normaliseTerritoryCode('commune', value);
  return hasTerritoryCodeShape('commune', code) ? code : value;
});

/** `GET /api/search`. Repeated parameters are OR inside a facet and AND between facets. */
export const searchQuerySchema = z.strictObject({
  q: z.string().max(maximumQueryLength).default(''),
  kind: repeatable(z.enum(kinds)),
  theme: repeatable(slug),
  territory: repeatable(territory),
  actor: repeatable(slug),
  audience: repeatable(slug),
  year: repeatable(z.string().regex(/^\d{4}$/u)),
  status: repeatable(z.enum(practiceStatuses)),
  validated: repeatable(z.enum(['true', 'false'])),
  sort: single(z.enum(sortOrders).default('relevance')),
  page: integer(1, 10_000, 1),
  pageSize: integer(1, maximumPageSize, 20),
});
export type SearchQuery = z.infer<typeof searchQuerySchema>;

/** What a whole result is asked by (its places, its export): a search without its pages. */
export const wholeQuerySchema = searchQuerySchema.omit({ page: true, pageSize: true });
export type WholeQuery = z.infer<typeof wholeQuerySchema>;

/** `GET /api/search/export`: `latest` keeps only so many, the last changed first. */
export const exportQuerySchema = wholeQuerySchema.extend({
  latest: single(
    z
      .string()
      .regex(/^\d{1,3}$/u)
      .transform(Number)
      .pipe(z.number().min(1).max(500))
      .optional(),
  ),
});
export type ExportQuery = z.infer<typeof exportQuerySchema>;

/** Kinds of sheets that have others like them. */
export const similarKinds = ['practice', 'meeting-report'] as const satisfies readonly ContentKind[];

/** `GET /api/search/similar`: the sheet by its kind and slug, both needed. */
export const similarQuerySchema = z.strictObject({ kind: z.enum(similarKinds), slug: z.string().min(1).max(200) });
export type SimilarQuery = z.infer<typeof similarQuerySchema>;

/** `GET /api/search/suggest`. */
export const suggestQuerySchema = z.strictObject({
  q: z.string().max(maximumQueryLength).default(''),
  limit: integer(1, 20, 8),
});
export type SuggestQuery = z.infer<typeof suggestQuerySchema>;

/** What each parameter accepts, in words: part of every 400. */
const accepted: Readonly<Record<string, string>> = {
  q: `text of at most ${maximumQueryLength} characters, once`,
  kind: kinds.join(', '),
  theme: `up to ${maximumValues} slugs of themes`,
  territory: `up to ${maximumValues} slugs or INSEE codes of territories`,
  actor: `up to ${maximumValues} slugs of actors`,
  audience: `up to ${maximumValues} audiences, as the facet lists them`,
  year: 'years of four digits',
  status: practiceStatuses.join(', '),
  validated: 'true, false',
  sort: sortOrders.join(', '),
  page: 'a whole number from 1 to 10000',
  pageSize: `a whole number from 1 to ${maximumPageSize}`,
  limit: 'a whole number from 1 to 20',
  latest: 'a whole number from 1 to 500',
  slug: 'the slug of a published document, once',
};

export interface ParameterIssue {
  parameter: string;
  accepted: string;
}

/** One entry per wrong or unknown parameter, with what is accepted in its place. */
export function parameterIssues(error: z.ZodError, known: readonly string[]): ParameterIssue[] {
  const unknown = `no such parameter; known ones: ${known.join(', ')}`;
  const names = error.issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys : [String(issue.path[0])],
  );
  return [...new Set(names)].map((parameter) => ({
    parameter,
    accepted: known.includes(parameter) ? (accepted[parameter] ?? unknown) : unknown,
  }));
}

type Parsed<T> = { ok: true; value: T } | { ok: false; issues: ParameterIssue[] };

function parse<T>(schema: z.ZodType<T>, known: readonly string[], raw: unknown): Parsed<T> {
  const result = schema.safeParse(raw);
  return result.success
    ? { ok: true, value: result.data }
    : { ok: false, issues: parameterIssues(result.error, known) };
}

/** Reads the query string of `/api/search`, as an object of strings and lists of strings. Never throws. */
export function parseSearchQuery(raw: unknown): Parsed<SearchQuery> {
  return parse(searchQuerySchema, Object.keys(searchQuerySchema.shape), raw);
}

/** Reads the query string of `/api/search/places`. Never throws. */
export function parseWholeQuery(raw: unknown): Parsed<WholeQuery> {
  return parse(wholeQuerySchema, Object.keys(wholeQuerySchema.shape), raw);
}

/** Reads the query string of `/api/search/export`. Never throws. */
export function parseExportQuery(raw: unknown): Parsed<ExportQuery> {
  return parse(exportQuerySchema, Object.keys(exportQuerySchema.shape), raw);
}

/** Reads the query string of `/api/search/similar`. Never throws. */
export function parseSimilarQuery(raw: unknown): Parsed<SimilarQuery> {
  const parsed = parse(similarQuerySchema, Object.keys(similarQuerySchema.shape), raw);
  if (parsed.ok) return parsed;
  const kind = parsed.issues.map((issue) =>
    issue.parameter === 'kind' ? { ...issue, accepted: similarKinds.join(', ') } : issue,
  );
  return { ok: false, issues: kind };
}

/** Reads the query string of `/api/search/suggest`. Never throws. */
export function parseSuggestQuery(raw: unknown): Parsed<SuggestQuery> {
  return parse(suggestQuerySchema, Object.keys(suggestQuerySchema.shape), raw);
}
