/**
 * Closed lists that several programs share, and that no field of content is described by: those are in its description (`plugins/content/shared/types`), which holds itself to the
 * two that pure rules need as well. A value is a stable code: it is stored in the database, stands in URLs and in the API, and never changes. What a person reads comes from the description,
 * and from the catalogues of `web/messages` and of the plugins' admin.
 */

/** How much is known of an optional structured field: blank and “none” are never confused. */
export const knowledgeStates = ['filled', 'none', 'not-communicated', 'not-applicable'] as const;
export type KnowledgeState = (typeof knowledgeStates)[number];

/** How precise a partial date is: `2011`, `2011-06`, `2013-10-08`, or `01-16` of a year that is not known. */
export const datePrecisions = ['year', 'month', 'day', 'day-of-unknown-year'] as const;
export type DatePrecision = (typeof datePrecisions)[number];

export const territoryKinds = [
  'country',
  'region',
  'department',
  'epci',
  'commune',
  'priority-district',
  'ad-hoc',
  'foreign',
] as const;
export type TerritoryKind = (typeof territoryKinds)[number];

/** Who signs what we send. */
export const platformName = 'Passerelles';

/** The three roles of the admin panel, beside the super admins. The codes are stored. */
export const editorRole = { code: 'passerelles-editor', name: 'Rédaction' } as const;
export const memberRole = { code: 'passerelles-member', name: 'Membre de comité' } as const;
export const observerRole = { code: 'passerelles-observer', name: 'Observateur de comité' } as const;

export * from './figures';
export * from './files';

/** Languages in which the site can be served. What people write there is in French, whichever is chosen. */
export const siteLocales = ['fr', 'en'] as const;
export type SiteLocale = (typeof siteLocales)[number];
export const contentLocale: SiteLocale = 'fr';

/** The slug of the page in which who runs the site says so; read at /mentions-legales. */
export const legalNoticeSlug = 'mentions-legales';

/** The uids of what is published; their kind in the search index and the folder of their page on the public site. */
export const contentKinds = {
  practice: { uid: 'api::practice.practice', path: '/pratiques' },
  'meeting-report': { uid: 'api::meeting-report.meeting-report', path: '/rencontres' },
  actor: { uid: 'api::actor.actor', path: '/acteurs' },
  theme: { uid: 'api::theme.theme', path: '/thematiques' },
  page: { uid: 'api::page.page', path: '/pages' },
} as const;
export type ContentKind = keyof typeof contentKinds;
