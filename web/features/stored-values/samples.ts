import { facetNames, type SearchAnswer, type SearchHit } from '@passerelles/search/shared';
import type { CommitteePage, RecordDetail, RecordSummary } from '@passerelles/committee/shared';

/** What the CMS answers for pages with every field filled in: where the odd values are put. */
const ref = (name: string) => ({
  id: 7,
  documentId: `doc-${name}`,
  name,
  slug: name,
  kind: 'association',
  acronym: null,
});
const sheet = (title: string) => ({ id: 8, documentId: `doc-${title}`, title, slug: title, summary: 'Résumé' });
const file = {
  url: '/uploads/photo.jpg',
  name: 'photo.jpg',
  size: 12.5,
  ext: '.jpg',
  width: 800,
  height: 600,
  formats: { small: { url: '/uploads/small.jpg', width: 400 } },
};
const blocks = [
  { type: 'heading', level: 2, children: [{ type: 'text', text: 'Titre' }] },
  {
    type: 'paragraph',
    children: [
      { type: 'text', text: 'Texte', bold: true, italic: true },
      { type: 'link', url: 'https://exemple.org', children: [{ type: 'text', text: 'lien' }] },
    ],
  },
  {
    type: 'list',
    format: 'ordered',
    children: [
      { type: 'list-item', children: [{ type: 'text', text: 'un' }] },
      {
        type: 'list',
        format: 'unordered',
        children: [{ type: 'list-item', children: [{ type: 'text', text: 'deux' }] }],
      },
    ],
  },
  { type: 'quote', children: [{ type: 'text', text: 'Citation' }] },
];
const session = {
  day: '2013-10-09',
  start: '09:00',
  end: '10:00',
  title: 'Accueil',
  note: 'Note',
  speakers: [{ name: 'Zoé', role: 'animatrice', organisation: ref('ccas') }],
};
const group = { state: 'filled', actors: [ref('fondation')], note: 'Note' };
const items = [{ text: 'un' }, { text: 'deux' }];

export const practice = {
  documentId: 'doc',
  title: 'Jardin partagé',
  slug: 'jardin',
  seoDescription: 'Pour les moteurs',
  summary: 'Un jardin',
  cover: { file, alternativeText: 'Un jardin', credit: 'Zoé' },
  owner: ref('ccas'),
  practiceStatus: 'ongoing',
  statusConfirmedOn: '2026-01-10',
  startDate: { value: '2011-06', precision: 'month' },
  endDate: { value: '01-16', precision: 'day-of-unknown-year' },
  publishedOn: '2012-03-04',
  themes: [ref('jeunesse')],
  territories: [ref('angers')],
  audiences: items,
  context: 'Contexte\n\nSuite',
  objectives: items,
  expectedResults: items,
  description: blocks,
  programme: [session],
  humanMeans: [
    { role: 'animatrice', count: 2 },
    { role: 'bénévole', count: null },
  ],
  humanMeansState: 'filled',
  budget: { state: 'filled', amount: 1234.5, currency: 'EUR', year: 2020, note: 'Note' },
  partners: group,
  funders: { ...group, state: 'none', actors: [], note: null },
  supporters: [ref('caf')],
  indicators: [
    {
      label: 'Présents',
      unit: 'personnes',
      source: 'nous',
      points: [
        { year: 2020, value: 4 },
        { year: 2022, value: 6.25 },
      ],
    },
  ],
  results: 'Résultats',
  strengths: items,
  improvements: items,
  observations: items,
  inspiredBy: [sheet('potager')],
  inspired: [sheet('verger')],
  lineage: [{ practiceSlug: 'potager', kept: 'gardé', changed: 'changé', dropped: 'laissé' }],
  previousEdition: sheet('avant'),
  nextEdition: sheet('apres'),
  presentedAt: [sheet('rencontre')],
  sameAs: ['https://exemple.org/jardin'],
  provenance: [{ label: 'Site', url: 'https://exemple.org', note: 'Note' }],
  licence: 'CC BY 4.0',
  documents: [file],
};

export const meeting = {
  documentId: 'doc',
  title: 'Rencontre',
  slug: 'rencontre',
  seoDescription: null,
  summary: 'Résumé',
  kind: 'seminar',
  date: { value: '2013-10-08', precision: 'day' },
  endDate: '2013-10-10',
  place: 'Angers',
  organisers: [ref('ccas')],
  supporters: [ref('caf')],
  committee: ref('comite-de-suivi'),
  territories: [ref('angers')],
  themes: [ref('jeunesse')],
  attendance: { state: 'filled', count: 155, note: 'Note', actors: [ref('mairie')] },
  programme: [session],
  proceedings: blocks,
  outcomes: [{ axis: 'Axe', perspectives: [{ title: 'Perspective', points: items }] }],
  decisions: [
    {
      statement: 'Décision',
      kind: 'commitment',
      carriers: [ref('ccas')],
      territory: ref('angers'),
      horizon: { value: '2027', precision: 'year' },
      progress: 'planned',
      reason: 'Raison',
      reviewDate: '2027-01-01',
      practiceSlug: 'jardin',
    },
  ],
  practicesPresented: [sheet('jardin')],
  documents: [file],
  mentionedActors: [ref('insee')],
  mentionedTerritories: [ref('nantes')],
  previousEdition: sheet('avant'),
  nextEdition: sheet('apres'),
};

