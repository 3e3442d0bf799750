import { z } from 'zod';
import { memberRoles } from '../domain/colleagues';
import { newPassword } from './account';
import { emailAddress, linkToken } from './address';
import { actorRef } from './actor';
import { shortName } from './name';

const role = z.enum(memberRoles);

/** `GET /api/my/actors/:documentId/people`: those who write for an actor of mine. Instants are ISO 8601. */
export const peopleView = z.object({
  actor: actorRef,
  myRole: role,
  /** Nobody manages these people: whoever writes for the actor may ask the editors to (`POST /api/my/claims`). */
  unmanaged: z.boolean(),
  members: z.array(
    z.object({
      documentId: z.string(),
      name: z.string(),
      /** Only for who manages, and one's own. */
      email: z.string().nullable(),
      role,
      since: z.string(),
      isMe: z.boolean(),
    }),
  ),
  /** Invitations that may still be followed; only for who manages. */
  invitations: z.array(z.object({ documentId: z.string(), email: z.string(), role, expiresAt: z.string() })),
});
export type PeopleView = z.infer<typeof peopleView>;

/** `POST /api/my/actors/:documentId/invitations`: 202 with the same body, whether the address has an account or not. 403 `NOT_A_MANAGER`. */
export const inviteInput = z.strictObject({ email: emailAddress, role });
export type InviteInput = z.infer<typeof inviteInput>;

const documentId = z.string().min(1).max(64).optional();
/** What who manages last says of what comes after (`LAST_MANAGER` without it). `successor`: documentId of a member. */
const handOver = { successor: documentId, tellEditors: z.boolean().optional() };

/** `PUT /api/my/actors/:documentId/people/:member` */
export const changeRoleInput = z.strictObject({ role, ...handOver });
export type ChangeRoleInput = z.infer<typeof changeRoleInput>;

/** `POST /api/my/actors/:documentId/people/:member/remove`: oneself, or a colleague of those one manages. Sheets stay with the actor. */
export const removeMemberInput = z.strictObject(handOver);
export type RemoveMemberInput = z.infer<typeof removeMemberInput>;

/** `POST /api/my/invitations/read` and, signed in with the invited address, `…/accept`: 403 `INVITED_ELSEWHERE` for another one. */
export const invitationInput = z.strictObject({ token: linkToken });

/** What a link says to who holds it: its mail was read. */
export const invitationView = z.object({
  actor: actorRef,
  role,
  email: z.string(),
  invitedBy: z.string(),
  /** The address has an account: one signs in with it, rather than opening one. */
  hasAccount: z.boolean(),
});
export type InvitationView = z.infer<typeof invitationView>;

/** `POST /api/my/invitations/join`: opens the account of the invited address, which the link confirms, and joins. 409 `ACCOUNT_EXISTS`. */
export const joinInput = z.strictObject({ token: linkToken, name: shortName, password: newPassword });
export type JoinInput = z.infer<typeof joinInput>;

/** What accepting answers: the actor that one writes for from now on. */
export interface Joined {
  actor: string;
  email: string;
}
