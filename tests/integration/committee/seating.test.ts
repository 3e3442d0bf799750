import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adminAccount, draftPractice } from './people';
import { openRoom, uid, type Account, type Room } from './room';

const committeeUid = 'plugin::committee.committee';
const seatUid = 'plugin::committee.membership';
const manager = '/content-manager/collection-types';
type Row = Record<string, any>;
let room: Room;
let boss: Account;
let steering: Row;
let monitoring: Row;
let fresh: Row;
/** A mandate under which somebody voted, and the committee's other one that nobody used. */
let used: Row;
let unused: Row;

const documents = (type: string): any => room.strapi.documents(type as never);
const seats = (): Promise<Row[]> =>
  room.table('membership').findMany({
    orderBy: { id: 'asc' },
    populate: {
      committee: { select: ['id', 'slug'] },
      adminUser: { select: ['id'] },
      represents: { select: ['id'] },
    },
  });
const state = async () => [
  await room.table('committee').findMany({ orderBy: { id: 'asc' } }),
  await seats(),
  await room.table('workflow').findMany({ orderBy: { id: 'asc' } }),
  await room.table('stage').findMany({ orderBy: { id: 'asc' } }),
];
const http = async (path: string, method: string, body?: unknown, who: Account = boss) => {
  const answer = await room.cms.request(path, { method, body, headers: who.headers });
  if (answer.status < 400) return answer;
  throw Object.assign(new Error(String(answer.status)), {
    status: answer.status,
    details: answer.body?.error?.details ?? {},
  });
};
const told = (error: any): string[] =>
  (error.details?.errors ?? [{ path: [], message: error.details?.code }]).map(({ message }: any) => message);

beforeAll(async () => {
  room = await openRoom();
  boss = await adminAccount(room.strapi, 'Suzanne', 'strapi-super-admin');
  const { review } = await room.opened('Lue par le comité');
  for (const voter of [room.chair, room.second, room.third]) await room.vote(voter, review, 'approve');
  const { documentId } = await draftPractice(room.strapi, 'Décidée');
  await room.service('reviews').admitHistorical({ uid, documentId, operator: 'Opératrice', reason: 'Décidée en 2013' });
  await room.vote(room.fourth, review, 'approve');
  monitoring = await room.table('committee').findOne({ where: { slug: 'comite-de-suivi' } });
  steering = await room.table('committee').findOne({ where: { slug: 'comite-de-pilotage' } });
  fresh = await documents(committeeUid).create({
    data: { name: 'Comité neuf', slug: 'comite-neuf', kind: 'thematic', proxiesPerMember: 1 },
  });
  const all = await seats();
  used = all.find((seat) => seat['committee'].slug === 'comite-de-suivi' && seat['adminUser'].id === room.third.id)!;
  unused = all.find(
    (seat) => seat['committee'].slug === 'comite-de-pilotage' && seat['adminUser'].id === room.fourth.id,
  )!;
});
afterAll(() => room?.cms.stop());

interface Attack {
  name: string;
  run: () => Promise<unknown>;
  problem: string;
}
const put =
  (type: string, id: () => string, body: () => object): (() => Promise<unknown>) =>
  () =>
    http(`${manager}/${type}/${id()}`, 'PUT', body());
/** Strapi itself keeps a `uid` unique as it is written; the rest is ours. */
const slugProblem = (slug: string) =>
  slug === 'comite-de-pilotage' ? 'This attribute must be unique' : /[A-Z]/.test(slug) ? 'SLUG_FORMAT' : 'SLUG_TAKEN';
