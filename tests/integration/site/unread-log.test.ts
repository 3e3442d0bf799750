import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { temporaryDataDir, testEnvironment } from '../../support/environment';
import { freePorts } from '../../support/ports';
import { startSite, type RunningSite } from '../../support/site';
import { until } from '../../support/until';

let site: RunningSite;
let removeFolder: () => void;

beforeAll(async () => {
  const [nobody] = await freePorts(1);
  const { dataDir, remove } = temporaryDataDir('unread-log');
  removeFolder = remove;
  site = await startSite(`http://127.0.0.1:${nobody}`, testEnvironment(dataDir, { NODE_ENV: 'production' }));
});
afterAll(async () => {
  await site?.stop();
  removeFolder();
});

/** Ticks of a processor (hundredths of a second) that a process has used; Linux only. */
const ticks = (pid: number): number => {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]!.split(' ');
  return Number(fields[11]) + Number(fields[12]);
};

it.runIf(process.platform === 'linux')(
  'goes on, and rests between two requests, once nobody reads its log',
  async () => {
    site.hangUp();
    // The CMS is away: each of these writes to the log.
    for (const path of ['/', '/pratiques', '/recherche?q=jardin'])
      expect((await fetch(site.url + path)).status).toBeGreaterThanOrEqual(500);
    await until(
      'the site rests',
      async () => {
        const before = ticks(site.pid);
        await pause(500);
        return ticks(site.pid) - before < 10;
      },
      { seconds: 15 },
    );
    expect((await fetch(`${site.url}/robots.txt`)).status).toBe(200);
  },
);
