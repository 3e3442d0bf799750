import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import * as actorPage from '../../pages/acteurs/[slug]';
import * as actorsPage from '../../pages/acteurs';
import * as committeePage from '../../pages/comites/[slug]';
import * as compositionPage from '../../pages/comites/[slug]/composition';
import * as committeesPage from '../../pages/comites';
import * as homePage from '../../pages';
import * as subscribePage from '../../pages/lettre';
import * as textPage from '../../pages/pages/[slug]';
import * as practicePage from '../../pages/pratiques/[slug]';
import * as practicesPage from '../../pages/pratiques';
import * as searchPage from '../../pages/recherche';
import * as recordPage from '../../pages/releves/[number]';
import * as recordsPage from '../../pages/releves';
import * as meetingPage from '../../pages/rencontres/[slug]';
import * as meetingsPage from '../../pages/rencontres';
import * as territoryPage from '../../pages/territoires/[slug]';
import * as themePage from '../../pages/thematiques/[slug]';
import * as themesPage from '../../pages/thematiques';
import { sitemapXml, sitePaths } from '../../lib/sitemap';
import { data, everyAnswer, json, listOf } from './answers';
import { standIn, type StandIn } from './cms-stand-in';
import { faultsOf } from './markup';
import { withEachOddValue, withOddValues, type Json } from './odd-values';
import * as sample from './samples';
import { show, type PageModule } from './show';
import { faultsOfXml } from './xml';

// The React that readers get: it checks less, and takes two thirds of the time.
vi.hoisted(() => vi.stubEnv('NODE_ENV', 'production'));

let cms: StandIn;
beforeAll(async () => {
  // What is left out is written to the log: thousands of lines here.
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  cms = await standIn();
});
afterAll(() => cms.close());

const search = json(sample.searchAnswer);

const answerAll = (): void => {
  cms.answers.clear();
  for (const [path, answer] of Object.entries(everyAnswer())) cms.answers.set(path, answer);
};
beforeEach(answerAll);

interface Place {
  page: string;
  module: PageModule;
  address?: Record<string, string | string[]>;
  /** Where the odd thing is answered, and how it stands in that answer. */
  asked: string;
  thing: unknown;
  answer: (thing: Json) => Json;
}

const one = (thing: Json): Json => listOf(thing);
const inList = (thing: Json): Json => listOf(json(sample.actor), thing);
const found = (thing: Json): Json => ({ ...(search as Record<string, Json>), hits: [json(sample.hit), thing] });
const slug = (value: string) => ({ slug: value });

const places: Place[] = [
  {
    page: 'a sheet',
    module: practicePage,
    address: slug('jardin'),
    asked: '/api/published/practice/jardin',
    thing: sample.practice,
    answer: (thing) => data({ ...(thing as Record<string, Json>), slug: 'jardin' }),
  },
  {
    page: 'a sheet (its validation)',
    module: practicePage,
    address: slug('jardin'),
    asked: '/api/decision-records/validation',
    thing: sample.recordDetail,
    answer: data,
  },
  {
    page: 'a sheet (others like it)',
    module: practicePage,
    address: slug('jardin'),
    asked: '/api/search/similar',
    thing: sample.similar.similar[0],
    answer: (thing) => ({ similar: [thing] }),
  },
  {
    page: 'a report',
    module: meetingPage,
    address: slug('rencontre'),
    asked: '/api/published/meeting-report/rencontre',
    thing: sample.meeting,
    answer: (thing) => data({ ...(thing as Record<string, Json>), slug: 'rencontre' }),
  },
  {
    page: 'an actor',
    module: actorPage,
    address: slug('ccas'),
    asked: '/api/published/actor/ccas',
    thing: sample.actor,
    answer: (thing) => data({ ...(thing as Record<string, Json>), slug: 'ccas' }),
  },
  {
    page: 'an actor (what names it)',
    module: actorPage,
    address: slug('ccas'),
    asked: '/api/search',
    thing: sample.hit,
    answer: found,
  },
  { page: 'the actors', module: actorsPage, asked: '/api/published/actor', thing: sample.actor, answer: inList },
  {
    page: 'a theme',
    module: themePage,
    address: slug('jeunesse'),
    asked: '/api/published/theme/jeunesse',
    thing: sample.theme,
    answer: (thing) => data({ ...(thing as Record<string, Json>), slug: 'jeunesse' }),
  },
  {
    page: 'the themes',
    module: themesPage,
    asked: '/api/published/theme',
    thing: sample.theme,
    answer: (thing) => listOf(json({ ...sample.theme, parent: null }), thing),
  },
  {
    page: 'a territory',
    module: territoryPage,
    address: slug('angers'),
    asked: '/api/published/territory/angers',
    thing: sample.territory,
    answer: (thing) => data({ ...(thing as Record<string, Json>), slug: 'angers' }),
  },
  {
    page: 'a page',
    module: textPage,
    address: slug('qui'),
    asked: '/api/published/page/qui',
    thing: sample.page,
    answer: (thing) => data({ ...(thing as Record<string, Json>), slug: 'qui' }),
  },
  { page: 'the home page', module: homePage, asked: '/api/search', thing: sample.hit, answer: found },
  {
    page: 'the home page (decisions)',
    module: homePage,
    asked: '/api/decision-records',
    thing: sample.recordSummary,
    answer: (thing) => ({ data: [thing], meta: json(sample.recordMeta) }),
  },
  { page: 'the sheets', module: practicesPage, asked: '/api/search', thing: sample.hit, answer: found },
  { page: 'the reports', module: meetingsPage, asked: '/api/search', thing: sample.hit, answer: found },
  {
    page: 'the search',
    module: searchPage,
    address: { q: 'jardin' },
    asked: '/api/search',
    thing: { hit: sample.hit, facet: sample.searchAnswer.facets.territory[0] },
    answer: (thing) => {
      const { hit, facet } = thing as Record<string, Json>;
      return {
        ...(found(hit ?? null) as Record<string, Json>),
        facets: { ...(json(sample.searchAnswer.facets) as Record<string, Json>), territory: [facet ?? null] },
      };
    },
  },
  {
    page: 'the search (map)',
    module: searchPage,
    address: { q: 'jardin', view: 'map' },
    asked: '/api/search/places',
    thing: sample.places.places[0],
    answer: (thing) => ({ ...(json(sample.places) as Record<string, Json>), places: [thing] }),
  },
  {
    page: 'the committees',
    module: committeesPage,
    asked: '/api/committees',
    thing: sample.committee,
    answer: (thing) => ({ data: [json(sample.committee), thing] }),
  },
  {
    page: 'a committee',
    module: committeePage,
    address: slug('comite'),
    asked: '/api/committees/comite',
    thing: sample.committee,
    answer: (thing) => data({ ...(thing as Record<string, Json>), slug: 'comite' }),
  },
  {
    page: 'who sat',
    module: compositionPage,
    address: slug('comite'),
    asked: '/api/committees/comite',
    thing: sample.committee,
    answer: (thing) => data({ ...(thing as Record<string, Json>), slug: 'comite' }),
  },
  {
    page: 'the records',
    module: recordsPage,
    asked: '/api/decision-records',
    thing: sample.recordSummary,
    answer: (thing) => ({ data: [json(sample.recordSummary), thing], meta: json(sample.recordMeta) }),
  },
  {
    page: 'a record',
    module: recordPage,
    address: { number: '2026-001-comite' },
    asked: '/api/decision-records/2026-001-comite',
    thing: sample.recordDetail,
    answer: (thing) => ({ data: { ...(thing as Record<string, Json>), reference: '2026-001-comite' }, candidates: [] }),
  },
  {
    page: 'the newsletter’s form',
    module: subscribePage,
    asked: '/api/published/theme',
    thing: sample.theme,
    answer: one,
  },
];