const attacks: Attack[] = [
  {
    name: 'a committee emptied by set, in the content manager',
    problem: 'MANDATE_MOVED',
    run: put(
      committeeUid,
      () => monitoring['documentId'],
      () => ({ memberships: { set: [] } }),
    ),
  },
  {
    name: 'a committee emptied by disconnect',
    problem: 'MANDATE_MOVED',
    run: put(
      committeeUid,
      () => monitoring['documentId'],
      () => ({ memberships: { disconnect: [{ documentId: used['documentId'] }] } }),
    ),
  },
  {
    name: 'a seat drawn by connect from another committee',
    problem: 'MANDATE_MOVED',
    run: put(
      committeeUid,
      () => fresh['documentId'],
      () => ({ memberships: { connect: [{ documentId: unused['documentId'] }] } }),
    ),
  },
  {
    name: 'a seat moved by set',
    problem: 'MANDATE_MOVED',
    run: put(
      seatUid,
      () => used['documentId'],
      () => ({ committee: { set: [{ documentId: fresh['documentId'] }] } }),
    ),
  },
  {
    name: 'an unused seat moved by connect',
    problem: 'MANDATE_MOVED',
    run: put(
      seatUid,
      () => unused['documentId'],
      () => ({ committee: { connect: [{ documentId: fresh['documentId'] }] } }),
    ),
  },
  {
    name: 'a seat left without a committee',
    problem: 'MANDATE_MOVED',
    run: put(
      seatUid,
      () => unused['documentId'],
      () => ({ committee: { disconnect: [{ documentId: steering['documentId'] }] } }),
    ),
  },
  {
    name: 'a seat that voted renamed',
    problem: 'MANDATE_IN_USE',
    run: put(
      seatUid,
      () => used['documentId'],
      () => ({ personName: 'Quelqu’un d’autre' }),
    ),
  },
  {
    name: 'a seat that voted given to another account',
    problem: 'MANDATE_IN_USE',
    run: put(
      seatUid,
      () => used['documentId'],
      () => ({ adminUser: { set: [{ id: room.editor.id }] } }),
    ),
  },
  {
    name: 'a seat that voted begun on another day',
    problem: 'MANDATE_IN_USE',
    run: put(
      seatUid,
      () => used['documentId'],
      () => ({ from: '2026-01-01' }),
    ),
  },
  {
    name: 'a seat that voted ended before its vote',
    problem: 'END_BEFORE_USE',
    run: put(
      seatUid,
      () => used['documentId'],
      () => ({ to: '2025-01-01' }),
    ),
  },
  {
    name: 'a seat deleted',
    problem: 'MANDATE_KEPT',
    run: () => http(`${manager}/${seatUid}/${unused['documentId']}`, 'DELETE'),
  },
  {
    name: 'seats deleted in bulk',
    problem: 'BULK_PARTLY_REFUSED',
    run: () =>
      http(`${manager}/${seatUid}/actions/bulkDelete`, 'POST', {
        documentIds: [used['documentId'], unused['documentId']],
      }),
  },
  {
    name: 'a committee with records deleted',
    problem: 'COMMITTEE_IN_USE',
    run: () => http(`${manager}/${committeeUid}/${monitoring['documentId']}`, 'DELETE'),
  },
  {
    name: 'committees deleted in bulk',
    problem: 'COMMITTEE_IN_USE',
    run: () =>
      http(`${manager}/${committeeUid}/actions/bulkDelete`, 'POST', { documentIds: [monitoring['documentId']] }),
  },
  {
    name: 'a committee with records given another slug',
    problem: 'SLUG_IN_USE',
    run: put(
      committeeUid,
      () => monitoring['documentId'],
      () => ({ slug: 'autre' }),
    ),
  },
  ...['reprise', 'retraits', 'Reprise', 'comite-de-pilotage', 'COMITE-DE-PILOTAGE'].map(
    (slug): Attack => ({
      name: `the slug ${slug} taken`,
      problem: slugProblem(slug),
      run: () => documents(committeeUid).update({ documentId: fresh['documentId'], data: { slug } }),
    }),
  ),
  {
    name: 'a committee made with a reserved slug',
    problem: 'SLUG_TAKEN',
    run: () =>
      documents(committeeUid).create({ data: { name: 'R', slug: 'retraits', kind: 'thematic', proxiesPerMember: 1 } }),
  },
  {
    name: 'a seat deleted by code',
    problem: 'MANDATE_KEPT',
    run: () => documents(seatUid).delete({ documentId: unused['documentId'] }),
  },
  {
    name: 'a circuit deleted by code',
    problem: 'CIRCUIT_KEPT',
    run: async () =>
      documents('plugin::committee.workflow').delete({
        documentId: (await room.table('workflow').findMany({}))[0].documentId,
      }),
  },
  {
    name: 'a stage changed by code',
    problem: 'CIRCUIT_KEPT',
    run: async () =>
      documents('plugin::committee.stage').update({
        documentId: (await room.table('stage').findMany({}))[0].documentId,
        data: { votingDays: 1 },
      }),
  },
  {
    name: 'db.query: a slug',
    problem: 'SLUG_IN_USE',
    run: () => room.table('committee').update({ where: { slug: 'comite-de-suivi' }, data: { slug: 'autre' } }),
  },
  {
    name: 'db.query: a reserved slug',
    problem: 'SLUG_TAKEN',
    run: () =>
      room.table('committee').create({ data: { name: 'R', slug: 'reprise', kind: 'thematic', proxiesPerMember: 1 } }),
  },
  {
    name: 'db.query: an emptied committee',
    problem: 'MANDATE_MOVED',
    run: () => room.table('committee').update({ where: { slug: 'comite-de-suivi' }, data: { memberships: [] } }),
  },
  {
    name: 'db.query: a moved seat',
    problem: 'MANDATE_MOVED',
    run: () => room.table('membership').update({ where: { id: used['id'] }, data: { committee: fresh['id'] } }),
  },
  {
    name: 'db.query: a renamed seat',
    problem: 'MANDATE_IN_USE',
    run: () => room.table('membership').updateMany({ where: { id: used['id'] }, data: { personName: 'X' } }),
  },
  {
    name: 'db.query: a deleted seat',
    problem: 'MANDATE_KEPT',
    run: () => room.table('membership').deleteMany({ where: { id: unused['id'] } }),
  },
  {
    name: 'db.query: a deleted committee',
    problem: 'COMMITTEE_IN_USE',
    run: () => room.table('committee').delete({ where: { slug: 'comite-de-suivi' } }),
  },
  {
    name: 'db.query: a deleted circuit',
    problem: 'CIRCUIT_KEPT',
    run: () => room.table('workflow').deleteMany({ where: { contentType: uid } }),
  },
];

