import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from './build-steps.mjs';
import { programEnvironment } from './environment.mjs';
import { fromRoot } from './paths.mjs';
import { startPostgres } from './postgres.mjs';
import { checkNode } from './preflight.mjs';
import { run } from './run.mjs';
import { fail, say } from './say.mjs';

async function measureOn(name, url, script, args) {
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
    const output = await run(process.execPath, [fromRoot(script), fromRoot('cms'), ...args], {
      env,
      what: `The measure on ${name}`,
    });
    // The lines before it are the log of the CMS's start.
    say(`\n${name}\n${output.split('== measured\n').at(-1)}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs a measure on a new SQLite database, then on a PostgreSQL of its own where it is installed. Needs no running npm start. */
export async function measureOnDatabases(script, args) {
  let postgres;
  try {
    checkNode();
    await measureOn('SQLite', '', script, args);
    postgres = await startPostgres();
    if (postgres) await measureOn('PostgreSQL', postgres.url, script, args);
    else say('PostgreSQL is not installed: measured on SQLite only.');
  } catch (error) {
    fail(error);
  } finally {
    postgres?.stop();
  }
}
