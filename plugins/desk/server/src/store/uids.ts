/** The tables that the desk reads and writes, its own and others'. */
export const uids = {
  attempt: 'plugin::desk.attempt',
  claim: 'plugin::desk.claim',
  membership: 'plugin::desk.membership',
  place: 'plugin::desk.proposed-place',
  profile: 'plugin::desk.profile',
  token: 'plugin::desk.token',
  session: 'admin::session',
  admin: 'admin::user',
  user: 'plugin::users-permissions.user',
  userRole: 'plugin::users-permissions.role',
  actor: 'api::actor.actor',
  theme: 'api::theme.theme',
  territory: 'api::territory.territory',
  practice: 'api::practice.practice',
} as const;
