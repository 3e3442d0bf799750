import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { IndexDocument } from '../../../../shared/domain/document';
import { noSynonyms } from '../../../../shared/domain/synonyms';
import { titleKey } from '../../../../shared/domain/title-key';
import type { EngineQuery, SearchEngine } from '../port';
import { anIndexDocument } from './fixtures';
import { inBatches, queryOf } from './questions';

const filler = 'On y vient le mardi, à pied ou en car, et l’on repart avec une idée.';
const plain = { summary: 'Un récit de terrain.', body: `${filler}\n${filler}` };

/** Documents that differ in one thing each, so that an order can be put down to it. */
const documents: IndexDocument[] = [
  anIndexDocument({ ...plain, id: 'in-title', title: 'Verger en ville' }),
  anIndexDocument({ ...plain, id: 'in-summary', title: 'Récit un', summary: 'Un verger, et des récits.' }),
  anIndexDocument({
    ...plain,
    id: 'in-names',
    title: 'Récit deux',
    themeFacet: [{ value: 'verger', label: 'Verger' }],
  }),
  anIndexDocument({
    ...plain,
    id: 'in-body',
    title: 'Récit trois',
    body: `${filler} Le verger, le verger, toujours le verger.\n${filler}`,
  }),
  anIndexDocument({
    ...plain,
    id: 'together',
    title: 'Récit quatre',
    body: `${filler} Une monnaie locale circule.\n${filler}`,
  }),
  anIndexDocument({
    ...plain,
    id: 'apart',
    title: 'Récit cinq',
    body: `Une monnaie qui circule. ${filler}\n${filler} Une radio locale.`,
  }),
  anIndexDocument({ ...plain, id: 'exact', title: 'Récit six', body: `${filler} Une fanfare.\n${filler}` }),
  anIndexDocument({ ...plain, id: 'misspelt', title: 'La fanfarre du récit sept' }),
  ...[
    { id: 'vouched', validated: true, date: 20_120_101 },
    { id: 'recent', validated: false, date: 20_240_101 },
    { id: 'older', validated: false, date: 20_200_101 },
    { id: 'undated', validated: false, date: null },
  ].map((one) => anIndexDocument({ ...plain, ...one, title: 'Lavoir' })),
  anIndexDocument({ ...plain, id: 'two-words', title: 'Tisane et papote', acronyms: ['T.P.P.'] }),
  anIndexDocument({ ...plain, id: 'one-word', title: 'Tisane du soir', status: 'ended' }),
];

const many = Array.from({ length: 1_250 }, (_, number) =>
  anIndexDocument({
    id: `many-${(number * 7_919) % 1_250}`,
    title: ['Élan', 'elan', 'Écho', 'Zèbre', 'âne', 'Œuvre', 'œil', 'Été 2', 'Été 10', 'L’abri'][number % 10] ?? '',
    date: number % 4 === 0 ? null : 20_000_000 + ((number * 31) % 90) * 100,
  }),
);