export const actor = {
  documentId: 'doc',
  name: 'Centre communal',
  slug: 'ccas',
  acronym: 'CCAS',
  kind: 'ccas-cias',
  mission: 'Mission',
  description: 'Description',
  website: 'https://exemple.org',
  publicContact: 'accueil',
  address: '1 rue',
  rna: 'W491000123',
  siret: '12345678901234',
  territories: [ref('angers')],
  themes: [ref('jeunesse')],
  memberOf: [ref('reseau')],
  members: [ref('membre')],
  logo: file,
  successor: { name: 'Suite', slug: 'suite', acronym: 'S', kind: 'other' },
  predecessors: [ref('ancien')],
};
export const theme = {
  documentId: 'doc',
  name: 'Jeunesse',
  slug: 'jeunesse',
  description: 'Description',
  parent: ref('social'),
  children: [ref('ados')],
  synonyms: items,
};
export const territory = {
  documentId: 'doc',
  name: 'Angers',
  slug: 'angers',
  kind: 'commune',
  code: '49007',
  parents: [ref('maine-et-loire')],
  validFrom: '2016-01-01',
  validTo: '2030-01-01',
  successor: ref('nouveau'),
  predecessors: [ref('ancien')],
};
export const page = {
  title: 'Qui sommes-nous',
  slug: 'qui',
  summary: 'Résumé',
  seoDescription: 'Pour les moteurs',
  sections: [{ title: 'Section', body: blocks, points: items }],
  body: blocks,
};

const label = { value: 'jeunesse', label: 'Jeunesse' };
export const hit: SearchHit = {
  id: 'doc',
  kind: 'practice',
  title: 'Jardin partagé',
  summary: 'Un jardin',
  url: '/pratiques/jardin',
  highlights: { title: [[0, 6]], summary: [[3, 9]], excerpt: { text: 'le jardin', ranges: [[3, 9]] } },
  themes: [label],
  territories: [{ value: 'angers', label: 'Angers' }],
  actors: [{ value: 'ccas', label: 'CCAS' }],
  year: 2011,
  status: 'to-check',
  validated: true,
  validatedBy: { reference: '2026-001-comite', committee: 'Comité', decidedAt: '2026-01-01T10:00:00.000Z' },
};
const facet = { value: 'angers', label: 'Angers', count: 3, parent: null };
export const searchAnswer: SearchAnswer = {
  hits: [hit, { ...hit, id: 'other', kind: 'actor' }],
  total: 2,
  page: 1,
  pageSize: 20,
  partial: false,
  facets: Object.fromEntries(
    facetNames.map((name) => [name, [facet, { ...facet, value: 'quartier', parent: 'angers' }]]),
  ) as unknown as SearchAnswer['facets'],
  suggestions: [],
  engine: 'embedded',
  tookMs: 1,
};
export const places = {
  total: 2,
  places: [{ value: 'maine-et-loire', label: 'Maine-et-Loire', count: 2, kind: 'department', code: '49' }],
  elsewhere: { count: 1, nowhere: 1, territories: [{ value: 'suisse', label: 'Suisse', count: 1 }] },
};
export const similar = { similar: [{ ...hit, reasons: ['theme'] }] };

