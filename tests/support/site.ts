import { spawn } from 'node:child_process';
import path from 'node:path';
import { freePorts } from './ports';

const web = path.resolve(import.meta.dirname, '../../web');

export interface RunningSite {
  url: string;
  pid: number;
  /** Nobody reads what it prints any more. */
  hangUp(): void;
  stop(): Promise<void>;
}

/** Runs the built site on a free port, in front of the CMS at `cmsUrl` and with its secrets, until it answers. */
export async function startSite(cmsUrl: string, env: Record<string, string> = {}): Promise<RunningSite> {
  const [port] = await freePorts(1);
  const child = spawn(process.execPath, ['server.mjs'], {
    cwd: web,
    env: { ...process.env, NODE_ENV: 'production', CMS_URL: cmsUrl, WEB_PORT: String(port), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    let output = '';
    const listen = (chunk: Buffer) => {
      output += chunk;
      if (output.includes('The site listens on')) resolve();
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', (code) => reject(new Error(`the site ended (exit ${code}):\n${output}`)));
  });
  return {
    url: `http://127.0.0.1:${port}`,
    pid: child.pid!,
    hangUp() {
      child.stdout.destroy();
      child.stderr.destroy();
    },
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
