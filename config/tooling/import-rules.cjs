/**
 * The folders of a plugin's server, each line above those that it may not import: an answer is made from the bottom up. Other folders
 * (a gate, an engine, signing) stand where their imports put them; `no-circles` keeps all of them in an order.
 */
const order = [
  ['rows', 'store'],
  ['policies'],
  ['presenters'],
  ['use-cases'],
  ['controllers', 'http', 'routes', 'middlewares', 'consumers', 'panel'],
];
const above = order.slice(0, -1).map((folders, level) => ({
  name: `${folders.join('-and-')}-below`,
  comment: `rows, store ← policies ← presenters ← use-cases ← what is asked from outside`,
  severity: 'error',
  from: { path: `^plugins/([^/]+)/server/src/(${folders.join('|')})/`, pathNot: '\\.test\\.tsx?$' },
  to: {
    path: `^plugins/$1/server/src/(${order
      .slice(level + 1)
      .flat()
      .join('|')})/`,
  },
}));

/**
 * Who may import whom (docs/decisions/0002-layout-and-import-rules.md), checked by `npm run check` and `npm test`.
 * `$1` is the plugin's own name, captured in `from`.
 */
const tests = '\\.test\\.tsx?$';

module.exports = {
  forbidden: [
    {
      name: 'domain-imports-nothing',
      comment:
        'shared/domain is pure: itself, the kit’s shared, config/vocabulary, config/people, and libraries of pure functions.',
      severity: 'error',
      from: { path: '^plugins/([^/]+)/shared/domain/', pathNot: tests },
      to: {
        path: '^(plugins|cms|web|tests|config)/',
        pathNot: [
          '^plugins/$1/shared/domain/',
          '^plugins/kit/(dist/)?shared/',
          '^config/(vocabulary|people)/',
          '^config/dist/(vocabulary|people)/',
        ],
      },
    },
    {
      name: 'domain-knows-no-platform',
      severity: 'error',
      from: { path: '^plugins/[^/]+/shared/', pathNot: tests },
      to: { path: 'node_modules/(@strapi|react|next|koa|knex)', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'domain-runs-in-browsers',
      severity: 'error',
      from: { path: '^plugins/[^/]+/shared/', pathNot: tests },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'server-stays-on-the-server',
      comment:
        'A plugin’s server: own shared, another plugin’s shared, the kit, Strapi, config. Never an admin, never another server.',
      severity: 'error',
      from: { path: '^plugins/([^/]+)/server/' },
      to: { path: '^(plugins/[^/]+/(server|admin)/|cms/|web/|tests/)', pathNot: '^plugins/($1|kit)/(dist/)?server/' },
    },
    {
      name: 'presenters-only-present',
      comment:
        'A presenter makes an answer out of what was read: no Strapi (its types neither), no query, no use-case. Of the store it knows the shape of rows.',
      severity: 'error',
      from: { path: '^plugins/[^/]+/server/src/presenters/', pathNot: tests },
      to: { path: 'node_modules/@strapi/|^plugins/kit/(dist/)?server/' },
    },
    {
      name: 'presenters-read-nothing',
      severity: 'error',
      from: { path: '^plugins/([^/]+)/server/src/presenters/', pathNot: tests },
      to: {
        path: '^plugins/$1/server/src/',
        pathNot: '^plugins/$1/server/src/(presenters|policies|rows)/',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'kit-knows-no-plugin',
      comment: 'What several plugins share goes into other Strapi projects too: nothing of this product is in it.',
      severity: 'error',
      from: { path: '^plugins/kit/' },
      to: { path: '^(plugins/(?!kit/)|config/|cms/|web/|tests/)' },
    },
    {
      name: 'admin-stays-in-the-admin',
      severity: 'error',
      from: { path: '^plugins/([^/]+)/admin/' },
      to: { path: '^(plugins/|cms/|web/|tests/)', pathNot: '^plugins/($1|kit)/(admin|shared)/' },
    },
    {
      name: 'cms-meets-plugins-by-configuration',
      comment: 'The CMS asks a plugin’s service by the contract in its shared; it never reaches into its server.',
      severity: 'error',
      from: { path: '^cms/' },
      to: { path: '^(plugins|web|tests)/', pathNot: '^plugins/([^/]+/(dist/)?shared|kit/(dist/)?server)/' },
    },
    {
      name: 'web-knows-no-server',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^(cms/|tests/|plugins/[^/]+/(server|admin)/)|node_modules/@strapi/' },
    },
    {
      name: 'browsers-load-the-words-of-the-desk',
      comment:
        'what runs in a browser takes the catalogues of the desk (web/messages/in-browsers), not those of every page.',
      severity: 'error',
      from: { path: '^web/(features/desk/(forms|sheet|rich)/|app/.*error\\.tsx$)', pathNot: tests },
      to: { path: '^web/messages/index\\.ts$' },
    },
    {
      name: 'config-knows-no-product',
      severity: 'error',
      from: { path: '^config/' },
      to: { path: '^(plugins|cms|web|tests)/' },
    },
    {
      name: 'nothing-imports-tests',
      severity: 'error',
      from: { pathNot: '^tests/' },
      to: { path: '^tests/' },
    },
    ...above,
    {
      name: 'no-deep-imports',
      comment: 'Another package is reached by its declared exports, never by a path into its folder.',
      severity: 'error',
      from: { path: '^(plugins/[^/]+|cms|web|config|tests)/' },
      to: {
        path: '^(plugins/[^/]+|cms|web|config)/',
        pathNot: [
          '^$1/',
          '^plugins/[^/]+/shared/index\\.ts$',
          '^web/features/stored-values/languages\\.ts$',
          '^web/features/recueil/testing/read-pdf\\.ts$',
          '^config/(settings|vocabulary|network|people)/index\\.ts$',
          '^config/commands/lib/(bound-heap|boot-cms|secret-names)\\.mjs$',
          '^config/dist/(settings|vocabulary|network|people)/index\\.(js|d\\.ts)$',
          '^plugins/[^/]+/dist/shared/index\\.(js|d\\.ts)$',
          '^plugins/kit/(server/src|admin/src)/index\\.ts$',
          '^plugins/kit/dist/server/src/index\\.(js|d\\.ts)$',
        ],
      },
    },
    {
      name: 'no-circles',
      comment: 'In the whole tree, imports of types included.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'nothing-unresolved',
      severity: 'error',
      from: { pathNot: '^web/next-env' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', 'dist/'] },
    exclude: { path: ['^(plugins/[^/]+|config|cms)/dist/', '\\.next/', '\\.strapi/', 'web/public/', 'cms/types/'] },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'default'],
      mainFields: ['module', 'main'],
    },
  },
};
