import type { PublishedService } from '@passerelles/content/shared';
import { searchAnswerSchema } from '@passerelles/search/shared';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { startCms, type RunningCms } from '../../support';
import { adminAccount } from '../committee/people';
import { create, documents, find, outboxIdle, publishAsHistorical, uids } from './content';

let cms: RunningCms;
let ids: Record<'youth' | 'education' | 'angers' | 'region' | 'ccas' | 'city' | 'practice' | 'report', string>;

beforeAll(async () => {
  cms = await startCms();
  const education = await create(cms, 'theme', { name: 'Éducation', slug: 'education' });
  const youth = await create(cms, 'theme', {
    name: 'Jeunesse',
    slug: 'jeunesse',
    parent: education,
    synonyms: [{ text: 'ados' }],
  });
  const { documentId: region } = await documents(cms, 'territory').findFirst({
    filters: { code: '52', kind: 'region' },
  });
  const angers = await create(cms, 'territory', {
    name: 'Angers',
    slug: 'angers',
    kind: 'commune',
    code: '49007',
    parents: [region],
  });
  const ccas = await create(cms, 'actor', {
    name: "CCAS d'Angers",
    slug: 'ccas-angers',
    kind: 'ccas-cias',
    acronym: 'CCAS',
    publicContact: 'ccas@angers.example',
  });
  const city = await create(cms, 'actor', { name: "Ville d'Angers", slug: 'ville-angers', kind: 'local-authority' });
  const practice = await create(cms, 'practice', {
    title: 'Rencontres Agir ensemble',
    slug: 'agir-ensemble',
    summary: 'Une journée qui réunit les bénévoles.',
    owner: ccas,
    practiceStatus: 'ongoing',
    startDate: { value: '2011', precision: 'year' },
    themes: [youth],
    territories: [angers],
    audiences: [{ text: 'familles' }],
    context: 'L’accès aux droits. Écrire à marie.dupont@example.org pour en savoir plus.',
    objectives: [{ text: 'Décloisonner' }],
    results: 'Un questionnaire',
    observations: [{ text: 'Une mobilisation durable' }],
    strengths: [{ text: 'Convivialité' }],
    improvements: [{ text: 'Raccourcir les plénières' }],
    programme: [
      {
        start: '09:00',
        end: '10:00',
        title: 'Conférence inaugurale',
        speakers: [{ name: 'Hélène Strohl', role: 'Inspectrice', organisation: city }],
      },
    ],
    humanMeans: [{ role: 'Chef de projet', count: 1 }],
    humanMeansState: 'filled',
    budget: { state: 'filled', amount: 40000, currency: 'EUR', year: 2013, note: 'hors valorisation' },
    partners: { state: 'filled', actors: [city], note: 'et la fanfare' },
    funders: { state: 'none' },
    indicators: [
      {
        label: 'Participants',
        unit: 'personnes',
        points: [
          { year: 2011, value: 322 },
          { year: 2013, value: 1155 },
        ],
      },
    ],
  });
  const report = await create(cms, 'report', {
    title: 'Journée SENACS',
    slug: 'journee-senacs',
    kind: 'exchange-day',
    summary: 'Présentation.',
    place: 'Angoulême',
    date: { value: '01-16', precision: 'day-of-unknown-year' },
    organisers: [ccas],
    outcomes: [
      { axis: 'Lien social', perspectives: [{ title: 'Aller vers', points: [{ text: 'Permanences mobiles' }] }] },
    ],
    decisions: [{ statement: 'Créer un fonds de solidarité', kind: 'decision', progress: 'planned', carriers: [city] }],
  });
  ids = { youth, education, angers, region, ccas, city, practice, report };
});
afterAll(() => cms?.stop());

