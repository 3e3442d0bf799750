import { reviewsService, type Actor, type AnswerDrafts, type Submission } from '@passerelles/committee/shared';
import { serviceOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { sheetTypes } from '../../../shared';
import type { ActorRow, UserRow } from './rows';
import { draftsOf } from './sheets';
import { localeOf, nameOf } from './users';

const reviews = (strapi: Core.Strapi) => serviceOf(strapi, reviewsService);

const inCommittee = async (strapi: Core.Strapi, user: UserRow): Promise<Actor> => ({
  kind: 'user',
  id: user.id,
  email: user.email,
  name: await nameOf(strapi, user),
  locale: await localeOf(strapi, user.email),
});

const submissionOf = async (
  strapi: Core.Strapi,
  uid: string,
  user: UserRow,
  documentId: string,
): Promise<Submission> => ({
  uid,
  documentId,
  by: await inCommittee(strapi, user),
});

/** Hands to somebody else what the committee says about an actor's sheets that this person submitted; to nobody, in the actor's name, for want of people. */
export async function handOverReviews(
  strapi: Core.Strapi,
  actor: ActorRow,
  from: UserRow,
  to: UserRow | null,
): Promise<void> {
  const by: Actor = to ? await inCommittee(strapi, to) : { kind: 'user', id: null, email: null, name: actor.name };
  for (const type of Object.values(sheetTypes)) {
    const documentIds = (await draftsOf(strapi, type, [actor])).map(({ documentId }) => documentId);
    if (documentIds.length > 0) await reviews(strapi).handOver({ uid: type.uid, documentIds, from: from.id, to: by });
  }
}

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
