import { z } from 'zod';
import { memberRoles } from '../domain/colleagues';
import { actorProposal, actorRef } from './actor';
import { mailLocales } from './my-account';
import { refusal } from '@passerelles/content/shared';

export const claimStates = ['pending', 'approved', 'refused'] as const;
export type ClaimState = (typeof claimStates)[number];

const message = z.string().trim().max(1000).optional();

/** `POST /api/my/claims`: either an actor of the directory, or one to add to it; `joins: false` only adds it, to be named in a sheet. */
export const claimInput = z
  .strictObject({
    actor: z.string().min(1).max(64).optional(),
    proposal: actorProposal.optional(),
    joins: z.boolean().default(true),
    message,
  })
  .refine(({ actor, proposal }) => (actor === undefined) !== (proposal === undefined), {
    path: ['actor'],
    ...refusal('REQUIRED'),
  })
  .refine(({ joins, proposal }) => joins || proposal !== undefined, { path: ['proposal'], ...refusal('REQUIRED') });
export type ClaimInput = z.infer<typeof claimInput>;

/** A claim as its author sees it. Dates are ISO 8601 instants. */
export const claimView = z.object({
  documentId: z.string(),
  state: z.enum(claimStates),
  actor: actorRef.nullable(),
  proposal: actorProposal.nullable(),
  joins: z.boolean(),
  message: z.string().nullable(),
  createdAt: z.string(),
  decidedAt: z.string().nullable(),
  reason: z.string().nullable(),
});
export type ClaimView = z.infer<typeof claimView>;

/** `GET /api/my/account` */
export const accountView = z.object({
  name: z.string(),
  email: z.string(),
  /** In which language to write to this person: theirs, or that of the site. */
  locale: z.enum(mailLocales),
  /** `people`: how many write for the actor, oneself included. */
  memberships: z.array(
    z.object({ actor: actorRef, role: z.enum(memberRoles), since: z.string(), people: z.number().int() }),
  ),
  claims: z.array(claimView),
});
export type AccountView = z.infer<typeof accountView>;
