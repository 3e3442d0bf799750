import type { Target } from '@passerelles/content/shared';

/** The tables that the desk reads and writes, its own and others'. */
export const uids = {
  attempt: 'plugin::desk.attempt',
  claim: 'plugin::desk.claim',
  comment: 'plugin::desk.comment',
  question: 'plugin::desk.question',
  membership: 'plugin::desk.membership',
  passage: 'plugin::desk.passage',
  place: 'plugin::desk.proposed-place',
  profile: 'plugin::desk.profile',
  signIn: 'plugin::desk.sign-in',
  token: 'plugin::desk.token',
  unsaved: 'plugin::desk.unsaved',
  version: 'plugin::desk.version',
  session: 'admin::session',
  admin: 'admin::user',
  user: 'plugin::users-permissions.user',
  userRole: 'plugin::users-permissions.role',
  actor: 'api::actor.actor',
  theme: 'api::theme.theme',
  territory: 'api::territory.territory',
} as const;

/** The type of what a reference of a sheet designates. */
export const targetUids: Readonly<Record<Target, string>> = {
  practice: 'api::practice.practice',
  'meeting-report': 'api::meeting-report.meeting-report',
  actor: uids.actor,
  theme: uids.theme,
  territory: uids.territory,
  committee: 'plugin::committee.committee',
};
