import { z } from 'zod';

export const CONTENT_CHANGED = 'content.changed';

const actions = ['create', 'update', 'publish', 'unpublish', 'delete', 'discardDraft'] as const;

export const contentReferenceSchema = z.object({ uid: z.string().min(1), documentId: z.string().min(1) });

/**
 * A document that readers can see was changed, appeared or went away. The row's key is `uid:documentId`.
 * `slugs` and `refs` hold what the public version had before the change *and* what it has after it, so that pages
 * which stopped showing the document are refreshed as well.
 */
export const contentChangedSchema = z.object({
  uid: z.string().min(1),
  documentId: z.string().min(1),
  action: z.enum(actions),
  slugs: z.array(z.string()),
  refs: z.array(contentReferenceSchema),
});

export type ContentAction = (typeof actions)[number];
export type ContentReference = z.infer<typeof contentReferenceSchema>;
export type ContentChanged = z.infer<typeof contentChangedSchema>;

/** The key under which changes of one document are kept in order. */
export function contentKey(uid: string, documentId: string): string {
  return `${uid}:${documentId}`;
}

/** What two changes of one document amount to: the later action, and everything that either of them touched. */
export function mergeContentChanged(older: ContentChanged, newer: ContentChanged): ContentChanged {
  const refs = new Map([...older.refs, ...newer.refs].map((ref) => [contentKey(ref.uid, ref.documentId), ref]));
  return { ...newer, slugs: [...new Set([...older.slugs, ...newer.slugs])], refs: [...refs.values()] };
}
