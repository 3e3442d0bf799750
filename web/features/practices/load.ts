import { commentsTag, documentTag, FILES, listTag } from '@passerelles/content/shared';
import type { PublicValidation } from '@passerelles/committee/shared';
import type { CommentThread } from '@passerelles/desk/shared';
import type { SimilarHit } from '@passerelles/search/shared';
import { contentKinds } from '@passerelles/config/vocabulary';
import type { Redirect } from 'next';
import { publicAddress } from '../../lib/addresses';
import { findComments } from '../../lib/cms/comments';
import { findPractice, type Practice } from '../../lib/cms/practices';
import { findValidation } from '../../lib/cms/records';
import { findSimilar } from '../../lib/cms/search';
import { movedTo } from '../../lib/moved';
import { pathTo } from '../../lib/paths';
import type { Gone, Loading } from '../../lib/static-page';
import { findGone } from '../withdrawn/find-gone';

export interface PracticeContent {
  practice: Practice;
  validation: PublicValidation | null;
  similar: SimilarHit[];
  comments: CommentThread[];
  url: string;
}

const DAY_SECONDS = 86_400;

/** Everything that a sheet's page shows. */
export async function loadPractice(
  slug: string,
  loading: Loading,
): Promise<PracticeContent | Gone | { redirect: Redirect } | null> {
  const [practice, similar, comments] = await Promise.all([
    findPractice(slug),
    findSimilar({ kind: 'practice', slug }, loading),
    findComments('practice', slug),
  ]);
  if (!practice) return findGone('practice', slug);
  const moved = movedTo('pratiques', practice.slug, slug);
  if (moved) return moved;
  const { uid } = contentKinds.practice;
  const document = { uid, documentId: practice.documentId };
  loading.tag(FILES, listTag('practice'), documentTag(document), commentsTag(document));
  loading.tag(...practice.lineage.map(({ practiceSlug }) => pathTo('pratiques', practiceSlug)));
  // How long ago it was confirmed is said in years.
  if (practice.statusConfirmedOn) loading.holdsFor(DAY_SECONDS);
  const validation = await findValidation(uid, practice.documentId);
  return {
    practice,
    validation,
    similar,
    comments,
    url: publicAddress(pathTo('pratiques', slug)),
  };
}
