import { accountLimits } from '@passerelles/desk/shared';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedCms, type RunningCms } from '../../support';
import { adminAccount } from '../committee/people';
import { attach, completeSheet, lastMail, newActor, newAssociation, newReferences } from './desk';

let cms: RunningCms;
let author: Awaited<ReturnType<typeof newAssociation>>;
let colleague: typeof author;
let stranger: typeof author;
let editor: Awaited<ReturnType<typeof adminAccount>>;
let member: typeof editor;
let theme: string;
let angers: string;
let sheet: { documentId: string; updatedAt: string };

const territories = () => cms.strapi.db.query('api::territory.territory');
const complete = () => completeSheet({ theme, territory: angers });
const newSheet = async (title: string, data: object = {}) =>
  (await author.call('POST', '/practices', { data: { title, ...data } })).body.data as typeof sheet;
const read = async ({ documentId }: { documentId: string }) =>
  (await author.call('GET', `/practices/${documentId}`)).body.data;

beforeAll(async () => {
  cms = await sharedCms();
  author = await newAssociation(cms, 'autrice@exemple.fr');
  colleague = await newAssociation(cms, 'collegue@exemple.fr');
  stranger = await newAssociation(cms, 'autre@exemple.fr');
  const actor = await newActor(cms, 'Jardins');
  await attach(cms, author.userId, actor);
  await attach(cms, colleague.userId, actor);
  await attach(cms, stranger.userId, await newActor(cms, 'Ailleurs'));
  editor = await adminAccount(cms.strapi, 'Edith', 'passerelles-editor');
  member = await adminAccount(cms.strapi, 'Denis', 'passerelles-member');
  const memberships = cms.strapi.plugin('committee').service('memberships') as any;
  for (const committeeSlug of ['comite-de-suivi', 'comite-de-pilotage']) {
    for (const [account, role] of [
      [await adminAccount(cms.strapi, `Camille-${committeeSlug}`, 'passerelles-member'), 'chair'],
      [member, 'member'],
    ] as const) {
      await memberships.appoint({ committeeSlug, adminUserId: account.id, name: account.name, role });
    }
  }
  ({ theme } = await newReferences(cms));
  angers = await (cms.strapi.plugin('content').service('territories') as any).ensureCommune('49007');
  sheet = await newSheet('Un jardin à Belle-Beille', complete());
});
afterAll(() => cms?.stop());

const error = (answer: { status: number; body: any }) => ({ status: answer.status, ...answer.body?.error?.details });
const propose = (name: string, more: object = {}, who = author) =>
  who.call('POST', '/places', { practice: sheet.documentId, name, kind: 'priority-district', inside: angers, ...more });
const proposed = async (name: string, more: object = {}): Promise<string> => {
  const answer = await propose(name, more);
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
  return answer.body.data.documentId;
};
const admin = (path: string, body?: unknown, who = editor) =>
  cms.request(`/desk${path}`, { method: body === undefined ? 'GET' : 'POST', body, headers: who.headers });
const mine = async (documentId: string) =>
  (await author.call('GET', '/places')).body.data.find((one: { documentId: string }) => one.documentId === documentId);

