import { contentKey } from '@passerelles/content/shared';
import {
  actsOn,
  maskEmail,
  type DeliveryCounts,
  type IssueDetail,
  type IssueSummary,
  type Reason,
  type RecipientsAnswer,
} from '../../../shared';
import type { NewsItem } from '../digests/read-news';
import type { Reader } from '../store/issue-readers';
import type { Issue } from '../store/issues';

const iso = (instant: number | null): string | null => (instant === null ? null : new Date(instant).toISOString());

/** An issue in the list of the panel. */
export const presentSummary = (
  { id, title, state, scheduledAt, startedAt, finishedAt }: Issue,
  recipients: number,
): IssueSummary => ({
  id,
  title,
  state,
  scheduledAt: iso(scheduledAt),
  startedAt: iso(startedAt),
  finishedAt: iso(finishedAt),
  recipients,
});

export function presentDetail(
  issue: Issue,
  picked: readonly NewsItem[],
  deliveries: DeliveryCounts,
  publicUrl: string,
): IssueDetail {
  const titles = new Map(picked.map(({ key, title }) => [key, title]));
  const recipients = Object.values(deliveries).reduce((sum, count) => sum + count, 0);
  return {
    ...presentSummary(issue, recipients),
    version: issue.version,
    introduction: issue.introduction,
    items: issue.items.map(({ uid, documentId }) => ({
      uid,
      documentId,
      title: titles.get(contentKey(uid, documentId)) ?? null,
    })),
    acts: actsOn(issue.state),
    deliveries,
    href: issue.state === 'sent' ? `${publicUrl}/lettre/archives/${issue.slug}` : null,
  };
}

/** One who would receive it: enough to judge the reason, not the address. */
export const presentRecipient = (
  { id, email, kinds }: Reader,
  reason: Reason,
  names: { themes: string[]; territories: string[] },
): RecipientsAnswer['data'][number] => ({ id, email: maskEmail(email), reason, kinds, ...names });
