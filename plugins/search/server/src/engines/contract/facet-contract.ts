import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { facetValuesAtMost } from '../../../../shared/domain/facets';
import { buildSynonyms } from '../../../../shared/domain/synonyms';
import type { SearchEngine } from '../port';
import { inBatches, queryOf } from './questions';
import { anIndexDocument } from './fixtures';

const youth = { value: 'jeunesse', label: 'Jeunesse', parent: 'education' };
const education = { value: 'education', label: 'Éducation' };
const health = { value: 'sante', label: 'Santé' };
const angers = { value: 'angers', label: 'Angers', parent: 'maine-et-loire' };
const department = { value: 'maine-et-loire', label: 'Maine-et-Loire', parent: 'pays-de-la-loire' };
const region = { value: 'pays-de-la-loire', label: 'Pays de la Loire' };
const epci = { value: 'straddling', label: 'Agglomération de l’Erdre' };
const otherDepartment = { value: 'loire-atlantique', label: 'Loire-Atlantique', parent: 'pays-de-la-loire' };
const ccas = { value: 'ccas-angers', label: "CCAS d'Angers" };

const documents = [
  anIndexDocument({
    id: 'a',
    title: 'Atelier de cuisine',
    kind: 'practice',
    themeFacet: [youth, education],
    territoryFacet: [angers, department, region],
    territoryCodes: ['49007', '49', '52'],
    actors: [ccas],
    audiences: ['familles'],
    years: [2011, 2012, 2013],
    year: 2011,
    date: 20110000,
    status: 'ongoing',
    validated: true,
  }),
  anIndexDocument({
    id: 'b',
    title: 'Écriture, atelier du soir',
    kind: 'practice',
    themeFacet: [education],
    territoryFacet: [department, region],
    territoryCodes: ['49', '52'],
    audiences: ['familles', 'élus'],
    years: [2013],
    year: 2013,
    date: 20130615,
    status: 'ended',
  }),
  anIndexDocument({
    id: 'c',
    title: 'Bilan de l’atelier',
    kind: 'meeting-report',
    themeFacet: [health],
    years: [2014],
    year: 2014,
    date: 20140101,
  }),
  anIndexDocument({ id: 'd', title: 'Zone "libre" de l\'atelier', kind: 'page', themeFacet: [health], actors: [ccas] }),
  // An EPCI over two departments: reached by both, listed by each way, and said to stand under one or the other.
  anIndexDocument({
    id: 'e',
    title: 'Agglomération',
    kind: 'actor',
    territoryCodes: ['44', '49', '52', '200'],
    territoryFacet: [
      { ...epci, parent: 'maine-et-loire' },
      department,
      region,
      { ...epci, parent: 'loire-atlantique' },
      otherDepartment,
      region,
    ],
  }),
  anIndexDocument({
    id: 'f',
    title: 'Agglomération d’à côté',
    kind: 'actor',
    territoryCodes: ['49', '52', '200'],
    territoryFacet: [{ ...epci, parent: 'maine-et-loire' }, department, region],
  }),
];

