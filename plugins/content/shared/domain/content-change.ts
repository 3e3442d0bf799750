/** The actions of the document service after which readers may see something else. */
export const contentActions = ['create', 'update', 'publish', 'unpublish', 'delete', 'discardDraft'] as const;
export type ContentAction = (typeof contentActions)[number];

export type ContentReference = { uid: string; documentId: string };

/** A published document that showed the changed one, and its address. */
export type Showing = ContentReference & { slug: string };

/** What a change of one document touched; see the contract `content.changed`. */
export type ContentChange = ContentReference & {
  action: ContentAction;
  slugs: string[];
  refs: ContentReference[];
  shownBy: Showing[];
};

/** What showed a document is told in parts of this size, a row each: a theme may be shown by thousands. */
export const shownByAtMost = 500;

/** The key under which changes of one document are kept in order. */
export function contentKey(uid: string, documentId: string): string {
  return `${uid}:${documentId}`;
}

/** What two changes of one document amount to: the later action, and everything that either of them touched. */
export function mergeContentChanges(older: ContentChange, newer: ContentChange): ContentChange {
  const slugs = [...new Set([...older.slugs, ...newer.slugs])];
  return {
    ...newer,
    slugs,
    refs: eachOnce([...older.refs, ...newer.refs]),
    shownBy: eachOnce([...older.shownBy, ...newer.shownBy]),
  };
}

/**
 * The same change as one that names at most `shownByAtMost` of what showed the document, and what names the others: to be
 * written down under keys of their own, in any order, since whoever handles them reads the present state.
 */
export function inParts(change: ContentChange): [ContentChange, ...ContentChange[]] {
  const { shownBy } = change;
  const parts: [ContentChange, ...ContentChange[]] = [{ ...change, shownBy: shownBy.slice(0, shownByAtMost) }];
  for (let from = shownByAtMost; from < shownBy.length; from += shownByAtMost) {
    parts.push({ ...change, slugs: [], refs: [], shownBy: shownBy.slice(from, from + shownByAtMost) });
  }
  return parts;
}

/** The references without repetition; of one document the last stands, with its newest address. */
function eachOnce<Reference extends ContentReference>(references: readonly Reference[]): Reference[] {
  return [
    ...new Map(references.map((reference) => [contentKey(reference.uid, reference.documentId), reference])).values(),
  ];
}
