import type { Core } from '@strapi/strapi';
import { addressesOf } from '../configuration/addresses';
import { authorOf, send } from '../mails/send';
import { nowIso } from '../store/clock';
import type { ExaminedDocument } from '../store/documents';
import { noCount } from '../store/record-body';
import { lockReviewById } from '../store/review-of';
import type { Actor } from '../store/rows';
import { reviews } from '../store/tables';
import { appendRecord } from './append-record';
import { move } from './move';

/** A published document is taken off the site: the reason is recorded, and publishing it again takes a new review. */
export async function recordWithdrawal(
  strapi: Core.Strapi,
  published: ExaminedDocument,
  reason: string,
  by: Actor,
): Promise<void> {
  const live = await reviews(strapi).findMany(
    { contentUid: published.uid, contentId: published.documentId, state: 'published' },
    { orderBy: { id: 'desc' } },
  );
  const deciding = live[0] ?? null;
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
    committeeSlug: deciding?.stage?.committee.slug ?? null,
    committeeName: deciding?.stage?.committee.name ?? null,
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
