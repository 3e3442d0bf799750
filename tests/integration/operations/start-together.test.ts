import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import pg from 'pg';
import { cmsDir, temporaryDataDir, testEnvironment, until } from '../../support';
import { postgresFor } from '../../support/databases';

const script = path.join(import.meta.dirname, 'start-together.mjs');
const cleaning: (() => unknown)[] = [];
afterEach(async () => {
  for (const clean of cleaning.splice(0).reverse()) await clean();
});

interface Process {
  child: ChildProcess;
  url: string;
  output(): string;
}

const freePort = async () => {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as net.AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
};

/** A CMS in a process of its own, with a data folder of its own, on the given database. */
async function start(
  name: string,
  databaseUrl: string,
  prepare: (dataDir: string) => void = () => undefined,
  env: Record<string, string> = {},
): Promise<Process> {
  const { dataDir, remove } = temporaryDataDir(name);
  prepare(dataDir);
  const port = await freePort();
  const child = spawn(process.execPath, [script, cmsDir], {
    env: {
      ...process.env,
      ...testEnvironment(dataDir, { DATABASE_URL: databaseUrl, CMS_PORT: String(port), FIRST_CONTENT: 'on', ...env }),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk));
  cleaning.push(async () => {
    const ended = child.exitCode === null && child.signalCode === null ? once(child, 'exit') : null;
    child.kill('SIGKILL');
    await ended;
    remove();
  });
  return { child, url: `http://127.0.0.1:${port}`, output: () => said };
}

const ready = ({ url, child, output }: Process) =>
  until(
    `${url} is ready`,
    async () => {
      if (child.exitCode !== null) throw new Error(`ended (exit ${child.exitCode}):\n${output()}`);
      return (await fetch(`${url}/health/ready`)).status === 200;
    },
    { seconds: 110 },
  );

async function rowsOf(url: string, table: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(`select count(*)::int as number from ${table}`)).rows[0].number;
  } finally {
    await client.end();
  }
}

describe.skipIf(!process.env.TEST_POSTGRES_URL)('CMS processes that start at once on an empty PostgreSQL', () => {
  it.each([1, 2, 3])(
    'come up both, and one of them makes tables and first content (round %i)',
    async (round) => {
      const folder = temporaryDataDir(`together-${round}`);
      cleaning.push(folder.remove);
      const database = await postgresFor(folder.dataDir);
      cleaning.push(() => database!.drop());
      const both = await Promise.all([start('together-a', database!.url), start('together-b', database!.url)]);
      await Promise.all(both.map(ready));
      const said = both.map(({ output }) => output());
      expect(said.filter((output) => output.includes('Another CMS process prepares this database'))).toHaveLength(1);
      expect(said.filter((output) => output.includes('First content and demo accounts: loaded'))).toHaveLength(1);
      expect(await rowsOf(database!.url, 'admin_users')).toBe(8);
      // Nobody holds the lock any more: one who comes later does not wait.
      expect(await rowsOf(database!.url, "pg_locks where locktype = 'advisory'")).toBe(0);
      if (round > 1) return;
      const third = await start('together-c', database!.url);
      await ready(third);
      expect(third.output()).not.toContain('Another CMS process');
    },
    180_000,
  );

  it('go on where the first one fails on its way, or is killed', async () => {
    const folder = temporaryDataDir('together-failing');
    cleaning.push(folder.remove);
    const database = await postgresFor(folder.dataDir);
    cleaning.push(() => database!.drop());
    // Cannot write the accounts down: its bootstrap throws.
    const failing = await start('together-failing', database!.url, (dataDir) =>
      mkdirSync(path.join(dataDir, 'demo-accounts.json')),
    );
    await until('it is at work', () => failing.output().includes('migrat') || failing.child.exitCode !== null, {
      seconds: 60,
    });
    const killed = await start('together-killed', database!.url);
    const last = await start('together-last', database!.url);
    await until('both wait', () => [killed, last].every(({ output }) => output().includes('Another CMS process')), {
      seconds: 60,
    });
    killed.child.kill('SIGKILL');
    await ready(last);
    expect(failing.child.exitCode).toBe(1);
  }, 180_000);
});