describe('a proposed place', () => {
  it('waits for an editor, who is told, and is nothing that anybody else sees', async () => {
    const before = await territories().count();
    const answer = await propose('  Belle-Beille ');
    expect(answer.status).toBe(201);
    expect(answer.body.data).toMatchObject({
      name: 'Belle-Beille',
      kind: 'priority-district',
      inside: 'Angers (49)',
      state: 'pending',
      territory: null,
      practice: { title: 'Un jardin à Belle-Beille', locked: false, has: false },
    });
    expect(await territories().count()).toBe(before);
    expect((await cms.request('/api/territories?filters[name][$eq]=Belle-Beille')).body.data).toEqual([]);
    expect((await author.call('GET', '/territories?q=belle-beille')).body.data).toEqual([]);
    for (const other of [colleague, stranger]) expect((await other.call('GET', '/places')).body.data).toEqual([]);
    const mail = await lastMail(cms, editor.email);
    expect([
      mail?.subject,
      mail?.text.includes('« Belle-Beille », dans Angers (49)'),
      mail?.text.includes('/admin/plugins/desk-territoires'),
    ]).toEqual(['Un territoire est proposé : Belle-Beille', true, true]);
    expect((await admin('/places')).body).toMatchObject({
      data: [
        {
          name: 'Belle-Beille',
          user: { name: 'Camille', email: 'autrice@exemple.fr' },
          sheet: 'Un jardin à Belle-Beille',
        },
      ],
      meta: { total: 1 },
    });
  });

  it('is answered by editors alone', async () => {
    const { documentId } = (await admin('/places')).body.data[0];
    for (const path of ['/places', '/territories?q=angers'])
      expect((await admin(path, undefined, member)).status, path).toBe(403);
    for (const act of ['accept', 'refuse'])
      expect(
        (await admin(`/places/${documentId}/${act}`, { ...(act === 'refuse' && { reason: 'Non.' }) }, member)).status,
        act,
      ).toBe(403);
    for (const path of ['/places', `/places/${documentId}/accept`])
      expect(
        (await cms.request(`/desk${path}`, { method: path.endsWith('accept') ? 'POST' : 'GET' })).status,
        path,
      ).toBe(401);
    expect((await cms.request('/api/my/places')).status).toBe(401);
    expect((await mine(documentId)).state).toBe('pending');
  });

  it('is refused with its mistakes, by the rule of names', async () => {
    const issues = async (more: object, name = 'Monplaisir') => error(await propose(name, more)).issues;
    expect(await issues({}, 'Gagnez sur http://evil.example')).toEqual([{ path: 'name', code: 'ADDRESS_IN_NAME' }]);
    expect(await issues({}, 'Mon\nplaisir')).toEqual([{ path: 'name', code: 'NOT_ONE_LINE' }]);
    expect(await issues({}, 'x'.repeat(81))).toEqual([{ path: 'name', code: 'TOO_LONG', limit: 80 }]);
    expect(await issues({ kind: 'commune' })).toEqual([
      { path: 'kind', code: 'NOT_IN_LIST', accepted: ['priority-district', 'ad-hoc'] },
    ]);
    for (const inside of ['nowhere', 'commune:99999'])
      expect(await issues({ inside })).toEqual([{ path: 'inside', code: 'UNKNOWN_REFERENCE' }]);
    const { documentId: department } = await territories().findOne({ where: { kind: 'department', code: '49' } });
    expect(await issues({ inside: department })).toEqual([{ path: 'inside', code: 'NOT_IN_LIST' }]);
    expect(error(await propose('Monplaisir', {}, stranger))).toMatchObject({ status: 404, code: 'NOT_FOUND' });
  });

  it('is proposed once', async () => {
    expect(error(await propose('Quartier BELLE BEILLE'))).toMatchObject({ status: 409, code: 'PLACE_ALREADY_PENDING' });
  });

  it('holds up neither saving nor sending its sheet, and changes nothing of it when it is accepted meanwhile', async () => {
    const examined = await newSheet('Sous examen', complete());
    const place = await proposed('La Roseraie', { practice: examined.documentId });
    const saved = await author.call('PUT', `/practices/${examined.documentId}`, {
      updatedAt: examined.updatedAt,
      data: { results: 'Bien.' },
    });
    expect(saved.status).toBe(200);
    expect((await author.call('POST', `/practices/${examined.documentId}/submit`)).status).toBe(200);
    const fingerprints = async () =>
      JSON.stringify(
        await cms.strapi.db
          .query('plugin::committee.review')
          .findMany({ select: ['state', 'round', 'fingerprint'] as never }),
      );
    const before = [await read(examined), await fingerprints()];
    const accepted = await admin(`/places/${place}/accept`, {});
    expect(accepted.body.data).toMatchObject({
      state: 'accepted',
      decidedBy: 'Edith Essai',
      territory: { label: 'La Roseraie (Angers)', kind: 'priority-district' },
    });
    expect([await read(examined), await fingerprints()]).toEqual(before);
    const text = (await lastMail(cms, 'autrice@exemple.fr'))?.text ?? '';
    expect([text.includes('« La Roseraie (Angers) »'), text.includes('« Sous examen » n’a pas changé')]).toEqual([
      true,
      true,
    ]);
    const told = await mine(place);
    expect(told).toMatchObject({ state: 'accepted', practice: { locked: true, has: false } });
    const add = (updatedAt: string) =>
      author.call('PUT', `/practices/${examined.documentId}`, {
        updatedAt,
        data: { territories: [angers, told.territory.documentId] },
      });
    expect(error(await add((await read(examined)).updatedAt))).toMatchObject({
      status: 409,
      code: 'LOCKED_UNDER_REVIEW',
    });
    await author.call('POST', `/practices/${examined.documentId}/withdraw`, {});
    expect((await add((await read(examined)).updatedAt)).status).toBe(200);
    expect(await mine(place)).toMatchObject({ practice: { locked: false, has: true } });
  });

  it('joins the territories with what it is in, once, and leaves the draft to its author', async () => {
    const before = await read(sheet);
    const [{ documentId }] = (await admin('/places')).body.data;
    const answers = await Promise.all([
      admin(`/places/${documentId}/accept`, {}),
      admin(`/places/${documentId}/accept`, {}),
    ]);
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409]);
    expect(error(answers.find(({ status }) => status === 409)!).code).toBe('PLACE_ALREADY_DECIDED');
    const rows = await territories().findMany({ where: { name: 'Belle-Beille' }, populate: ['parents'] });
    expect(rows).toMatchObject([
      { slug: 'belle-beille', kind: 'priority-district', parents: [{ documentId: angers }] },
    ]);
    expect(await read(sheet)).toEqual(before);
    expect(await mine(documentId)).toMatchObject({ state: 'accepted', practice: { locked: false, has: false } });
    expect((await author.call('GET', '/territories?q=belle-beille')).body.data).toMatchObject([
      { label: 'Belle-Beille (Angers)' },
    ]);
  });

  it('is shown what looks like it, and is refused where the very name stands', async () => {
    const similar = async (name: string) =>
      (await author.call('GET', `/places/similar?name=${encodeURIComponent(name)}`)).body.data.map(
        ({ label }: { label: string }) => label,
      );
    expect(await similar('quartier de belle beille')).toEqual(['Belle-Beille (Angers)']);
    expect((await similar('Angers'))[0]).toBe('Angers (49)');
    expect(await similar('Monplaisir')).toEqual([]);
    expect(error(await propose('Quartier Belle-Beille', { kind: 'ad-hoc' }))).toMatchObject({
      status: 409,
      code: 'PLACE_EXISTS',
      territory: { label: 'Belle-Beille (Angers)' },
    });
    expect(error(await propose('Belle-Beille', { inside: 'commune:49007' })).code).toBe('PLACE_EXISTS');
  });

  it('is found to be a territory that exists', async () => {
    const place = await proposed('Belle-Beille Nord', { kind: 'ad-hoc' });
    const waiting = (await admin('/places')).body.data.find((one: { documentId: string }) => one.documentId === place);
    expect(waiting.similar.map(({ label }: { label: string }) => label)).toEqual(['Belle-Beille (Angers)']);
    expect(error(await admin(`/places/${place}/accept`, { territory: 'nowhere' })).code).toBe('NOT_FOUND');
    const before = await territories().count();
    const answer = await admin(`/places/${place}/accept`, { territory: waiting.similar[0].documentId });
    expect(answer.body.data).toMatchObject({ state: 'known', territory: { label: 'Belle-Beille (Angers)' } });
    expect(await territories().count()).toBe(before);
    expect((await lastMail(cms, 'autrice@exemple.fr'))?.subject).toBe('Le territoire Belle-Beille Nord existe déjà');
  });

  it('brings the commune it is in with its acceptance, not before; what another editor added meanwhile is named', async () => {
    const commune = () => territories().count({ where: { kind: 'commune', code: '93066' } });
    const inside = 'commune:93066';
    const [first, second] = [
      await proposed('Les Francs-Moisins', { inside }),
      (await propose('Francs Moisins', { practice: await strangersSheet(), inside }, stranger)).body.data.documentId,
    ];
    expect(await commune()).toBe(0);
    const answers = await Promise.all([first, second].map((place) => admin(`/places/${place}/accept`, {})));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(error(answers.find(({ status }) => status === 409)!).code).toBe('PLACE_EXISTS');
    expect([await commune(), await territories().count({ where: { name: { $contains: 'Moisins' } } })]).toEqual([1, 1]);
    const left = (await admin('/places')).body.data.find((one: { documentId: string }) =>
      [first, second].includes(one.documentId),
    );
    await admin(`/places/${left.documentId}/refuse`, { reason: 'Déjà là.' });
  });

  it('is refused with a reason, which is sent', async () => {
    const place = await proposed('Chez nous');
    expect((await admin(`/places/${place}/refuse`, {})).status).toBe(400);
    expect((await admin(`/places/${place}/refuse`, { reason: 'Trop vague : quelles rues ?' })).body.data).toMatchObject(
      { state: 'refused', reason: 'Trop vague : quelles rues ?' },
    );
    expect((await lastMail(cms, 'autrice@exemple.fr'))?.text).toContain('Trop vague : quelles rues ?');
    expect(await mine(place)).toMatchObject({
      state: 'refused',
      reason: 'Trop vague : quelles rues ?',
      territory: null,
    });
    expect((await admin('/places?state=decided')).body.data[0]).toMatchObject({ documentId: place, state: 'refused' });
    expect(error(await admin(`/places/${place}/accept`, {})).code).toBe('PLACE_ALREADY_DECIDED');
  });

  it('says so when what it is in is gone', async () => {
    const inside = (
      (await cms.strapi
        .documents('api::territory.territory' as never)
        .create({ data: { name: 'CC éphémère', slug: 'cc-ephemere', kind: 'epci' } as never })) as any
    ).documentId;
    const place = await proposed('Le Bourg', { inside });
    await cms.strapi.documents('api::territory.territory' as never).delete({ documentId: inside } as never);
    expect((await mine(place)).inside).toBeNull();
    expect(error(await admin(`/places/${place}/accept`, {})).code).toBe('PLACE_WITHOUT_PARENT');
    expect((await admin(`/places/${place}/refuse`, { reason: 'La communauté n’existe plus.' })).status).toBe(200);
  });

  it('is one of at most ten that wait, and of twenty a day', async () => {
    const names = Array.from(
      { length: accountLimits.waitingPlaces },
      (_, number) => `Îlot ${String.fromCharCode(97 + number).repeat(4)}`,
    );
    for (const name of names) await proposed(name, { kind: 'ad-hoc' });
    expect(error(await propose('Un de trop'))).toMatchObject({
      status: 409,
      code: 'TOO_MANY_PLACES',
      max: 10,
      per: 'account',
    });
    let last = await propose('Encore un');
    for (let tries = 0; tries < accountLimits.placesPerDay && error(last).per !== 'day'; tries += 1)
      last = await propose('Encore un');
    expect(error(last)).toMatchObject({ status: 409, code: 'TOO_MANY_PLACES', max: 20, per: 'day' });
  });
});

async function strangersSheet(): Promise<string> {
  return (await stranger.call('POST', '/practices', { data: { title: 'Ailleurs aussi' } })).body.data.documentId;
}
