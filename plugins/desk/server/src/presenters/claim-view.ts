import type { ClaimView } from '../../../shared';
import type { ClaimRow } from '../store/rows';
import { presentActor } from './actor-ref';

const instant = (value: string | Date | null) => (value === null ? null : new Date(value).toISOString());

export const presentClaim = (claim: ClaimRow): ClaimView => ({
  documentId: claim.documentId,
  state: claim.state,
  actor: claim.actor && presentActor(claim.actor),
  proposal: claim.proposal,
  message: claim.message,
  createdAt: new Date(claim.createdAt).toISOString(),
  decidedAt: instant(claim.decidedAt),
  reason: claim.reason,
});

/** The name under which people know what is claimed. */
export const claimedName = (claim: Pick<ClaimRow, 'actor' | 'proposal'>): string =>
  claim.actor?.name ?? claim.proposal?.name ?? '';
