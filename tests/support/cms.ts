import { cpSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { inject } from 'vitest';
import { postgresFor } from './databases';
import { cmsDir, rememberEnvironment, temporaryDataDir, testEnvironment } from './environment';

export interface RunningCms {
  strapi: Core.Strapi;
  /** Address of the HTTP server, without a trailing slash. */
  url: string;
  dataDir: string;
  /** `fetch` on the CMS, JSON in and out. */
  request(
    route: string,
    init?: { method?: string; body?: unknown; headers?: Record<string, string> },
  ): Promise<{ status: number; body: any; headers: Headers }>;
  stop(): Promise<void>;
}

interface Options {
  /** Default: a new temporary folder, removed at the end. Where it is empty, it is {@link furnish}ed. */
  dataDir?: string;
  env?: Record<string, string>;
  /** Called once types are registered and before their tables are made: what a later version of a schema would bring. */
  onRegistered?: (strapi: Core.Strapi) => void;
  /** Whether passwords are hashed as in production: for a file that measures what a sign-in costs. */
  fullPasswords?: boolean;
}

/** Node's own require: run through Vite, Strapi would exist twice. */
export const cmsRequire = createRequire(path.join(cmsDir, 'package.json'));

/** 2 to the power of this many rounds for a password, in place of 2^10: the same code and the same form of hash. */
const roundsOfTests = 4;

/**
 * Every account of the tests is given a password, and most sign in: at the full number of rounds this took a fifth of the processor time of
 * the tests. To be called before the CMS starts.
 */
function hashPasswordsQuickly(): void {
  const bcrypt = cmsRequire('bcryptjs') as {
    genSalt(rounds: number, done: (error: Error | null, salt?: string) => void): void;
    genSaltSync(rounds: number): string;
    quick?: true;
  };
  if (bcrypt.quick) return;
  const { genSalt, genSaltSync } = bcrypt;
  bcrypt.quick = true;
  bcrypt.genSalt = (_rounds, done) => genSalt(roundsOfTests, done);
  bcrypt.genSaltSync = () => genSaltSync(roundsOfTests);
}

/**
 * Starts the built CMS inside this process on a free port, for this test file alone: for one with settings of its own, with work behind
 * (`OUTBOX_WORKERS`), or that stops its CMS. The others take {@link sharedCms}.
 * @throws Error in a file that `tests/own-cms.ts` does not name: Strapi is a process-wide global, and the process is the shared one's.
 */
export async function startCms({ dataDir, env = {}, ...options }: Options = {}): Promise<RunningCms> {
  if (inject('sharing'))
    throw new Error('This file runs beside others, in one process: name it in tests/own-cms.ts, or take sharedCms().');
  const own = dataDir ? undefined : temporaryDataDir('test');
  const folder = dataDir ?? own!.dataDir;
  const postgres = await furnish(folder);
  const cms = await bootCms(folder, { ...(postgres ? { DATABASE_URL: postgres.url } : {}), ...env }, options);
  return {
    ...cms,
    async stop() {
      await cms.stop();
      if (own) await postgres?.drop();
      own?.remove();
    },
  };
}

/**
 * Puts the tables of a CMS that has started before into a data folder that is empty; one with something in it stays as it is.
 * @returns its PostgreSQL database, where the suite runs on PostgreSQL.
 */
export async function furnish(dataDir: string): ReturnType<typeof postgresFor> {
  const template = readdirSync(dataDir).length === 0 ? inject('template') : undefined;
  if (template) cpSync(template, dataDir, { recursive: true });
  return postgresFor(dataDir, template);
}

/** The modules of the CMS read its settings once, when they are loaded: they are loaded anew for each start. Those of Strapi and of the plugins stay. */
function forgetSettings(): void {
  for (const file of Object.keys(cmsRequire.cache))
    if (file.startsWith(path.join(cmsDir, 'dist') + path.sep)) delete cmsRequire.cache[file];
}

async function load(onRegistered: Options['onRegistered']): Promise<Core.Strapi> {
  const { createStrapi } = cmsRequire('@strapi/strapi') as typeof import('@strapi/strapi');
  const strapi = createStrapi({
    appDir: cmsDir,
    distDir: path.join(cmsDir, 'dist'),
    autoReload: false,
    serveAdminPanel: false,
  });
  await strapi.register();
  onRegistered?.(strapi);
  await strapi.bootstrap();
  strapi.isLoaded = true;
  await strapi.server.mount();
  return strapi;
}

/** Starts the built CMS on a data folder, which stays; `env` is what differs from the settings of the tests. */
export async function bootCms(
  dataDir: string,
  env: Record<string, string>,
  { onRegistered, fullPasswords = false }: Pick<Options, 'onRegistered' | 'fullPasswords'> = {},
): Promise<RunningCms> {
  forgetSettings();
  const putEnvironmentBack = rememberEnvironment();
  Object.assign(process.env, testEnvironment(dataDir, env));
  if (!fullPasswords) hashPasswordsQuickly();
  const strapi = await load(onRegistered).catch((error: unknown) => {
    putEnvironmentBack();
    throw error;
  });
  // A test that works for some seconds between two requests would otherwise use a connection that is being closed.
  strapi.server.httpServer.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => strapi.server.httpServer.listen(0, '127.0.0.1', () => resolve()));
  const url = `http://127.0.0.1:${(strapi.server.httpServer.address() as AddressInfo).port}`;

  return {
    strapi,
    url,
    dataDir,
    async request(route, { method = 'GET', body, headers = {} } = {}) {
      const answer = await fetch(url + route, {
        method,
        headers: { ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
        body: body === undefined ? undefined : JSON.stringify(body),
      });
      const text = await answer.text();
      let parsed: unknown = text;
      try {
        parsed = JSON.parse(text);
      } catch {
        // Not JSON: the text itself is the body.
      }
      return { status: answer.status, body: parsed, headers: answer.headers };
    },
    async stop() {
      // Strapi's destroy removes every listener of the process, the test runner's included.
      const kept = process.eventNames().map((name) => [name, process.listeners(name as 'exit')] as const);
      await strapi.destroy();
      for (const [name, listeners] of kept)
        for (const listener of listeners) process.on(name as string, listener as () => void);
      putEnvironmentBack();
    },
  };
}