async function expectWhole(place: Place, thing: Json): Promise<void> {
  cms.answers.set(place.asked, place.answer(thing));
  const { status, html } = await show(place.module, place.address);
  expect({ status, faults: faultsOf(html) }).toEqual({ status: 200, faults: [] });
}

describe.each(places)('$page', (place) => {
  it('is whole as it should be', () => expectWhole(place, json(place.thing)));

  it('is whole with every odd value, in half of its places at a time', async () => {
    for (const { thing, by } of withEachOddValue(json(place.thing))) {
      await expectWhole(place, thing).catch((cause: unknown) => {
        throw new Error(
          `${JSON.stringify(by).slice(0, 120)}: ${cause instanceof Error ? cause.message.slice(0, 600) : String(cause)}`,
          { cause },
        );
      });
    }
  }, 60_000);

  it('is whole with several values odd', async () => {
    await fc.assert(
      fc.asyncProperty(withOddValues(json(place.thing)), (thing) => expectWhole(place, thing)),
      { numRuns: 12 },
    );
  }, 60_000);
});

describe('the site map', () => {
  it('says of a document when it changed last', async () => {
    cms.answers.set(
      '/api/search/export',
      [sample.exportHead, sample.exportRecord].map((one) => JSON.stringify(one)).join('\n'),
    );
    const xml = sitemapXml(await sitePaths());
    expect(xml).toMatch(/\/rencontres\/rencontre<\/loc><lastmod>2026-01-01T10:00:00\.000Z<\/lastmod>/u);
    expect(xml).toMatch(/\/pratiques<\/loc><\/url>/u);
  });

  it('is XML whatever the names of things', async () => {
    const thing = json({
      line: { ...sample.exportRecord, url: sample.hit.url },
      committee: sample.committee,
      record: sample.recordSummary,
      facet: sample.searchAnswer.facets.territory[0],
    });
    await fc.assert(
      fc.asyncProperty(withOddValues(thing), async (odd) => {
        const { line, committee, record, facet } = odd as Record<string, Json>;
        cms.answers.set('/api/search', {
          ...(search as Record<string, Json>),
          facets: { ...(json(sample.searchAnswer.facets) as Record<string, Json>), territory: [facet ?? null] },
        });
        cms.answers.set(
          '/api/search/export',
          [sample.exportHead, { ...(line as object) }].map((one) => JSON.stringify(one)).join('\n'),
        );
        cms.answers.set('/api/committees', { data: [committee ?? null] });
        cms.answers.set('/api/decision-records', { data: [record ?? null], meta: json(sample.recordMeta) });
        expect(faultsOfXml(sitemapXml(await sitePaths()))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  }, 120_000);
});

describe('one odd part', () => {
  it('leaves the rest of the page', async () => {
    const odd = {
      ...sample.practice,
      budget: { state: 'filled', amount: 40_000, currency: '"<>' },
      startDate: { value: '0000-99', precision: 'month' },
      description: [{ type: 'film' }, ...sample.practice.description],
      indicators: [null, ...sample.practice.indicators],
    };
    cms.answers.set('/api/published/practice/jardin', data(json(odd)));
    const { html } = await show(practicePage, slug('jardin'));
    for (const text of [
      'Jardin partagé',
      '40\u202f000\u00a0&quot;&lt;&gt;',
      'Citation',
      'Présents',
      'fondation',
      'Résultats',
    ])
      expect(html).toContain(text);
    expect(html).not.toContain('film');
  });
});
