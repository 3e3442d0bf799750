import type { Core } from '@strapi/strapi';
import type { ClaimForDecision } from '../../../shared';
import { countMembers } from '../store/memberships';
import type { ClaimRow } from '../store/rows';
import { similarActors } from '../store/similar-actors';
import { nameOf } from '../store/users';
import { presentActor } from './actor-ref';
import { presentClaim } from './claim-view';

export async function presentClaimForDecision(strapi: Core.Strapi, claim: ClaimRow): Promise<ClaimForDecision> {
  const { user, actor, proposal, decidedBy } = claim;
  const similar = proposal && claim.state === 'pending' ? await similarActors(strapi, proposal) : [];
  return {
    ...presentClaim(claim),
    user: { name: user ? await nameOf(strapi, user) : '', email: user?.email ?? '' },
    decidedBy: decidedBy && [decidedBy.firstname, decidedBy.lastname].filter(Boolean).join(' '),
    similar: similar.map(presentActor),
    members: actor ? await countMembers(strapi, actor.documentId) : 0,
  };
}
