import { spawn } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { temporaryDataDir } from '../../support';
import { openRoom, type Room } from '../committee/room';

const { dataDir, remove } = temporaryDataDir('commands');
let room: Room;
let overdue: { documentId: string; review: string };

/** A stage that should have been closed years ago, and an effect that is due: what any job would find. */
beforeAll(async () => {
  room = await openRoom(dataDir);
  // Strapi's own tasks of the CMS under test would write beside the commands.
  room.strapi.cron.stop();
  overdue = await room.opened('En retard de plusieurs années');
  for (const account of [room.chair, room.second]) await room.vote(account, overdue.review, 'approve');
  const { id } = await room.row(overdue.review);
  await room.table('review').update({ where: { id }, data: { dueOn: '2020-01-01' } });
});
afterAll(async () => {
  await room?.cms.stop();
  remove();
});

/** Runs one of the commands on the room's database, as a person beside the running CMS would. */
async function run(command: string, args: string[] = [], env: Record<string, string> = {}) {
  const file = path.resolve(import.meta.dirname, `../../../config/commands/${command}.mjs`);
  const child = spawn(process.execPath, [file, ...args], {
    env: { ...process.env, JOBS: 'on', OUTBOX_WORKERS: 'on', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, err, status] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    new Promise((resolve) => child.once('exit', resolve)),
  ]);
  return { status, out, err };
}

/** Every row of every table. */
async function everyRow(): Promise<Record<string, string>> {
  const { connection, dialect } = room.strapi.db;
  const tables: { name: string }[] =
    dialect.client === 'sqlite'
      ? await connection('sqlite_master').select('name').where({ type: 'table' })
      : await connection('information_schema.tables').select({ name: 'table_name' }).where({ table_schema: 'public' });
  const rows: Record<string, string> = {};
  for (const { name } of tables)
    rows[name] = (await connection(name).select('*'))
      .map((row: unknown) => JSON.stringify(row))
      .sort()
      .join('\n');
  return rows;
}

describe('a command that only looks', () => {
  it('leaves every row of every table as it was, also where a stage is overdue and effects are due', async () => {
    const before = await everyRow();
    expect(Object.keys(before).length).toBeGreaterThan(60);
    expect(before.outbox_rows).not.toBe('');
    const { status, out } = await run('verify-records');
    expect({ status, out }).toEqual({ status: 0, out: expect.stringContaining('No decision record yet.') });
    expect(await everyRow()).toEqual(before);
  }, 180_000);

  it('cannot write, whatever it calls: the connection refuses', async () => {
    const script = path.join(import.meta.dirname, 'try-to-write.mjs');
    const child = spawn(process.execPath, [script], { env: process.env, stdio: ['ignore', 'pipe', 'inherit'] });
    expect(await text(child.stdout)).toMatch(/refused: .*(readonly|read-only)/);
  }, 180_000);

  it('says what it could not look at, and makes nothing there', async () => {
    const { dataDir: nowhere, remove: removeIt } = temporaryDataDir('nowhere');
    const { status, err } = await run('verify-records', [], { DATA_DIR: `${nowhere}/nothing`, DATABASE_URL: '' });
    expect([status, err]).toEqual([1, expect.stringMatching(/There is no database at .*nothing.*passerelles\.db/)]);
    expect(existsSync(`${nowhere}/nothing`)).toBe(false);
    removeIt();
  }, 180_000);
});

describe('a command that writes', () => {
  it('runs no job: the stage stays open, no effect is made', async () => {
    const file = path.join(dataDir, 'import.json');
    writeFileSync(
      file,
      JSON.stringify({ format: 'passerelles-import/1', themes: [{ slug: 'mobilite', name: 'Mobilité' }] }),
    );
    const mailsBefore = await room.table('review').count({ where: { state: 'in-review' } });
    const effects = async (): Promise<number[]> =>
      (
        (await room.strapi.db
          .query('plugin::outbox.row' as never)
          .findMany({ where: { topic: { $ne: 'content.changed' } } as never })) as { id: number }[]
      )
        .map(({ id }) => id)
        .sort();
    const before = await effects();
    const { status, out, err } = await run('import', [file]);
    expect([status, out + err]).toEqual([0, expect.stringContaining('1 created')]);
    expect(await room.row(overdue.review)).toMatchObject({ state: 'in-review', dueOn: '2020-01-01' });
    expect(await room.table('review').count({ where: { state: 'in-review' } })).toBe(mailsBefore);
    expect(await effects()).toEqual(before);
  }, 180_000);
});
