// npm run dev: the same programs as npm start, watching: plugins are recompiled, the CMS restarts, the site refreshes.
import './lib/private-files.mjs';
import { existsSync, readdirSync, utimesSync, watch } from 'node:fs';
import { announce } from './lib/announce.mjs';
import { build } from './lib/build-steps.mjs';
import { requireSoundData } from './lib/data-folder.mjs';
import { programEnvironment } from './lib/environment.mjs';
import { Family } from './lib/family.mjs';
import { untilHealthy } from './lib/health.mjs';
import { fromRoot } from './lib/paths.mjs';
import { requireFreePorts } from './lib/ports.mjs';
import { checkNode, ensureInstalled } from './lib/preflight.mjs';
import { programs } from './lib/programs.mjs';
import { run } from './lib/run.mjs';
import { fail, step } from './lib/say.mjs';

const family = new Family();
family.endOnSignals();

/** Strapi watches its own folder only: a touched file there makes it restart when a plugin was compiled again. */
function restartOnPluginChange() {
  let pending;
  for (const plugin of readdirSync(fromRoot('plugins'))) {
    const compiled = fromRoot('plugins', plugin, 'dist');
    if (!existsSync(compiled)) continue;
    watch(compiled, { recursive: true }, () => {
      clearTimeout(pending);
      pending = setTimeout(() => utimesSync(fromRoot('cms/src/index.ts'), new Date(), new Date()), 300);
    });
  }
}

try {
  checkNode();
  await ensureInstalled();
  const env = programEnvironment({ NODE_ENV: 'development', FIRST_CONTENT: process.env.FIRST_CONTENT ?? 'on' });
  const parts = Object.values(programs(env, { watching: true }));
  await requireFreePorts(parts.flatMap(({ ports }) => ports));
  requireSoundData(env);
  await build(env, { only: ['plugins'] });
  await step('Building the site’s scripts', () =>
    run('npm', ['run', 'assets', '--workspace', 'web', '--silent'], { env, what: 'npm run assets' }),
  );
  for (const part of parts) {
    await step(`Starting ${part.name}`, async () => {
      const child = family.add(part.start());
      await untilHealthy(child, part);
      child.healthy = true;
    });
  }
  restartOnPluginChange();
  announce(env, 'Watching.');
} catch (error) {
  fail(error);
  await family.stop();
  process.exit(1);
}