describe('publishing', () => {
  it('keeps drafts out, and finds what is published', async () => {
    expect(await find(cms, 'q=Agir ensemble')).toEqual([]);
    await publishAsHistorical(cms, 'practice', ids.practice);
    await publishAsHistorical(cms, 'report', ids.report);
    expect((await find(cms, 'q=Agir ensemble'))[0]).toBe(ids.practice);
  });

  it.each([
    ['benevola', 'practice'],
    ["l'accès aux droits", 'practice'],
    ['conférence inaugurale', 'practice'],
    ['Strohl', 'practice'],
    ['1155', 'practice'],
    ['40 000 €', 'practice'],
    ['décloisonner', 'practice'],
    ['questionnaire', 'practice'],
    ['mobilisations durables', 'practice'],
    ['convivialité', 'practice'],
    ['plénière', 'practice'],
    ['chef de projet', 'practice'],
    ['fanfare', 'practice'],
    ['familles', 'practice'],
    ['c.c.a.s.', 'practice'],
    ['education', 'practice'],
    ['pays de la loire', 'practice'],
    ['ados', 'practice'],
    ['angouleme', 'report'],
    ['aller vers', 'report'],
    ['permanence mobile', 'report'],
    ['fonds solidarité', 'report'],
  ] as const)('%s finds the %s', async (q, which) => {
    expect(await find(cms, `q=${encodeURIComponent(q)}`)).toContain(ids[which]);
  });

  it.each([
    'theme=jeunesse',
    'theme=education',
    'territory=49007',
    'territory=52',
    'territory=pays-de-la-loire',
    'actor=ccas-angers',
    'actor=ville-angers',
    'audience=familles',
    'year=2011',
    'year=2013',
    'status=ongoing',
    'validated=true',
  ])('%s lets the practice through', async (filter) => {
    expect(await find(cms, `kind=practice&${filter}`)).toEqual([ids.practice]);
  });

  it('never holds an e-mail address', async () => {
    expect(await find(cms, 'q=marie.dupont@example.org')).not.toContain(ids.practice);
    const engine = cms.strapi.plugin('search').service('engine');
    const { documents: all } = await engine.search({
      text: { slots: [], phrases: [], excluded: [] },
      filters: {},
      sort: 'title',
      page: 1,
      pageSize: 50,
    });
    expect(JSON.stringify(all)).not.toContain('@');
  });

  it('answers in the shape of the contract, with what was lit', async () => {
    const { body } = await cms.request(`/api/search?q=${encodeURIComponent('bénévole')}`);
    const answer = searchAnswerSchema.parse(body);
    const hit = answer.hits.find(({ id }) => id === ids.practice);
    expect(hit).toMatchObject({
      kind: 'practice',
      url: '/pratiques/agir-ensemble',
      year: 2011,
      validated: true,
      territories: [{ value: 'angers', label: 'Angers (49)' }],
    });
    expect(hit?.validatedBy?.reference).toBeTruthy();
    expect(hit?.highlights.summary.map(([start, end]) => hit.summary.slice(start, end))).toEqual(['bénévoles']);
  });
});

