import type { Core } from '@strapi/strapi';
import { withdrawalSeries } from '../../../shared';
import { addressesOf } from '../configuration/addresses';
import { authorOf, send } from '../mails/send';
import { isCurrentChair } from '../policies/presiding';
import { refuse } from '../refusal';
import { nowIso } from '../store/clock';
import type { ExaminedDocument } from '../store/documents';
import { noCount } from '../store/record-body';
import { lockReviewById } from '../store/review-of';
import type { Actor } from '../store/rows';
import { reviews } from '../store/tables';
import { appendRecord } from './append-record';
import { move } from './move';

export interface Withdrawal {
  /** Public. */
  reason: string;
  inNameOf: 'editors' | 'committee';
}

/**
 * A published document is taken off the site: the reason is recorded, and publishing it again takes a new review. The record stands in the
 * series of the committee that decided when its chair did it in the committee’s name, else in the editors’ own.
 */
export async function recordWithdrawal(
  strapi: Core.Strapi,
  published: ExaminedDocument,
  { reason, inNameOf }: Withdrawal,
  by: Actor,
): Promise<void> {
  const live = await reviews(strapi).findMany(
    { contentUid: published.uid, contentId: published.documentId, state: 'published' },
    { orderBy: { id: 'desc' } },
  );
  const deciding = live[0] ?? null;
  const committee = inNameOf === 'committee' ? (deciding?.stage?.committee ?? refuse('CHAIR_ONLY')) : null;
  if (committee && !(await isCurrentChair(strapi, committee.slug, by))) refuse('CHAIR_ONLY');
  const record = await appendRecord(strapi, {
    ...noCount,
    reservations: [],
    differences: [],
    kind: 'withdrawal',
    reviewId: deciding?.id ?? null,
    contentUid: published.uid,
    contentId: published.documentId,
    title: published.title,
    slug: published.slug,
    committeeSlug: committee?.slug ?? null,
    committeeName: committee?.name ?? null,
    series: committee?.slug ?? withdrawalSeries,
    writtenBy: by,
    reason,
    decidedAt: nowIso(),
    fingerprint: published.fingerprint,
  });
  for (const { id } of live) {
    const review = await lockReviewById(strapi, id);
    await move(strapi, review, { event: 'unpublish', to: 'withdrawn', by, reason, recordReference: record.reference });
  }
  if (deciding)
    await send(strapi, [authorOf(deciding)], (say) =>
      say.withdrawn(published.title, reason, addressesOf(strapi, deciding)),
    );
}
