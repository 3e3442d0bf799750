import { spawn } from 'node:child_process';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { OutboxRow, OutboxService } from '@passerelles/outbox/shared';
import { cmsDir, furnish, startCms, temporaryDataDir, testEnvironment, type RunningCms } from '../../support';

const folder = temporaryDataDir('crash');
let cms: RunningCms | undefined;

async function publishAndDie(): Promise<NodeJS.Signals | null> {
  const script = path.join(import.meta.dirname, 'publish-and-die.mjs');
  const database = await furnish(folder.dataDir);
  const overrides = { OUTBOX_WORKERS: 'off', ...(database ? { DATABASE_URL: database.url } : {}) };
  const env = { ...process.env, ...testEnvironment(folder.dataDir, overrides) };
  const child = spawn(process.execPath, [script, cmsDir], { env, stdio: 'inherit' });
  return new Promise((resolve) => child.on('exit', (_code, signal) => resolve(signal)));
}

afterAll(async () => {
  await cms?.stop();
  folder.remove();
});

describe('a process that is killed between the commit and the effect', () => {
  it('leaves the row, and the next process makes the effect', async () => {
    expect(await publishAndDie()).toBe('SIGKILL');

    cms = await startCms({ dataDir: folder.dataDir, env: { OUTBOX_WORKERS: 'off' } });
    const outbox: OutboxService = cms.strapi.plugin('outbox').service('outbox');
    const handled: OutboxRow[] = [];
    outbox.register({ topic: 'content.changed', name: 'survivor', handle: async (rows) => void handled.push(...rows) });
    outbox.start();
    await outbox.idle();
    expect(handled).toMatchObject([{ payload: { uid: 'api::page.page', action: 'create', slugs: ['survivante'] } }]);
    // Nothing rebuilt the index here: what is found came through the row that the killed process left.
    expect((await cms.request('/api/search?q=survivante')).body.hits).toMatchObject([{ url: '/pages/survivante' }]);
  });
});
