import { createHash } from 'node:crypto';
import { seeded } from '../../support/seeded.mjs';
import { zipf } from './random.mjs';
import { elided, little, makeVocabulary } from './vocabulary.mjs';

const seed = 20_260_101;
const vocabularySize = 25_000;
const kinds = [
  ['practice', 'api::practice.practice', '/pratiques', 0.6],
  ['meeting-report', 'api::meeting-report.meeting-report', '/rencontres', 0.2],
  ['actor', 'api::actor.actor', '/acteurs', 0.15],
  ['page', 'api::page.page', '/pages', 0.05],
];
const audiences = [
  'enfants',
  'familles',
  'jeunes',
  'personnes âgées',
  'habitants',
  'professionnels',
  'élus',
  'tout public',
];

/**
 * A French corpus, the same each time: `count` index documents of about 2 kB with a tree of 60 themes, a graph of 1 300
 * territories (EPCI over two departments among them), 2 000 actors, 15 years. `texts` makes more text in the same words.
 */
export function makeCorpus(count) {
  const random = seeded(seed);
  const words = makeVocabulary(random, vocabularySize);
  const rank = zipf(random, words.length);
  const pick = (list) => list[Math.floor(random() * list.length)];
  const some = (list, most) =>
    Array.from({ length: 1 + Math.floor(random() * most) }, () => list[zipfIndex(random, list.length)]);
  const themes = makeThemes(words);
  const territories = makeTerritories(words, pick);
  const actors = Array.from({ length: 2_000 }, (_, number) => ({
    value: `acteur-${number}`,
    label: `${capital(words[rank()])} ${words[rank()]} ${number}`,
  }));
  const texts = makeTexts(random, () => words[rank()], pick);

  const makeDocument = (number) => {
    const kind = kindAt(random());
    const [, uid, path] = kind;
    const ownThemes = distinct(some(themes.leaves, 3));
    const ownTerritories = distinct(some(territories.leaves, 2));
    const facet = (own, tree) => distinct(own.flatMap(({ value }) => tree.above.get(value)));
    const dated = kind[0] === 'practice' || kind[0] === 'meeting-report';
    const year = dated ? 2010 + Math.floor(random() * 15) : null;
    const document = {
      id: `bench${String(number).padStart(8, '0')}`,
      kind: kind[0],
      uid,
      slug: `bench-${number}`,
      url: `${path}/bench-${number}`,
      title: capital(texts.sentence(4 + Math.floor(random() * 5), '')),
      acronyms: [],
      summary: texts.sentence(18, '.'),
      body: texts.paragraphs(1_350),
      themes: ownThemes,
      territories: ownTerritories,
      actors: distinct(some(actors, 4)),
      themeFacet: facet(ownThemes, themes),
      territoryFacet: facet(ownTerritories, territories),
      territoryCodes: ownTerritories.map(({ value }) => territories.codes.get(value)).filter(Boolean),
      audiences: kind[0] === 'practice' ? [...new Set(some(audiences, 2))] : [],
      year,
      years: year === null ? [] : [year],
      date: year === null ? null : year * 10_000 + (1 + Math.floor(random() * 12)) * 100 + 1,
      status: kind[0] === 'practice' ? pick(['planned', 'ongoing', 'ended']) : null,
      validated: dated && random() < 0.7,
      validatedBy: null,
      budgetBand: null,
      attendance: null,
      geo: null,
    };
    return { ...document, fingerprint: createHash('sha256').update(JSON.stringify(document)).digest('hex') };
  };
  return {
    documents: Array.from({ length: count }, (_, number) => makeDocument(number)),
    words,
    texts,
    themes,
    territories,
  };
}

function makeTexts(random, word, pick) {
  const sentence = (length, end) => {
    const parts = [];
    while (parts.length < length) {
      const next = word();
      const draw = random();
      if (draw < 0.45) parts.push(pick(little), next);
      else if (draw < 0.55 && /^[aeiouyéèêœh]/u.test(next)) parts.push(pick(elided) + next);
      else if (draw < 0.56) parts.push(String(Math.floor(random() * 3_000)), next);
      else parts.push(next);
    }
    return parts.slice(0, length).join(' ') + end;
  };
  const paragraphs = (characters) => {
    const lines = [];
    for (let size = 0; size < characters; size += lines.at(-1).length) {
      const sentences = Array.from({ length: 3 }, () => capital(sentence(8 + Math.floor(random() * 12), '.')));
      lines.push(sentences.join(' '));
    }
    return lines.join('\n');
  };
  return { sentence, paragraphs };
}

/** Ten themes, five under each; `above` gives a theme with what stands over it. */
function makeThemes(words) {
  const above = new Map();
  const leaves = [];
  for (let top = 0; top < 10; top += 1) {
    const parent = { value: `theme-${top}`, label: capital(words[top]) };
    above.set(parent.value, [parent]);
    for (let under = 0; under < 5; under += 1) {
      const theme = {
        value: `theme-${top}-${under}`,
        label: capital(words[20 + top * 5 + under]),
        parent: parent.value,
      };
      above.set(theme.value, [theme, parent]);
      leaves.push(theme);
    }
  }
  return { leaves, above };
}

/** Regions, departments, EPCI (one in five over two departments) and communes. */
function makeTerritories(words, pick) {
  const above = new Map();
  const codes = new Map();
  const put = (value, label, parents, code) => {
    const node = { value, label, ...(parents.length > 0 ? { parent: parents[0].value } : {}) };
    above.set(value, distinct([node, ...parents.flatMap((parent) => above.get(parent.value))]));
    codes.set(value, code);
    return node;
  };
  const regions = Array.from({ length: 13 }, (_, n) =>
    put(`region-${n}`, `Région ${capital(words[200 + n])}`, [], String(11 + n)),
  );
  const departments = Array.from({ length: 96 }, (_, n) =>
    put(
      `departement-${n}`,
      `Département ${capital(words[220 + n])}`,
      [regions[n % 13]],
      String(n + 1).padStart(2, '0'),
    ),
  );
  const epcis = Array.from({ length: 200 }, (_, n) =>
    put(
      `epci-${n}`,
      `Pays ${capital(words[400 + n])}`,
      n % 5 === 0 ? [departments[n % 96], departments[(n + 1) % 96]] : [departments[n % 96]],
      `2000${n}`,
    ),
  );
  const communes = Array.from({ length: 1_000 }, (_, n) =>
    put(`commune-${n}`, capital(words[700 + n]), [pick(epcis)], String(10_000 + n)),
  );
  return { leaves: [...communes, ...epcis], above, codes };
}

function kindAt(draw) {
  let sum = 0;
  return kinds.find(([, , , share]) => draw < (sum += share)) ?? kinds[0];
}

function zipfIndex(random, length) {
  return Math.min(length - 1, Math.floor(length ** random()) - 1);
}

function distinct(list) {
  return [...new Map(list.map((item) => [item.value, item])).values()];
}

function capital(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
