import type { Core } from '@strapi/strapi';
import { inTransaction } from '../store/transaction';
import { askedOfAuthor, keepDrafts, type AnswerDrafts } from '../../../shared';
import { refuse } from '../refusal';
import { lockReviewById, latestReview } from '../store/review-of';
import { reviews } from '../store/tables';

/** Keeps what the author writes under each remark or reservation until it is sent: nobody else reads it before. */
export function keepAnswers(
  strapi: Core.Strapi,
  { uid, documentId, answers }: { uid: string; documentId: string; answers: AnswerDrafts },
): Promise<void> {
  return inTransaction(strapi, async () => {
    const latest = (await latestReview(strapi, uid, documentId)) ?? refuse('REVIEW_NOT_FOUND');
    const review = await lockReviewById(strapi, latest.id);
    const asked = new Set(askedOfAuthor(review).map(({ id }) => id));
    if (asked.size === 0) refuse('NOTHING_TO_ANSWER', { state: review.state });
    const ids = Object.keys(answers).filter((id) => !asked.has(id));
    if (ids.length > 0) refuse('REMARK_NOT_FOUND', { ids });
    await reviews(strapi).update(review.id, { answerDrafts: keepDrafts(review.answerDrafts ?? {}, answers) });
  });
}
