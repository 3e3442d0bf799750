import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import * as accessibilityPage from '../../pages/accessibilite';
import * as actorPage from '../../pages/acteurs/[slug]';
import * as actorsPage from '../../pages/acteurs';
import * as chosenActorsPage from '../../pages/acteurs-choisis';
import * as committeePage from '../../pages/comites/[slug]';
import * as compositionPage from '../../pages/comites/[slug]/composition';
import * as committeesPage from '../../pages/comites';
import * as confirmCommentPage from '../../pages/commentaires/confirmer';
import * as eraseCommentPage from '../../pages/commentaires/effacer';
import * as reportPage from '../../pages/commentaires/signaler';
import * as writePage from '../../pages/commentaires/ecrire';
import * as openDataPage from '../../pages/donnees-ouvertes';
import * as privacyPage from '../../pages/donnees-personnelles';
import * as homePage from '../../pages';
import * as letterPage from '../../pages/lettre/archives/[slug]';
import * as archivePage from '../../pages/lettre/archives';
import * as confirmPage from '../../pages/lettre/confirmer';
import * as subscribePage from '../../pages/lettre';
import * as thanksPage from '../../pages/lettre/merci';
import * as leavePage from '../../pages/lettre/quitter';
import * as notFoundPage from '../../pages/404';
import * as failurePage from '../../pages/_error';
import * as programmePage from '../../pages/pages';
import * as legalNoticePage from '../../pages/mentions-legales';
import * as siteMapPage from '../../pages/plan-du-site';
import * as territoriesPage from '../../pages/territoires';
import * as textPage from '../../pages/pages/[slug]';
import * as practicePage from '../../pages/pratiques/[slug]';
import * as practicesPage from '../../pages/pratiques';
import * as searchPage from '../../pages/recherche';
import * as askPage from '../../pages/questions/poser';
import * as sendQuestionPage from '../../pages/questions/confirmer';
import * as alertPage from '../../pages/recherche/alerte';
import * as missingPage from '../../pages/recherche/manque';
import * as recueilPage from '../../pages/recueil';
import * as recordPage from '../../pages/releves/[number]';
import * as recordsPage from '../../pages/releves';
import * as meetingPage from '../../pages/rencontres/[slug]';
import * as meetingsPage from '../../pages/rencontres';
import * as territoryPage from '../../pages/territoires/[slug]';
import * as themePage from '../../pages/thematiques/[slug]';
import * as themesPage from '../../pages/thematiques';
import { Press } from '../../print/press';
import { en } from '../../messages/en';
import { everyAnswer } from './answers';
import { standIn, type StandIn } from './cms-stand-in';
import { asName, asWritten, faultsOfLanguage } from './languages';
import type { Json } from './odd-values';
import { show, type PageModule } from './show';

vi.hoisted(() => {
  vi.stubEnv('NODE_ENV', 'production');
  vi.stubEnv('SITE_LOCALE', 'en');
});

/** Keys under which people write, and keys of names; under all others stand codes, addresses and numbers. */
const written = new Set(
  'title summary excerpt seoDescription description text label note mission context results statement axis reason body operator alternativeText kept changed dropped powers expectedResults licence audiences before after answer word'.split(
    ' ',
  ),
);
const names = new Set(
  'by name acronym credit committee place publicContact address unit source organisation'.split(' '),
);

/** An answer of the CMS with what people wrote in other letters. */
function inTheirLetters(value: Json, key = '', parent = ''): Json {
  if (typeof value === 'string') {
    if (names.has(key) || (key === 'role' && parent === 'speakers')) return asName(value);
    return written.has(key) || (key === 'role' && parent === 'humanMeans') ? asWritten(value) : value;
  }
  if (Array.isArray(value)) return value.map((item) => inTheirLetters(item, key, parent));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([inner, item]) => [
      inner,
      inTheirLetters(item, inner, typeof item === 'object' ? inner : key),
    ]),
  );
}

