import { spawn } from 'node:child_process';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { temporaryDataDir } from './environment';
import { freePorts } from './ports';

const root = path.resolve(import.meta.dirname, '../..');
const accountSchema = z.array(z.object({ role: z.string(), email: z.string(), password: z.string(), url: z.string() }));
export type DemoAccount = z.infer<typeof accountSchema>[number];

export interface Stack {
  site: string;
  cms: string;
  mail: string;
  dataDir: string;
  /** The command's own process. */
  pid: number;
  accounts: DemoAccount[];
  /** What `npm start` printed. */
  output: string;
  /** Sends SIGTERM, or `signal`, to the command and waits until it has ended; resolves to its exit code. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

interface StackOptions {
  /** A folder that stays, in place of a new one that is removed at the end. */
  dataDir?: string;
  /** `dev` in place of `start`, and what it prints once everything answers. */
  command?: 'start' | 'dev';
  env?: Record<string, string>;
}

/** A data folder with the first content, that e2e/first-start leaves for the other files where `npm test` names one. */
const { STARTED_FOLDER: startedFolder } = process.env;

const running = { start: 'Passerelles is running', dev: 'Watching.' };

/**
 * Runs `npm start` for real on free ports and a new data folder, until it says that everything answers. The folder is empty, or a copy of one
 * on which it ran before: that start takes half the time.
 * @throws Error with what the command printed when it ends first.
 */
export async function startStack(
  name: string,
  { dataDir: kept, command = 'start', env = {} }: StackOptions = {},
): Promise<Stack> {
  const own = kept ? undefined : temporaryDataDir(name);
  const dataDir = kept ?? own!.dataDir;
  const isUsual = own && command === 'start' && Object.keys(env).length === 0;
  if (isUsual && startedFolder && existsSync(startedFolder)) cpSync(startedFolder, dataDir, { recursive: true });
  const [web, cms, mailWeb, mailSmtp] = await freePorts(4);
  const child = spawn(process.execPath, [`config/commands/${command}.mjs`], {
    cwd: root,
    env: {
      ...process.env,
      DATA_DIR: dataDir,
      WEB_PORT: String(web),
      CMS_PORT: String(cms),
      MAIL_WEB_PORT: String(mailWeb),
      MAIL_SMTP_PORT: String(mailSmtp),
      DATABASE_URL: '',
      MEILI_HOST: '',
      SMTP_URL: '',
      NO_COLOR: '1',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  await new Promise<void>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      output += chunk;
      if (output.includes(running[command])) resolve();
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('exit', (code) => reject(new Error(`npm start ended (exit ${code}):\n${output}`)));
  });
  return {
    site: `http://localhost:${web}`,
    cms: `http://localhost:${cms}`,
    mail: `http://127.0.0.1:${mailWeb}`,
    dataDir,
    pid: child.pid!,
    accounts: accountSchema.parse(JSON.parse(readFileSync(path.join(dataDir, 'demo-accounts.json'), 'utf8'))),
    get output() {
      return output;
    },
    async stop(signal = 'SIGTERM') {
      child.kill(signal);
      const code = await ended;
      own?.remove();
      return code;
    },
  };
}