describe('committees and mandates, at every door', () => {
  it.each(attacks)('$name is refused, and nothing is written', async ({ run, problem }) => {
    const before = await state();
    const refused = await run().then(
      () => null,
      (error: unknown) => error,
    );
    expect(refused && told(refused)).toContain(problem);
    expect(await state()).toEqual(before);
  });

  it('still change where nothing stands against it', async () => {
    await http(
      `${manager}/${committeeUid}/${fresh['documentId']}`,
      'PUT',
      { name: 'Comité tout neuf', slug: 'comite-tout-neuf' },
      room.editor,
    );
    await http(
      `${manager}/${seatUid}/${unused['documentId']}`,
      'PUT',
      { personName: 'Farid Essai-Durand' },
      room.editor,
    );
    await http(`${manager}/${seatUid}/${used['documentId']}`, 'PUT', { to: '2999-01-01' }, room.editor);
    expect((await seats()).find(({ id }) => id === used['id'])).toMatchObject({
      to: '2999-01-01',
      decidedAs: 'editor',
      decidedBy: 'Edith Essai',
    });
    await documents(committeeUid).delete({ documentId: fresh['documentId'] });
  });
});

describe('duties apart', () => {
  const give = (who: Account, body: object, slug = 'comite-de-pilotage') =>
    room.cms.request(`/committee/committees/${slug}/seats`, {
      method: 'POST',
      headers: who.headers,
      body: {
        personName: 'Essai',
        adminUserId: null,
        role: 'member',
        represents: null,
        from: '2026-01-01',
        to: null,
        ...body,
      },
    });
  const problems = (answer: { body: any }) =>
    (answer.body.error?.details?.errors ?? []).map(({ message }: any) => message);

  it('nobody seats oneself, by our page or by the content manager, a super admin no more than an editor', async () => {
    for (const who of [room.editor, boss]) {
      for (const role of ['chair', 'rapporteur', 'member'])
        expect(problems(await give(who, { role, adminUserId: who.id }))).toContain('SEATS_ONESELF');
      const body = {
        personName: 'Moi',
        role: 'member',
        from: '2026-01-01',
        committee: { connect: [{ documentId: steering['documentId'] }] },
        adminUser: { connect: [{ id: who.id }] },
      };
      expect(told(await http(`${manager}/${seatUid}`, 'POST', body, who).catch((error: unknown) => error))).toContain(
        'SEATS_ONESELF',
      );
      const { id } = (await give(room.editor, { personName: 'Sans compte' })).body.data.seats.at(-1);
      expect(
        told(
          await http(`${manager}/${seatUid}/${id}`, 'PUT', { adminUser: { connect: [{ id: who.id }] } }, who).catch(
            (error: unknown) => error,
          ),
        ),
      ).toContain('SEATS_ONESELF');
    }
  });

  it('the chair’s seat is a super admin’s to give and to end, not an editor’s', async () => {
    const friend = await room.member('Amie');
    expect(problems(await give(room.editor, { role: 'chair', adminUserId: friend.id }))).toEqual(['CHAIR_BY_CHAIR']);
    const chairSeat = (await seats()).find(
      (seat) => seat['committee']?.slug === 'comite-de-pilotage' && seat['role'] === 'chair',
    )!;
    expect(
      told(
        await http(`${manager}/${seatUid}/${chairSeat['documentId']}`, 'PUT', { to: '2999-01-01' }, room.editor).catch(
          (error: unknown) => error,
        ),
      ),
    ).toEqual(['CHAIR_BY_CHAIR']);
    const given = await give(boss, {
      role: 'chair',
      personName: 'Amie Essai',
      adminUserId: friend.id,
      from: '2030-01-01',
    });
    expect(given.body.data.seats.at(-1).decided).toMatchObject({ as: 'super-admin', by: 'Suzanne Essai' });
    const shown = (await room.cms.request('/api/committees/comite-de-pilotage')).body.data.seats.at(-1);
    expect(shown.decided).toMatchObject({ as: 'super-admin' });
    expect(JSON.stringify(shown)).not.toContain('Suzanne');
  });

  it('whoever keeps committees neither chairs nor corrects, whichever came first', async () => {
    const [record] = (await room.cms.request('/api/decision-records?committee=comite-de-suivi')).body.data;
    const [historical] = (await room.cms.request('/api/decision-records?committee=reprise')).body.data;
    const erratum = (who: Account, reference: string) =>
      room.call(who, `/records/${reference}/erratum`, { reason: 'Une date.' });
    expect((await erratum(room.editor, record.reference)).body.error.details.code).toBe('CHAIR_ONLY');
    expect((await erratum(room.editor, historical.reference)).body.error.details.code).toBe('OPERATOR_ONLY');
    expect((await erratum(boss, historical.reference)).status).toBe(200);
    expect((await erratum(room.chair, record.reference)).status).toBe(200);
    // A chair who is made an editor afterwards keeps the seat, and presides no more.
    const role: any = await room.strapi.db.query('admin::role').findOne({ where: { code: 'passerelles-editor' } });
    const own: any = await room.strapi.db.query('admin::role').findOne({ where: { code: 'passerelles-member' } });
    await room.strapi.service('admin::user').updateById(room.chair.id, { roles: [role.id, own.id] });
    const { review } = await room.opened('Sous une double casquette');
    expect((await erratum(room.chair, record.reference)).body.error.details.code).toBe('DUTIES_APART');
    for (const [act, body] of [
      ['extend', { dueOn: '2999-01-01' }],
      ['adjourn', { reason: 'Non.' }],
      ['close', { reason: 'Non.' }],
      ['remind', {}],
      ['reason', { reason: 'Non.' }],
    ] as const) {
      expect([act, (await room.call(room.chair, `/reviews/${review}/${act}`, body)).body.error.details.code]).toEqual([
        act,
        'DUTIES_APART',
      ]);
    }
    expect((await room.vote(room.chair, review, 'approve')).status).toBe(200);
  });
});

