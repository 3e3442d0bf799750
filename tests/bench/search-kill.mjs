// npm run stress:search [-- RUNS PUBLICATIONS KILLS]: ten runs of 500 publications, each killed six times, on the embedded engine; on
// Meilisearch when MEILI_HOST (and MEILI_API_KEY) are set; on PostgreSQL when TEST_POSTGRES_URL is.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';

const [runs = '10', publications = '500', kills = '6'] = process.argv.slice(2);
const vitest = path.join(path.dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs');
const { status } = spawnSync(
  process.execPath,
  [
    vitest,
    'run',
    '--config',
    'tests/vitest.config.ts',
    '--project',
    'integration-own',
    'tests/integration/search/killed.test.ts',
    '--disable-console-intercept',
  ],
  { stdio: 'inherit', env: { ...process.env, KILL_RUNS: runs, KILL_PUBLICATIONS: publications, KILL_TIMES: kills } },
);
process.exitCode = status ?? 1;
