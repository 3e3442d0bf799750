import { createRequire } from 'node:module';
import net from 'node:net';
import path from 'node:path';
import type { RunningCms } from './cms';

/** A search engine that a test can have go away and come back. It really answers while it is there. */
export interface SwitchableEngine {
  /** Settings of the CMS under test. */
  env: Record<string, string>;
  /** To be called once the CMS runs. */
  attach(cms: RunningCms): void;
  away(): void;
  back(): void;
  stop(): Promise<void>;
}

const methods = [
  'configure',
  'upsert',
  'remove',
  'search',
  'matching',
  'suggest',
  'rebuild',
  'fingerprints',
  'health',
] as const;

/** The embedded engine: every call fails as it would when nobody answers. */
export function switchableEmbedded(): SwitchableEngine {
  let there = true;
  return {
    env: {},
    attach(cms) {
      const port = path.resolve(import.meta.dirname, '../../plugins/search/dist/server/src/engines/port.js');
      const { EngineUnavailable } = createRequire(import.meta.url)(port) as {
        EngineUnavailable: new (message: string) => Error;
      };
      const engine = cms.strapi.plugin('search').service('engine') as Record<
        string,
        (...given: unknown[]) => Promise<unknown>
      >;
      for (const method of methods) {
        const real = engine[method]!.bind(engine);
        engine[method] = (...given) => {
          if (there) return real(...given);
          return method === 'health'
            ? Promise.resolve({ available: false, documents: null })
            : Promise.reject(new EngineUnavailable('nobody answers'));
        };
      }
    },
    away: () => void (there = false),
    back: () => void (there = true),
    stop: () => Promise.resolve(),
  };
}

/** A Meilisearch behind a port of our own, which can be closed; the index is its own, and removed at the end. */
export async function switchableMeilisearch(host: string, apiKey: string): Promise<SwitchableEngine> {
  const target = new URL(host);
  const index = `test_${process.pid}_${Date.now()}`;
  const sockets = new Set<net.Socket>();
  let there = true;
  const server = net.createServer((near) => {
    if (!there) return void near.destroy();
    const far = net.connect(Number(target.port || 80), target.hostname);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy()).on('close', () => sockets.delete(socket));
    }
    near.pipe(far).pipe(near);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const cut = () => sockets.forEach((socket) => socket.destroy());
  return {
    env: {
      MEILI_HOST: `http://127.0.0.1:${(server.address() as net.AddressInfo).port}`,
      MEILI_API_KEY: apiKey,
      MEILI_INDEX: index,
    },
    attach: () => undefined,
    away() {
      there = false;
      cut();
    },
    back: () => void (there = true),
    async stop() {
      await fetch(`${host}/indexes/${index}`, { method: 'DELETE', headers: { authorization: `Bearer ${apiKey}` } });
      cut();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
