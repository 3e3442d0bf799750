import { createRequire } from 'node:module';
import { build } from './build-steps.mjs';
import { programEnvironment } from './environment.mjs';
import { fromRoot } from './paths.mjs';
import { ensureInstalled } from './preflight.mjs';

/**
 * Builds what is not built, starts the CMS inside this process without serving anything, and gives `work` its instance. The
 * effects of what is written are left to the running CMS. Strapi keeps timers alive: the command ends by `process.exit`.
 */
export async function withCms(work, overrides = {}) {
  await ensureInstalled();
  const env = programEnvironment({ OUTBOX_WORKERS: 'off', ...overrides });
  await build(env, { only: ['plugins', 'cms'] });
  Object.assign(process.env, env);
  const { createStrapi } = createRequire(fromRoot('cms/package.json'))('@strapi/strapi');
  const strapi = await createStrapi({ appDir: fromRoot('cms'), distDir: fromRoot('cms/dist'), autoReload: false, serveAdminPanel: false }).load();
  // From here on the command itself says what happens.
  strapi.log.level = 'warn';
  const result = await work(strapi);
  await strapi.destroy();
  return result;
}
