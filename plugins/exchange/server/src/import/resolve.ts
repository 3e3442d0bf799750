import type { ImportKind } from '../../../shared';

/**
 * Turns a reference of the file (the slug of an object of some kind, standing at `path` inside the item) into the id of
 * the document. Mapping with a resolver that only takes notes is how the references of a file are listed.
 */
export type Resolve = (kind: ImportKind, slug: string, path: readonly PropertyKey[]) => string;

/** The fields of a document; a key that is absent leaves the stored value alone. */
export type Data = Record<string, unknown>;
