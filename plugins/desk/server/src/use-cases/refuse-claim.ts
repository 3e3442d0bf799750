import { inTransaction } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import type { ClaimForDecision, RefuseClaimInput } from '../../../shared';
import { sendMail } from '../mails/send-mail';
import { showClaim } from './show-claim';
import { claimedName, joins } from '../presenters/claim-view';
import { readClaim, readUndecidedClaim } from '../store/claims';
import { uids } from '../store/uids';
import { nameOf } from '../store/users';

/** A mail gives the reason; the person may claim again. */
export const refuseClaim = (
  strapi: Core.Strapi,
  documentId: string,
  { reason }: RefuseClaimInput,
  adminId: number,
): Promise<ClaimForDecision> =>
  inTransaction(strapi, async () => {
    const claim = await readUndecidedClaim(strapi, documentId);
    await strapi.db.query(uids.claim).update({
      where: { id: claim.id },
      data: { state: 'refused', reason, decidedBy: adminId, decidedAt: new Date() },
    });
    const name = await nameOf(strapi, claim.user);
    await sendMail(strapi, claim.user.email, (say) =>
      joins(claim)
        ? say.claimRefused(name, claimedName(claim), reason)
        : say.actorRefused(name, claimedName(claim), reason),
    );
    return showClaim(strapi, (await readClaim(strapi, documentId))!);
  });
