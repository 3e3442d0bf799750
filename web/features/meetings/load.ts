import { commentsTag, documentTag, FILES, listTag } from '@passerelles/content/shared';
import type { PublicValidation } from '@passerelles/committee/shared';
import type { CommentThread } from '@passerelles/desk/shared';
import type { SimilarHit } from '@passerelles/search/shared';
import { contentKinds } from '@passerelles/config/vocabulary';
import type { Redirect } from 'next';
import { publicAddress } from '../../lib/addresses';
import { findComments } from '../../lib/cms/comments';
import { findMeeting, type Decision, type Meeting } from '../../lib/cms/meetings';
import { findPracticeReferences } from '../../lib/cms/practices';
import type { Reference } from '../../lib/cms/raw';
import { findValidation } from '../../lib/cms/records';
import { findSimilar } from '../../lib/cms/search';
import { movedTo } from '../../lib/moved';
import { pathTo } from '../../lib/paths';
import type { Gone, Loading } from '../../lib/static-page';
import { findGone } from '../withdrawn/find-gone';

/** A decision with the sheet that it led to, when that sheet is published. */
export type LinkedDecision = Decision & { practice: Reference | null };

export interface MeetingContent {
  meeting: Meeting;
  decisions: LinkedDecision[];
  validation: PublicValidation | null;
  similar: SimilarHit[];
  comments: CommentThread[];
  url: string;
}

/** Decisions with those of the sheets that they led to that are published. */
export const withPractices = (decisions: readonly Decision[], practices: readonly Reference[]): LinkedDecision[] =>
  decisions.map((decision) => ({
    ...decision,
    practice: practices.find(({ href }) => href === pathTo('pratiques', decision.practiceSlug ?? '')) ?? null,
  }));

/** Everything that a report's page shows. */
export async function loadMeeting(
  slug: string,
  loading: Loading,
): Promise<MeetingContent | Gone | { redirect: Redirect } | null> {
  const [meeting, similar, comments] = await Promise.all([
    findMeeting(slug),
    findSimilar({ kind: 'meeting-report', slug }, loading),
    findComments('meeting-report', slug),
  ]);
  if (!meeting) return findGone('meeting-report', slug);
  const moved = movedTo('rencontres', meeting.slug, slug);
  if (moved) return moved;
  const { uid } = contentKinds['meeting-report'];
  const document = { uid, documentId: meeting.documentId };
  loading.tag(FILES, listTag('meeting-report'), documentTag(document), commentsTag(document));
  const slugs = meeting.decisions.flatMap(({ practiceSlug }) => practiceSlug ?? []);
  // A sheet that is named here and published later is linked to from then on.
  loading.tag(...slugs.map((named) => pathTo('pratiques', named)));
  const [validation, practices] = await Promise.all([
    findValidation(uid, meeting.documentId),
    findPracticeReferences(slugs),
  ]);
  return {
    meeting,
    decisions: withPractices(meeting.decisions, practices),
    validation,
    similar,
    comments,
    url: publicAddress(pathTo('rencontres', slug)),
  };
}
