import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ImportReport } from '@passerelles/exchange/shared';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedCms, type RunningCms } from '../../support';

const file = path.resolve(import.meta.dirname, '../../../cms/first-content/capitalisation.json');
const historical = { who: 'Marie Dupont', why: 'fiches publiées avant la plateforme' };
const firstContent = (): any => JSON.parse(readFileSync(file, 'utf8'));

let cms: RunningCms;
beforeAll(async () => {
  cms = await sharedCms();
});
afterAll(() => cms?.stop());

const run = (json: unknown, options?: object) =>
  cms.strapi.plugin('exchange').service('import').run(json, options) as Promise<ImportReport>;
const lines = (report: ImportReport) => report.errors.map((error) => `${error.path}: ${error.message}`);
const counted = (report: ImportReport, what: 'created' | 'updated' | 'unchanged') =>
  Object.values(report.counts).reduce((sum, count) => sum + count[what], 0);
const totalRows = async () => {
  const uids = [
    'api::theme.theme',
    'api::actor.actor',
    'api::practice.practice',
    'api::meeting-report.meeting-report',
    'api::page.page',
    'api::territory.territory',
  ];
  return (await Promise.all(uids.map((uid) => cms.strapi.db.query(uid as 'api::actor.actor').count()))).reduce(
    (sum, count) => sum + count,
    0,
  );
};
const sheet = async (type: string, slug: string) =>
  (await cms.request(`/api/${type}?filters[slug][$eq]=${slug}`)).body.data[0];

/** Each of these alone makes the whole file refused. */
const mistakes: [string, (json: ReturnType<typeof firstContent>) => void, string][] = [
  [
    'an owner that nobody knows',
    (json) => (json.practices[1].owner = 'ccas-x'),
    'practices[1].owner: "ccas-x" is no actor of this file or of the database',
  ],
  [
    'a speaker of an unknown body',
    (json) => (json.meetingReports[2].programme[0].speakers[0].organisation = 'nobody'),
    'meetingReports[2].programme[0].speakers[0].organisation: "nobody" is no actor of this file or of the database',
  ],
  [
    'a decision about an unknown sheet',
    (json) => (json.meetingReports[0].decisions[1].practice = 'nothing'),
    'meetingReports[0].decisions[1].practice: "nothing" is no practice of this file or of the database',
  ],
  [
    'a mention of an unknown territory',
    (json) => (json.meetingReports[3].mentions.territories = ['atlantis']),
    'meetingReports[3].mentions.territories[0]: "atlantis" is no territory of this file or of the database',
  ],
  [
    'an unknown committee',
    (json) => (json.meetingReports[0].committee = 'copil-x'),
    'meetingReports[0].committee: "copil-x" is no committee of this file or of the database',
  ],
  [
    'the same slug twice',
    (json) => json.actors.push({ ...json.actors[3] }),
    'actors[25].slug: "ehess" is already the slug of actors[3]',
  ],
  [
    'the same SIRET twice',
    (json) => ((json.actors[0].siret = '12002701600563'), (json.actors[1].siret = '12002701600563')),
    'actors[1].siret: "12002701600563" is already the siret of actors[0]',
  ],
  [
    'a SIRET whose key is wrong',
    (json) => (json.actors[0].siret = '12002701600564'),
    'actors[0].siret: "12002701600564": this is no SIRET number: 14 digits, whose checksum is verified.',
  ],
  [
    'a circle of successors',
    (json) => (json.actors.find((actor: { slug: string }) => actor.slug === 'anct').successor = 'cget'),
    'this leads back to where it starts: nothing is before, within or after itself, directly or not. ',
  ],
  [
    'themes of three levels',
    (json) => (json.themes[2].parent = 'partenariats'),
    'themes[6].parent: "solidarites": too deep: 2 levels at most.',
  ],
  [
    'a territory inside itself',
    (json) => (json.territories[5].parents = ['territoires-fragiles']),
    'territories[5].parents[0]: "territoires-fragiles" is the object itself: a territory does not refer to itself',
  ],
  [
    'a circle of editions',
    (json) => {
      const [first, , third] = json.meetingReports;
      for (const report of json.meetingReports) {
        delete report.previousEdition;
        delete report.nextEdition;
      }
      first.previousEdition = third.slug;
      first.nextEdition = json.meetingReports[1].slug;
      json.meetingReports[1].nextEdition = third.slug;
    },
    'this leads back to where it starts: nothing is before, within or after itself, directly or not. ',
  ],
  [
    'a sheet that ends before it starts',
    (json) => {
      json.practices[0].startDate = { value: '2020', precision: 'year' };
      json.practices[0].endDate = { value: '2010-05', precision: 'month' };
    },
    'practices[0].endDate: "2010-05": the end is before the start.',
  ],
  [
    'editions that disagree',
    (json) => (json.meetingReports[2].previousEdition = 'journee-senacs-charente'),
    'meetingReports[1].nextEdition: "agir-ensemble-2013" says that its previousEdition is "journee-senacs-charente", not "agir-ensemble-2011"',
  ],
  [
    'a status out of the list',
    (json) => (json.practices[0].status = 'running'),
    'practices[0].status: "running": to be chosen from the list. One of "ongoing", "ended", "abandoned", "to-check" is wanted',
  ],
  [
    'a key that the format does not know',
    (json) => (json.practices[0].notes = 'x'),
    'practices[0].notes: is no key of the format in practices[0]',
  ],
  [
    'another format',
    (json) => (json.format = 'passerelles-import/0'),
    'format: "passerelles-import/0": to be chosen from the list. One of "passerelles-import/1" is wanted',
  ],
  [
    'a commune that nobody knows',
    (json) => (json.territories[2].code = '49999'),
    'territories[2].code: "49999" is no known code of the kind "commune": the INSEE (not postal) code of a commune',
  ],
  [
    'a postal code',
    (json) => (json.practices[0].territories = ['49000']),
    'practices[0].territories[0]: "49000" is no territory of this file or of the database',
  ],
  [
    'an unknown code beside a mistake of shape',
    (json) => ((json.territories[2].code = '49999'), (json.practices[0].status = 'running')),
    'territories[2].code: "49999" is no known code',
  ],
  [
    'a department that does not exist',
    (json) => (json.territories[3].code = '20'),
    'territories[3].code: "20" is no known code of the kind "department"',
  ],
  [
    'a slug that the official code gives to another territory',
    (json) => (json.territories[3].code = '17'),
    'territories[3].slug: "charente" is already the slug of another territory (department 16): give this one a slug of its own',
  ],
];

