const files = (names: readonly string[]): string[] => names.map((name) => `tests/integration/${name}.test.ts`);

/**
 * The integration tests that start a CMS of their own: they need other settings, work behind the answer (`OUTBOX_WORKERS`), or they stop
 * and kill what runs. They do so one after the other in one process, where Strapi's modules are loaded once. All others share one CMS.
 */
export const ownCms = files([
  'committee/deadlines',
  'committee/roles',
  'content/changes',
  'content/cost',
  'content/figures',
  'content/former-database',
  'content/published',
  'content/read-deep',
  'content/routes',
  'elsewhere/*',
  'exchange/import-on-the-way',
  'newsletter/*',
  'operations/commands',
  'operations/disk-full',
  'operations/readiness',
  'operations/start-together',
  'outbox/crash',
  'outbox/effects',
  'outbox/mail',
  'outbox/operations',
  'outbox/reports',
  'outbox/share',
  'search/*',
  'site/*',
]);

/**
 * Those whose CMS needs a process of its own besides: the panel's sign-in works for the first Strapi of a process alone, and a field that
 * is added to the description stays there.
 */
export const ownProcess = files(['accounts/panel', 'content/new-field', 'exchange/first-content']);
