import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from './ports.mjs';

/** The folder of PostgreSQL's server programs, or undefined where it is not installed. */
function findBinaries() {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...versions.map((version) => path.join(debian, version, 'bin')),
    '/opt/homebrew/bin',
    '/usr/local/bin',
    '/usr/bin',
  ];
  return folders.find((folder) => existsSync(path.join(folder, 'initdb')) && existsSync(path.join(folder, 'pg_ctl')));
}

/** Nothing here outlives the tests; what costs processor time and serves large or lasting databases is off. */
const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: "''",
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  // The CMS that tests share keeps its connections while others start two or three of their own.
  max_connections: 200,
  autovacuum: 'off',
  // Compiling a query costs more than running it on some hundred rows.
  jit: 'off',
  wal_level: 'minimal',
  max_wal_senders: 0,
  max_wal_size: '4GB',
  checkpoint_timeout: '1h',
};

/**
 * Starts a PostgreSQL of its own in a temporary folder, on loopback, without durability: for tests only.
 * @returns {Promise<undefined | { url: string, stop(): void }>} undefined where PostgreSQL is not installed.
 */
export async function startPostgres() {
  const binaries = findBinaries();
  if (!binaries) return undefined;
  const folder = mkdtempSync(path.join(tmpdir(), 'passerelles-postgres-'));
  const data = path.join(folder, 'data');
  const port = await freePort();
  // PostgreSQL refuses to run as root; Debian's package makes a user for it.
  const root = process.getuid?.() === 0;
  const uid = root ? Number(execFileSync('id', ['-u', 'postgres'], { encoding: 'utf8' })) : undefined;
  const gid = root ? Number(execFileSync('id', ['-g', 'postgres'], { encoding: 'utf8' })) : undefined;
  if (root) chownSync(folder, uid, gid);
  const call = (program, args) =>
    execFileSync(path.join(binaries, program), args, { uid, gid, cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  call('initdb', ['-D', data, '-U', 'passerelles', '-A', 'trust', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync']);
  call('pg_ctl', [
    '-D',
    data,
    '-w',
    '-l',
    path.join(folder, 'log'),
    '-o',
    Object.entries({ port, ...settings })
      .map(([name, value]) => `-c ${name}=${value}`)
      .join(' '),
    'start',
  ]);
  return {
    url: `postgres://passerelles@127.0.0.1:${port}/postgres`,
    stop() {
      call('pg_ctl', ['-D', data, '-m', 'immediate', 'stop']);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
