import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedCms, type RunningCms } from '../../support';
import { adminAccount, draftPractice } from '../committee/people';
import { attach, newActor, newAssociation } from './desk';

let cms: RunningCms;
let author: Awaited<ReturnType<typeof newAssociation>>;
let editor: Record<string, string>;
let superAdmin: Record<string, string>;

beforeAll(async () => {
  cms = await sharedCms();
  author = await newAssociation(cms, 'autrice@exemple.fr');
  await attach(cms, author.userId, await newActor(cms, 'Jardins'));
  editor = (await adminAccount(cms.strapi, 'Redac', 'passerelles-editor')).headers;
  superAdmin = (await adminAccount(cms.strapi, 'Suzanne', 'strapi-super-admin')).headers;
  const actor = (name: string, slug: string, acronym?: string) =>
    cms.strapi.documents('api::actor.actor').create({ data: { name, slug, kind: 'association', acronym } as never });
  await actor('Centre social L’Œuvre de Saint-Éloi', 'x-1');
  await actor("C.C.A.S. de L'Haÿ", 'x-2', 'CCAS');
});
afterAll(() => cms?.stop());

const labels = async (typed: string): Promise<string[]> =>
  (await author.call('GET', `/territories?q=${encodeURIComponent(typed)}`)).body.data.map(
    (ref: { label: string }) => ref.label,
  );
const actors = async (typed: string): Promise<string[]> =>
  (await author.call('GET', `/actors?q=${encodeURIComponent(typed)}`)).body.data.map(
    (ref: { name: string }) => ref.name,
  );
const fromCommittee = async (typed: string): Promise<string[]> =>
  (await cms.request(`/committee/actors?q=${encodeURIComponent(typed)}`, { headers: editor })).body.data.map(
    (ref: { name: string }) => ref.name,
  );
const fromPanel = async (field: string, typed: string, model = 'api::practice.practice'): Promise<string[]> =>
  (
    await cms.request(
      `/content-manager/relations/${model}/${field}?page=1&pageSize=10&_q=${encodeURIComponent(typed)}&_filter=$containsi`,
      { headers: editor },
    )
  ).body.results.map((row: { name?: string; title?: string }) => row.name ?? row.title);

describe('look-up of territories at the desk', () => {
  it('offers every commune with its department, however it is typed', async () => {
    for (const typed of ['saint-denis', 'SAINT DENIS', 'st denis', 'St-Denis'])
      expect((await labels(typed)).slice(0, 2), typed).toEqual(['Saint-Denis (974)', 'Saint-Denis (93)']);
    expect(await labels('l’hay')).toContain("L'Haÿ-les-Roses (94)");
    expect(await labels('93066')).toEqual(['Saint-Denis (93)']);
    expect(await labels('2b033')).toEqual(['Bastia (2B)']);
    expect((await labels('marseille 1er'))[0]).toBe('Marseille 1er Arrondissement (13)');
    expect((await labels('la reunion')).slice(0, 2)).toEqual(['La Réunion (région)', 'La Réunion']);
    expect(await labels('cote d or')).toContain("Côte-d'Or");
  });

  it('puts the one that is chosen into the database when the sheet is saved, once', async () => {
    const [ref] = (await author.call('GET', '/territories?q=93066')).body.data;
    const { body } = await author.call('POST', '/practices', {
      data: { title: 'Une fiche', territories: [ref.documentId, ref.documentId] },
    });
    expect(body.data.fields.territories).toHaveLength(1);
    expect(Object.values(body.data.labels)).toContain('Saint-Denis (93)');
    const [again] = (await author.call('GET', '/territories?q=93066')).body.data;
    expect(again.documentId).toBe(body.data.fields.territories[0]);
    expect(await cms.strapi.db.query('api::territory.territory').count({ where: { code: '93066' } })).toBe(1);
  });

  it('tells of a commune that does not exist', async () => {
    const { status, body } = await author.call('POST', '/practices', {
      data: { title: 'Autre fiche', territories: ['commune:99999'] },
    });
    expect([status, body.error.details.issues]).toEqual([400, [{ path: 'territories.0', code: 'UNKNOWN_REFERENCE' }]]);
  });

  it('takes at most 20 ms of processor time for a look-up', async () => {
    const names = cms.strapi.plugin('search').service('names') as {
      findTerritories(typed: string, atMost: number): Promise<unknown[]>;
    };
    await names.findTerritories('saint', 20);
    const rounds = 10;
    const before = process.cpuUsage();
    for (let round = 0; round < rounds; round += 1) await names.findTerritories('saint', 20);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1000 / rounds).toBeLessThanOrEqual(20);
  });
});

describe.each([
  ['the desk', actors],
  ['the committees’ pickers', fromCommittee],
  ['the panel’s pickers', (typed: string) => fromPanel('owner', typed)],
])('look-up of actors in %s', (_where, look) => {
  it.each(['oeuvre st eloi', 'OEUVRE', 'saint éloi', "centre social l'œuvre", 'eloi centre'])(
    'finds “%s”',
    async (typed) => expect(await look(typed)).toEqual(['Centre social L’Œuvre de Saint-Éloi']),
  );
  it('finds an acronym with dots or without', async () => {
    expect(await look('ccas l’hay')).toEqual(["C.C.A.S. de L'Haÿ"]);
  });
  it('sees at once what is renamed', async () => {
    const found = await cms.strapi.documents('api::actor.actor').findFirst({ filters: { slug: 'x-2' } } as never);
    const rename = (name: string) =>
      cms.strapi
        .documents('api::actor.actor')
        .update({ documentId: (found as unknown as { documentId: string }).documentId, data: { name } as never });
    await rename('Épicerie Ste-Barbe');
    expect(await look('epicerie sainte barbe')).toEqual(['Épicerie Ste-Barbe']);
    await rename("C.C.A.S. de L'Haÿ");
  });
});

describe('the panel', () => {
  it('shows territories under their label, and finds them without accents', async () => {
    await (
      cms.strapi.plugin('content').service('territories') as { ensureCommune(code: string): Promise<string> }
    ).ensureCommune('97411');
    expect((await fromPanel('territories', 'st denis')).sort()).toEqual([
      'Saint-Denis (93)',
      'Saint-Denis (974)',
      'Seine-Saint-Denis',
    ]);
    expect(await fromPanel('territories', 'zzzz')).toEqual([]);
  });

  it('says under its pickers of territories how a commune that is not there is added', async () => {
    const shown = async (kind: string, uid: string) =>
      (await cms.request(`/content-manager/${kind}/${uid}/configuration`, { headers: superAdmin })).body.data;
    for (const uid of ['api::practice.practice', 'api::meeting-report.meeting-report', 'api::actor.actor']) {
      expect((await shown('content-types', uid)).contentType.metadatas.territories.edit.description, uid).toContain(
        'code INSEE',
      );
    }
    expect((await shown('components', 'meeting.decision')).component.metadatas.territory.edit.description).toContain(
      'code INSEE',
    );
  });

  it('finds sheets by their title', async () => {
    const { documentId } = await draftPractice(cms.strapi, 'Un été à l’école');
    await draftPractice(cms.strapi, 'Un hiver');
    expect(await fromPanel('inspiredBy', 'ete ecole')).toEqual(['Un été à l’école']);
    expect(
      (
        await cms.request(`/content-manager/relations/api::practice.practice/inspiredBy?id=${documentId}&_q=hiver`, {
          headers: editor,
        })
      ).body.results,
    ).toHaveLength(1);
  });
});
