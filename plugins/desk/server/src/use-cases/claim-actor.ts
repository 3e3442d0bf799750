import { inTransaction, lockRow } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import {
  accountLimits,
  DeskError,
  roleOfNewcomer,
  type ActorProposal,
  type ClaimInput,
  type ClaimView,
} from '../../../shared';
import { sendMail } from '../mails/send-mail';
import { presentActor } from '../presenters/actor-ref';
import { claimedName, presentClaim } from '../presenters/claim-view';
import { spendDaily } from '../store/account-limits';
import { findActorByNumber, readActor } from '../store/actors';
import { claimsOf } from '../store/claims';
import { editorEmails } from '../store/editors';
import { peopleOf } from '../store/memberships';
import type { UserRow } from '../store/rows';
import { uids } from '../store/uids';

type Claimed = Parameters<typeof claimedName>[0];

const same = (a: Claimed, b: Claimed) =>
  a.actor && b.actor
    ? a.actor.documentId === b.actor.documentId
    : claimedName(a).toLowerCase() === claimedName(b).toLowerCase();

async function existing(strapi: Core.Strapi, user: UserRow, documentId: string): Promise<Claimed> {
  const actor = await readActor(strapi, documentId);
  if (!actor) throw new DeskError('NOT_FOUND');
  const people = await peopleOf(strapi, actor);
  // Where nobody manages the people, one of them asks the editors to.
  const mayManage = roleOfNewcomer(people, 'writer') === 'manager';
  if (!mayManage && people.some((person) => person.user.id === user.id)) throw new DeskError('ALREADY_A_MEMBER');
  return { actor, proposal: null };
}

async function proposed(strapi: Core.Strapi, proposal: ActorProposal): Promise<Claimed> {
  const known = await findActorByNumber(strapi, proposal);
  if (known) throw new DeskError('ACTOR_EXISTS', { actor: presentActor(known) });
  return { actor: null, proposal };
}

/** Asks the editors, each by a mail, to be allowed to write for an actor of the directory, or for one to add to it. */
export async function claimActor(strapi: Core.Strapi, user: UserRow, input: ClaimInput): Promise<ClaimView> {
  await spendDaily(strapi, user, 'TOO_MANY_CLAIMS', accountLimits.claimsPerDay);
  return inTransaction(strapi, async () => {
    await lockRow(strapi, uids.user, user.id);
    const claimed = input.proposal
      ? await proposed(strapi, input.proposal)
      : await existing(strapi, user, input.actor ?? '');
    const waiting = (await claimsOf(strapi, user)).filter(({ state }) => state === 'pending');
    if (waiting.some((claim) => same(claim, claimed))) throw new DeskError('CLAIM_ALREADY_PENDING');
    if (waiting.length >= accountLimits.waitingClaims)
      throw new DeskError('TOO_MANY_CLAIMS', { max: accountLimits.waitingClaims, per: 'account' });
    await strapi.db.query(uids.claim).create({
      data: {
        user: user.id,
        actor: claimed.actor?.id ?? null,
        proposal: claimed.proposal,
        joins: input.joins,
        message: input.message ?? null,
        state: 'pending',
      },
    });
    const name = claimedName(claimed);
    for (const email of await editorEmails(strapi))
      await sendMail(strapi, email, (say) => say.claimToAnswer(name, claimed.actor === null));
    const [latest] = (await claimsOf(strapi, user)).sort((a, b) => b.id - a.id);
    return presentClaim(latest!);
  });
}
