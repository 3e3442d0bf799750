import type { Json } from '@passerelles/outbox/shared';
import { z } from 'zod';
import { contentKey } from '../domain/content-change';
import { contentReferenceSchema } from './content-changed';

/**
 * The public version of a document is another one, or is gone; appended in the transaction that writes the view, under the key
 * `uid:documentId`. Views that are written together are told of in one row, under the key of the first. Whoever handles it reads the view,
 * and finds nothing where it is gone.
 */
export const VIEW_CHANGED = 'content.view-changed';

export const viewChangedSchema = contentReferenceSchema.extend({
  /** Addresses that it had before or has now. */
  slugs: z.array(z.string()),
  /** What the earlier version showed or the present one shows. */
  shows: z.array(contentReferenceSchema),
});
export type ViewChanged = z.infer<typeof viewChangedSchema>;

const eachOnce = <T>(items: readonly T[]): T[] => [
  ...new Map(items.map((item) => [JSON.stringify(item), item])).values(),
];

/** What a row holds: one change, or several. */
export const viewsChangedSchema = z.union([
  z.object({ changes: z.array(viewChangedSchema).min(1) }).transform(({ changes }) => changes),
  viewChangedSchema.transform((change) => [change]),
]);

/** The payload that tells of these; of one it is the change itself. */
export function viewsChanged(changes: readonly ViewChanged[]): Json {
  const [only, ...more] = changes;
  return only && more.length === 0 ? { ...only } : { changes: changes.map((change) => ({ ...change })) };
}

/** Two rows as one, for consumers of the outbox: one change of each document. A payload of another version gives way to the newer one. */
export function mergeViewChanged(older: Json, newer: Json): Json {
  const before = viewsChangedSchema.safeParse(older);
  const after = viewsChangedSchema.safeParse(newer);
  if (!before.success || !after.success) return newer;
  const merged = new Map<string, ViewChanged>();
  for (const change of [...before.data, ...after.data]) {
    const key = contentKey(change.uid, change.documentId);
    const earlier = merged.get(key);
    merged.set(key, {
      ...change,
      slugs: eachOnce([...(earlier?.slugs ?? []), ...change.slugs]),
      shows: eachOnce([...(earlier?.shows ?? []), ...change.shows]),
    });
  }
  return viewsChanged([...merged.values()]);
}
