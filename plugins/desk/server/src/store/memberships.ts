import type { Core } from '@strapi/strapi';
import type { ActorRow, MembershipRow, UserRow } from './rows';
import { uids } from './uids';

/** Actors this person may write for, in the order they joined them. */
export async function membershipsOf(
  strapi: Core.Strapi,
  user: Pick<UserRow, 'id'>,
): Promise<{ actor: ActorRow; since: string }[]> {
  const rows: MembershipRow[] = await strapi.db.query(uids.membership).findMany({
    where: { user: { id: user.id } },
    populate: ['actor'],
    orderBy: { since: 'asc' },
  });
  return rows.flatMap(({ actor, since }) => (actor ? [{ actor, since: new Date(since).toISOString() }] : []));
}

export const isMember = async (strapi: Core.Strapi, userId: number, actorDocumentId: string): Promise<boolean> =>
  (await strapi.db
    .query(uids.membership)
    .count({ where: { user: { id: userId }, actor: { documentId: actorDocumentId } } })) > 0;

export const countMembers = (strapi: Core.Strapi, actorDocumentId: string): Promise<number> =>
  strapi.db.query(uids.membership).count({ where: { actor: { documentId: actorDocumentId } } });
