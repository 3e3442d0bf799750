import type { AuthorStatus } from '@passerelles/committee/shared';
import type { Core } from '@strapi/strapi';
import type { UserRow } from './rows';
import { uids } from './uids';
import { nameOf } from './users';

interface Deed {
  uid: string;
  documentId: string;
  by: { kind: 'user'; id: number; name: string; email: string };
}

interface ReviewsService {
  submit(deed: Deed): Promise<unknown>;
  withdraw(deed: Deed): Promise<unknown>;
  statusOf(uid: string, documentId: string): Promise<AuthorStatus | null>;
}

const reviews = (strapi: Core.Strapi) => strapi.plugin('committee').service('reviews') as ReviewsService;

const deed = async (strapi: Core.Strapi, user: UserRow, documentId: string): Promise<Deed> => ({
  uid: uids.practice,
  documentId,
  by: { kind: 'user', id: user.id, name: await nameOf(strapi, user), email: user.email },
});

export const reviewStatus = (strapi: Core.Strapi, documentId: string) => reviews(strapi).statusOf(uids.practice, documentId);

export const submitForReview = async (strapi: Core.Strapi, user: UserRow, documentId: string) =>
  reviews(strapi).submit(await deed(strapi, user, documentId));

export const withdrawFromReview = async (strapi: Core.Strapi, user: UserRow, documentId: string) =>
  reviews(strapi).withdraw(await deed(strapi, user, documentId));
