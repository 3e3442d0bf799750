import type { Core } from '@strapi/strapi';
import { inTransaction } from '../store/transaction';
import { finalStates, isAllowed, isVersion, type Admission } from '../../../shared';
import { refuse } from '../refusal';
import { nowIso } from '../store/clock';
import { lockDraft, loadDocument } from '../store/documents';
import { noCount } from '../store/record-body';
import { lockReviewById, latestReview } from '../store/review-of';
import type { Actor, RecordRow } from '../store/rows';
import { records, reviews } from '../store/tables';
import { appendRecord } from './append-record';
import { move, openKeyOf, writeStep } from './move';
import { versionOf } from './submit';

/**
 * What was decided before the platform existed enters by an operator's act, with a name and a reason, and is never
 * presented as a vote that took place here. Admitting the same version twice gives the record of the first time.
 */
export function admitHistorical(
  strapi: Core.Strapi,
  { uid, documentId, operator, reason, locale = null, writtenBy = null }: Admission,
): Promise<RecordRow> {
  return inTransaction(strapi, async () => {
    if (!operator.trim() || !reason.trim()) refuse('REASON_REQUIRED');
    await lockDraft(strapi, uid, documentId);
    const draft = (await loadDocument(strapi, uid, documentId, 'draft', locale)) ?? refuse('DOCUMENT_NOT_FOUND');
    const latest = await latestReview(strapi, uid, documentId, locale);
    const current = latest && (await lockReviewById(strapi, latest.id));
    if (current?.historical && ['accepted', 'published'].includes(current.state) && isVersion(current, draft)) {
      const known = await records(strapi).findOne({ reviewId: current.id, kind: 'historical' });
      if (known) return known;
    }
    const isOpen = current && !finalStates.includes(current.state);
    if (isOpen && !isAllowed('admit-historical', current.state))
      refuse('REVIEW_ALREADY_OPEN', { state: current.state });

    const by: Actor = writtenBy ?? { kind: 'system', id: null, name: operator, email: null };
    const accepted = { ...versionOf(draft), historical: true, remarks: [], reservations: [] };
    const at = nowIso();
    const review = isOpen ? current : await create();
    const record = await appendRecord(strapi, {
      ...noCount,
      reservations: [],
      differences: [],
      kind: 'historical',
      reviewId: review.id,
      contentUid: uid,
      contentId: documentId,
      title: draft.title,
      slug: draft.slug,
      committeeSlug: null,
      committeeName: null,
      operator,
      writtenBy,
      reason,
      decidedAt: at,
      fingerprint: draft.fingerprint,
    });
    const step = {
      event: 'admit-historical',
      to: 'accepted',
      by,
      reason,
      recordReference: record.reference,
      withSnapshot: true,
    } as const;
    if (isOpen) await move(strapi, current, step, accepted);
    else await writeStep(strapi, review, null, step, at);
    return record;

    async function create() {
      const identity = { contentUid: uid, contentId: documentId, contentLocale: locale };
      return reviews(strapi).create({
        ...identity,
        ...accepted,
        openKey: openKeyOf(identity),
        state: 'accepted',
        round: 1,
        submitter: by,
        submittedAt: at,
        movedAt: at,
        extended: false,
      });
    }
  });
}