describe('the succession of a chair', () => {
  const succession = (who: Account, body?: object, slug = 'comite-de-succession') =>
    room.call(who, `/committees/${slug}/successor`, body);
  const inDays = (days: number) =>
    new Date(Date.now() + days * 24 * 60 * 60 * 1000).toLocaleDateString('en-CA', { timeZone: 'Europe/Paris' });
  const code = ({ status, body }: { status: number; body: any }) => [status, body.error?.details?.code];
  let presiding: Account;
  let heir: Account;
  let seat: Record<string, string>;

  beforeAll(async () => {
    [presiding, heir] = [await room.member('Aline'), await room.member('Bachir')];
    const { actor } = await draftPractice(room.strapi, 'Pour un acteur représenté');
    await documents(committeeUid).create({
      data: { name: 'Comité de succession', slug: 'comite-de-succession', kind: 'thematic', proxiesPerMember: 1 },
    });
    const sits = async (who: Account | string, role: string, more = {}) =>
      (await room.appoint('comite-de-succession', who, role, more)).id;
    seat = {
      chair: await sits(presiding, 'chair'),
      rapporteur: await sits(room.second, 'rapporteur'),
      heir: await sits(heir, 'member', { represents: actor }),
      without: await sits('Sans compte', 'member'),
      past: await sits(room.third, 'member', { to: '2025-01-01' }),
      coming: await sits(room.fourth, 'member', { from: '2999-01-01' }),
    };
  });
  const own = async () => (await seats()).filter((row) => row['committee']?.slug === 'comite-de-succession');

  it('is an act of who chairs that committee, and of nobody else', async () => {
    const before = await state();
    const body = { seat: seat['heir'], from: inDays(1) };
    for (const who of [room.second, heir, room.third, room.chair]) {
      expect([who.name, ...code(await succession(who, body))]).toEqual([
        who.name,
        403,
        who === room.chair ? 'DUTIES_APART' : 'CHAIR_ONLY',
      ]);
      expect((await succession(who)).status).toBe(403);
    }
    // Whoever keeps committees does not have the right to vote, or is told that the duties are apart.
    expect((await succession(room.editor, body)).status).toBe(403);
    expect(code(await succession(boss, body))).toEqual([403, 'DUTIES_APART']);
    expect(code(await succession(presiding, body, 'comite-de-pilotage'))).toEqual([403, 'CHAIR_ONLY']);
    expect(code(await succession(presiding, body, 'inconnu'))).toEqual([404, 'COMMITTEE_NOT_FOUND']);
    expect(await state()).toEqual(before);
  });

  it('goes to somebody else who sits there today by an account, from tomorrow at the earliest', async () => {
    const before = await state();
    const { data } = (await succession(presiding)).body;
    expect(data).toEqual({
      committee: { slug: 'comite-de-succession', name: 'Comité de succession' },
      to: null,
      next: null,
      candidates: [
        { seat: seat['rapporteur'], name: 'Samir Essai', role: 'rapporteur' },
        { seat: seat['heir'], name: 'Bachir Essai', role: 'member' },
      ],
    });
    for (const other of [seat['chair'], seat['without'], seat['past'], seat['coming'], used['documentId'], 'inconnu']) {
      expect(code(await succession(presiding, { seat: other, from: inDays(1) }))).toEqual([404, 'SEAT_NOT_FOUND']);
    }
    for (const from of [inDays(0), '2020-01-01'])
      expect(code(await succession(presiding, { seat: seat['heir'], from }))).toEqual([400, 'DATE_PASSED']);
    expect((await succession(presiding, { seat: seat['heir'], from: 'demain' })).body.error.details.errors).toEqual([
      { path: ['from'], message: 'DAY_FORMAT' },
    ]);
    await room.strapi.db.query('admin::user').update({ where: { id: heir.id }, data: { isActive: false } });
    expect(told((await succession(presiding, { seat: seat['heir'], from: inDays(1) })).body.error)).toEqual([
      'ACCOUNT_UNKNOWN',
    ]);
    await room.strapi.db.query('admin::user').update({ where: { id: heir.id }, data: { isActive: true } });
    expect(await state()).toEqual(before);
  });

  it('ends both mandates the day before, begins the new one with who is represented, and is recorded with date and role', async () => {
    const named = await succession(presiding, { seat: seat['heir'], from: inDays(10) });
    expect([named.status, named.body.data.next]).toEqual([200, { name: 'Bachir Essai', from: inDays(10) }]);
    const rows = await own();
    const [former, , member] = rows;
    const next = rows.at(-1)!;
    expect([former!['to'], member!['to']]).toEqual([inDays(9), inDays(9)]);
    expect(next).toMatchObject({
      personName: 'Bachir Essai',
      role: 'chair',
      from: inDays(10),
      to: null,
      adminUser: { id: heir.id },
      represents: member!['represents'],
    });
    expect(next['represents']).not.toBeNull();
    for (const row of [former, member, next])
      expect(row).toMatchObject({ decidedAs: 'chair', decidedBy: 'Aline Essai', decidedAt: expect.anything() });
    const shown = (await room.cms.request('/api/committees/comite-de-succession')).body.data.seats.at(-1);
    expect(shown.decided).toMatchObject({ as: 'chair' });
    expect(code(await succession(presiding, { seat: seat['rapporteur'], from: inDays(12) }))).toEqual([
      400,
      'SUCCESSOR_NAMED',
    ]);
    expect(code(await succession(heir, { seat: seat['rapporteur'], from: inDays(12) }))).toEqual([403, 'CHAIR_ONLY']);
  });
});

describe('Strapi’s own roles', () => {
  it('“Author” and “Editor” are gone where nobody holds them, and stay, with a word in the log, where somebody does', async () => {
    const roles = () =>
      room.strapi.db
        .query('admin::role')
        .findMany({ where: { code: { $in: ['strapi-author', 'strapi-editor'] } } as never });
    expect(await roles()).toEqual([]);
    const role: any = await room.strapi.db
      .query('admin::role')
      .create({ data: { name: 'Editor', code: 'strapi-editor', description: '' } as never });
    await room.strapi.service('admin::user').create({
      firstname: 'Ancienne',
      lastname: 'Essai',
      email: 'ancienne@example.org',
      password: 'Passerelles-2026',
      isActive: true,
      registrationToken: null,
      roles: [role.id],
    });
    await room.service('roles').ensure();
    expect(await roles()).toHaveLength(1);
  });
});
