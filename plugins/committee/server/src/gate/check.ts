import type { Core } from '@strapi/strapi';
import { gateDecision, type GateDecision } from '../../../shared';
import { refuse } from '../refusal';
import { lockDraft, loadDocument } from '../store/documents';
import { lockReviewById, latestReview } from '../store/review-of';
import type { ReviewRow } from '../store/rows';

/** What the gate would answer now for a document's draft. */
export async function gateAnswer(
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
  locale: string | null,
): Promise<GateDecision & { reviewId?: number }> {
  const latest = await latestReview(strapi, uid, documentId, locale);
  return { ...(await compare(strapi, uid, documentId, locale, latest)), reviewId: latest?.id };
}

async function compare(
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
  locale: string | null,
  latest: ReviewRow | null,
): Promise<GateDecision> {
  const draft = (await loadDocument(strapi, uid, documentId, 'draft', locale)) ?? refuse('DOCUMENT_NOT_FOUND');
  return gateDecision(latest, draft);
}

/**
 * Passes, and says by which review; or refuses with the code, the fields that differ and what to do next. The draft and
 * its review are held until the transaction ends: what was compared is what is published.
 */
export async function assertPasses(
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
  locale: string | null,
): Promise<number> {
  await lockDraft(strapi, uid, documentId);
  const latest = await latestReview(strapi, uid, documentId, locale);
  const held = latest && (await lockReviewById(strapi, latest.id));
  const answer = await compare(strapi, uid, documentId, locale, held);
  if (!answer.ok) return refuse(answer.code, { fields: answer.fields, next: answer.next });
  return (held as ReviewRow).id;
}
