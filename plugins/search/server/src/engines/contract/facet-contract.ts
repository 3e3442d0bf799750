import { beforeAll, describe, expect, it } from 'vitest';
import { buildSynonyms } from '../../../../shared/domain/synonyms';
import type { SearchEngine } from '../port';
import { batchesOf, queryOf } from './questions';
import { anIndexDocument } from './fixtures';

const youth = { value: 'jeunesse', label: 'Jeunesse', parent: 'education' };
const education = { value: 'education', label: 'Éducation' };
const health = { value: 'sante', label: 'Santé' };
const angers = { value: 'angers', label: 'Angers', parent: 'maine-et-loire' };
const department = { value: 'maine-et-loire', label: 'Maine-et-Loire', parent: 'pays-de-la-loire' };
const region = { value: 'pays-de-la-loire', label: 'Pays de la Loire' };
const ccas = { value: 'ccas-angers', label: "CCAS d'Angers" };

const documents = [
  anIndexDocument({
    id: 'a', title: 'Atelier de cuisine', kind: 'practice', themeFacet: [youth, education], territoryFacet: [angers, department, region],
    territoryCodes: ['49007', '49', '52'], actors: [ccas], audiences: ['familles'], years: [2011, 2012, 2013], year: 2011, date: 20110000,
    status: 'ongoing', validated: true,
  }),
  anIndexDocument({
    id: 'b', title: 'Écriture, atelier du soir', kind: 'practice', themeFacet: [education], territoryFacet: [department, region],
    territoryCodes: ['49', '52'], audiences: ['familles', 'élus'], years: [2013], year: 2013, date: 20130615, status: 'ended',
  }),
  anIndexDocument({ id: 'c', title: 'Bilan de l’atelier', kind: 'meeting-report', themeFacet: [health], years: [2014], year: 2014, date: 20140101 }),
  anIndexDocument({ id: 'd', title: 'Zone "libre" de l\'atelier', kind: 'page', themeFacet: [health], actors: [ccas] }),
];

/** Filters, facet counts, orders and pages. */
export function facetContract(name: string, create: () => Promise<SearchEngine>): void {
  describe(`${name}: facets, orders, pages`, () => {
    let engine: SearchEngine;
    beforeAll(async () => {
      engine = await create();
      await engine.configure({ synonyms: buildSynonyms([]) });
      await engine.rebuild(batchesOf(documents));
    }, 60_000);

    const idsOf = async (...args: Parameters<typeof queryOf>) =>
      (await engine.search(queryOf(...args))).documents.map(({ id }) => id).sort().join('');
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

    it('orders by date, latest first and undated last, and by title as French does', async () => {
      const dates = await engine.search(queryOf('', { sort: 'date' }));
      expect(dates.documents.map(({ id }) => id)).toEqual(['c', 'b', 'a', 'd']);
      const titles = await engine.search(queryOf('atelier', { sort: 'title' }));
      expect(titles.documents.map(({ id }) => id)).toEqual(['a', 'c', 'b', 'd']);
    });

    it('pages without losing count', async () => {
      const second = await engine.search(queryOf('atelier', { sort: 'title', page: 2, pageSize: 3 }));
      expect(second.documents.map(({ id }) => id)).toEqual(['d']);
      expect(second.total).toBe(4);
      expect((await engine.search(queryOf('atelier', { page: 9, pageSize: 3 }))).documents).toEqual([]);
    });

    it('gives documents back whole', async () => {
      const answer = await engine.search(queryOf('cuisine'));
      expect(answer.documents[0]).toEqual(documents[0]);
    });
  });
}
