import type { Core } from '@strapi/strapi';
import { inTransaction } from '../store/transaction';
import { differences } from '../../../shared';
import { recordAddress } from '../configuration/addresses';
import { authorOf, send } from '../mails/send';
import { refuse } from '../refusal';
import { nowIso } from '../store/clock';
import { loadDocument } from '../store/documents';
import { noCount } from '../store/record-body';
import { lockReviewById, latestReview } from '../store/review-of';
import type { Actor, ReviewRow } from '../store/rows';
import { stagesOf } from '../store/workflow-of';
import { appendRecord } from './append-record';
import { move } from './move';
import { isCurrentChair } from '../policies/presiding';
import { versionOf } from './submit';

/**
 * A minor correction of a published document (typo, dead link), passed by a chair of the committee that decides: a public
 * record with the field-by-field difference, after which the gate lets that exact draft through.
 */
export function correct(
  strapi: Core.Strapi,
  { uid, documentId, reason, by }: { uid: string; documentId: string; reason: string; by: Actor },
): Promise<ReviewRow> {
  return inTransaction(strapi, async () => {
    const deciding = (await stagesOf(strapi, uid))?.at(-1) ?? refuse('NOT_GOVERNED');
    if (!(await isCurrentChair(strapi, deciding.committee.slug, by))) refuse('CHAIR_ONLY');
    const latest = (await latestReview(strapi, uid, documentId)) ?? refuse('REVIEW_NOT_FOUND');
    const review = await lockReviewById(strapi, latest.id);
    const draft =
      (await loadDocument(strapi, uid, documentId, 'draft', review.contentLocale)) ?? refuse('DOCUMENT_NOT_FOUND');
    const changed = differences(review.snapshot, draft.snapshot);
    if (changed.length === 0) refuse('TRANSITION_REFUSED', { state: review.state });
    const record = await appendRecord(strapi, {
      ...noCount,
      reservations: [],
      kind: 'correction',
      reviewId: review.id,
      contentUid: uid,
      contentId: documentId,
      title: draft.title,
      slug: draft.slug,
      committeeSlug: deciding.committee.slug,
      committeeName: deciding.committee.name,
      writtenBy: by,
      reason,
      differences: changed,
      decidedAt: nowIso(),
      fingerprint: draft.fingerprint,
    });
    const step = {
      event: 'correct',
      to: 'published',
      by,
      reason,
      recordReference: record.reference,
      withSnapshot: true,
    } as const;
    const corrected = await move(strapi, review, step, {
      ...versionOf(draft),
      previousSnapshot: review.snapshot,
      correctionAsked: null,
    });
    await send(strapi, [authorOf(corrected)], (say) =>
      say.corrected(corrected.title, reason, recordAddress(strapi, record.reference)),
    );
    return corrected;
  });
}
