import { execFileSync } from 'node:child_process';
import { closeSync, cpSync, openSync, rmSync, writeSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startCms, temporaryDataDir, until, type RunningCms } from '../../support';
import { adminAccount } from '../committee/people';
import { find, outboxIdle } from '../search/content';

/** A disk of 64 megabytes. Its mount needs the administrator: null where it is refused. */
function smallDisk(): { dataDir: string; remove(): void } | null {
  const { dataDir, remove } = temporaryDataDir('disk-full');
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64m', 'tmpfs', dataDir], { stdio: 'ignore' });
  } catch {
    remove();
    return null;
  }
  return {
    dataDir,
    remove() {
      execFileSync('umount', [dataDir]);
      remove();
    },
  };
}

/** Until not a byte more fits. */
function fill(filler: string): void {
  const file = openSync(filler, 'a');
  try {
    while (writeSync(file, Buffer.alloc(1_048_576)) > 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
  } finally {
    closeSync(file);
  }
}

// The disk of a PostgreSQL is its server's; the CMS meets the same refusal of the same statement.
const disk = process.env.TEST_POSTGRES_URL ? null : smallDisk();

describe.skipIf(!disk)('a disk that fills while the CMS runs', () => {
  let cms: RunningCms;
  let editor: Awaited<ReturnType<typeof adminAccount>>;
  const logged: string[] = [];
  const accepted: string[] = [];

  beforeAll(async () => {
    cpSync(inject('template'), disk!.dataDir, { recursive: true });
    cms = await startCms({ dataDir: disk!.dataDir });
    editor = await adminAccount(cms.strapi, 'Eliane', 'passerelles-editor');
    const error = cms.strapi.log.error.bind(cms.strapi.log) as (message: unknown) => never;
    cms.strapi.log.error = (message: unknown) => {
      logged.push(String(message));
      return error(message);
    };
  });
  afterAll(async () => {
    await cms?.stop();
    disk?.remove();
  });

  async function write(slug: string) {
    const answer = await cms.request('/content-manager/collection-types/api::theme.theme', {
      method: 'POST',
      headers: editor.headers,
      body: { name: `Thème ${slug}`, slug },
    });
    if (answer.status === 201) accepted.push(slug);
    return answer;
  }
  const stored = async () =>
    (
      (await cms.strapi.db.query('api::theme.theme').findMany({ where: { slug: { $startsWith: 'disque' } } })) as {
        slug: string;
      }[]
    )
      .map(({ slug }) => slug)
      .sort();
  const rows = () => cms.strapi.db.query('plugin::outbox.row').count();

  it('refuses the change, says so, stays up for readers, and does all that it accepted once there is room', async () => {
    expect((await write('disque-1')).status).toBe(201);
    await outboxIdle(cms);
    // An effect that is still to be made when the disk fills.
    const outbox = cms.strapi.plugin('outbox').service('outbox');
    await outbox.stop();
    expect((await write('disque-2')).status).toBe(201);
    const waiting = await rows();
    expect(waiting).toBeGreaterThan(0);
    // Otherwise SQLite would go on in the room that its journal has already.
    await cms.strapi.db.connection.raw('pragma wal_checkpoint(truncate)');
    const filler = path.join(disk!.dataDir, 'filler');
    fill(filler);

    const refused = await write('disque-3');
    expect([refused.status, refused.body.error]).toEqual([
      507,
      expect.objectContaining({
        message: expect.stringContaining('rien n’a été enregistré'),
        details: { code: 'DISK_FULL' },
      }),
    ]);
    expect(logged.filter((line) => line.includes('The disk is full, a change was refused'))).toHaveLength(1);
    expect((await cms.request('/api/themes')).status).toBe(200);
    expect((await cms.request('/health/ready')).status).toBe(200);
    outbox.start();
    expect([await stored(), await rows()]).toEqual([accepted, waiting]);

    rmSync(filler);
    expect((await write('disque-4')).status).toBe(201);
    await until('every effect is made', async () => (await rows()) === 0, { seconds: 30 });
    expect(accepted).toEqual(['disque-1', 'disque-2', 'disque-4']);
    expect(await stored()).toEqual(accepted);
    expect(await find(cms, 'q=disque')).toHaveLength(accepted.length);
    expect(await cms.strapi.db.connection.raw('pragma integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  }, 120_000);
});
