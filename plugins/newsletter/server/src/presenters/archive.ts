import { textsOfBlocks } from '@passerelles/kit/shared';
import type { SentIssue, SentIssueAnswer } from '../../../shared';
import type { NewsItem } from '../digests/read-news';
import type { Issue } from '../store/issues';

const LONGEST_EXCERPT = 280;

/** A letter in the archive, for anybody. */
export const presentSent = ({ slug, title, startedAt, introduction }: Issue): SentIssue => ({
  slug: slug ?? '',
  title,
  sentAt: new Date(startedAt ?? 0).toISOString(),
  excerpt: excerptOf(textsOfBlocks(introduction).join(' ')),
});

export const presentSentIssue = (issue: Issue, picked: readonly NewsItem[]): SentIssueAnswer['data'] => ({
  ...presentSent(issue),
  introduction: issue.introduction,
  items: picked.map(({ uid, documentId, label, title, summary, by, path }) => ({
    uid,
    documentId,
    kind: label,
    title,
    summary,
    by,
    href: path,
  })),
  heads: (issue.heads ?? []).map(({ series, reference, hash }) => ({ series, reference, hash })),
});

/** The beginning of a text, cut between two words. */
function excerptOf(text: string): string {
  const whole = text.replace(/\s+/g, ' ').trim();
  if (whole.length <= LONGEST_EXCERPT) return whole;
  return `${whole.slice(0, LONGEST_EXCERPT).replace(/\s+\S*$/, '')}…`;
}
