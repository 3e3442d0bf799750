import { serviceKey } from '@passerelles/kit/shared';
import { z } from 'zod';
import type { View } from '../derive/view';
import type { ContentReference } from '../domain/content-change';
import { types } from '../types';

/** The types that have views, by the name under which they are asked for. */
export const publishedTypes = types.map(({ name }) => name);
export type PublishedType = (typeof publishedTypes)[number];

/** What vouches for a published document: the latest favourable decision, or the record of one from before the platform. */
export interface ViewValidation {
  reference: string;
  committee: string | null;
  decidedAt: string;
}

/** The view of a document as it is kept; `validation` where a committee has to vouch for its type. */
export type PublishedView = View & { validation?: ViewValidation | null };

const page = z.coerce.number().int().min(1).max(10_000).default(1);
const pageSize = z.coerce.number().int().min(1).max(100).default(25);
const listOf = <T extends z.ZodType>(item: T) =>
  z.preprocess(
    (given) => (given === undefined || Array.isArray(given) ? given : [given]),
    z.array(item).max(100).optional(),
  );

/**
 * `GET /api/published/:type?slug=…&kind=…&page=…&pageSize=…`: views by name, those of the slugs alone where any is given (100 at most), of
 * a kind (`region`) where one is given, a page of 25 unless said, 100 at most. Answers `{ data: View[], meta: { pagination: { page, pageSize, pageCount, total } } }`.
 */
export const publishedListQuery = z.strictObject({
  slug: listOf(z.string().min(1).max(200)),
  kind: z.string().min(1).max(40).optional(),
  page,
  pageSize,
});
export type PublishedListQuery = z.infer<typeof publishedListQuery>;

export interface ViewCounts {
  /** Public documents that had no view. */
  missing: number;
  /** Views that said something else than the document. */
  outdated: number;
  /** Views of what is not public (any more). */
  extra: number;
}

/** How many documents of a type are public by the database, and how many views there are. */
export interface PublishedCounts {
  type: PublishedType;
  published: number;
  views: number;
}

/** The read model of everything public. Views follow the outbox: what was just published has its own some milliseconds later. */
export interface PublishedService {
  /** The views of these documents, in the order of their ids; what is not public is left out. */
  read(uid: string, documentIds: readonly string[]): Promise<PublishedView[]>;
  /** The view at an address, with its version; a territory is found by its official code too, and what was renamed by an address that it had. Null when nothing is published there. */
  bySlug(uid: string, slug: string): Promise<{ view: PublishedView; fingerprint: string } | null>;
  /** A page of the views of a type by name, those of some slugs or of a kind alone where given, and how many there are in all. */
  list(
    uid: string,
    asked: { slugs?: readonly string[] | undefined; kind?: string | undefined; page: number; pageSize: number },
  ): Promise<{ data: PublishedView[]; total: number }>;
  /** A page of the views of a type, by id: those after the given one. */
  after(uid: string, documentId: string, limit: number): Promise<PublishedView[]>;
  /** Ids of everything public, with their types. */
  ids(): Promise<Map<string, string>>;
  count(uid: string): Promise<number>;
  /** Of each type, in their order; what no committee vouches for is published and has no view. */
  counts(): Promise<PublishedCounts[]>;
  /** What shows a document, or for a theme or a territory also something below it; itself left out. */
  showing(uid: string, documentId: string): Promise<ContentReference[]>;
  /** A draft as the public will read it: what it refers to is shown as far as that is public. Null when there is none. For those who may read the draft. */
  draft(uid: string, documentId: string): Promise<View | null>;
  /** Makes the views of these documents say what is public now, and of what shows them. */
  refresh(references: readonly ContentReference[]): Promise<void>;
  /** Compares every view with its document, both ways, and mends what differs. */
  reconcile(): Promise<ViewCounts>;
}

export const publishedService = serviceKey<PublishedService>('content', 'published');
