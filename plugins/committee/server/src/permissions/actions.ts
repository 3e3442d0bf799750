/** Rights of the admin panel. They open the screens; a vote also takes a seat in the committee, whatever the right. */
export const actions = {
  read: 'plugin::committee.reviews.read',
  triage: 'plugin::committee.reviews.triage',
  vote: 'plugin::committee.reviews.vote',
  configure: 'plugin::committee.configure',
  /** An operator's act: only super admins have it at first. */
  admit: 'plugin::committee.reviews.admit',
} as const;

/** As `permission.actionProvider.registerMany` takes them. */
export const registeredActions = [
  {
    section: 'plugins',
    displayName: 'Read the reviews',
    uid: 'reviews.read',
    subCategory: 'Examens',
    pluginName: 'committee',
  },
  {
    section: 'plugins',
    displayName: 'Submit, triage, withdraw',
    uid: 'reviews.triage',
    subCategory: 'Examens',
    pluginName: 'committee',
  },
  {
    section: 'plugins',
    displayName: 'Vote and preside',
    uid: 'reviews.vote',
    subCategory: 'Examens',
    pluginName: 'committee',
  },
  {
    section: 'plugins',
    displayName: 'Configure committees and workflows',
    uid: 'configure',
    subCategory: 'Examens',
    pluginName: 'committee',
  },
  {
    section: 'plugins',
    displayName: 'Admit what was decided before the platform',
    uid: 'reviews.admit',
    subCategory: 'Examens',
    pluginName: 'committee',
  },
];
