import type { AnswerDrafts, AuthorStatus } from '@passerelles/committee/shared';
import type { Core } from '@strapi/strapi';
import type { UserRow } from './rows';
import { profileOf } from './users';

interface Deed {
  uid: string;
  documentId: string;
  by: { kind: 'user'; id: number; name: string; email: string; locale: 'fr' | 'en' };
}

interface ReviewsService {
  submit(deed: Deed): Promise<unknown>;
  withdraw(deed: Deed & { reason: string | null }): Promise<unknown>;
  answer(given: { uid: string; documentId: string; answers: AnswerDrafts }): Promise<unknown>;
  statusOf(uid: string, documentId: string): Promise<AuthorStatus | null>;
}

const reviews = (strapi: Core.Strapi) => strapi.plugin('committee').service('reviews') as ReviewsService;

const deed = async (strapi: Core.Strapi, uid: string, user: UserRow, documentId: string): Promise<Deed> => ({
  uid,
  documentId,
  by: { kind: 'user', id: user.id, email: user.email, ...(await profileOf(strapi, user)) },
});

export const reviewStatus = (strapi: Core.Strapi, uid: string, documentId: string) =>
  reviews(strapi).statusOf(uid, documentId);

export const submitForReview = async (strapi: Core.Strapi, uid: string, user: UserRow, documentId: string) =>
  reviews(strapi).submit(await deed(strapi, uid, user, documentId));

export const answerReview = (strapi: Core.Strapi, uid: string, documentId: string, answers: AnswerDrafts) =>
  reviews(strapi).answer({ uid, documentId, answers });

export const withdrawFromReview = async (
  strapi: Core.Strapi,
  uid: string,
  user: UserRow,
  documentId: string,
  reason: string | null,
) => reviews(strapi).withdraw({ ...(await deed(strapi, uid, user, documentId)), reason });
