// npm run dev: the same programs as npm start, watching: plugins are recompiled, the CMS restarts, the site refreshes.
import { spawn } from 'node:child_process';
import { utimesSync, watch } from 'node:fs';
import { build } from './lib/build-steps.mjs';
import { programEnvironment } from './lib/environment.mjs';
import { fromRoot } from './lib/paths.mjs';
import { requireFreePorts } from './lib/ports.mjs';
import { checkNode, ensureInstalled } from './lib/preflight.mjs';
import { programs } from './lib/programs.mjs';
import { fail, say } from './lib/say.mjs';

const children = [];
const keep = (command, args, options) => {
  const child = spawn(command, args, { stdio: 'inherit', ...options });
  children.push(child);
  return child;
};
const end = () => {
  for (const child of children) child.kill('SIGTERM');
};
process.on('SIGINT', end);
process.on('SIGTERM', end);

/** Strapi watches its own folder only: a touched file there makes it restart when a plugin was compiled again. */
function restartOnPluginChange() {
  let pending;
  for (const plugin of ['outbox', 'committee', 'search', 'newsletter', 'exchange', 'desk', 'site']) {
    watch(fromRoot('plugins', plugin, 'dist'), { recursive: true }, () => {
      clearTimeout(pending);
      pending = setTimeout(() => utimesSync(fromRoot('cms/src/index.ts'), new Date(), new Date()), 300);
    });
  }
}

try {
  checkNode();
  await ensureInstalled();
  const env = programEnvironment({ NODE_ENV: 'development', FIRST_CONTENT: process.env.FIRST_CONTENT ?? 'on' });
  await build(env, { only: ['plugins'] });
  const parts = programs(env);
  await requireFreePorts(Object.values(parts).flatMap(({ ports }) => ports));
  if (parts.mail) children.push(parts.mail.start());
  keep(process.execPath, [fromRoot('node_modules/typescript/bin/tsc'), '-b', '--watch', '--preserveWatchOutput'], { cwd: fromRoot() });
  restartOnPluginChange();
  keep(process.execPath, [fromRoot('node_modules/@strapi/strapi/bin/strapi.js'), 'develop', '--no-open'], { cwd: fromRoot('cms'), env });
  keep('npm', ['run', 'dev', '--workspace', 'web', '--silent'], { cwd: fromRoot(), env });
  say('Watching. Ctrl-C stops everything.');
} catch (error) {
  fail(error);
  end();
}
