import type { Json } from '@passerelles/outbox/shared';
import { z } from 'zod';
import { contentReferenceSchema } from './content-changed';

/**
 * The public version of a document is another one, or is gone; appended in the transaction that writes the view, under the key
 * `uid:documentId`. Whoever handles it reads the view, and finds nothing where it is gone.
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

/** Two changes of one document as one, for consumers of the outbox. A payload of another version gives way to the newer one. */
export function mergeViewChanged(older: Json, newer: Json): Json {
  const before = viewChangedSchema.safeParse(older);
  const after = viewChangedSchema.safeParse(newer);
  if (!before.success || !after.success) return newer;
  return {
    ...after.data,
    slugs: eachOnce([...before.data.slugs, ...after.data.slugs]),
    shows: eachOnce([...before.data.shows, ...after.data.shows]),
  };
}
