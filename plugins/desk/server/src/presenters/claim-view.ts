import type { ClaimView } from '../../../shared';
import type { ClaimRow } from '../store/rows';
import { presentActor } from './actor-ref';

const instant = (value: string | Date | null) => (value === null ? null : new Date(value).toISOString());

export const presentClaim = (claim: ClaimRow): ClaimView => ({
  documentId: claim.documentId,
  state: claim.state,
  actor: claim.actor && presentActor(claim.actor),
  proposal: claim.proposal,
  joins: joins(claim),
  message: claim.message,
  createdAt: new Date(claim.createdAt).toISOString(),
  decidedAt: instant(claim.decidedAt),
  reason: claim.reason,
});

/** Whether the person is to write for the actor once an editor says yes. */
export const joins = (claim: Pick<ClaimRow, 'joins'>): boolean => claim.joins !== false;

/** The name under which people know what is claimed. */
export const claimedName = (claim: Pick<ClaimRow, 'actor' | 'proposal'>): string =>
  claim.actor?.name ?? claim.proposal?.name ?? '';
