// npm run import -- FILE [--historical "who decided, why"]
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from './lib/build-steps.mjs';
import { programEnvironment } from './lib/environment.mjs';
import { fromRoot } from './lib/paths.mjs';
import { checkNode, ensureInstalled } from './lib/preflight.mjs';
import { fail, say, Stop } from './lib/say.mjs';

const usage = 'Usage: npm run import -- FILE [--historical "who decided, why"]';

function readArguments() {
  let parsed;
  try {
    parsed = parseArgs({ allowPositionals: true, options: { historical: { type: 'string' } } });
  } catch (error) {
    throw new Stop(`${error.message}\n${usage}`);
  }
  const [file, ...more] = parsed.positionals;
  if (!file || more.length > 0) throw new Stop(usage);
  const { historical } = parsed.values;
  if (historical !== undefined && !/^[^,]*\S[^,]*,.*\S/.test(historical)) {
    throw new Stop(`--historical wants who decided and why, separated by a comma; it got "${historical}".\n  For example: --historical "Marie Dupont, fiches publiées avant la plateforme"`);
  }
  return { file: path.resolve(process.env.INIT_CWD ?? process.cwd(), file), historical };
}

function readContent(file) {
  if (!existsSync(file)) throw new Stop(`${file}: there is no such file.`);
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Stop(`${file} is not JSON: ${error.message}`);
  }
}

try {
  checkNode();
  const { file, historical } = readArguments();
  const content = readContent(file);
  await ensureInstalled();
  const env = programEnvironment({ OUTBOX_WORKERS: 'off' });
  await build(env, { only: ['plugins', 'cms'] });
  Object.assign(process.env, env);
  const { createStrapi } = createRequire(fromRoot('cms/package.json'))('@strapi/strapi');
  const strapi = await createStrapi({ appDir: fromRoot('cms'), distDir: fromRoot('cms/dist'), autoReload: false, serveAdminPanel: false }).load();
  const comma = historical?.indexOf(',') ?? -1;
  const report = await strapi.plugin('exchange').service('import').run(content, historical ? { historical: { who: historical.slice(0, comma).trim(), why: historical.slice(comma + 1).trim() } } : {});
  if (report.errors?.length) {
    fail(new Stop(`${path.basename(file)}: ${report.errors.length} error(s), nothing was written.\n${report.errors.map((error) => (typeof error === 'string' ? error : `${error.path}: ${error.message}`)).join('\n')}`));
  } else {
    for (const [kind, { created, updated, unchanged }] of Object.entries(report.counts)) say(`${kind}: ${created} created, ${updated} updated, ${unchanged} unchanged`);
  }
  await strapi.destroy();
  process.exit(process.exitCode ?? 0);
} catch (error) {
  fail(error);
  process.exit(1);
}
