import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildSynonyms } from '../../../../shared/domain/synonyms';
import type { IndexDocument } from '../../../../shared/domain/document';
import type { SearchEngine } from '../port';
import { inBatches, queryOf } from './questions';
import { anIndexDocument } from './fixtures';

/** Writing, rebuilding, and never falling over. */
export function writeContract(name: string, create: () => Promise<SearchEngine>): void {
  describe(`${name}: writes`, () => {
    let engine: SearchEngine;
    beforeEach(async () => {
      engine = await create();
      await engine.configure({ synonyms: buildSynonyms([]) });
      await engine.rebuild(inBatches([anIndexDocument({ id: 'old', title: 'Ancienne fiche' })]));
    }, 60_000);
    afterEach(() => engine.close());
    const ids = async (q: string) => (await engine.search(queryOf(q))).documents.map(({ id }) => id);

    it('finds what was written, as last written', async () => {
      await engine.upsert([anIndexDocument({ id: 'one', title: 'Verger' })]);
      expect(await ids('verger')).toEqual(['one']);
      await engine.upsert([anIndexDocument({ id: 'one', title: 'Potager', fingerprint: 'second' })]);
      expect(await ids('verger')).toEqual([]);
      expect(await ids('potager')).toEqual(['one']);
      expect(await engine.fingerprints()).toEqual(
        new Map([
          ['old', 'fingerprint-of-old'],
          ['one', 'second'],
        ]),
      );
    }, 60_000);

    it('forgets what was removed, and does not mind removing it twice', async () => {
      await engine.remove(['old', 'never-was']);
      await engine.remove(['old']);
      expect(await ids('ancienne')).toEqual([]);
      expect((await engine.health()).documents).toBe(0);
    }, 60_000);

    it('knows what is near a document, given by its id or as it will be indexed, and null of what it does not have', async () => {
      const label = (value: string) => ({ value, label: value });
      const filed = (id: string, theme: string, rest = {}) => {
        const themes = [label(theme)];
        return anIndexDocument({ id, title: id, themes, themeFacet: themes, ...rest });
      };
      const one = filed('one', 'jardins');
      await engine.upsert([
        one,
        filed('two', 'jardins'),
        filed('three', 'sport'),
        filed('four', 'jardins', { kind: 'page' }),
      ]);
      const near = async (source: string | IndexDocument) =>
        (await engine.near(source))?.map(({ document, reasons }) => [document.id, document.title, reasons]) ?? null;
      expect(await near('one')).toEqual([['two', 'two', ['theme']]]);
      expect(await near(filed('new', 'sport'))).toEqual([['three', 'three', ['theme']]]);
      expect(await near('new')).toBeNull();
      await engine.upsert([filed('two', 'sport', { fingerprint: 'second' })]);
      expect(await near('one')).toEqual([]);
    }, 60_000);

    it('replaces everything when it rebuilds', async () => {
      await engine.rebuild(inBatches([anIndexDocument({ id: 'new', title: 'Nouvelle fiche' })]));
      expect(await ids('fiche')).toEqual(['new']);
    }, 60_000);

    it('keeps the old index when a rebuild fails', async () => {
      async function* broken() {
        yield [anIndexDocument({ id: 'half', title: 'Demi fiche' })];
        await Promise.resolve();
        throw new Error('the database went away');
      }
      await expect(engine.rebuild(broken())).rejects.toThrow('the database went away');
      expect(await ids('fiche')).toEqual(['old']);
    }, 60_000);

    it('keeps what is written while it rebuilds', async () => {
      async function* during() {
        yield [anIndexDocument({ id: 'old', title: 'Ancienne fiche' })];
        await engine.upsert([anIndexDocument({ id: 'late', title: 'Fiche tardive' })]);
        await engine.upsert([anIndexDocument({ id: 'stale', title: 'Fiche fraîche' })]);
        await engine.remove(['gone']);
        yield [
          anIndexDocument({ id: 'stale', title: 'Fiche périmée' }),
          anIndexDocument({ id: 'gone', title: 'Fiche retirée' }),
        ];
      }
      await engine.rebuild(during());
      expect((await ids('fiche')).sort()).toEqual(['late', 'old', 'stale']);
      expect(await ids('fraîche')).toEqual(['stale']);
    }, 60_000);

    it('suggests by what is being typed', async () => {
      expect((await engine.suggest(queryOf('ancien').text, 5)).map(({ id }) => id)).toEqual(['old']);
    }, 60_000);

    it('answers any string', async () => {
      await fc.assert(
        fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 200 }), async (q) => {
          const answer = await engine.search(queryOf(q));
          expect(answer.documents.length).toBe(answer.total);
        }),
        { numRuns: 150 },
      );
    }, 60_000);
  });
}
