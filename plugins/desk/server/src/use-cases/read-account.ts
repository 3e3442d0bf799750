import type { Core } from '@strapi/strapi';
import type { AccountView } from '../../../shared';
import { presentActor } from '../presenters/actor-ref';
import { presentClaim } from '../presenters/claim-view';
import { claimsOf } from '../store/claims';
import { countMembers, membershipsOf } from '../store/memberships';
import type { UserRow } from '../store/rows';
import { localeOf, nameOf } from '../store/users';

export async function readAccount(strapi: Core.Strapi, user: UserRow): Promise<AccountView> {
  const memberships = await membershipsOf(strapi, user);
  const people = new Map<string, number>();
  for (const { actor } of memberships) people.set(actor.documentId, await countMembers(strapi, actor.documentId));
  const claims = await claimsOf(strapi, user);
  return {
    name: await nameOf(strapi, user),
    email: user.email,
    locale: await localeOf(strapi, user.email),
    memberships: memberships.map(({ actor, ...rest }) => ({
      actor: presentActor(actor),
      ...rest,
      people: people.get(actor.documentId) ?? 0,
    })),
    claims: claims.map(presentClaim),
  };
}