/** What comes first, and that nothing is lost on the way to the last page. */
export function rankingContract(name: string, create: () => Promise<SearchEngine>): void {
  describe(`${name}: ranking`, () => {
    const engine = filled(create, documents);
    const ids = async (q: string, rest: Partial<EngineQuery> = {}) =>
      (await engine().search(queryOf(q, rest, noSynonyms))).documents.map(({ id }) => id);

    it.each(['verger', 'vergers', 'verg'])(
      'puts %s in the title over the summary over names over the body',
      async (q) => {
        expect(await ids(q)).toEqual(['in-title', 'in-summary', 'in-names', 'in-body']);
      },
    );

    it('puts words that stand together over words apart', async () => {
      expect(await ids('monnaie locale')).toEqual(['together', 'apart']);
    });

    it('puts a word as written over a word that looks like it, wherever they stand', async () => {
      expect((await ids('fanfare'))[0]).toBe('exact');
    });

    it('breaks a tie by what is vouched for, then by what is recent', async () => {
      expect(await ids('lavoir')).toEqual(['vouched', 'recent', 'older', 'undated']);
      expect(await ids('lavoi')).toEqual(['vouched', 'recent', 'older', 'undated']);
    });

    it('says when nothing has all the words, and puts what has most of them first', async () => {
      const answer = await engine().search(queryOf('tisane papote introuvable', {}, noSynonyms));
      expect(answer.partial).toBe(true);
      expect(answer.documents[0]?.id).toBe('two-words');
      expect(answer.total).toBe(answer.documents.length);
    });

    it('does not say so when it is the filters that leave nothing, or when there is nothing at all', async () => {
      const filtered = await engine().search(queryOf('tisane papote', { filters: { status: ['ended'] } }, noSynonyms));
      expect([filtered.total, filtered.partial]).toEqual([0, false]);
      const nothing = await engine().search(queryOf('zzyzx xyzzy', {}, noSynonyms));
      expect([nothing.total, nothing.partial]).toEqual([0, false]);
      const partial = await engine().search(
        queryOf('tisane papote introuvable', { filters: { kind: ['page'] } }, noSynonyms),
      );
      expect([partial.total, partial.partial]).toEqual([0, false]);
    });

    it.each([
      ['tisa', ['one-word', 'two-words']],
      ['tisanes', ['one-word', 'two-words']],
      ['tpp', ['two-words']],
      ['T.P.P.', ['two-words']],
      ['tisanne', ['one-word', 'two-words']],
      ['tisane papote', ['two-words']],
      ['récit terrain', []],
    ])('suggests for %s what has it in its title or acronym', async (q, expected) => {
      const { text } = queryOf(q, {}, noSynonyms);
      expect((await engine().suggest(text, 8)).map(({ id }) => id).sort()).toEqual(expected);
    });

    it('suggests no more than it was asked for', async () => {
      expect(await engine().suggest(queryOf('récit', {}, noSynonyms).text, 3)).toHaveLength(3);
    });
  });

  describe(`${name}: many documents`, () => {
    const engine = filled(create, many);
    const all = async (rest: Partial<EngineQuery>): Promise<string[]> => {
      const found: string[] = [];
      for (let page = 1; ; page += 1) {
        const { documents: shown, total } = await engine().search(queryOf('', { pageSize: 50, page, ...rest }));
        expect(total).toBe(many.length);
        found.push(...shown.map(({ id }) => id));
        if (shown.length < 50) return found;
      }
    };
    const byTitle = (one: IndexDocument, other: IndexDocument) =>
      compare(titleKey(one.title), titleKey(other.title)) || compare(one.id, other.id);
    const expected = (order: (one: IndexDocument, other: IndexDocument) => number) =>
      [...many].sort(order).map(({ id }) => id);

    it('pages by title to the very end, the same on every engine', async () => {
      expect(await all({ sort: 'title' })).toEqual(expected(byTitle));
    }, 60_000);

    it.each(['date', 'relevance'] as const)(
      'pages an empty query by %s to the very end: latest first, undated last, then by title',
      async (sort) => {
        expect(await all({ sort })).toEqual(
          expected((one, other) => (other.date ?? 0) - (one.date ?? 0) || byTitle(one, other)),
        );
      },
      60_000,
    );

    it('pages what a word finds to the very end, each once', async () => {
      const pages = await Promise.all(
        [1, 2, 3, 4, 5, 6].map((page) => engine().search(queryOf('ete', { pageSize: 50, page }))),
      );
      expect(pages.map(({ total }) => total)).toEqual(Array(6).fill(250));
      expect(new Set(pages.flatMap(({ documents: shown }) => shown.map(({ id }) => id))).size).toBe(250);
    }, 60_000);
  });
}

function filled(create: () => Promise<SearchEngine>, list: readonly IndexDocument[]): () => SearchEngine {
  let engine: SearchEngine;
  beforeAll(async () => {
    engine = await create();
    await engine.configure({ synonyms: noSynonyms });
    await engine.rebuild(inBatches(list, 250));
  }, 60_000);
  afterAll(() => engine.close());
  return () => engine;
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
