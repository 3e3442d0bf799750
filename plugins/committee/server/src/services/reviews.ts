import type { Core } from '@strapi/strapi';
import type { AuthorStatus } from '../../../shared';
import { authorStatus } from '../presenters/author-status';
import { latestReview } from '../store/review-of';
import { admitHistorical } from '../use-cases/admit-historical';
import { keepAnswers } from '../use-cases/keep-answers';
import { submit, type Submission } from '../use-cases/submit';
import { withdraw } from '../use-cases/withdraw';

/** `strapi.plugin('committee').service('reviews')`: what other plugins ask of the committee. */
export function reviewsService({ strapi }: { strapi: Core.Strapi }) {
  const statusOf = async (uid: string, documentId: string): Promise<AuthorStatus | null> => {
    const review = await latestReview(strapi, uid, documentId);
    return review && authorStatus(strapi, review);
  };
  return {
    statusOf,
    async submit(submission: Submission): Promise<AuthorStatus | null> {
      await submit(strapi, submission);
      return statusOf(submission.uid, submission.documentId);
    },
    /** The author's answers to what was asked, kept until the next submission sends them. */
    async answer(given: Parameters<typeof keepAnswers>[1]): Promise<AuthorStatus | null> {
      await keepAnswers(strapi, given);
      return statusOf(given.uid, given.documentId);
    },
    async withdraw(withdrawal: Parameters<typeof withdraw>[1]): Promise<AuthorStatus | null> {
      await withdraw(strapi, withdrawal);
      return statusOf(withdrawal.uid, withdrawal.documentId);
    },
    /** The caller publishes afterwards: the gate lets exactly that draft through. */
    async admitHistorical(
      admission: Parameters<typeof admitHistorical>[1],
    ): Promise<{ reference: string; number: string }> {
      const { reference, number } = await admitHistorical(strapi, admission);
      return { reference, number };
    },
  };
}
