import { cpSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Core } from '@strapi/strapi';
import { inject } from 'vitest';
import { postgresFor } from './databases';
import { cmsDir, temporaryDataDir, testEnvironment } from './environment';

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
  /** Default: a new temporary folder, with the tables of a CMS that has started before, removed at the end. */
  dataDir?: string;
  env?: Record<string, string>;
  /** Called once types are registered and before their tables are made: what a later version of a schema would bring. */
  onRegistered?: (strapi: Core.Strapi) => void;
}

/** Starts the built CMS inside this process on a free port: one per test file, since Strapi is a process-wide global. */
export async function startCms({ dataDir, env = {}, onRegistered }: Options = {}): Promise<RunningCms> {
  const own = dataDir ? undefined : temporaryDataDir('test');
  const folder = dataDir ?? own!.dataDir;
  const template = own ? inject('template') : undefined;
  const postgres = await postgresFor(folder, template);
  if (template) cpSync(template, folder, { recursive: true });
  Object.assign(process.env, testEnvironment(folder, { ...(postgres ? { DATABASE_URL: postgres.url } : {}), ...env }));

  // Node's own require: run through Vite, Strapi would exist twice.
  const { createStrapi } = createRequire(path.join(cmsDir, 'package.json'))(
    '@strapi/strapi',
  ) as typeof import('@strapi/strapi');
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
  // A test that works for some seconds between two requests would otherwise use a connection that is being closed.
  strapi.server.httpServer.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => strapi.server.httpServer.listen(0, '127.0.0.1', () => resolve()));
  const url = `http://127.0.0.1:${(strapi.server.httpServer.address() as AddressInfo).port}`;

  return {
    strapi,
    url,
    dataDir: folder,
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
      if (own) await postgres?.drop();
      own?.remove();
    },
  };
}
