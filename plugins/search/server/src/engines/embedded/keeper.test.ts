import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { noSynonyms } from '../../../../shared/domain/synonyms';
import { parseQuery } from '../../../../shared/domain/query';
import { anIndexDocument, frenchContract, frenchDocuments } from '../contract/fixtures';
import { queryOf } from '../contract/questions';
import { EmbeddedCore } from './core';
import { Keeper } from './keeper';
import { TextIndex } from './text-index';

let folder: string;
let said: string[];
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'passerelles-keeper-'));
  said = [];
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = (): Keeper => new Keeper(folder, (_level, message) => said.push(message));
const saved = (): string => path.join(folder, 'index');
const fingerprints = (index: TextIndex | null) =>
  index
    ?.entries()
    .map(({ id, fingerprint }) => `${id} ${fingerprint}`)
    .sort();

async function keptFrench(): Promise<TextIndex> {
  const index = new TextIndex();
  for (const document of frenchDocuments) index.add(document);
  const keeper = open();
  await keeper.close(index);
  return index;
}

describe('a kept index', () => {
  it('is read again as it was, and answers the same', async () => {
    const before = new EmbeddedCore();
    before.index = await keptFrench();
    const after = new EmbeddedCore();
    after.index = (await open().restore()) ?? new TextIndex();
    for (const { q } of frenchContract.cases) expect(after.search(queryOf(q)), q).toEqual(before.search(queryOf(q)));
  });

  it('is nothing where nothing was kept', async () => {
    expect(await open().restore()).toBeNull();
    expect(said).toEqual([]);
  });

  it.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length - 100)],
    ['cut to nothing', () => Buffer.alloc(0)],
    [
      'with one bit changed',
      (bytes: Buffer) => Buffer.from(bytes.map((byte, at) => (at === bytes.length >> 1 ? byte ^ 1 : byte))),
    ],
    [
      'with a bit of its checksum changed',
      (bytes: Buffer) => Buffer.from(bytes.map((byte, at) => (at === bytes.length - 1 ? byte ^ 1 : byte))),
    ],
    [
      'of another version',
      (bytes: Buffer) => Buffer.concat([Buffer.from('passerelles-search 0 analysis 0 node 0\n'), bytes]),
    ],
  ])('is ignored %s, and the log says so', async (_how, spoil) => {
    await keptFrench();
    writeFileSync(saved(), spoil(readFileSync(saved())));
    expect(await open().restore()).toBeNull();
    expect(said).toEqual([expect.stringMatching(/^search: the saved index is not used/u)]);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('has what was written down since, and forgets what was removed since', async () => {
    await keptFrench();
    const keeper = open();
    await keeper.restore();
    keeper.append({
      upsert: [
        anIndexDocument({ id: 'late', title: 'Tardive' }),
        anIndexDocument({ id: 'epicerie', title: 'Épicerie', fingerprint: 'second' }),
      ],
    });
    keeper.append({ remove: ['coeur'] });
    const ids = fingerprints(await open().restore());
    expect(ids).toContain('late fingerprint-of-late');
    expect(ids).toContain('epicerie second');
    expect(ids?.some((id) => id.startsWith('coeur'))).toBe(false);
    expect(ids).toHaveLength(frenchDocuments.length);
  });

  it('believes the journal as far as it is whole, whatever place it is cut at', async () => {
    await keptFrench();
    const keeper = open();
    await keeper.restore();
    const journal = path.join(
      folder,
      readdirSync(folder)
        .filter((name) => name.startsWith('journal'))
        .sort()
        .at(-1) ?? '',
    );
    const lengths = ['one', 'two', 'three'].map((id) => {
      keeper.append({ upsert: [anIndexDocument({ id, title: id })] });
      return readFileSync(journal).length;
    });
    const whole = readFileSync(journal);
    for (let cut = 0; cut <= whole.length; cut += 7) {
      writeFileSync(journal, whole.subarray(0, cut));
      const ids = fingerprints(await open().restore()) ?? [];
      const expected = lengths.filter((length) => cut >= length - 1).length;
      expect(ids.length - frenchDocuments.length, `cut at ${cut}`).toBe(expected);
    }
  });

  it('goes on after a journal cut short: what is written next is read again', async () => {
    await keptFrench();
    const keeper = open();
    await keeper.restore();
    keeper.append({ remove: ['coeur'] });
    const journal = path.join(
      folder,
      readdirSync(folder)
        .filter((name) => name.startsWith('journal'))
        .sort()
        .at(-1) ?? '',
    );
    appendFileSync(journal, 'half a li');
    const second = open();
    await second.restore();
    second.append({ remove: ['epicerie'] });
    expect(fingerprints(await open().restore())).toHaveLength(frenchDocuments.length - 2);
  });

  it('is right at whatever moment the process dies while it is saved', async () => {
    const index = await keptFrench();
    const keeper = open();
    await keeper.restore();
    const late = anIndexDocument({ id: 'late', title: 'Tardive' });
    const states: string[] = [];
    const copy = (): void => {
      states.push(mkdtempSync(path.join(tmpdir(), 'passerelles-keeper-')));
      cpSync(folder, states.at(-1) ?? '', { recursive: true });
    };
    const saving = keeper.save(index, true);
    let ended = false;
    void saving.then(() => (ended = true));
    index.add(late);
    keeper.append({ upsert: [late] });
    while (!ended) {
      copy();
      await new Promise((resolve) => setImmediate(resolve));
    }
    copy();
    for (const state of states) {
      const restored = await new Keeper(state, () => undefined).restore();
      expect(fingerprints(restored)).toEqual(fingerprints(index));
      rmSync(state, { recursive: true, force: true });
    }
    expect(states.length).toBeGreaterThan(2);
  });

  it('is not brought back by a save that was under way when it was forgotten', async () => {
    const index = await keptFrench();
    const keeper = open();
    await keeper.restore();
    const saving = keeper.save(index, true);
    keeper.forget();
    await saving;
    expect(await open().restore()).toBeNull();
  });

  it('costs the searches nothing when it cannot be written', async () => {
    const index = await keptFrench();
    const keeper = open();
    rmSync(folder, { recursive: true });
    await keeper.save(index, true);
    expect(said).toEqual([expect.stringMatching(/^search: the index was not saved/u)]);
  });

  it('keeps a document’s words through any number of changes', async () => {
    const index = new TextIndex();
    for (let round = 0; round < 50; round += 1) {
      for (const document of frenchDocuments) index.add({ ...document, fingerprint: `round ${round}` });
      index.remove('coeur');
    }
    await open().save(index, true);
    const core = new EmbeddedCore();
    core.index = (await open().restore()) ?? new TextIndex();
    expect(core.index.capacity).toBeLessThanOrEqual(frenchDocuments.length);
    expect(core.search({ ...queryOf('cœur'), text: parseQuery('cœur', noSynonyms) }).total).toBe(0);
  });
});
