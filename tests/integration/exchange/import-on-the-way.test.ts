import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { ImportReport } from '@passerelles/exchange/shared';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCms, temporaryDataDir, type RunningCms } from '../../support';

const { dataDir, remove } = temporaryDataDir('on-the-way');
let cms: RunningCms;
beforeAll(async () => {
  cms = await startCms({ dataDir });
});
afterAll(async () => {
  await cms?.stop();
  remove();
});

const actors = (...names: string[]) => ({
  format: 'passerelles-import/1',
  actors: names.map((name) => ({ slug: name.toLowerCase(), name, kind: 'association' })),
});
const service = () =>
  cms.strapi.plugin('exchange').service('import') as {
    run(json: unknown): Promise<ImportReport>;
    runFile(file: string): Promise<ImportReport>;
  };
const stored = () => cms.strapi.db.query('api::actor.actor').count();
const fileOf = (name: string, bytes: string | Uint8Array) => {
  const file = path.join(dataDir, name);
  writeFileSync(file, bytes);
  return file;
};

describe('an import that fails on the way', () => {
  it('names what is written and where it ended, and goes on when it is run again', async () => {
    let full = true;
    cms.strapi.db.lifecycles.subscribe({
      models: ['api::actor.actor'],
      beforeCreate({ params }) {
        if (full && (params.data as { slug?: string }).slug === 'troisieme')
          throw new Error('database or disk is full');
      },
    });
    const file = actors('Premier', 'Deuxieme', 'Troisieme', 'Quatrieme');
    const failed = await service().run(file);
    expect(failed.errors).toEqual([]);
    expect(failed.failure).toBe('actors[2] (troisieme): database or disk is full');
    expect(failed.written).toEqual(
      ['Premier (premier)', 'Deuxieme (deuxieme)'].map((name) => ({ kind: 'actors', name, what: 'created' })),
    );
    expect(failed.counts.actors).toEqual({ created: 2, updated: 0, unchanged: 0 });
    full = false;
    const again = await service().run(file);
    expect([again.failure, again.counts.actors]).toEqual([null, { created: 2, updated: 0, unchanged: 2 }]);
    expect((await service().run(file)).written).toEqual([]);
  });
});

describe('a file that is no UTF-8', () => {
  const text = JSON.stringify(actors('Fédération'));
  const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le');

  it.each<[string, string | Uint8Array, string]>([
    ['Windows-1252', Buffer.from(text, 'latin1'), 'Windows-1252'],
    ['UTF-16 with a mark', utf16, 'UTF-16 (LE)'],
    ['UTF-16 without one', utf16.subarray(2), 'UTF-16 (LE)'],
    ['UTF-16, the other way round', Buffer.from(utf16).swap16(), 'UTF-16 (BE)'],
    ['nothing', '', 'is empty'],
    ['no JSON', '{ "format": ', 'is not JSON'],
    [
      'a letter lost before',
      JSON.stringify(actors('F\ufffdd\ufffdration')).replace(/"slug":"[^"]*"/u, '"slug":"federation"'),
      'actors[0].name',
    ],
  ])('is refused by name and writes nothing: %s', async (what, bytes, words) => {
    const before = await stored();
    const report = await service().runFile(fileOf(`${what}.json`, bytes));
    expect(report.errors.map(({ path: at, message }) => `${at}: ${message}`).join('\n')).toContain(words);
    expect([report.written, await stored()]).toEqual([[], before]);
  });

  it('is no folder either', async () => {
    mkdirSync(path.join(dataDir, 'dossier'), { recursive: true });
    expect((await service().runFile(path.join(dataDir, 'dossier'))).errors[0]?.message).toContain('is a folder');
  });

  it('is read when it is UTF-8, with a mark too', async () => {
    const report = await service().runFile(fileOf('marque.json', `\ufeff${JSON.stringify(actors('Amicale'))}`));
    expect([report.errors, report.counts.actors.created]).toEqual([[], 1]);
  });
});

describe('the import command, killed', () => {
  it('has named what is written; the rest is written by the same command', async () => {
    const names = Array.from({ length: 60 }, (_, index) => `Club${index}`);
    const file = fileOf('clubs.json', JSON.stringify(actors(...names)));
    const start = () =>
      spawn(process.execPath, [path.resolve(import.meta.dirname, '../../../config/commands/import.mjs'), file], {
        env: { ...process.env },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
    const killed = start();
    let said = '';
    killed.stderr.setEncoding('utf8').on('data', (part: string) => {
      said += part;
      if (said.includes('Club5 (club5)')) killed.kill('SIGKILL');
    });
    await once(killed, 'close');
    expect(said).toContain('created: actors Club0 (club0)\n');
    const named = [...said.matchAll(/^created: actors (Club\d+) /gmu)].map(([, name]) => name);
    expect(await cms.strapi.db.query('api::actor.actor').count({ where: { name: { $in: named } } })).toBe(named.length);
    const finished = start();
    let answer = '';
    finished.stdout.setEncoding('utf8').on('data', (part: string) => (answer += part));
    const [code] = (await once(finished, 'close')) as [number];
    expect(code).toBe(0);
    const [, created, unchanged] = /actors: (\d+) created, 0 updated, (\d+) unchanged/u.exec(answer) ?? [];
    expect(Number(created) + Number(unchanged)).toBe(60);
    expect(Number(unchanged)).toBeGreaterThanOrEqual(named.length);
    expect(await cms.strapi.db.query('api::actor.actor').count({ where: { slug: { $startsWith: 'club' } } })).toBe(60);
  }, 120_000);
});
