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
          '^config/(settings|vocabulary|network|people)/index\\.ts$',
          '^config/commands/lib/boot-cms\\.mjs$',
          '^config/dist/(settings|vocabulary|network|people)/index\\.(js|d\\.ts)$',
          '^plugins/[^/]+/dist/shared/index\\.(js|d\\.ts)$',
          '^plugins/kit/(server/src|admin/src)/index\\.ts$',
          '^plugins/kit/dist/server/src/index\\.(js|d\\.ts)$',
        ],
      },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
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
    exclude: { path: ['/dist/', '\\.next/', '\\.strapi/', 'web/public/', 'cms/types/'] },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'default'],
      mainFields: ['module', 'main'],
    },
  },
};
