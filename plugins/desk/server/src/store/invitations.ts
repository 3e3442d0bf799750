import { rowsOf, spendToken as spend, tokensOf } from '@passerelles/kit/server';
import { tokenProblem } from '@passerelles/kit/shared';
import type { Core } from '@strapi/strapi';
import { DeskError, type MemberRole } from '../../../shared';
import type { ActorRow, UserRow } from './rows';
import { keptMs, tokenLifetimeHours, tokenRefusals } from './tokens';
import { uids } from './uids';

const purpose = 'join-actor';

interface Carried {
  actor: ActorRow | null;
  invitedBy: UserRow | null;
  email: string;
  role: MemberRole;
}
export interface Invitation extends Carried {
  actor: ActorRow;
}
export interface InvitationRow {
  id: number;
  documentId: string;
  email: string;
  role: MemberRole;
  expiresAt: string;
}

const tokens = (strapi: Core.Strapi) => tokensOf<Carried>(strapi, uids.token, 'datetime', ['actor', 'invitedBy']);

/** A new link for this address to join this actor, in place of an earlier one. The token itself is only in the mail. */
export async function issueInvitation(
  strapi: Core.Strapi,
  { actor, invitedBy, email, role }: { actor: ActorRow; invitedBy: UserRow; email: string; role: MemberRole },
): Promise<string> {
  await tokens(strapi).forget(Date.now() - keptMs);
  await tokens(strapi).replace(purpose, { actor: { id: actor.id }, email });
  const lifeMs = tokenLifetimeHours[purpose] * 3_600_000;
  return tokens(strapi).issue({ purpose, lifeMs, carries: { actor: actor.id, invitedBy: invitedBy.id, email, role } });
}

const complete = (invitation: Carried): Invitation => {
  if (!invitation.actor) throw new DeskError('TOKEN_INVALID');
  return { ...invitation, actor: invitation.actor };
};

/** What a link offers, which stays as it is. */
export async function readInvitation(strapi: Core.Strapi, token: string): Promise<Invitation> {
  const found = await tokens(strapi).find(token);
  const problem = tokenProblem(found, purpose, Date.now());
  if (found === null || problem !== null) throw new DeskError(tokenRefusals[problem ?? 'unknown']);
  return complete(found);
}

/** The same, and the link is spent. To be called in the transaction of what it does. */
export const spendInvitation = async (strapi: Core.Strapi, token: string): Promise<Invitation> =>
  complete(
    await spend(tokens(strapi), token, purpose, (problem) => {
      throw new DeskError(tokenRefusals[problem]);
    }),
  );

/** Invitations to this actor that may still be followed, the latest first. */
export const waitingInvitations = (strapi: Core.Strapi, actor: ActorRow): Promise<InvitationRow[]> =>
  rowsOf<InvitationRow>(strapi, uids.token).findMany({
    where: {
      purpose,
      actor: { id: actor.id },
      usedAt: { $null: true },
      replacedAt: { $null: true },
      expiresAt: { $gt: new Date() },
    },
    orderBy: { id: 'desc' },
  });

/** These invitations to this actor are taken back. */
export const takeBackInvitations = (strapi: Core.Strapi, actor: ActorRow, which: object): Promise<void> =>
  tokens(strapi).replace(purpose, { ...which, actor: { id: actor.id } });
