import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { postgresFor } from './databases';
import { cmsDir, temporaryDataDir, testEnvironment } from './environment';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The data folder of a CMS that has started once and stopped; its PostgreSQL database has the folder's name. */
    template: string;
  }
}

/**
 * Before the integration tests: an empty CMS that every test file begins with a copy of.
 * @throws Error when the CMS or its plugins are not built, with the command that builds them.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(path.join(cmsDir, 'dist/src/index.js')))
    throw new Error('The CMS is not built: run npm run build first (npm test does).');
  const { dataDir, remove } = temporaryDataDir('template');
  const postgres = await postgresFor(dataDir);
  const env = { ...process.env, ...testEnvironment(dataDir, postgres ? { DATABASE_URL: postgres.url } : {}) };
  const child = spawn(process.execPath, [path.join(import.meta.dirname, 'template.mjs'), cmsDir], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`The CMS does not start on an empty folder (exit ${code}).`);
  // What the index keeps belongs to one CMS.
  rmSync(path.join(dataDir, 'search'), { recursive: true, force: true });
  project.provide('template', dataDir);
  return async () => {
    await postgres?.drop();
    remove();
  };
}
