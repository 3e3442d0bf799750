import type { Core } from '@strapi/strapi';
import type { AccountView } from '../../../shared';
import { presentActor } from '../presenters/actor-ref';
import { presentClaim } from '../presenters/claim-view';
import { claimsOf } from '../store/claims';
import { membershipsOf } from '../store/memberships';
import type { UserRow } from '../store/rows';
import { nameOf } from '../store/users';

export async function readAccount(strapi: Core.Strapi, user: UserRow): Promise<AccountView> {
  const memberships = await membershipsOf(strapi, user);
  const claims = await claimsOf(strapi, user);
  return {
    name: await nameOf(strapi, user),
    email: user.email,
    memberships: memberships.map(({ actor, since }) => ({ actor: presentActor(actor), since })),
    claims: claims.map(presentClaim),
  };
}