describe('a file with mistakes', () => {
  it.each(mistakes)('writes nothing for %s', async (_what, spoil, expected) => {
    const before = await totalRows();
    const json = firstContent();
    spoil(json);
    const report = await run(json);
    expect(
      lines(report).some((line) => line.includes(expected)),
      lines(report).join('\n'),
    ).toBe(true);
    expect(counted(report, 'created')).toBe(0);
    expect(await totalRows()).toBe(before);
  });

  it('lists broken references beside mistakes of shape, each at its place', async () => {
    const json = firstContent();
    json.actors[0].kind = 'ccas';
    json.practices[0].status = 'running';
    json.practices[1].owner = 'ccas-x';
    expect(lines(await run(json)).map((line) => line.split(':')[0])).toEqual([
      'actors[0].kind',
      'practices[0].status',
      'practices[1].owner',
    ]);
  });

  it('lists all the mistakes at once', async () => {
    const json = firstContent();
    json.practices[0].owner = 'x';
    json.practices[1].themes = ['y', 'partenariats'];
    json.meetingReports[0].organisers = ['z'];
    expect(lines(await run(json))).toEqual([
      'practices[0].owner: "x" is no actor of this file or of the database',
      'practices[1].themes[0]: "y" is no theme of this file or of the database',
      'meetingReports[0].organisers[0]: "z" is no actor of this file or of the database',
    ]);
  });

  it.each([null, [], 'text', 3, {}])('says so of what is no file: %j', async (json) =>
    expect((await run(json)).errors.length).toBeGreaterThan(0),
  );
});

