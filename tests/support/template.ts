import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { TestProject } from 'vitest/node';
import { dropPostgres, postgresFor } from './databases';
import { cmsDir, temporaryDataDir, testEnvironment } from './environment';

declare module 'vitest' {
  export interface ProvidedContext {
    /** The data folder of a CMS that has started once and stopped; its PostgreSQL database has the folder's name. */
    template: string;
    /** Whether the files of this project share a process, and so a CMS. */
    sharing: boolean;
    /** The data folder of the CMS that files share, and the one that keeps how it was after its start. */
    shared: { folder: string; snapshot: string };
  }
}

interface Prepared {
  template: string;
  shared: { folder: string; snapshot: string };
  remove(): Promise<void>;
}
/** This file is read once for each project, which all run one after the other in this process: they begin with the same template. */
const global = globalThis as typeof globalThis & { preparedTemplate?: { prepared: Promise<Prepared>; users: number } };

/**
 * Before the integration tests: an empty CMS that every start begins with a copy of.
 * @throws Error when the CMS or its plugins are not built, with the command that builds them.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const common = (global.preparedTemplate ??= { prepared: prepare(), users: 0 });
  common.users += 1;
  const { template, shared, remove } = await common.prepared;
  project.provide('template', template);
  project.provide('shared', shared);
  return async () => {
    common.users -= 1;
    if (common.users > 0) return;
    global.preparedTemplate = undefined;
    await remove();
  };
}

async function prepare(): Promise<Prepared> {
  if (!existsSync(path.join(cmsDir, 'dist/src/index.js')))
    throw new Error('The CMS is not built: run npm run build first (npm test does).');
  const folders = [temporaryDataDir('template'), temporaryDataDir('shared'), temporaryDataDir('snapshot')];
  const [template, folder, snapshot] = folders.map(({ dataDir }) => dataDir) as [string, string, string];
  const postgres = await postgresFor(template);
  const env = { ...process.env, ...testEnvironment(template, postgres ? { DATABASE_URL: postgres.url } : {}) };
  const child = spawn(process.execPath, [path.join(import.meta.dirname, 'template.mjs'), cmsDir], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`The CMS does not start on an empty folder (exit ${code}).`);
  // What the index keeps belongs to one CMS.
  rmSync(path.join(template, 'search'), { recursive: true, force: true });
  return {
    template,
    shared: { folder, snapshot },
    async remove() {
      for (const { dataDir, remove } of folders) {
        await dropPostgres(dataDir);
        remove();
      }
    },
  };
}
