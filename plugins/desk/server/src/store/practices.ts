import type { Core } from '@strapi/strapi';
import { DeskError } from '../../../shared';
import type { PracticeHead } from '../presenters/practice-view';
import { isMember } from './memberships';
import { practicePopulate, type PracticeRow } from './practice-row';
import type { ActorRow, UserRow } from './rows';
import { uids } from './uids';

export type OwnPractice = PracticeRow & { owner: ActorRow };

export const practices = (strapi: Core.Strapi) => strapi.documents(uids.practice as 'api::practice.practice');

/** The draft, when it belongs to an actor of this person; somebody else's sheet does not exist for them. */
export async function findOwnPractice(
  strapi: Core.Strapi,
  user: UserRow,
  documentId: string,
): Promise<OwnPractice | null> {
  const found = (await practices(strapi).findOne({
    documentId,
    status: 'draft',
    populate: practicePopulate as never,
  })) as PracticeRow | null;
  return found?.owner && (await isMember(strapi, user.id, found.owner.documentId))
    ? { ...found, owner: found.owner }
    : null;
}

export async function readOwnPractice(strapi: Core.Strapi, user: UserRow, documentId: string): Promise<OwnPractice> {
  const found = await findOwnPractice(strapi, user, documentId);
  if (!found) throw new DeskError('NOT_FOUND');
  return found;
}

export async function titleOfPractice(strapi: Core.Strapi, documentId: string): Promise<string | null> {
  const found: { title: string | null } | null = await strapi.db
    .query(uids.practice)
    .findOne({ where: { documentId, publishedAt: null }, select: ['title'] });
  return found?.title ?? null;
}

export async function isPublished(strapi: Core.Strapi, documentId: string): Promise<boolean> {
  return (await strapi.db.query(uids.practice).count({ where: { documentId, publishedAt: { $notNull: true } } })) > 0;
}

export const countSheetsOf = (strapi: Core.Strapi, actor: ActorRow): Promise<number> =>
  strapi.db.query(uids.practice).count({ where: { publishedAt: null, owner: { id: actor.id } } });

/** Drafts of these actors' sheets, last written first. */
export const draftsOf = (strapi: Core.Strapi, actors: ActorRow[]): Promise<PracticeHead[]> =>
  strapi.db.query(uids.practice).findMany({
    where: { publishedAt: null, owner: { id: { $in: actors.map(({ id }) => id) } } },
    select: ['id', 'documentId', 'title', 'slug', 'updatedAt'],
    populate: ['owner'],
    orderBy: { updatedAt: 'desc' },
  });

export async function publishedAmong(strapi: Core.Strapi, documentIds: string[]): Promise<Set<string>> {
  const rows: { documentId: string }[] = await strapi.db.query(uids.practice).findMany({
    where: { documentId: { $in: documentIds }, publishedAt: { $notNull: true } },
    select: ['documentId'],
  });
  return new Set(rows.map(({ documentId }) => documentId));
}
