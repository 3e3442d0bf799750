import { inTransaction } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { DeskError, type ActorProposal, type ApproveClaimInput, type ClaimForDecision } from '../../../shared';
import { sendMail } from '../mails/send-mail';
import { presentActor } from '../presenters/actor-ref';
import { claimedName, joins } from '../presenters/claim-view';
import { joinActor } from './join-actor';
import { showClaim } from './show-claim';
import { createActor, findActorByNumber, readActor } from '../store/actors';
import { readClaim, readUndecidedClaim } from '../store/claims';
import type { ActorRow, ClaimRow } from '../store/rows';
import { uids } from '../store/uids';
import { nameOf } from '../store/users';

async function createProposed(strapi: Core.Strapi, proposal: ActorProposal): Promise<ActorRow> {
  const known = await findActorByNumber(strapi, proposal);
  if (known) throw new DeskError('ACTOR_EXISTS', { actor: presentActor(known) });
  return createActor(strapi, proposal);
}

async function actorOf(strapi: Core.Strapi, claim: ClaimRow, chosen: string | undefined): Promise<ActorRow> {
  if (claim.actor) return claim.actor;
  if (claim.proposal && chosen === undefined) return createProposed(strapi, claim.proposal);
  const actor = chosen === undefined ? null : await readActor(strapi, chosen);
  if (!actor) throw new DeskError('NOT_FOUND');
  return actor;
}

/** The person may write for the actor, where that was asked; it is added to the directory when it was only proposed. A mail tells so. */
export const approveClaim = (
  strapi: Core.Strapi,
  documentId: string,
  input: ApproveClaimInput,
  adminId: number,
): Promise<ClaimForDecision> =>
  inTransaction(strapi, async () => {
    const claim = await readUndecidedClaim(strapi, documentId);
    const actor = await actorOf(strapi, claim, input.actor);
    if (joins(claim)) await joinActor(strapi, claim.user, actor);
    await strapi.db.query(uids.claim).update({
      where: { id: claim.id },
      data: { state: 'approved', actor: actor.id, decidedBy: adminId, decidedAt: new Date() },
    });
    const name = await nameOf(strapi, claim.user);
    await sendMail(strapi, claim.user.email, (say) =>
      joins(claim)
        ? say.claimApproved(name, actor.name)
        : say.actorAdded(name, claimedName({ ...claim, actor: null }), actor.name),
    );
    return showClaim(strapi, (await readClaim(strapi, documentId))!);
  });
