import { documentsOf, schemaOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import {
  correctedFields,
  differences,
  holdsMandate,
  isAllowed,
  openCorrectionRequest,
  textPlaces,
  type CorrectionView,
  type TextCorrectionInput,
} from '../../../shared';
import { addressesOf } from '../configuration/addresses';
import { send } from '../mails/send';
import { isCurrentChair } from '../policies/presiding';
import { refuse } from '../refusal';
import { today } from '../store/clock';
import { loadDocument, loadEntry, type ExaminedDocument } from '../store/documents';
import { seatsOf } from '../store/electorate';
import { lockReview } from '../store/review-of';
import type { Actor, ReviewRow } from '../store/rows';
import { reviews } from '../store/tables';
import { inTransaction } from '../store/transaction';
import { stagesOf } from '../store/workflow-of';
import { correct } from './correct';
import { labelledDifferences } from './name-differences';
import { assertPlainText } from './version-read';

const committeeThatDecides = async (strapi: Core.Strapi, { contentUid }: ReviewRow): Promise<string> =>
  (await stagesOf(strapi, contentUid))?.at(-1)?.committee.slug ?? refuse('NOT_GOVERNED');

async function draftToCorrect(strapi: Core.Strapi, review: ReviewRow, by: Actor): Promise<ExaminedDocument> {
  if (!isAllowed('correct', review.state)) refuse('TRANSITION_REFUSED', { state: review.state });
  if (!(await isCurrentChair(strapi, await committeeThatDecides(strapi, review), by))) refuse('CHAIR_ONLY');
  const { contentUid, contentId, contentLocale } = review;
  return (await loadDocument(strapi, contentUid, contentId, 'draft', contentLocale)) ?? refuse('DOCUMENT_NOT_FOUND');
}

const textsOf = (strapi: Core.Strapi, { uid, snapshot }: ExaminedDocument) =>
  textPlaces(snapshot, schemaOf(strapi, uid) ?? refuse('NOT_GOVERNED'), (component) => schemaOf(strapi, component));

/** What the chair reads before a minor correction: every text whose words may change, as the draft says it. */
export async function readCorrection(strapi: Core.Strapi, review: ReviewRow, by: Actor): Promise<CorrectionView> {
  const draft = await draftToCorrect(strapi, review, by);
  return {
    id: review.documentId,
    document: { uid: draft.uid, title: draft.title },
    fingerprint: draft.fingerprint,
    asked: openCorrectionRequest(review.correctionAsked, today()),
    texts: textsOf(strapi, draft),
    differences: await labelledDifferences(strapi, differences(review.snapshot, draft.snapshot), {
      ...draft.labels,
      ...review.labels,
    }),
  };
}

/**
 * The chair corrects the few words and signs: the draft is written, the correction recorded with its difference, and the document published
 * again, in one transaction. Without texts, the chair signs what editors changed in the draft.
 */
export function correctText(
  strapi: Core.Strapi,
  reviewId: string,
  { fingerprint, reason, texts }: TextCorrectionInput,
  by: Actor,
): Promise<ReviewRow> {
  return inTransaction(strapi, async () => {
    const review = await lockReview(strapi, reviewId);
    const draft = await draftToCorrect(strapi, review, by);
    assertPlainText('reason', reason);
    if (draft.fingerprint !== fingerprint)
      refuse('CONTENT_CHANGED_SINCE_REVIEW', {
        fields: differences(review.snapshot, draft.snapshot).map(({ field }) => field),
        next: 'read-again',
      });
    const { contentUid: uid, contentId: documentId } = review;
    const locale = review.contentLocale ?? undefined;
    if (texts.length > 0) {
      const data = await correctedDraft(strapi, draft, new Map(texts.map(({ path, text }) => [path, text])));
      await documentsOf(strapi, uid).update({ documentId, data, ...(locale && { locale }) });
    }
    const corrected = await correct(strapi, { uid, documentId, reason, by });
    await documentsOf(strapi, uid).publish({ documentId, ...(locale && { locale }) });
    return corrected;
  });
}

async function correctedDraft(
  strapi: Core.Strapi,
  draft: ExaminedDocument,
  texts: ReadonlyMap<string, string>,
): Promise<Record<string, unknown>> {
  const known = new Set(textsOf(strapi, draft).map(({ path }) => path));
  for (const [path, text] of texts) if (!known.has(path) || text.trim() === '') refuse('NOT_A_CORRECTION', { path });
  const schema = schemaOf(strapi, draft.uid) ?? refuse('NOT_GOVERNED');
  const stored = await loadEntry(strapi, draft.uid, draft.documentId, schema, 'draft', draft.locale);
  const components = (component: string) => schemaOf(strapi, component);
  return correctedFields(stored ?? refuse('DOCUMENT_NOT_FOUND'), schema, components, texts);
}

/**
 * An editor asks for a minor correction: whoever chairs the committee that decides is told, with the way to the screen. One request of a sheet
 * is open at a time, until a correction is signed or its days are over.
 */
export function askCorrection(strapi: Core.Strapi, reviewId: string, reason: string): Promise<ReviewRow> {
  assertPlainText('reason', reason);
  return inTransaction(strapi, async () => {
    const review = await lockReview(strapi, reviewId);
    if (!isAllowed('correct', review.state)) refuse('TRANSITION_REFUSED', { state: review.state });
    const open = openCorrectionRequest(review.correctionAsked, today());
    if (open) refuse('CORRECTION_ASKED', { askedOn: open.askedOn, until: open.until });
    const seats = await seatsOf(strapi, await committeeThatDecides(strapi, review));
    const chairs = seats.filter((seat) => seat.role === 'chair' && holdsMandate(seat, today()));
    await send(strapi, chairs, (say) => say.correctionAsked(review.title, reason, addressesOf(strapi, review)));
    return reviews(strapi).update(review.id, { correctionAsked: { reason, askedOn: today() } });
  });
}