describe('the first content', () => {
  it('arrives as drafts, of which the public sees nothing', async () => {
    const report = await run(firstContent());
    expect(lines(report)).toEqual([]);
    expect(report.counts).toMatchObject({
      actors: { created: 25 },
      practices: { created: 3 },
      meetingReports: { created: 4 },
      pages: { created: 1 },
      committees: { created: 3 },
      themes: { created: 9 },
    });
    expect((await cms.request('/api/practices')).body.data).toEqual([]);
    expect((await cms.request('/api/meeting-reports')).body.data).toEqual([]);
    expect((await cms.request('/api/pages')).body.data).toHaveLength(1);
  });

  it('joins the official territories by their code', async () => {
    expect(
      await cms.strapi.db.query('api::territory.territory').count({
        where: { code: { $in: ['FR', '16', '49007', '16154'] }, kind: { $in: ['country', 'department', 'commune'] } },
      }),
    ).toBe(4);
    expect((await sheet('territories', 'angers')).parents.map((parent: { slug: string }) => parent.slug)).toContain(
      'maine-et-loire',
    );
  });

  it.each([
    ['the second time', () => firstContent()],
    ['when it comes from a Mac', () => JSON.parse(JSON.stringify(firstContent()).normalize('NFD'))],
  ])('changes nothing %s', async (_when, content) => {
    const report = await run(content());
    expect(lines(report)).toEqual([]);
    expect([
      counted(report, 'created'),
      counted(report, 'updated'),
      counted(report, 'unchanged'),
      report.published,
    ]).toEqual([0, 0, 51, 0]);
  });

  it('is published with historical, each sheet with a public record that names who and why', async () => {
    expect((await run(firstContent(), { historical })).published).toBe(7);
    const { body } = await cms.request('/api/decision-records');
    expect(body.data).toHaveLength(7);
    expect(JSON.stringify(body)).toContain('historical');
    const practice = (await cms.request('/api/practices?filters[slug][$eq]=rencontres-agir-ensemble')).body.data[0];
    const validation = await cms.strapi
      .plugin('committee')
      .service('records')
      .latestValidation('api::practice.practice', practice.documentId);
    expect(validation).toMatchObject({ kind: 'historical', operator: historical.who, reason: historical.why });
    expect((await run(firstContent(), { historical })).published).toBe(0);
  });
});

describe('every fact of the file', () => {
  it('is in the API: the sheet of Angers', async () => {
    const given = firstContent().practices[0];
    const stored = await sheet('practices', given.slug);
    expect(stored.owner.slug).toBe(given.owner);
    expect(stored.cover.credit).toBe('Wikimedia Commons');
    expect(stored.publishedOn).toBe('2011-01-01');
    expect(stored.startDate).toMatchObject({ value: '2011', precision: 'year' });
    expect(stored.budget).toMatchObject({ state: 'filled', amount: 40000, currency: 'EUR', year: 2013 });
    expect(stored.funders.state).toBe('none');
    expect(stored.partners).toMatchObject({ state: 'filled', note: 'et les associations partenaires' });
    expect(stored.humanMeans.map((means: { count: number | null }) => means.count)).toEqual([1, 1, 1, null]);
    expect(
      stored.indicators[0].points.map((point: { year: number; value: number }) => [point.year, point.value]),
    ).toEqual([
      [2011, 322],
      [2013, 1155],
    ]);
    for (const key of ['audiences', 'objectives', 'strengths', 'improvements', 'observations']) {
      expect(
        stored[key].map((item: { text: string }) => item.text),
        key,
      ).toEqual(given[key]);
    }
    expect(stored.presentedAt.map((report: { slug: string }) => report.slug).sort()).toEqual([
      'agir-ensemble-2011',
      'agir-ensemble-2013',
    ]);
  });

  it('is in the API: expected results, supporters and states of the others', async () => {
    expect((await sheet('practices', 'rencontres-regionales-pact')).expectedResults).toHaveLength(2);
    const experiment = await sheet('practices', 'animation-territoriale-et-citoyenne');
    expect(experiment.supporters.map((actor: { slug: string }) => actor.slug)).toEqual(['cget']);
    expect(experiment.funders.state).toBe('not-communicated');
    expect((await sheet('actors', 'cget')).successor.slug).toBe('anct');
  });

  it('is in the API: the meetings', async () => {
    const forum = await sheet('meeting-reports', 'agir-ensemble-2013');
    expect(forum.programme).toHaveLength(10);
    expect(forum.programme[0].speakers[0]).toMatchObject({
      name: 'Jean-François Serres',
      organisation: { slug: 'petits-freres-des-pauvres' },
    });
    expect(forum.previousEdition.slug).toBe('agir-ensemble-2011');
    expect((await sheet('meeting-reports', 'agir-ensemble-2011')).nextEdition.slug).toBe('agir-ensemble-2013');
    const steering = await sheet('meeting-reports', 'copil-pact-juin-2011');
    expect(steering.committee).toMatchObject({ slug: 'copil-pact', kind: 'steering' });
    expect(steering.decisions[1]).toMatchObject({
      progress: 'in-progress',
      practiceSlug: 'rencontres-regionales-pact',
      horizon: { value: '2012-12', precision: 'month' },
    });
    const day = await sheet('meeting-reports', 'journee-senacs-charente');
    expect(day.outcomes[0].perspectives[0].points).toHaveLength(3);
    expect(day.date).toMatchObject({ value: '01-16', precision: 'day-of-unknown-year' });
    expect(day.attendance).toMatchObject({ count: 15, note: 'représentants de centres sociaux' });
    expect([day.mentionedActors[0].slug, day.mentionedTerritories[0].slug]).toEqual(['les-alliers', 'gond-pontouvre']);
  });
});

