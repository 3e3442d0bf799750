import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { until } from '../../support';
import { freePorts } from '../../support/ports';

const root = path.resolve(import.meta.dirname, '../../..');
const fixture = path.join(root, 'tests/fixtures/elsewhere');
const call = promisify(execFile);

interface Manifest {
  name: string;
  dependencies?: Record<string, string>;
  exports: Record<string, unknown>;
}

/** Our packages that the plugin needs, the plugin last: what its package.json says, and theirs. */
export function neededPackages(plugin: string): string[] {
  const { dependencies = {} } = JSON.parse(
    readFileSync(path.join(root, 'plugins', plugin, 'package.json'), 'utf8'),
  ) as Manifest;
  const ours = Object.keys(dependencies).flatMap((name) => /^@passerelles\/(.+)$/.exec(name)?.[1] ?? []);
  return [...new Set([...ours.flatMap(neededPackages), plugin])];
}

/** The project in a folder of its own, outside of ours: Strapi is the one installed here, our plugins are their tarballs. */
export async function installElsewhere() {
  const folder = mkdtempSync(path.join(tmpdir(), 'elsewhere-'));
  const modules = path.join(folder, 'node_modules');
  cpSync(fixture, folder, { recursive: true });
  mkdirSync(path.join(modules, '@passerelles'), { recursive: true });
  for (const name of readdirSync(path.join(root, 'node_modules')))
    if (name !== '@passerelles' && !name.startsWith('.'))
      symlinkSync(path.join(root, 'node_modules', name), path.join(modules, name));
  for (const name of neededPackages('committee')) {
    const { stdout } = await call('npm', ['pack', '--silent', '--pack-destination', folder], {
      cwd: path.join(root, 'plugins', name),
    });
    const target = path.join(modules, '@passerelles', name);
    mkdirSync(target);
    await call('tar', [
      'xzf',
      path.join(folder, stdout.trim().split('\n').at(-1) ?? ''),
      '-C',
      target,
      '--strip-components=1',
    ]);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export const installedManifest = (folder: string, name: string): Manifest =>
  JSON.parse(readFileSync(path.join(folder, 'node_modules/@passerelles', name, 'package.json'), 'utf8')) as Manifest;

/** Every file of an installed package, by its path in it. */
export const installedFiles = (folder: string, name: string): string[] =>
  readdirSync(path.join(folder, 'node_modules/@passerelles', name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));

export interface Running {
  url: string;
  stop(): Promise<void>;
}

/** Starts the project in a process of its own; rejects with what it printed when it ends before it answers. */
export async function startElsewhere(folder: string, env: Record<string, string>): Promise<Running> {
  const [port] = await freePorts(1);
  const url = `http://127.0.0.1:${port}`;
  const child: ChildProcess = spawn(process.execPath, ['server.js'], {
    cwd: folder,
    env: {
      PATH: process.env.PATH ?? '',
      HOME: folder,
      NODE_ENV: 'production',
      PORT: String(port),
      STRAPI_TELEMETRY_DISABLED: 'true',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (text: Buffer) => (printed += text.toString()));
  const ended = new Promise<never>((_, reject) =>
    child.once('exit', (code) => reject(new Error(`The project ended with ${code}:\n${printed}`))),
  );
  ended.catch(() => undefined);
  const healthy = until('the project answers', async () => (await fetch(`${url}/_health`)).ok, { seconds: 90 });
  healthy.catch(() => undefined);
  await Promise.race([healthy, ended]);
  return {
    url,
    async stop() {
      const gone = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await gone;
    },
  };
}
