import { makeCorpus } from '../search/corpus.mjs';
import { seeded } from '../../support/seeded.mjs';
import { zipf } from '../search/random.mjs';
import { makeVocabulary } from '../search/vocabulary.mjs';

const seed = 20_260_202;
const cities = ['49007', '44109', '35238', '72181', '37261', '85191', '53130', '79191', '86194', '45234'];

/**
 * A file of `count` sheets, the same each time: each with about 2 kB of text, three themes of 24, two territories of 10, an owner and
 * partners of 60 actors, means, a budget, a series of figures; one in four takes after an earlier one.
 */
export function makeImportFile(count) {
  const random = seeded(seed);
  const words = makeVocabulary(random, 4_000);
  const rank = zipf(random, words.length);
  const { texts } = makeCorpus(0);
  const one = (list) => list[Math.floor(random() * list.length)];
  const some = (list, most) => [...new Set(Array.from({ length: 1 + Math.floor(random() * most) }, () => one(list)))];
  const sentence = (length) => texts.sentence(length, '.');
  const sentences = (many, length) => Array.from({ length: many }, () => sentence(length));
  const name = () => `${words[rank()].charAt(0).toUpperCase()}${words[rank()].slice(1)} ${words[rank()]}`;

  const themes = Array.from({ length: 24 }, (_, n) => ({
    slug: `mesure-theme-${n}`,
    name: `${name()} ${n}`,
    ...(n >= 6 ? { parent: `mesure-theme-${n % 6}` } : {}),
  }));
  const actors = Array.from({ length: 60 }, (_, n) => ({
    slug: `mesure-acteur-${n}`,
    name: `${name()} ${n}`,
    kind: 'association',
    territories: [one(cities)],
    ...(n >= 10 && n % 4 === 0 ? { memberOf: [`mesure-acteur-${n % 10}`] } : {}),
  }));
  const actor = () => one(actors).slug;
  const practices = Array.from({ length: count }, (_, n) => ({
    slug: `mesure-fiche-${n}`,
    title: `Fiche ${n} ${name()}`,
    summary: sentence(25),
    owner: actor(),
    startDate: { value: String(2010 + (n % 15)), precision: 'year' },
    status: one(['ongoing', 'ended', 'to-check']),
    themes: some(themes, 3).map(({ slug }) => slug),
    territories: some(cities, 2),
    audiences: ['habitants', 'bénévoles', 'familles'],
    context: sentence(40),
    objectives: sentences(4, 12),
    description: sentences(3, 40),
    humanMeans: [
      { role: 'Chef de projet', count: 1 },
      { role: 'Bénévoles', count: 12 },
    ],
    budget: { amount: 1_000 + n, currency: 'EUR', year: 2013 },
    partners: { state: 'filled', actors: [...new Set([actor(), actor()])], note: 'et leurs bénévoles' },
    funders: { state: 'none' },
    indicators: [
      {
        label: 'Participants',
        unit: 'personnes',
        series: [
          { year: 2011, value: 100 + n },
          { year: 2013, value: 200 + n },
        ],
        source: 'Mesure',
      },
    ],
    results: sentence(20),
    strengths: sentences(4, 9),
    improvements: sentences(3, 12),
    observations: sentences(3, 9),
    publishedOn: '2014-01-01',
    ...(n > 0 && n % 4 === 0 ? { inspiredBy: [`mesure-fiche-${Math.floor(random() * n)}`] } : {}),
  }));
  return { format: 'passerelles-import/1', themes, actors, practices };
}
