import { execFileSync } from 'node:child_process';
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs';
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
  max_wal_size: '1GB',
  checkpoint_timeout: '1h',
};

const memory = '/dev/shm';
const gigabyte = 1024 ** 3;

/**
 * Where the databases of the tests lie: in memory, where this machine has a folder and 8 GB for it. Each test file begins with a copy of a
 * database of some 1 700 files: 0.9 s on the disk of a small machine, 0.1 s in memory.
 */
export function folderOfTests() {
  if (!existsSync(memory)) return tmpdir();
  const { bavail, bsize } = statfsSync(memory);
  return Math.min(bavail * bsize, process.availableMemory?.() ?? 0) >= 8 * gigabyte ? memory : tmpdir();
}

/**
 * Starts a PostgreSQL of its own in a temporary folder below `within`, on loopback, without durability: for tests and benches only.
 * @returns {Promise<undefined | { url: string, stop(): void }>} undefined where PostgreSQL is not installed.
 */
export async function startPostgres({ within = tmpdir() } = {}) {
  const binaries = findBinaries();
  if (!binaries) return undefined;
  const folder = mkdtempSync(path.join(within, 'passerelles-postgres-'));
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