describe('changes', () => {
  it('reindexes what shows a renamed theme, actor or territory, at any depth', async () => {
    await documents(cms, 'theme').update({ documentId: ids.education, data: { name: 'Pédagogie', slug: 'pedagogie' } });
    await documents(cms, 'territory').update({ documentId: ids.region, data: { name: 'Ligérie', slug: 'ligerie' } });
    await documents(cms, 'actor').update({ documentId: ids.city, data: { name: 'Mairie angevine' } });
    for (const q of ['pédagogie', 'ligérie', 'angevine'])
      expect(await find(cms, `kind=practice&q=${encodeURIComponent(q)}`)).toEqual([ids.practice]);
    expect(await find(cms, 'kind=practice&theme=pedagogie')).toEqual([ids.practice]);
    expect(await find(cms, 'kind=practice&theme=education')).toEqual([]);
  });

  it('tells who shows a document', async () => {
    const views: PublishedService = cms.strapi.plugin('content').service('published');
    const of = async (uid: string, id: string, kind?: string) => {
      const slugs = [];
      for (const shown of await views.showing(uid, id))
        if (kind === undefined || shown.uid === kind)
          slugs.push(...(await views.read(shown.uid, [shown.documentId])).map(({ slug }) => slug));
      return slugs.sort();
    };
    expect(await of(uids.actor, ids.city)).toEqual(['agir-ensemble', 'journee-senacs']);
    expect(await of(uids.territory, ids.region, uids.practice)).toEqual(['agir-ensemble']);
    // What stands in a region shows it by its name, as “Angers (49)” does.
    expect(await of(uids.territory, ids.region, uids.territory)).toContain('angers');
    expect(await of(uids.theme, ids.education)).toEqual(['agir-ensemble', 'jeunesse']);
  });

  it('forgets a deleted theme in what showed it', async () => {
    await documents(cms, 'theme').delete({ documentId: ids.youth });
    expect(await find(cms, 'theme=jeunesse')).toEqual([]);
    expect(await find(cms, 'kind=theme&q=jeunesse')).toEqual([]);
  });

  it('forgets a deleted parent theme, parent territory and actor in what showed them, and in what is taken away', async () => {
    const parent = await create(cms, 'theme', { name: 'Parasolerie', slug: 'parasolerie' });
    const theme = await create(cms, 'theme', { name: 'Entraide', slug: 'entraide', parent });
    const upper = await create(cms, 'territory', { name: 'Bocage', slug: 'bocage', kind: 'ad-hoc' });
    const place = await create(cms, 'territory', { name: 'Hameau', slug: 'hameau', kind: 'ad-hoc', parents: [upper] });
    const partner = await create(cms, 'actor', { name: 'Orphéon', slug: 'orpheon', kind: 'association' });
    const actor = await create(cms, 'actor', {
      name: 'Kiosque',
      slug: 'kiosque',
      kind: 'association',
      memberOf: [partner],
      themes: [theme],
      territories: [place],
    });
    const sheet = await create(cms, 'practice', {
      title: 'Bal',
      slug: 'bal',
      summary: 'On danse.',
      owner: actor,
      practiceStatus: 'ongoing',
      themes: [theme],
      territories: [place],
      partners: { state: 'filled', actors: [partner] },
      programme: [{ title: 'Ouverture', speakers: [{ name: 'Ali', organisation: partner }] }],
    });
    await publishAsHistorical(cms, 'practice', sheet);
    const shown = {
      theme: [parent, 'parasolerie'],
      territory: [upper, 'bocage'],
      actor: [partner, 'orphéon'],
    } as const;
    for (const [kind, [documentId, q]] of Object.entries(shown) as [
      'theme' | 'territory' | 'actor',
      readonly [string, string],
    ][]) {
      expect(await find(cms, `q=${encodeURIComponent(q)}`), q).toContain(sheet);
      await documents(cms, kind).delete({ documentId });
      expect.soft(await find(cms, `q=${encodeURIComponent(q)}`), q).toEqual([]);
    }
    expect(await find(cms, 'kind=practice&q=bal')).toEqual([sheet]);
    const taken = await (await fetch(`${cms.url}/api/search/export?q=bal`)).text();
    expect(taken).toContain('"Bal"');
    expect(taken).not.toMatch(/Parasolerie|Bocage|Orphéon/);
  });

  it('takes an editor’s synonyms into account at once', async () => {
    expect(await find(cms, 'q=tchatche')).toEqual([]);
    await (cms.strapi.documents('plugin::search.synonym-group' as never) as any).create({
      data: { terms: ['tchatche', 'conférence'] },
    });
    await expect.poll(() => find(cms, 'q=tchatche')).toEqual([ids.practice]);
  });

  it('forgets what is unpublished', async () => {
    await documents(cms, 'report').unpublish({ documentId: ids.report });
    expect(await find(cms, 'q=senacs')).toEqual([]);
  });
});

