import type { Core } from '@strapi/strapi';
import type { AuthorStatus, ReviewsService } from '../../../shared';
import { publishNew } from '../gate/publish-new';
import { authorStatus } from '../presenters/author-status';
import { historyOf } from '../store/history';
import { latestReview } from '../store/review-of';
import { admitHistorical } from '../use-cases/admit-historical';
import { answerReservations } from '../use-cases/answer-reservations';
import { handOver } from '../use-cases/hand-over';
import { keepAnswers } from '../use-cases/keep-answers';
import { submit } from '../use-cases/submit';
import { withdraw } from '../use-cases/withdraw';

export function reviewsService({ strapi }: { strapi: Core.Strapi }): ReviewsService {
  const statusOf = async (uid: string, documentId: string): Promise<AuthorStatus | null> => {
    const review = await latestReview(strapi, uid, documentId);
    return review && authorStatus(review, await historyOf(strapi, review.id));
  };
  return {
    statusOf,
    async submit(submission) {
      await submit(strapi, submission);
      return statusOf(submission.uid, submission.documentId);
    },
    async answer(given) {
      await keepAnswers(strapi, given);
      return statusOf(given.uid, given.documentId);
    },
    async answerReservations(given) {
      await answerReservations(strapi, given);
      return statusOf(given.uid, given.documentId);
    },
    async withdraw(withdrawal) {
      await withdraw(strapi, withdrawal);
      return statusOf(withdrawal.uid, withdrawal.documentId);
    },
    handOver: (given) => handOver(strapi, given),
    async admitHistorical(admission) {
      const { reference, number } = await admitHistorical(strapi, admission);
      return { reference, number };
    },
    publishNew: (admissions, write) => publishNew(strapi, admissions, write),
  };
}
