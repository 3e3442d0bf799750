import type { Json } from '@passerelles/outbox/shared';
import { z } from 'zod';
import { contentActions, mergeContentChanges } from '../domain/content-change';

export const CONTENT_CHANGED = 'content.changed';

export const contentReferenceSchema = z.object({ uid: z.string().min(1), documentId: z.string().min(1) });

/**
 * A document that readers can see was changed, appeared or went away. The row's key is `uid:documentId`. `slugs` holds the addresses
 * that it had before the change and has after it. Its view, and what shows it, are read again (`content_links` knows who does).
 */
export const contentChangedSchema = z.object({
  uid: z.string().min(1),
  documentId: z.string().min(1),
  action: z.enum(contentActions),
  slugs: z.array(z.string()),
});

export type ContentChanged = z.infer<typeof contentChangedSchema>;

/**
 * The payload that stands for an older and a newer one of a key, for consumers of the outbox: the later action, and every slug of
 * either. A payload that is none (of another version) gives way to the newer one.
 */
export function mergeContentChanged(older: Json, newer: Json): Json {
  const before = contentChangedSchema.safeParse(older);
  const after = contentChangedSchema.safeParse(newer);
  return before.success && after.success ? { ...mergeContentChanges(before.data, after.data) } : newer;
}