export const recordSummary: RecordSummary = {
  reference: '2026-001-comite',
  number: '2026-001',
  kind: 'decision',
  committee: { slug: 'comite', name: 'Comité de suivi' },
  power: 'decision',
  outcome: 'approved-with-reservations',
  decidedAt: '2026-01-01T10:00:00.000Z',
  document: {
    uid: 'api::practice.practice',
    documentId: 'doc',
    title: 'Jardin partagé',
    slug: 'jardin',
    published: true,
  },
  eligible: 8,
  present: 6,
  for: 4,
  withReservations: 1,
  changes: 1,
  rejected: 0,
  against: 1,
  abstained: 1,
  recused: 1,
  quorumRequired: 5,
  quorumReached: true,
  byProxy: 2,
  presiding: 'named',
};
export const recordDetail: RecordDetail = {
  ...recordSummary,
  openedOn: '2025-12-01',
  round: 1,
  stage: 1,
  majority: 'simple',
  session: { date: '2026-01-01', place: 'Angers' },
  reservations: [
    {
      text: 'Réserve',
      lifted: true,
      dropped: false,
      moot: false,
      liftedAt: '2026-01-03',
      answer: 'Fait en juin',
      settledBy: 'chair',
      word: null,
    },
  ],
  reason: 'Raison',
  operator: null,
  differences: [
    { field: 'title', label: { fr: 'Titre', en: 'Title' }, before: 'Avant', after: blocks },
    { field: 'budget', label: { fr: 'Budget', en: 'Budget' }, before: { amount: 3 }, after: null },
  ],
  fingerprint: 'ab'.repeat(32),
  previousHash: null,
  hash: 'cd'.repeat(32),
  signature: { keyId: 'ef'.repeat(16), signedAt: '2026-01-01T10:00:00.000Z', moment: 'recorded' },
  related: [{ ...recordSummary, reference: '2026-002-comite', power: 'opinion' }],
  corrects: { reference: 'r', number: 'n', committee: null },
  correctedBy: [{ reference: 'e', number: 'e', committee: null }],
  previous: { reference: 'p', number: 'p', committee: null },
  verifiable: { record: true, version: true },
};
export const recordMeta = {
  pagination: { page: 1, pageSize: 25, pageCount: 1, total: 1 },
  years: [2026],
  series: [{ slug: 'comite', name: 'Comité' }],
  scdl: true,
};
export const committee: CommitteePage = {
  slug: 'comite',
  name: 'Comité de suivi',
  kind: 'monitoring',
  description: 'Description',
  of: { slug: 'ccas', name: 'CCAS' },
  memberCount: 3,
  recordCount: 1,
  cadence: { everyMonths: [2, 3], fromMonth: 3 },
  powers: ['Décide'],
  on: '2026-11-27',
  seats: [
    {
      name: 'Zoé',
      role: 'chair',
      represents: { slug: 'ccas', name: 'CCAS' },
      from: '2020-01-01',
      to: null,
      current: true,
      decided: { at: '2026-01-01T10:00:00.000Z', as: 'super-admin' },
    },
    { name: 'Ali', role: 'member', represents: null, from: null, to: '2019-01-01', current: false, decided: null },
  ],
  figures: {
    closings: 2,
    fromSubmission: { median: 12, of: 2 },
    fromOpening: { median: 3, of: 2 },
    participation: { present: 5, eligible: 8 },
    withinTime: { within: 1, of: 2 },
    outcomes: [{ power: 'decision', outcome: 'approved', count: 2 }],
    recordsPerYear: [
      { year: 2024, count: 1 },
      { year: 2026, count: 2 },
    ],
  },
  records: [recordSummary],
};
export const exportRecord = {
  id: 'doc',
  kind: 'meeting-report',
  title: 'Rencontre',
  summary: 'Résumé',
  url: '/rencontres/rencontre',
  themes: ['Jeunesse'],
  territories: ['Angers'],
  audiences: ['Tous'],
  actors: ['CCAS'],
  year: 2013,
  date: 20131008,
  endDate: 20131010,
  venue: 'Angers',
  status: null,
  validated: true,
  decision: '2026-001-comite',
  decidedOn: '2026-01-01',
  budget: 'filled',
  budgetAmount: 12.5,
  budgetCurrency: 'EUR',
  budgetYear: 2013,
  partners: 'none',
  funders: 'not-communicated',
  attendance: 'filled',
  attendanceCount: 155,
  updatedAt: '2026-01-01T10:00:00.000Z',
  fields: {
    date: { value: '2013-10-08', precision: 'day' },
    place: 'Angers',
    programme: [{ start: '09:30', title: 'Accueil', speakers: [{ name: 'Camille', organisation: 'CCAS' }] }],
    attendance: { state: 'filled', count: 155, note: 'Une note', actors: ['CCAS'] },
    decisions: [{ statement: 'Recommencer', kind: 'decision', horizon: { value: '2014', precision: 'year' } }],
  },
};
export const exportHead = {
  total: 1,
  records: 1,
  updatedAt: '2026-01-01T10:00:00.000Z',
  meetings: 1,
  undatedMeetings: 0,
};

export const threads = [
  {
    key: 'Un',
    name: 'Zoé',
    text: 'Nous l’avons fait aussi.',
    writtenAt: '2026-03-12T10:00:00.000Z',
    answers: [{ key: 'Deux', name: 'Ali', text: 'Racontez.', writtenAt: '2026-03-13T10:00:00.000Z' }],
  },
  {
    key: 'Trois',
    name: null,
    text: null,
    writtenAt: '2026-03-14T10:00:00.000Z',
    answers: [{ key: 'Quatre', name: 'Lou', text: 'Merci.', writtenAt: '2026-03-15T10:00:00.000Z' }],
  },
];

export const readerLink = {
  purpose: 'confirm-comment',
  state: 'unconfirmed',
  about: { title: 'Un jardin', path: '/pratiques/jardin' },
  text: 'Nous l’avons fait aussi.',
};

export const letter = {
  slug: '1-jardins',
  title: 'Des jardins partagés',
  sentAt: '2026-11-28T07:00:00.000Z',
  excerpt: 'Bonjour à toutes et tous.',
  introduction: [{ type: 'paragraph', children: [{ type: 'text', text: 'Bonjour à toutes et tous.' }] }],
  items: [
    {
      uid: 'api::practice.practice',
      documentId: 'jardin',
      kind: { fr: 'Fiche pratique', en: 'Sheet' },
      title: 'Un jardin partagé',
      summary: 'Ce que nous avons appris.',
      by: ['Amis du Val'],
      href: '/pratiques/jardin',
    },
  ],
  heads: [{ series: 'comite', reference: '2026-001-comite', hash: 'ab12' }],
};
