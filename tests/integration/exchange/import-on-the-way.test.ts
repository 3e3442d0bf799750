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
  // The commands write: workers of this process would wait for them, and hold its only thread meanwhile.
  cms = await startCms({ dataDir, env: { OUTBOX_WORKERS: 'off' } });
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

const command = (...args: string[]) =>
  spawn(process.execPath, [path.resolve(import.meta.dirname, '../../../config/commands/import.mjs'), ...args], {
    env: { ...process.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

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
    const start = () => command(file);
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

describe('the import command, killed and interrupted between sheets and their records', () => {
  const count = 220;
  const sheets = {
    format: 'passerelles-import/1',
    themes: [{ slug: 'entraide', name: 'Entraide' }],
    actors: [{ slug: 'porteur', name: 'Porteur', kind: 'association' }],
    practices: Array.from({ length: count }, (_, index) => ({
      slug: `sur-le-chemin-${index}`,
      title: `Sur le chemin ${index}`,
      summary: 'Un résumé.',
      owner: 'porteur',
      themes: ['entraide'],
      territories: ['49007'],
      objectives: ['Un', 'Deux'],
    })),
  };
  const practice = 'api::practice.practice';
  const published = () => cms.strapi.db.query(practice).count({ where: { publishedAt: { $notNull: true } } });
  const records = () => cms.strapi.db.query('plugin::committee.decision-record' as never).findMany() as Promise<any[]>;

  it('writes every sheet once, with one record each, in an unbroken chain', async () => {
    const file = fileOf('chemin.json', JSON.stringify(sheets));
    /** Runs the command until it has said `until`, and then sends it the signal. */
    const run = async (signal: NodeJS.Signals, until: RegExp) => {
      const started = command(file, '--historical', 'Marie Dupont, fiches publiées avant la plateforme');
      let said = '';
      started.stderr.setEncoding('utf8').on('data', (part: string) => {
        const before = until.test(said);
        said += part;
        if (!before && until.test(said)) started.kill(signal);
      });
      const [code] = (await once(started, 'close')) as [number | null];
      return { code, said };
    };
    const killed = await run('SIGKILL', /^published: practices/mu);
    expect(killed.code).toBeNull();
    const afterKill = await published();
    expect(await records()).toHaveLength(afterKill);
    expect(afterKill).toBeLessThan(count);

    const interrupted = await run('SIGINT', /^published: practices/mu);
    expect([interrupted.code, interrupted.said]).toEqual([
      130,
      expect.stringContaining('To go on, run the same command'),
    ]);
    expect(interrupted.said).toMatch(/^\d+ of 222 object\(s\), [\d.]+ a second, \d+ s left$/mu);
    const afterStop = await published();
    expect(afterStop).toBeGreaterThan(afterKill);
    expect(afterStop).toBeLessThan(count);
    expect(await records()).toHaveLength(afterStop);

    const report = await (service() as any).runFile(file, {
      historical: { who: 'Marie Dupont', why: 'fiches publiées avant la plateforme' },
    });
    expect([report.failure, report.counts.practices]).toEqual([
      null,
      { created: count - afterStop, updated: 0, unchanged: afterStop },
    ]);
    expect(await published()).toBe(count);
    expect(new Set((await records()).map(({ contentId }) => contentId)).size).toBe(count);
    expect(await records()).toHaveLength(count);
    const committee = cms.strapi.plugin('committee');
    expect((await committee.service('records').chains()).filter((chain: any) => chain.broken)).toEqual([]);
    expect((await committee.service('gate').checkIntegrity()).unvouched).toEqual([]);
    expect((await service().run(sheets)).written).toEqual([]);
  }, 240_000);
});
