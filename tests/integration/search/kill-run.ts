import { spawn, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { cmsDir, temporaryDataDir, testEnvironment } from '../../support';
import { postgresFor } from '../../support/databases';
import { seeded } from '../../support/seeded.mjs';

export interface KillRun {
  publications: number;
  kills: number;
  seed: number;
  /** Of the search engine. */
  env?: Record<string, string>;
}

export interface KillOutcome {
  /** Publications made when each kill came; 0: while it started. */
  killedAt: number[];
  /** Where views, links, index and a reader's copies differ at the end from what is published. */
  wrong: string[];
  indexed: number;
  links: number;
  /** Pages that the reader had kept at the end. */
  copies: number;
}

type End = Omit<KillOutcome, 'killedAt'>;
type Message = { published: number } | End;

const script = path.join(import.meta.dirname, 'publish-until-killed.mjs');

/** Publishes in a process that is killed (SIGKILL) at moments drawn from the seed and started again, until all is published. */
export async function killRun({ publications, kills, seed, env = {} }: KillRun): Promise<KillOutcome> {
  const folder = temporaryDataDir('killed');
  const postgres = await postgresFor(folder.dataDir);
  const environment = {
    ...process.env,
    ...testEnvironment(folder.dataDir, { ...(postgres ? { DATABASE_URL: postgres.url } : {}), ...env }),
  };
  const draw = seeded(seed);
  const killedAt: number[] = [];
  // So many publications are left for each kill that is still to come: a run never ends before its last one.
  const reserve = Math.max(1, Math.min(5, Math.floor(publications / (kills * 4))));
  try {
    for (;;) {
      const child = spawn(process.execPath, [script, cmsDir, String(publications), String(seed)], {
        env: environment,
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      });
      const outcome = await (killedAt.length < kills
        ? killSomewhere(child, draw, {
            lastChance: publications - reserve * (kills - killedAt.length),
            killsLeft: kills - killedAt.length,
          })
        : finish(child));
      if (typeof outcome !== 'number') return { killedAt, ...outcome };
      killedAt.push(outcome);
    }
  } finally {
    await postgres?.drop();
    folder.remove();
  }
}

/**
 * Kills it some publications on, at any point of one; one time in six while it starts; and at once where it has published what
 * is not left for later kills (`lastChance`). Resolves to what it had published, or to the end when it came first all the same.
 */
function killSomewhere(
  child: ChildProcess,
  draw: () => number,
  { lastChance, killsLeft }: { lastChance: number; killsLeft: number },
): Promise<number | End> {
  const whileStarting = draw() < 1 / 6;
  const share = (draw() * 1.8) / (killsLeft + 1);
  const delay = draw() * (whileStarting ? 8_000 : 60);
  return new Promise((resolve) => {
    let killsAt: number | null = null;
    let published = 0;
    let ended: End | null = null;
    const killSoon = () => setTimeout(() => child.kill('SIGKILL'), delay);
    if (whileStarting) killSoon();
    child.on('message', (message: Message) => {
      if ('wrong' in message) ended = message;
      else {
        published = message.published;
        killsAt ??= published + Math.floor(share * Math.max(0, lastChance - published));
        if (published >= lastChance) child.kill('SIGKILL');
        else if (!whileStarting && published === killsAt) killSoon();
      }
    });
    child.once('exit', () => resolve(ended ?? published));
  });
}

/** What it says at its end, once it has ended: its folder is removed next, and nobody may be writing there. */
function finish(child: ChildProcess): Promise<End> {
  return new Promise((resolve, reject) => {
    let ended: End | null = null;
    child.on('message', (message: Message) => {
      if ('wrong' in message) ended = message;
    });
    child.once('exit', (code, signal) => {
      if (ended) resolve(ended);
      else reject(new Error(`ended before it had published everything (${signal ?? code})`));
    });
  });
}
