import tseslint from 'typescript-eslint';

// A rule is an error or it is off: a warning is a decision that nobody took.
export default tseslint.config(
  {
    ignores: [
      '**/node_modules/',
      '**/dist/',
      '**/.next/',
      '**/.strapi/',
      '**/build/',
      'web/public/',
      'cms/types/',
      'data/',
      'web/next-env.d.ts',
    ],
  },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx,mjs}'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none' },
      ],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        // The names let through: Next puts them into the build, says by them which phase it is in or is told by them what it was built with, and the one setting that code for browsers asks for too.
        {
          selector:
            "MemberExpression[object.object.name='process'][object.property.name='env']:not([property.name=/^(NODE_ENV|NEXT_PHASE|__NEXT_PRIVATE_STANDALONE_CONFIG|ENHANCE_VERSION|SITE_LOCALE)$/])",
          message: 'Settings are read by config/settings, nowhere else.',
        },
        {
          selector:
            "MemberExpression[object.name='process'][property.name='env']:not(MemberExpression > MemberExpression)",
          message: 'Settings are read by config/settings, nowhere else.',
        },
      ],
      'max-lines': ['error', { max: 300, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // A project of somebody else’s, in plain CommonJS as Strapi makes one.
    files: ['tests/fixtures/elsewhere/**/*.js'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    // What the clock has done goes through the outbox's jobs, so that one setting stops all of it in a command.
    files: ['plugins/*/server/**'],
    ignores: [
      'plugins/outbox/server/src/services/jobs.ts',
      // Renews a lease while a row is in hand.
      'plugins/outbox/server/src/worker/lane.ts',
      // Forgets what is remembered in memory.
      'plugins/committee/server/src/gate/governed.ts',
      // Writes what readers of this very process searched.
      'plugins/search/server/src/services/query-log.ts',
    ],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'setInterval', message: 'Give it to the jobs service of the outbox: JOBS=off must stop it.' },
      ],
      'no-restricted-properties': [
        'error',
        {
          object: 'strapi',
          property: 'cron',
          message: 'Give it to the jobs service of the outbox: JOBS=off must stop it.',
        },
      ],
    },
  },
  {
    // Next has no logger of its own: what the site's server reports goes to the console.
    files: ['web/**'],
    rules: { 'no-console': ['error', { allow: ['error'] }] },
  },
  {
    // The commands and the settings are where the environment is read; the tests set it.
    files: [
      'config/**',
      'tests/**',
      '**/*.test.{ts,tsx}',
      '**/*.config.{ts,mjs}',
      'web/enhance/build.mjs',
      'web/**/build*.mjs',
    ],
    rules: { 'no-restricted-syntax': 'off', 'no-console': 'off' },
  },
  {
    // A reply that a test looks at is not a boundary of the product, and a table of cases may be long.
    files: ['tests/**', '**/*.test.{ts,tsx}', 'web/features/stored-values/samples.ts'],
    rules: { '@typescript-eslint/no-explicit-any': 'off', 'max-lines': 'off' },
  },
);