/** Filters, facet counts, orders and pages. */
export function facetContract(name: string, create: () => Promise<SearchEngine>): void {
  describe(`${name}: facets, orders, pages`, () => {
    let engine: SearchEngine;
    beforeAll(async () => {
      engine = await create();
      await engine.configure({ synonyms: buildSynonyms([]) });
      await engine.rebuild(inBatches(documents));
    }, 60_000);
    afterAll(() => engine.close());

    const idsOf = async (...args: Parameters<typeof queryOf>) =>
      (await engine.search(queryOf(...args))).documents
        .map(({ id }) => id)
        .sort()
        .join('');
    const countsOf = (answer: Awaited<ReturnType<SearchEngine['search']>>, facet: keyof typeof answer.facets) =>
      Object.fromEntries(answer.facets[facet].map(({ value, count }) => [value, count]));

    it.each([
      ['kind', ['practice'], 'ab'],
      ['kind', ['practice', 'page'], 'abd'],
      ['theme', ['education'], 'ab'],
      ['theme', ['jeunesse'], 'a'],
      ['territory', ['pays-de-la-loire'], 'ab'],
      ['territory', ['49007'], 'a'],
      ['territory', ['49'], 'ab'],
      ['actor', ['ccas-angers'], 'ad'],
      ['audience', ['élus'], 'b'],
      ['year', ['2013'], 'ab'],
      ['year', ['2012', '2014'], 'ac'],
      ['status', ['ended'], 'b'],
      ['validated', ['true'], 'a'],
      ['validated', ['false'], 'bcd'],
      ['theme', ['nothing-like-it'], ''],
      ['theme', ['x" OR kind = "page'], ''],
    ] as const)('%s = %j lets %s through', async (facet, values, ids) => {
      expect(await idsOf('atelier', { filters: { [facet]: values } })).toBe(ids);
    });

    it('joins facets by AND', async () => {
      expect(await idsOf('', { filters: { actor: ['ccas-angers'], kind: ['page'] } })).toBe('d');
    });

    it('counts every value over what was found, with its label and parent', async () => {
      const answer = await engine.search(queryOf('atelier'));
      expect(countsOf(answer, 'theme')).toEqual({ education: 2, sante: 2, jeunesse: 1 });
      expect(answer.facets.theme.find(({ value }) => value === 'jeunesse')).toEqual({ ...youth, count: 1 });
      expect(countsOf(answer, 'year')).toEqual({ 2011: 1, 2012: 1, 2013: 2, 2014: 1 });
      expect(countsOf(answer, 'validated')).toEqual({ true: 1, false: 3 });
      expect(countsOf(answer, 'territory')).toEqual({ angers: 1, 'maine-et-loire': 2, 'pays-de-la-loire': 2 });
    });

    it('counts a facet without its own filter, and the others with it', async () => {
      const answer = await engine.search(queryOf('atelier', { filters: { kind: ['practice'], theme: ['jeunesse'] } }));
      expect(answer.total).toBe(1);
      expect(countsOf(answer, 'kind')).toEqual({ practice: 1 });
      expect(countsOf(answer, 'theme')).toEqual({ education: 2, jeunesse: 1 });
      expect(countsOf(answer, 'status')).toEqual({ ongoing: 1 });
    });

    it('counts once what is reached by several ways, whatever it is said to stand under', async () => {
      const answer = await engine.search(queryOf('agglomération'));
      expect(countsOf(answer, 'territory')).toEqual({
        straddling: 2,
        'loire-atlantique': 1,
        'maine-et-loire': 2,
        'pays-de-la-loire': 2,
      });
      expect(await idsOf('agglomération', { filters: { territory: ['loire-atlantique'] } })).toBe('e');
      expect(
        await idsOf('agglomération', { filters: { territory: ['straddling', 'loire-atlantique', '44', '49'] } }),
      ).toBe('ef');
      expect(
        (
          await engine.search(
            queryOf('agglomération', { filters: { territory: ['loire-atlantique', 'maine-et-loire'] } }),
          )
        ).total,
      ).toBe(2);
    });

    it('takes fifty values of a facet, and several facets at once', async () => {
      const fifty = Array.from({ length: 49 }, (_, number) => `theme-${number}`);
      expect(await idsOf('atelier', { filters: { theme: [...fifty, 'sante'] } })).toBe('cd');
      expect(
        await idsOf('atelier', {
          filters: {
            theme: ['education', 'sante'],
            kind: ['practice', 'page'],
            year: ['2013'],
            audience: ['familles'],
            validated: ['true', 'false'],
          },
        }),
      ).toBe('ab');
    });

    it('tells the most frequent of many values, and those asked for however rare', async () => {
      const actor = (number: number) => ({ value: `actor-${number}`, label: `Acteur ${number}` });
      const many = Array.from({ length: 3 }, (_, place) =>
        anIndexDocument({
          id: `many-${place}`,
          title: 'Annuaire',
          actors: Array.from({ length: facetValuesAtMost + 40 * (2 - place) }, (_value, number) => actor(number)),
        }),
      );
      await engine.upsert(many);
      const frequent = Object.fromEntries(
        Array.from({ length: facetValuesAtMost }, (_, number) => [`actor-${number}`, 3]),
      );
      expect(countsOf(await engine.search(queryOf('annuaire')), 'actor')).toMatchObject(frequent);
      const asked = await engine.search(
        queryOf('annuaire', {
          filters: { actor: [`actor-${facetValuesAtMost + 79}`, `actor-${facetValuesAtMost + 1}`, 'nobody'] },
        }),
      );
      expect(asked.total).toBe(2);
      expect(
        asked.facets.actor.filter(({ value }) => !(value in frequent)).map(({ label, count }) => [label, count]),
      ).toEqual(
        expect.arrayContaining([
          [`Acteur ${facetValuesAtMost + 1}`, 2],
          [`Acteur ${facetValuesAtMost + 79}`, 1],
        ]),
      );
      await engine.remove(many.map(({ id }) => id));
    });

    it('answers nothing asked for within filters alone, with its counts', async () => {
      const answer = await engine.search(queryOf('', { filters: { theme: ['sante'] } }));
      expect(answer.documents.map(({ id }) => id)).toEqual(['c', 'd']);
      expect([answer.total, answer.partial]).toEqual([2, false]);
      expect(countsOf(answer, 'kind')).toEqual({ 'meeting-report': 1, page: 1 });
      expect(countsOf(answer, 'theme')).toEqual({ education: 2, sante: 2, jeunesse: 1 });
    });

    it('orders values by count, then by label; years latest first', async () => {
      const answer = await engine.search(queryOf('atelier'));
      expect(answer.facets.theme.map(({ value }) => value)).toEqual(['education', 'sante', 'jeunesse']);
      expect(answer.facets.year.map(({ value }) => value)).toEqual(['2014', '2013', '2012', '2011']);
    });

    it('orders by date, latest first and undated last, and by title as French does', async () => {
      const dates = await engine.search(queryOf('', { sort: 'date' }));
      expect(dates.documents.map(({ id }) => id)).toEqual(['c', 'b', 'a', 'e', 'f', 'd']);
      const titles = await engine.search(queryOf('atelier', { sort: 'title' }));
      expect(titles.documents.map(({ id }) => id)).toEqual(['a', 'c', 'b', 'd']);
    });

    it('pages without losing count', async () => {
      const second = await engine.search(queryOf('atelier', { sort: 'title', page: 2, pageSize: 3 }));
      expect(second.documents.map(({ id }) => id)).toEqual(['d']);
      expect(second.total).toBe(4);
      expect((await engine.search(queryOf('atelier', { page: 9, pageSize: 3 }))).documents).toEqual([]);
    });

    it('says which of some documents a search finds, every word and every filter of it', async () => {
      const matching = async (q: string, among: string[], rest: Parameters<typeof queryOf>[1] = {}) =>
        (await engine.matching(queryOf(q, rest), among)).sort().join('');
      expect(await matching('', ['a', 'c', 'nothing'])).toBe('ac');
      expect(await matching('atelier', ['a', 'b', 'e'])).toBe('ab');
      expect(await matching('atelier', ['a', 'b', 'd'], { filters: { kind: ['practice'] } })).toBe('ab');
      expect(await matching('', ['a', 'b', 'd'], { filters: { theme: ['jeunesse'], actor: ['ccas-angers'] } })).toBe(
        'a',
      );
      // What has some of the words is shown to who searches, and is no new result.
      expect((await engine.search(queryOf('atelier zorglubien'))).partial).toBe(true);
      expect(await matching('atelier zorglubien', ['a', 'b'])).toBe('');
      expect(await matching('cuisine', ['b', 'c'])).toBe('');
    });

    it('gives documents back whole', async () => {
      const answer = await engine.search(queryOf('cuisine'));
      expect(answer.documents[0]).toEqual(documents[0]);
    });
  });
}
