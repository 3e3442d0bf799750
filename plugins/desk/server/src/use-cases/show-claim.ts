import type { Core } from '@strapi/strapi';
import type { ClaimForDecision } from '../../../shared';
import { presentClaimForDecision } from '../presenters/claim-for-decision';
import { countMembers } from '../store/memberships';
import type { ClaimRow } from '../store/rows';
import { similarActors } from '../store/similar-actors';
import { nameOf } from '../store/users';

/** A claim as an editor decides on it. */
export async function showClaim(strapi: Core.Strapi, claim: ClaimRow): Promise<ClaimForDecision> {
  const { user, actor, proposal, state } = claim;
  return presentClaimForDecision({
    claim,
    userName: user ? await nameOf(strapi, user) : '',
    similar: proposal && state === 'pending' ? await similarActors(strapi, proposal) : [],
    members: actor ? await countMembers(strapi, actor.documentId) : 0,
  });
}
