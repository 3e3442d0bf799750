/** The actions of the document service after which readers may see something else. */
export const contentActions = ['create', 'update', 'publish', 'unpublish', 'delete', 'discardDraft'] as const;
export type ContentAction = (typeof contentActions)[number];

export type ContentReference = { uid: string; documentId: string };

/** What a change of one document touched; see the contract `content.changed`. */
export type ContentChange = ContentReference & { action: ContentAction; slugs: string[]; refs: ContentReference[] };

/** The key under which changes of one document are kept in order. */
export function contentKey(uid: string, documentId: string): string {
  return `${uid}:${documentId}`;
}

/** What two changes of one document amount to: the later action, and everything that either of them touched. */
export function mergeContentChanges(older: ContentChange, newer: ContentChange): ContentChange {
  const refs = new Map([...older.refs, ...newer.refs].map((ref) => [contentKey(ref.uid, ref.documentId), ref]));
  return { ...newer, slugs: [...new Set([...older.slugs, ...newer.slugs])], refs: [...refs.values()] };
}
