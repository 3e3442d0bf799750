import { z } from 'zod';
import { actorRef } from './actor';
import { claimStates, claimView } from './claim';

/** The admin permission that lists and decides claims; section “plugins”, granted to the editors' role. */
export const decideClaimsPermission = 'plugin::desk.claims.decide';

/** `GET /desk/claims?state=pending&page=1&pageSize=20` (admin authentication): oldest pending first, the others latest first. */
export const claimsQuery = z.object({
  state: z.enum(claimStates).default('pending'),
  page: z.coerce.number().int().min(1).default(1),
  pageSize: z.coerce.number().int().min(1).max(100).default(20),
});
export type ClaimsQuery = z.infer<typeof claimsQuery>;

/** A claim as an editor reads it: who asks, for what, and which actors of the directory look like the proposed one. */
export const claimForDecision = claimView.extend({
  user: z.object({ name: z.string(), email: z.string() }),
  /** The editor's first and last name, once decided. */
  decidedBy: z.string().nullable(),
  /** Same RNA, same SIRET, or a name close to the proposed one; at most five. Always empty for a claim on an existing actor. */
  similar: z.array(actorRef),
  /** Other members of the claimed actor. */
  members: z.number().int(),
});
export type ClaimForDecision = z.infer<typeof claimForDecision>;

/** Answer of `GET /desk/claims`. */
export const claimsAnswer = z.object({
  data: z.array(claimForDecision),
  meta: z.object({ page: z.number(), pageSize: z.number(), total: z.number() }),
});
export type ClaimsAnswer = z.infer<typeof claimsAnswer>;

/**
 * `POST /desk/claims/:documentId/approve`. `actor`, for a proposal only: join this actor of the directory (one of `similar`, say)
 * instead of creating the proposed one. Answers `{ data: ClaimForDecision }`; 409 `CLAIM_ALREADY_DECIDED`, 409 `ACTOR_EXISTS`.
 */
export const approveClaimInput = z.strictObject({ actor: z.string().min(1).max(64).optional() });
export type ApproveClaimInput = z.infer<typeof approveClaimInput>;

/** `POST /desk/claims/:documentId/refuse`: the reason is sent to the person. Answers `{ data: ClaimForDecision }`. */
export const refuseClaimInput = z.strictObject({ reason: z.string().trim().min(1).max(1000) });
export type RefuseClaimInput = z.infer<typeof refuseClaimInput>;
