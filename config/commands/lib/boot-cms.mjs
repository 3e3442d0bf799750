import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build } from './build-steps.mjs';
import { programEnvironment } from './environment.mjs';
import { fromRoot } from './paths.mjs';
import { ensureInstalled } from './preflight.mjs';
import { Stop } from './say.mjs';

/** The CMS of this process, built and not loaded. No command runs jobs: closing stages and sending mails is for the CMS that serves. */
async function prepare(overrides) {
  await ensureInstalled();
  const env = programEnvironment({ JOBS: 'off', ...overrides });
  await build(env, { only: ['plugins', 'cms'] });
  Object.assign(process.env, env);
  const { createStrapi } = createRequire(fromRoot('cms/package.json'))('@strapi/strapi');
  return createStrapi({
    appDir: fromRoot('cms'),
    distDir: fromRoot('cms/dist'),
    autoReload: false,
    serveAdminPanel: false,
  });
}

/**
 * Builds what is not built, starts the CMS inside this process without serving anything, and gives `work` its instance. The
 * effects of what is written are left to the running CMS. Strapi keeps timers alive: the command ends by `process.exit`.
 */
export async function withCms(work, overrides = {}) {
  const strapi = await (await prepare(overrides)).load();
  // From here on the command prints its own progress.
  strapi.log.level = 'warn';
  const result = await work(strapi);
  await strapi.destroy();
  return result;
}

/** Ends Strapi's start where its tables are known and nothing is written yet. */
const opened = new Error('The database is open');

/** The error messages of a database in which a table or a column is missing. */
const lacking = /no such (?:table|column)|relation .* does not exist|column .* does not exist/;

/**
 * Opens the database of the CMS for reading only and gives `work` an instance that answers services and queries. A start writes
 * (tables, permissions, who holds which lease), so that this one ends before all of that; the connection itself refuses to write.
 * @throws Stop where there is no database, or not one of this version.
 */
export async function readingCms(work) {
  const { DATABASE_URL, DATA_DIR } = programEnvironment({}, { makeSecrets: false });
  const file = path.join(DATA_DIR, 'passerelles.db');
  if (!DATABASE_URL && !existsSync(file))
    throw new Stop(
      `There is no database at ${file}: nothing was looked at.\n  Name its folder: DATA_DIR=…, or its PostgreSQL: DATABASE_URL=…`,
    );
  const strapi = await prepare({ READ_ONLY: 'on', FIRST_CONTENT: 'off' });
  strapi.log.level = 'warn';
  await strapi.register();
  strapi
    .hook('strapi::content-types.beforeSync')
    .getHandlers()
    .unshift(() => {
      throw opened;
    });
  await strapi.bootstrap().catch((error) => {
    if (error !== opened) throw error;
  });
  try {
    return await work(strapi);
  } catch (error) {
    if (!lacking.test(error.message)) throw error;
    throw new Stop(
      `The database lacks what this version reads (${error.message.split('\n')[0]}). Start this version once: npm start`,
    );
  } finally {
    await strapi.db.destroy();
  }
}