describe('what was published behind the gate’s back', () => {
  const gate = () => cms.strapi.plugin('committee').service('gate');
  const byHand = (documentId: string, changes: object) => {
    const { tableName } = cms.strapi.db.metadata.get(uids.practice);
    return cms.strapi.db.connection(tableName).where({ document_id: documentId }).update(changes);
  };

  it('does not enter the index', async () => {
    const sheet = await create(cms, 'practice', {
      title: 'Sournoiserie',
      slug: 'sournoiserie',
      summary: 'Par SQL.',
      owner: ids.ccas,
      practiceStatus: 'ongoing',
    });
    await byHand(sheet, { published_at: new Date() });
    await cms.strapi.plugin('search').service('reconcile').run();
    expect(await find(cms, 'q=sournoiserie')).toEqual([]);
    await byHand(sheet, { published_at: null });
  });

  it('leaves the index at the integrity check, is listed, and the log says so', async () => {
    const sheet = await create(cms, 'practice', {
      title: 'Potager',
      slug: 'potager',
      summary: 'Admis.',
      owner: ids.ccas,
      themes: [ids.education],
      territories: [ids.angers],
      practiceStatus: 'ongoing',
    });
    await publishAsHistorical(cms, 'practice', sheet);
    expect(await find(cms, 'q=potager')).toEqual([sheet]);
    await byHand(sheet, { title: 'Potager réécrit' });
    const log = vi.spyOn(cms.strapi.log, 'error');
    await gate().checkIntegrity();
    expect(log.mock.calls.flat().join()).toContain(`${uids.practice} ${sheet}`);
    expect(await find(cms, 'q=potager')).toEqual([]);
    const { headers } = await adminAccount(cms.strapi, 'Edith', 'passerelles-editor');
    const { body } = await cms.request('/committee/integrity', { headers });
    expect(body.data.unvouched).toMatchObject([{ documentId: sheet, problem: 'CONTENT_DIFFERS_FROM_REVIEW' }]);

    await byHand(sheet, { title: 'Potager' });
    expect((await gate().checkIntegrity()).unvouched).toEqual([]);
    expect(await find(cms, 'q=potager')).toEqual([sheet]);
  });

  it('stays when only a theme that it named was deleted since', async () => {
    expect((await gate().checkIntegrity()).unvouched).toEqual([]);
    expect(await find(cms, 'kind=practice&q=agir')).toEqual([ids.practice]);
  });
});

describe('reconcile and rebuild', () => {
  it('is scheduled every night', () => {
    const nightly = cms.strapi.cron.jobs.find(
      ({ name }: { name: string | null }) => name === 'search: reconcile',
    ) as any;
    expect(nightly.job.isRunning()).toBe(true);
    expect(nightly.job.nextInvocation().getTime()).toBeGreaterThan(Date.now());
  });

  it('finds and mends what is missing, outdated and extra', async () => {
    await outboxIdle(cms);
    const engine = cms.strapi.plugin('search').service('engine');
    const reader = cms.strapi.plugin('search').service('reader');
    const [practice] = await reader.read(uids.practice, [ids.practice]);
    await engine.remove([ids.ccas]);
    await engine.upsert([
      { ...practice, fingerprint: 'old' },
      { ...practice, id: 'ghost', fingerprint: 'ghost' },
    ]);
    const reconcile = cms.strapi.plugin('search').service('reconcile');
    expect(await reconcile.run()).toEqual({ missing: 1, outdated: 1, extra: 1 });
    expect(await reconcile.run()).toEqual({ missing: 0, outdated: 0, extra: 0 });
  });

  it('is complete after a restart from the database alone', async () => {
    const before = await cms.strapi.plugin('search').service('engine').fingerprints();
    await cms.strapi.plugin('search').service('indexer').rebuild();
    expect(await cms.strapi.plugin('search').service('engine').fingerprints()).toEqual(before);
  });
});