describe('a later file', () => {
  it('refers to the database, changes what it says and leaves the rest alone', async () => {
    const report = await run({
      format: 'passerelles-import/1',
      actors: [
        { slug: 'iresa', name: 'IRESA', kind: 'network', mission: 'Réseau de l’économie sociale', memberOf: ['una'] },
      ],
      practices: [
        {
          slug: 'adaptation',
          title: 'Adaptation',
          summary: 'Une adaptation.',
          owner: 'iresa',
          themes: ['partenariats'],
          territories: ['angers'],
          inspiredBy: [{ practice: 'rencontres-agir-ensemble', kept: 'la journée', dropped: 'la conférence' }, 'suite'],
        },
        {
          slug: 'suite',
          title: 'Suite',
          summary: 'La suite.',
          owner: 'iresa',
          themes: ['partenariats'],
          territories: ['angers'],
          previousEdition: 'adaptation',
        },
      ],
      synonyms: [['ccas', 'centre communal d’action sociale']],
    });
    expect(lines(report)).toEqual([]);
    expect(report.counts).toMatchObject({
      actors: { updated: 1 },
      practices: { created: 2 },
      synonyms: { created: 1 },
    });
    const iresa = await sheet('actors', 'iresa');
    expect([iresa.mission, iresa.territories[0].slug, iresa.memberOf[0].slug]).toEqual([
      'Réseau de l’économie sociale',
      'angers',
      'una',
    ]);
    const draft = (await cms.strapi.documents('api::practice.practice').findFirst({
      filters: { slug: 'adaptation' } as never,
      populate: ['inspiredBy', 'lineage', 'nextEdition'] as never,
    })) as unknown as Record<string, { slug: string }[] & { slug: string }>;
    expect(draft['inspiredBy']?.map((practice) => practice.slug).sort()).toEqual(['rencontres-agir-ensemble', 'suite']);
    expect(draft['lineage']).toMatchObject([
      { practiceSlug: 'rencontres-agir-ensemble', kept: 'la journée', dropped: 'la conférence' },
    ]);
    expect(draft['nextEdition']?.slug).toBe('suite');
  });

  it('does not unpublish a sheet that it changes: the public keeps the version that was vouched for', async () => {
    const json = firstContent();
    json.practices[1].summary = 'Un autre résumé.';
    const report = await run(json);
    expect(report.counts.practices).toEqual({ created: 0, updated: 1, unchanged: 2 });
    expect((await sheet('practices', 'rencontres-regionales-pact')).summary).toBe(firstContent().practices[1].summary);
    expect((await run(json, { historical })).published).toBe(1);
    expect((await sheet('practices', 'rencontres-regionales-pact')).summary).toBe('Un autre résumé.');
  });
});
