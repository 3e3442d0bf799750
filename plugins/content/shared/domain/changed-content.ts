import { contentKey, type ContentAction, type ContentReference } from './content-change';

/** What readers see of a document at one moment, as far as its view and others depend on it. */
export interface PublicVersion {
  /** Changes with every writing of the public row: publishing replaces it, updating touches it. */
  version: string;
  slug: string | null;
  /** What stands on the other side of the mirrors that the writing names and that its own view does not show. */
  mirrored: ContentReference[];
}

/**
 * What a writing changed for readers: nothing (null) when neither version is public, or when the public one was
 * left alone, as it is when only a draft was saved. `mirrored`: what began or ceased to stand on the other side.
 */
export function changeForReaders(
  before: PublicVersion | null,
  after: PublicVersion | null,
): { slugs: string[]; mirrored: ContentReference[] } | null {
  if (before?.version === after?.version) return null;
  const versions = [before, after].filter((version) => version !== null);
  const others = versions.map(
    ({ mirrored }) => new Map(mirrored.map((one) => [contentKey(one.uid, one.documentId), one])),
  );
  const inAll = (key: string): boolean => others.length === 2 && others.every((known) => known.has(key));
  return {
    slugs: [...new Set(versions.flatMap(({ slug }) => (slug ? [slug] : [])))],
    mirrored: others.flatMap((known) => [...known].filter(([key]) => !inAll(key)).map(([, one]) => one)),
  };
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
