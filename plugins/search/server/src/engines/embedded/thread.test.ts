import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { frenchDocuments } from '../contract/fixtures';
import { inBatches, queryOf } from '../contract/questions';
import { EngineUnavailable } from '../port';
import { EmbeddedEngine } from './index';
import { workerFile } from '../contract/worker-file';

const poison = 'poison';
let folder: string;
let mortal: string;
let engines: EmbeddedEngine[];
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'passerelles-thread-'));
  // The real worker, with a word that kills it.
  mortal = path.join(folder, 'mortal.cjs');
  writeFileSync(
    mortal,
    `require(${JSON.stringify(workerFile)});
     require('node:worker_threads').parentPort.on('message', ({ name, argument }) => {
       if (name === 'remove' && argument[0] === '${poison}') process.exit(3);
     });`,
  );
  engines = [];
});
afterEach(async () => {
  for (const engine of engines) await engine.close();
  rmSync(folder, { recursive: true, force: true });
});

function start(kept: boolean): EmbeddedEngine {
  const engine = new EmbeddedEngine({ folder: kept ? path.join(folder, 'search') : null, workerFile: mortal });
  engines.push(engine);
  return engine;
}
const total = async (engine: EmbeddedEngine) => (await engine.search(queryOf('jardin'))).total;

describe('the search thread', () => {
  it('keeps the index from one run to the next', async () => {
    const first = start(true);
    await first.rebuild(inBatches(frenchDocuments));
    const before = await total(first);
    await first.close();
    const second = start(true);
    expect(await second.restore()).toBe(frenchDocuments.length);
    expect(await total(second)).toBe(before);
  });

  it('refuses what it was asked when it dies, comes back by itself and has what it kept', async () => {
    const engine = start(true);
    await engine.rebuild(inBatches(frenchDocuments));
    await expect.poll(() => existsSync(path.join(folder, 'search/index'))).toBe(true);
    await engine.upsert([{ ...frenchDocuments[0]!, id: 'late', title: 'Tardive' }]);
    const [death, asked] = await Promise.allSettled([engine.remove([poison]), engine.search(queryOf('jardin'))]);
    expect(death).toMatchObject({ status: 'rejected', reason: expect.any(EngineUnavailable) });
    if (asked.status === 'rejected') expect(asked.reason).toBeInstanceOf(EngineUnavailable);
    await expect(engine.search(queryOf('jardin'))).rejects.toBeInstanceOf(EngineUnavailable);
    expect(await engine.health()).toMatchObject({ available: false, documents: null });
    await expect
      .poll(() => engine.health().then(({ documents }) => documents), { timeout: 10_000 })
      .toBe(frenchDocuments.length + 1);
    expect((await engine.search(queryOf('tardive'))).documents.map(({ id }) => id)).toEqual(['late']);
  }, 20_000);

  it('is filled again from the database when it kept nothing, and refuses to answer until then', async () => {
    const engine = start(false);
    await engine.rebuild(inBatches(frenchDocuments));
    const before = await total(engine);
    let asked = 0;
    engine.onLost(async () => {
      asked += 1;
      if (asked === 1) throw new Error('the database is away');
      await expect(engine.search(queryOf('jardin'))).rejects.toBeInstanceOf(EngineUnavailable);
      await engine.rebuild(inBatches(frenchDocuments));
    });
    await expect(engine.remove([poison])).rejects.toBeInstanceOf(EngineUnavailable);
    await expect.poll(() => total(engine).catch(() => -1), { timeout: 10_000 }).toBe(before);
    expect(asked).toBe(2);
  }, 20_000);

  it('answers searches while it indexes', async () => {
    const engine = start(false);
    await engine.rebuild(inBatches(frenchDocuments));
    let written = false;
    const many = Array.from({ length: 600 }, (_, number) => ({
      ...frenchDocuments[0]!,
      id: `copy-${number}`,
      body: frenchDocuments.map(({ body }) => body).join('\n'),
    }));
    const writing = engine.upsert(many).then(() => (written = true));
    expect(await total(engine)).toBeGreaterThan(0);
    expect(written).toBe(false);
    await writing;
  });

  it('refuses everything once closed', async () => {
    const engine = start(false);
    await engine.rebuild(inBatches(frenchDocuments));
    await engine.close();
    await expect(engine.search(queryOf('jardin'))).rejects.toBeInstanceOf(EngineUnavailable);
  });
});
