import { readCmsSettings } from '@passerelles/config/settings';
import { reviewsService, type AnswerDrafts, type Submission } from '@passerelles/committee/shared';
import { serviceOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import type { UserRow } from './rows';
import { nameOf } from './users';

const reviews = (strapi: Core.Strapi) => serviceOf(strapi, reviewsService);

const submissionOf = async (
  strapi: Core.Strapi,
  uid: string,
  user: UserRow,
  documentId: string,
): Promise<Submission> => ({
  uid,
  documentId,
  by: {
    kind: 'user',
    id: user.id,
    email: user.email,
    name: await nameOf(strapi, user),
    locale: readCmsSettings().locale,
  },
});

export const reviewStatus = (strapi: Core.Strapi, uid: string, documentId: string) =>
  reviews(strapi).statusOf(uid, documentId);

export const submitForReview = async (strapi: Core.Strapi, uid: string, user: UserRow, documentId: string) =>
  reviews(strapi).submit(await submissionOf(strapi, uid, user, documentId));

export const answerReview = (strapi: Core.Strapi, uid: string, documentId: string, answers: AnswerDrafts) =>
  reviews(strapi).answer({ uid, documentId, answers });

export const answerOpinion = async (
  strapi: Core.Strapi,
  uid: string,
  user: UserRow,
  documentId: string,
  answers: Readonly<Record<string, string>>,
) => reviews(strapi).answerReservations({ ...(await submissionOf(strapi, uid, user, documentId)), answers });

export const withdrawFromReview = async (
  strapi: Core.Strapi,
  uid: string,
  user: UserRow,
  documentId: string,
  reason: string | null,
) => reviews(strapi).withdraw({ ...(await submissionOf(strapi, uid, user, documentId)), reason });
