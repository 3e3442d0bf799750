import { once } from 'node:events';
import net from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { requireFreePorts, takenSince } from './ports.mjs';

let server: net.Server | null = null;
afterEach(() => server?.close());

async function listenOn(host: string) {
  server = net.createServer().listen({ port: 0, host, ipv6Only: host.includes(':') });
  await once(server, 'listening');
  const { port } = server.address() as net.AddressInfo;
  return [{ variable: 'CMS_PORT', port, what: 'CMS' }];
}

describe('a port that is taken', () => {
  it.each(['0.0.0.0', '127.0.0.1', '::', '::1'])('is found at %s, with who holds it and the way out', async (host) => {
    const wanted = await listenOn(host);
    const { port } = wanted[0]!;
    await expect(requireFreePorts(wanted)).rejects.toThrow(
      new RegExp(
        `${port} \\(CMS\\): held by process ${process.pid} \\(.*[\\s\\S]*kill ${process.pid}, or choose another: CMS_PORT=${port + 1} npm start`,
      ),
    );
  });

  it('since it was looked at is told in the same words; what else ends a program is not', async () => {
    const wanted = await listenOn('127.0.0.1');
    const told = await takenSince(wanted, 'error: listen EADDRINUSE: address already in use 127.0.0.1');
    expect(String(told)).toContain(`held by process ${process.pid}`);
    expect(await takenSince(wanted, 'SyntaxError')).toBeNull();
  });

  it('by another setting is told before anything starts', async () => {
    const one = { variable: 'CMS_PORT', port: 4000, what: 'CMS' };
    await expect(requireFreePorts([one, { ...one, variable: 'WEB_PORT' }])).rejects.toThrow(
      'CMS_PORT and WEB_PORT are both 4000',
    );
  });

  it('says nothing of one that is free', async () => {
    const wanted = await listenOn('127.0.0.1');
    server?.close();
    await once(server!, 'close');
    await expect(requireFreePorts(wanted)).resolves.toBeUndefined();
  });
});