let cms: StandIn;
beforeAll(async () => {
  globalThis.passerellesPress = new Press('', 0);
  cms = await standIn();
  for (const [path, answer] of Object.entries(everyAnswer())) cms.answers.set(path, inTheirLetters(answer));
  // Facets whose values are codes of ours.
  const search = cms.answers.get('/api/search') as { facets: Record<string, Json> };
  for (const [facet, value] of Object.entries({ kind: 'practice', year: '2013', status: 'ended', validated: 'true' }))
    search.facets[facet] = [{ value, label: value, count: 3, parent: null }];
});
afterAll(() => cms.close());

const slug = (value: string) => ({ slug: value });
const pages: [string, PageModule, Record<string, string>?][] = [
  ['home', homePage],
  ['a sheet', practicePage, slug('jardin')],
  ['the sheets', practicesPage],
  ['a report', meetingPage, slug('rencontre')],
  ['the reports', meetingsPage],
  ['an actor', actorPage, slug('ccas')],
  ['the actors', actorsPage],
  ['the actors narrowed', chosenActorsPage, { theme: 'jeunesse' }],
  ['no actor', chosenActorsPage, { theme: 'inconnu' }],
  ['the actors on a map', chosenActorsPage, { view: 'map' }],
  ['a theme', themePage, slug('jeunesse')],
  ['the themes', themesPage],
  ['a territory', territoryPage, slug('angers')],
  ['the territories', territoriesPage],
  ['the programme', programmePage],
  ['a page', textPage, slug('qui')],
  ['the legal notice', legalNoticePage],
  ['the site map', siteMapPage],
  ['the search', searchPage, { q: 'jardin' }],
  ['the search narrowed', searchPage, { q: 'jardin', theme: 'angers', kind: 'practice' }],
  ['the search on a map', searchPage, { q: 'jardin', view: 'map' }],
  ['a recueil that is not ready', recueilPage, { sort: 'nonsense' }],
  ['what is missing', missingPage, { q: 'jardin' }],
  ['the committees', committeesPage],
  ['a committee', committeePage, slug('comite')],
  ['who sat', compositionPage, slug('comite')],
  ['the records', recordsPage],
  ['a record', recordPage, { number: '2026-001-comite' }],
  ['the newsletter', subscribePage],
  ['an alert', alertPage, { q: 'jardin', kind: 'practice' }],
  ['the newsletter asked for', thanksPage],
  ['the newsletter confirmed', confirmPage],
  ['the newsletter left', leavePage],
  ['the letters that were sent', archivePage],
  ['a letter that was sent', letterPage, slug('1-jardins')],
  ['a comment to write', writePage, { sur: '/pratiques/jardin' }],
  ['an answer to write', writePage, { sur: '/pratiques/jardin', reponse: 'Un' }],
  ['a comment asked for', writePage, { sur: '/pratiques/jardin', envoye: '1' }],
  ['a comment to report', reportPage, { sur: '/pratiques/jardin', commentaire: 'Un' }],
  ['a comment reported', reportPage, { sur: '/pratiques/jardin', commentaire: 'Un', envoye: '1' }],
  ['a comment to confirm', confirmCommentPage, { jeton: 'x' }],
  ['a comment to erase', eraseCommentPage, { jeton: 'x' }],
  ['a question', askPage, { acteur: 'ccas' }],
  ['a question asked', askPage, { acteur: 'ccas', envoye: '1' }],
  ['a question to confirm', sendQuestionPage, { jeton: 'x' }],
  ['open data', openDataPage],
  ['accessibility', accessibilityPage],
  ['personal data', privacyPage],
  ['no page', notFoundPage],
  ['a page that fails', failurePage],
];

describe('in English', () => {
  it.each(pages)(
    '%s says everything in English, and that what people wrote is French',
    async (_name, module, address) => {
      const { html } = await show(module, address);
      expect(html).not.toBe('');
      expect(faultsOfLanguage(html)).toEqual([]);
    },
  );

  it('the catalogue holds nothing of French, its functions neither', () => {
    const texts = (value: unknown): string[] =>
      typeof value === 'object' && value !== null ? Object.values(value).flatMap(texts) : [String(value)];
    const odd = texts(en).filter((text) => /[«»\u00a0\u202f]|[àâçèéêëîïôùûœ](?!s?enseur)/iu.test(text));
    expect(odd.filter((text) => !text.includes('Défenseur des droits'))).toEqual([]);
  });
});
