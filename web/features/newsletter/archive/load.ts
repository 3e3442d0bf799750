import { LETTERS } from '@passerelles/content/shared';
import type { SentIssue } from '@passerelles/newsletter/shared';
import { publicAddress } from '../../../lib/addresses';
import { findLetter, listLetters, type Letter } from '../../../lib/cms/letters';
import { pathTo } from '../../../lib/paths';
import type { Loading } from '../../../lib/static-page';

export const archivePath = '/lettre/archives';

export interface ArchiveContent {
  letters: (SentIssue & { href: string })[];
  url: string;
}

/** Every letter that was sent, the latest first. */
export async function loadArchive(loading: Loading): Promise<ArchiveContent> {
  loading.tag(LETTERS);
  const letters = (await listLetters()).map((letter) => ({ ...letter, href: letterPath(letter.slug) }));
  return { letters, url: publicAddress(archivePath) };
}

export interface LetterContent extends Letter {
  url: string;
}

/** One of them. */
export async function loadLetter(slug: string, loading: Loading): Promise<LetterContent | null> {
  loading.tag(LETTERS);
  const letter = await findLetter(slug);
  return letter && { ...letter, url: publicAddress(letterPath(slug)) };
}

export const letterPath = (slug: string): string => pathTo('lettre/archives', slug);
