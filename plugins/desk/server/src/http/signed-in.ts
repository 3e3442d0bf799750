import type { Core } from '@strapi/strapi';
import { DeskError } from '../../../shared';
import type { UserRow } from '../store/rows';
import { readSession } from '../store/sessions';
import { findUserById } from '../store/users';
import type { HttpContext, Next } from './context';

/** Lets through who has a running session and an account that is confirmed and not blocked, asked again on every request. */
export const signedIn =
  (strapi: Core.Strapi) =>
  async (ctx: HttpContext, next: Next): Promise<void> => {
    const [scheme, token] = ctx.get('authorization').split(/\s+/);
    const session = scheme?.toLowerCase() === 'bearer' && token ? await readSession(strapi, token) : null;
    const user = session && (await findUserById(strapi, session.userId));
    if (!user) throw new DeskError('NOT_SIGNED_IN');
    if (user.blocked) throw new DeskError('ACCOUNT_BLOCKED');
    if (!user.confirmed) throw new DeskError('EMAIL_NOT_CONFIRMED');
    ctx.state.deskUser = user;
    ctx.state.deskSession = session.sessionId;
    await next();
  };

/** The person of a request that `signedIn` let through. */
export function userOf(ctx: HttpContext): UserRow {
  if (!ctx.state.deskUser) throw new DeskError('NOT_SIGNED_IN');
  return ctx.state.deskUser;
}

/** The id of the session that such a request belongs to. */
export function sessionOf(ctx: HttpContext): string {
  if (!ctx.state.deskSession) throw new DeskError('NOT_SIGNED_IN');
  return ctx.state.deskSession;
}
