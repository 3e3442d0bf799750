/** The actions of the document service after which readers may see something else. */
export const contentActions = ['create', 'update', 'publish', 'unpublish', 'delete', 'discardDraft'] as const;
export type ContentAction = (typeof contentActions)[number];

export type ContentReference = { uid: string; documentId: string };

/** A change of one document; see the contract `content.changed`. */
export type ContentChange = ContentReference & { action: ContentAction; slugs: string[] };

/** The key under which changes of one document are kept in order. */
export function contentKey(uid: string, documentId: string): string {
  return `${uid}:${documentId}`;
}

/** What two changes of one document amount to: the later action, and every address that it had. */
export function mergeContentChanges(older: ContentChange, newer: ContentChange): ContentChange {
  return { ...newer, slugs: [...new Set([...older.slugs, ...newer.slugs])] };
}
