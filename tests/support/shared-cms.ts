import { cpSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { inject } from 'vitest';
import { bootCms, cmsRequire, startCms, type RunningCms } from './cms';
import { copyPostgres, postgresFor } from './databases';
import { rememberEnvironment } from './environment';

/** The settings of the shared CMS: what is to be done behind an answer is written down, and not done. */
const settings = { OUTBOX_WORKERS: 'off' };

interface Kept {
  cms: RunningCms;
  /** Puts everything back as it was right after the start. */
  restore(): Promise<void>;
}

// The modules of a process are kept from file to file (`isolate: false`), this one too.
let kept: Promise<Kept> | undefined;

/**
 * The CMS that the test files of this process use one after the other: each gets it as it was right after its start: database,
 * data folder, environment, limits. A file that cannot do with that takes {@link startCms}.
 */
export async function sharedCms(): Promise<RunningCms> {
  if (!inject('sharing')) return startCms({ env: settings });
  if (kept) await (await kept).restore();
  else kept = startShared();
  return { ...(await kept).cms, stop: async () => undefined };
}

async function startShared(): Promise<Kept> {
  const { folder, snapshot } = inject('shared');
  const template = inject('template');
  cpSync(template, folder, { recursive: true });
  const postgres = await postgresFor(folder, template);
  const newCallers = countCallersApart();
  const cms = await bootCms(folder, { ...(postgres ? { DATABASE_URL: postgres.url } : {}), ...settings });
  const { strapi } = cms;
  // A process that lives for minutes would otherwise meet deadlines in the middle of a test that set one in the past.
  strapi.plugin('outbox').service('jobs').stop();
  const endSubscriptions = rememberSubscriptions(strapi);
  const putEnvironmentBack = rememberEnvironment();
  const putConfigurationBack = rememberConfiguration(strapi);

  // What is open on a database that is copied or replaced would see neither the one nor the other whole.
  const closed = async (work: () => Promise<void> | void) => {
    await strapi.db.connection.destroy();
    await work();
    strapi.db.connection.initialize();
  };
  const copy = async (from: string, to: string) => {
    for (const name of readdirSync(to)) rmSync(path.join(to, name), { recursive: true, force: true });
    cpSync(from, to, { recursive: true });
    await copyPostgres(from, to);
  };
  await closed(() => copy(folder, snapshot));

  return {
    cms,
    async restore() {
      endSubscriptions();
      await closed(() => copy(snapshot, folder));
      putEnvironmentBack();
      putConfigurationBack();
      newCallers();
      strapi.plugin('committee').service('gate').governed.forget();
    },
  };
}

/** What `config/plugins` says of each plugin, of which a test may change a part. */
function rememberConfiguration(strapi: Core.Strapi): () => void {
  const places = Object.keys(strapi.plugins).map((name) => `plugin::${name}`);
  const before = places.map((place) => strapi.config.get(place));
  return () => {
    for (const [index, place] of places.entries()) strapi.config.set(place, before[index]);
  };
}

/** Lifecycles that a test subscribes to end with its file. */
function rememberSubscriptions(strapi: Core.Strapi): () => void {
  const lifecycles = strapi.db.lifecycles;
  const subscribe = lifecycles.subscribe.bind(lifecycles);
  let ends: (() => void)[] = [];
  lifecycles.subscribe = (subscriber) => {
    const end = subscribe(subscriber);
    ends.push(end);
    return end;
  };
  return () => {
    for (const end of ends) end();
    ends = [];
  };
}

interface CallWindows {
  count(caller: string, now: number): number;
}

/**
 * Ours and Strapi's limits count calls in memory: to them, whoever calls in one test file is another than in the file before.
 * To be called before the CMS starts.
 */
function countCallersApart(): () => void {
  const ours = cmsRequire('../plugins/search/dist/server/src/middlewares/windows.js') as {
    Windows: new (...given: any[]) => CallWindows;
  };
  let file = 0;
  ours.Windows = class extends ours.Windows {
    override count(caller: string, now: number): number {
      return super.count(`${file} ${caller}`, now);
    }
  };
  const { Stores } = cmsRequire('koa2-ratelimit') as { Stores: { Memory: { cleanAll(): void } } };
  return () => {
    file += 1;
    Stores.Memory.cleanAll();
  };
}
