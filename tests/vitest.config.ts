import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { ownCms, ownProcess } from './own-cms';

const root = path.resolve(import.meta.dirname, '..');
const integration = {
  globalSetup: 'tests/support/template.ts',
  pool: 'forks' as const,
  // Strapi makes many short-lived objects: in young generations of 64 MB, collecting them takes a tenth less of the processor's time.
  execArgv: ['--max-semi-space-size=64', '--min-semi-space-size=32'],
  // Two cores, and two suites at once: one file at a time.
  fileParallelism: false,
  testTimeout: 60_000,
  hookTimeout: 120_000,
};

const unit = {
  include: ['{config,plugins,web,cms,tests}/**/*.test.{ts,tsx}'],
  exclude: ['**/node_modules/**', '**/dist/**', '**/.next/**', 'tests/integration/**', 'tests/e2e/**'],
};
/** What is shared is data and pure functions: nothing there is left behind in a module, so that these files need no process each. */
const pure = 'plugins/*/shared/**/*.test.ts';

export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        // As pages are compiled for production: a test may load the React that runs there.
        oxc: { jsx: { development: false } },
        test: {
          name: 'unit',
          include: unit.include,
          exclude: [...unit.exclude, pure],
        },
      },
      {
        root,
        test: {
          name: 'unit-pure',
          include: [pure],
          exclude: unit.exclude,
          isolate: false,
        },
      },
      {
        root,
        test: {
          ...integration,
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          exclude: [...ownCms, ...ownProcess],
          // A Strapi instance is a process-wide global: these files take turns with one CMS, in one process.
          isolate: false,
          provide: { sharing: true },
        },
      },
      {
        root,
        test: {
          ...integration,
          name: 'integration-own',
          include: ownCms,
          isolate: false,
          provide: { sharing: false },
        },
      },
      {
        root,
        test: {
          ...integration,
          name: 'integration-own-process',
          include: ownProcess,
          provide: { sharing: false },
        },
      },
      {
        root,
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          pool: 'forks',
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
