import { contentKey, type ContentAction, type ContentReference } from './content-change';

/** What readers see of a document at one moment, as far as other pages depend on it. */
export interface PublicVersion {
  /** Changes with every writing of the public row: publishing replaces it, updating touches it. */
  version: string;
  slug: string | null;
  refs: ContentReference[];
}

/**
 * What a writing changed for readers: nothing (null) when neither version is public, or when the public one was
 * left alone, as it is when only a draft was saved.
 */
export function changeForReaders(
  before: PublicVersion | null,
  after: PublicVersion | null,
): { slugs: string[]; refs: ContentReference[] } | null {
  if (before?.version === after?.version) return null;
  const versions = [before, after].filter((version) => version !== null);
  const refs = versions.flatMap((version) => version.refs);
  return {
    slugs: [...new Set(versions.flatMap((version) => (version.slug ? [version.slug] : [])))],
    refs: [...new Map(refs.map((ref) => [contentKey(ref.uid, ref.documentId), ref])).values()],
  };
}

/**
 * Whether a writing may cut links that others hold to the document: it goes away, or it is given values for relations that
 * stand on the other side. What shows it must be read before such a writing.
 * @param incoming the attributes of its type that only mirror relations of others (`mappedBy`)
 */
export function cutsLinks(action: ContentAction, data: unknown, incoming: readonly string[]): boolean {
  if (action === 'delete' || action === 'unpublish') return true;
  return typeof data === 'object' && data !== null && incoming.some((name) => name in data);
}

/** The actions of Strapi's document service that can change what readers see, and what they amount to. */
export const writingActions: Readonly<Record<string, ContentAction>> = {
  create: 'create',
  clone: 'create',
  update: 'update',
  publish: 'publish',
  unpublish: 'unpublish',
  delete: 'delete',
  discardDraft: 'discardDraft',
};
