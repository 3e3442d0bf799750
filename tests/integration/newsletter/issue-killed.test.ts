import { spawn } from 'node:child_process';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { OutboxService } from '@passerelles/outbox/shared';
import {
  cmsDir,
  furnish,
  startCms,
  startSmtp,
  temporaryDataDir,
  testEnvironment,
  until,
  type RunningCms,
  type Smtp,
} from '../../support';
import { adminAccount } from '../committee/people';
import { subscriberData } from './letters';

const READERS = 60;
const folder = temporaryDataDir('issue-killed');
let smtp: Smtp;
let database: Awaited<ReturnType<typeof furnish>>;
let cms: RunningCms | undefined;

beforeAll(async () => {
  smtp = await startSmtp();
  database = await furnish(folder.dataDir);
});
afterAll(async () => {
  await cms?.stop();
  await smtp?.close();
  folder.remove();
});

const start = (workers: 'on' | 'off') =>
  startCms({ dataDir: folder.dataDir, env: { OUTBOX_WORKERS: workers, SMTP_URL: smtp.url } });

/** Sends in a process of its own, killed once so many mails were accepted. */
async function sendUntil(accepted: number): Promise<void> {
  const overrides = { SMTP_URL: smtp.url, ...(database ? { DATABASE_URL: database.url } : {}) };
  const env = { ...process.env, ...testEnvironment(folder.dataDir, overrides) };
  const child = spawn(process.execPath, [path.join(import.meta.dirname, 'stay-up.mjs'), cmsDir], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise((resolve) => child.on('exit', (_code, signal) => resolve(signal)));
  await until(`${accepted} mails are accepted`, () => Promise.resolve(smtp.accepted.length >= accepted), {
    seconds: 120,
  });
  child.kill('SIGKILL');
  expect(await ended).toBe('SIGKILL');
}

// Four starts of a CMS, two of them in a process of its own.
it('an issue whose process is killed twice loses nobody and writes to nobody twice', async () => {
  cms = await start('off');
  const data = Array.from({ length: READERS }, (_, number) =>
    subscriberData(`lectrice${number}@exemple.fr`, { rhythm: 'each-issue', toldThrough: 0 }),
  );
  await cms.strapi.db.query('plugin::newsletter.subscriber').createMany({ data: data as never });
  const { headers } = await adminAccount(cms.strapi, 'Rose', 'passerelles-editor');
  const introduction = [{ type: 'paragraph', children: [{ type: 'text', text: 'Bonjour.' }] }];
  const body = { title: 'Coupures', introduction };
  const { id } = (await cms.request('/newsletter/issues', { method: 'POST', body, headers })).body.data;
  await cms.request(`/newsletter/issues/${id}/send`, { method: 'POST', body: {}, headers });
  await cms.stop();
  cms = undefined;

  await sendUntil(10);
  await sendUntil(30);
  cms = await start('off');
  // What the killed processes held is taken over once their leases run out.
  await cms.strapi.db.query('plugin::outbox.row').updateMany({ where: {}, data: { leasedUntil: 0 } });
  const outbox: OutboxService = cms.strapi.plugin('outbox').service('outbox');
  outbox.start();
  await outbox.idle();

  const received = smtp.accepted.map((mail) => /^To: (\S+)/mu.exec(mail)?.[1]);
  expect(new Set(received).size).toBe(received.length);
  const rows = await cms.strapi.db.query('plugin::newsletter.delivery').findMany({ where: { issue: id } });
  const uncertain = rows.filter(({ state }) => state === 'uncertain').length;
  expect(rows).toHaveLength(READERS);
  expect(rows.every(({ state }) => state === 'accepted' || state === 'uncertain')).toBe(true);
  // Two processes died with two mails each in their hands at most; the server may have accepted those.
  expect(uncertain).toBeLessThanOrEqual(4);
  expect(received.length).toBeGreaterThanOrEqual(READERS - uncertain);
}, 240_000);
