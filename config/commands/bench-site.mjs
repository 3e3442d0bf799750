// npm run bench:site [-- SHEETS]: what readers wait for, on a CMS and three processes of the site of its own, with SHEETS sheets (2 000)
// that are the same each time, SQLite and the embedded engine. Prints a table with what is asked beside. A second argument names what is measured:
// npm run bench:recueil measures what is printed (tests/bench/site/recueil.mjs).
import './lib/private-files.mjs';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from './lib/build-steps.mjs';
import { programEnvironment } from './lib/environment.mjs';
import { Family } from './lib/family.mjs';
import { untilHealthy } from './lib/health.mjs';
import { fromRoot } from './lib/paths.mjs';
import { freePort } from './lib/ports.mjs';
import { checkNode } from './lib/preflight.mjs';
import { programs } from './lib/programs.mjs';
import { run } from './lib/run.mjs';
import { fail, say, step } from './lib/say.mjs';

const [sheets = '2000', what = 'measure'] = process.argv.slice(2);
const folder = mkdtempSync(path.join(tmpdir(), 'passerelles-bench-'));
const family = new Family();
family.endOnSignals();

async function start(part) {
  const child = family.add(part.start());
  await untilHealthy(child, part);
  child.healthy = true;
  return child.pid;
}

try {
  checkNode();
  const [cmsPort, ...webPorts] = await Promise.all(Array.from({ length: 4 }, freePort));
  const env = programEnvironment({
    DATA_DIR: folder,
    DATABASE_URL: '',
    MEILI_HOST: '',
    SMTP_URL: 'smtp://127.0.0.1:9',
    FIRST_CONTENT: 'on',
    CMS_PORT: String(cmsPort),
    WEB_PORT: String(webPorts[0]),
  });
  await build(env);
  await step(`Importing ${sheets} sheets`, () =>
    run(process.execPath, [fromRoot('tests/bench/site/fill.mjs'), fromRoot('cms'), sheets], {
      env,
      what: 'The import',
    }),
  );
  const pids = [await start(programs(env).cms)];
  for (const port of webPorts) pids.push(await start(programs({ ...env, WEB_PORT: String(port) }).web));
  const measured = [sheets, pids.join(','), webPorts.join(',')];
  say(
    await run(process.execPath, [fromRoot(`tests/bench/site/${what}.mjs`), ...measured], { env, what: 'The measure' }),
  );
} catch (error) {
  fail(error);
} finally {
  await family.stop();
  rmSync(folder, { recursive: true, force: true });
}
