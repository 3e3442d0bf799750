import type { Json } from '@passerelles/outbox/shared';
import { z } from 'zod';
import { contentActions, mergeContentChanges } from '../domain/content-change';

export const CONTENT_CHANGED = 'content.changed';

export const contentReferenceSchema = z.object({ uid: z.string().min(1), documentId: z.string().min(1) });

/**
 * A document that readers can see was changed, appeared or went away. The row's key is `uid:documentId`.
 * `slugs` and `refs` hold what the public version had before the change *and* what it has after it, so that pages
 * which stopped showing the document are refreshed as well. `shownBy` holds what showed the document before a writing that may
 * have cut the links to it (see `cutsLinks`): afterwards nobody can ask for it. Each row names 500 at most; what is more
 * comes in further rows, `uid:documentId#1` and so on, that hold nothing else.
 */
export const contentChangedSchema = z.object({
  uid: z.string().min(1),
  documentId: z.string().min(1),
  action: z.enum(contentActions),
  slugs: z.array(z.string()),
  refs: z.array(contentReferenceSchema),
  /** Rows that waited while an older version ran have none. */
  shownBy: z.array(contentReferenceSchema.extend({ slug: z.string() })).default([]),
});

export type ContentChanged = z.infer<typeof contentChangedSchema>;

/**
 * The payload that stands for an older and a newer one of a key, for consumers of the outbox: the later action, and every slug and
 * reference of either. A payload that is none (of another version) gives way to the newer one.
 */
export function mergeContentChanged(older: Json, newer: Json): Json {
  const before = contentChangedSchema.safeParse(older);
  const after = contentChangedSchema.safeParse(newer);
  return before.success && after.success ? { ...mergeContentChanges(before.data, after.data) } : newer;
}
