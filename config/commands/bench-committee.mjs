// npm run bench:committee [-- REVIEWS]: the measure of tests/bench/committee.mjs on a new SQLite database, then on a PostgreSQL
// of its own where it is installed. Needs no running npm start.
import './lib/private-files.mjs';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from './lib/build-steps.mjs';
import { programEnvironment } from './lib/environment.mjs';
import { fromRoot } from './lib/paths.mjs';
import { startPostgres } from './lib/postgres.mjs';
import { checkNode } from './lib/preflight.mjs';
import { run } from './lib/run.mjs';
import { fail, say } from './lib/say.mjs';

const reviews = process.argv[2] ?? '500';

async function onDatabase(name, url) {
  const folder = mkdtempSync(path.join(tmpdir(), 'passerelles-bench-'));
  const env = programEnvironment({
    DATA_DIR: folder,
    DATABASE_URL: url,
    FIRST_CONTENT: 'off',
    MEILI_HOST: '',
    SMTP_URL: '',
    JOBS: 'off',
  });
  try {
    await build(env, { only: ['plugins', 'cms'] });
    const output = await run(process.execPath, [fromRoot('tests/bench/committee.mjs'), fromRoot('cms'), reviews], {
      env,
      what: `The measure on ${name}`,
    });
    // The lines before it are the log of the CMS's start.
    say(`\n${name}\n${output.split('== measured\n').at(-1)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

let postgres;
try {
  checkNode();
  await onDatabase('SQLite', '');
  postgres = await startPostgres();
  if (postgres) await onDatabase('PostgreSQL', postgres.url);
  else say('PostgreSQL is not installed: measured on SQLite only.');
} catch (error) {
  fail(error);
} finally {
  postgres?.stop();
}
