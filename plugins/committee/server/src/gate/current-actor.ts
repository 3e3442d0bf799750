import type { Core } from '@strapi/strapi';
import type { Actor } from '../store/rows';
import { systemActor } from '../store/system-actor';

interface RequestUser {
  id: number;
  email?: string;
  firstname?: string | null;
  lastname?: string | null;
  username?: string | null;
}

/** Who is behind the request being answered; the system itself for jobs and commands. */
export function currentActor(strapi: Core.Strapi): Actor {
  const state = strapi.requestContext.get()?.state as
    | { user?: RequestUser; route?: { info?: { type?: string } } }
    | undefined;
  if (!state?.user) return systemActor(strapi);
  const isAdmin = state.route?.info?.type !== 'content-api';
  return isAdmin ? adminActor(state.user) : userActor(state.user);
}

export function adminActor(user: RequestUser): Actor {
  const name =
    [user.firstname, user.lastname].filter(Boolean).join(' ') || user.username || user.email || 'Administration';
  return { kind: 'admin', id: user.id, name, email: user.email ?? null };
}

function userActor(user: RequestUser): Actor {
  return { kind: 'user', id: user.id, name: user.username ?? 'Association', email: user.email ?? null };
}
