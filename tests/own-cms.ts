/**
 * The integration tests that start a CMS of their own, each in a process of its own: they need other settings, work behind the
 * answer (`OUTBOX_WORKERS`), or they stop and kill what runs. All others share one.
 */
export const ownCms = [
  'accounts/panel',
  'committee/deadlines',
  'committee/roles',
  'content/changes',
  'content/cost',
  'content/figures',
  'content/former-database',
  'content/new-field',
  'content/published',
  'content/routes',
  'elsewhere/*',
  'exchange/first-content',
  'exchange/import-on-the-way',
  'newsletter/subscription',
  'operations/commands',
  'operations/disk-full',
  'operations/readiness',
  'operations/start-together',
  'outbox/crash',
  'outbox/effects',
  'outbox/mail',
  'outbox/operations',
  'outbox/share',
  'search/*',
  'site/*',
].map((name) => `tests/integration/${name}.test.ts`);
