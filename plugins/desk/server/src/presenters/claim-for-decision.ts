import type { ClaimForDecision } from '../../../shared';
import type { ActorRow, ClaimRow } from '../store/rows';
import { presentActor } from './actor-ref';
import { presentClaim } from './claim-view';

export interface ReadClaim {
  claim: ClaimRow;
  /** What the person who asks is called; blank where the account is gone. */
  userName: string;
  /** Actors that look like the proposed one. */
  similar: readonly ActorRow[];
  /** How many people already write for the actor. */
  members: number;
}

export function presentClaimForDecision({ claim, userName, similar, members }: ReadClaim): ClaimForDecision {
  const { user, decidedBy } = claim;
  return {
    ...presentClaim(claim),
    user: { name: userName, email: user?.email ?? '' },
    decidedBy: decidedBy && [decidedBy.firstname, decidedBy.lastname].filter(Boolean).join(' '),
    similar: similar.map(presentActor),
    members,
  };
}
