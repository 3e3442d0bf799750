import { publishedTypes, type PublishedType } from '@passerelles/content/shared';
import { deadRowSchema } from '@passerelles/outbox/shared';
import { z } from 'zod';
import { jobStateSchema } from './maintenance';

/** Who may see to the search: the page, its jobs, the synonyms. Editors have it from the start. */
export const managePermission = 'plugin::search.manage';

const kind = z.enum(publishedTypes as [PublishedType, ...PublishedType[]]);
const count = z.number().int();

/** Answer of `GET /search/state` (admin authentication, as all below). */
export const searchStateSchema = z.object({
  engine: z.object({
    name: z.enum(['embedded', 'meilisearch']),
    available: z.boolean(),
    message: z.string().nullable(),
  }),
  /**
   * Per kind, what is published in the database, what has a view, and what the index has: null when the engine does not answer, and for
   * territories, which are not in it.
   */
  counts: z.array(z.object({ kind, published: count, views: count, indexed: count.nullable() })),
  queue: z.object({ depth: z.number().int(), oldestAgeSeconds: z.number(), dead: z.number().int() }),
  /** The newest that were given up, at most a hundred; `queue.dead` counts them all. */
  dead: z.array(deadRowSchema),
  jobs: z.object({ rebuild: jobStateSchema, reconcile: jobStateSchema }),
});
export type SearchState = z.infer<typeof searchStateSchema>;

/** A group of equal terms. `GET /search/synonyms` answers a list of them, in the order of their first terms. */
export const synonymGroupSchema = z.object({ documentId: z.string(), terms: z.array(z.string()) });
export const synonymGroupsSchema = z.array(synonymGroupSchema);
export type SynonymGroup = z.infer<typeof synonymGroupSchema>;

/** Body of `POST /search/synonyms` and `PUT /search/synonyms/:documentId`; both answer the group as kept. */
export const synonymGroupInput = z.strictObject({ terms: z.array(z.string()) });

/** What may be wrong with a group: of one term (its position in what was sent, from 0), or of the whole (null). */
export const groupIssueCodes = ['TOO_FEW', 'TOO_MANY', 'TOO_LONG', 'NO_WORD', 'TWICE'] as const;
export const groupIssuesSchema = z.array(
  z.object({ position: z.number().int().nullable(), code: z.enum(groupIssueCodes) }),
);
export type GroupIssue = z.infer<typeof groupIssuesSchema>[number];

/** Body of `POST /search/preview`: a query, and a group to try in place of a stored one, or beside them. */
export const previewInput = z.strictObject({
  q: z.string().max(200),
  group: z.strictObject({ documentId: z.string().nullable(), terms: z.array(z.string()).max(100) }),
});

const understood = z.object({
  total: z.number().int(),
  /** What must be found, each by its words or by any of the other ways of saying it. */
  slots: z.array(
    z.object({ words: z.array(z.object({ form: z.string(), stem: z.string() })), synonyms: z.array(z.string()) }),
  ),
});
export const previewSchema = z.object({ before: understood, after: understood });
export type Preview = z.infer<typeof previewSchema>;
export type Understood = z.infer<typeof understood>;

/** `GET /search/queries?months=3`: this month and those before it. */
export const queriesInput = z.object({ months: z.coerce.number().int().min(1).max(12).default(1) });
const searched = z.object({ label: z.string(), searches: z.number().int(), readers: z.number().int() });
export const queriesSchema = z.object({ mostSearched: z.array(searched), neverFound: z.array(searched) });
export type Queries = z.infer<typeof queriesSchema>;
