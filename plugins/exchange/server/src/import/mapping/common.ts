import type { ImportKind } from '../../../../shared';
import type { Resolve } from '../kinds';

/** `[text, …]` → the repeatable component `shared.text-item`. */
export const textItems = (texts: readonly string[] | undefined) => texts?.map((text) => ({ text }));

/** A list of slugs → ids; absent stays absent. */
export const many = (
  resolve: Resolve,
  kind: ImportKind,
  slugs: readonly string[] | undefined,
  path: readonly PropertyKey[],
) => slugs?.map((slug, index) => resolve(kind, slug, [...path, index]));

/** One slug → id; absent stays absent, `null` empties. */
export const one = (
  resolve: Resolve,
  kind: ImportKind,
  slug: string | null | undefined,
  path: readonly PropertyKey[],
) => (slug ? resolve(kind, slug, path) : slug);

interface GivenSession {
  start?: string | null;
  end?: string | null;
  title: string;
  note?: string | null;
  speakers?: { name?: string | null; role?: string | null; organisation?: string | null }[] | null;
}

export const sessions = (resolve: Resolve, given: readonly GivenSession[] | undefined) =>
  given?.map((session, at) => ({
    ...session,
    speakers: session.speakers?.map((speaker, index) => ({
      ...speaker,
      organisation: one(resolve, 'actors', speaker.organisation, ['programme', at, 'speakers', index, 'organisation']),
    })),
  }));
