import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  chainReply,
  committeeReply,
  deliberationColumns,
  deliberationsReply,
  recordListReply,
  recordReply,
  type ChainedRecordView,
} from '@passerelles/committee/shared';
import { sharedCms, type RunningCms } from '../../support';
import { configure } from './configure';
import { adminAccount, author, closeAtOnce, draftPractice, versionRead } from './people';
import { recomputedHash } from './recomputed';

const uid = 'api::practice.practice';
/** A day where the committees sit, which at night is not that of UTC. */
const daysAgo = (days: number) =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Paris', dateStyle: 'short' }).format(
    new Date(Date.now() - days * 86_400_000),
  );
const year = Number(daysAgo(0).slice(0, 4));
const titles = [
  '=HYPERLINK("http://x";"y")',
  '@SUM(A1:A9)',
  '-2+3',
  '+33',
  'Un « titre », "cité"',
  'Vélo 🚲 ; point, virgule',
];
const closedTitle = 'Jamais publiée';
type Account = Awaited<ReturnType<typeof adminAccount>>;
let cms: RunningCms;
let editor: Account;
let members: [Account, Account, Account];
/** Records of the two stages of the sheet that is published, of the one that is not. */
let published: { documentId: string; decision: string; opinion: string };

const service = (name: string): any => cms.strapi.plugin('committee').service(name);
const rows = (uid: string): any => cms.strapi.db.query(uid as never);
const practices = (): any => cms.strapi.documents(uid as never);
const call = (account: Account, path: string, body?: unknown) =>
  cms.request(`/committee${path}`, { method: body === undefined ? 'GET' : 'POST', body, headers: account.headers });
const list = async (query: string) => recordListReply.parse((await cms.request(`/api/decision-records?${query}`)).body);
const detail = async (reference: string) =>
  recordReply.parse((await cms.request(`/api/decision-records/${reference}`)).body).data!;
const committee = async (query = '') =>
  committeeReply.parse((await cms.request(`/api/committees/comite-de-pilotage${query}`)).body).data;
const file = (name: string, headers = {}) => fetch(`${cms.url}/api/decision-records/${name}`, { headers });
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

async function decided(title: string, last: 'approve' | 'reject') {
  const { documentId } = await draftPractice(cms.strapi, title);
  const { reviewId } = await service('reviews').submit({ uid, documentId, by: author });
  await call(editor, `/reviews/${reviewId}/admissibility`, { decision: 'accept' });
  for (const choice of ['approve', last]) {
    if (choice === last)
      await rows('plugin::committee.review').update({
        where: { documentId: reviewId },
        data: { openedOn: daysAgo(10) },
      });
    for (const member of members)
      await call(member, `/reviews/${reviewId}/ballots`, {
        ...(await versionRead(cms.strapi, reviewId)),
        choice,
        comment: 'Dit par une membre.',
      });
  }
  const [decision, opinion] = (await list(`document=${documentId}`)).data;
  return { documentId, reviewId, decision: decision!.reference, opinion: opinion!.reference };
}

beforeAll(async () => {
  cms = await sharedCms();
  await closeAtOnce(cms.strapi);
  editor = await adminAccount(cms.strapi, 'Edith', 'passerelles-editor');
  members = [
    await adminAccount(cms.strapi, 'Camille', 'passerelles-member'),
    await adminAccount(cms.strapi, 'Samir', 'passerelles-member'),
    await adminAccount(cms.strapi, 'Thea', 'passerelles-member'),
  ];
  for (const committeeSlug of ['comite-de-suivi', 'comite-de-pilotage']) {
    for (const [index, { id, name }] of members.entries()) {
      await service('memberships').appoint({
        committeeSlug,
        adminUserId: id,
        name,
        role: index === 0 ? 'chair' : 'member',
        from: '2020-01-01',
      });
    }
  }
  await service('memberships').appoint({
    committeeSlug: 'comite-de-pilotage',
    adminUserId: null,
    name: 'Ancienne Présidente',
    role: 'chair',
    from: '2015-03-01',
    to: '2018-03-01',
  });
  published = await decided('Adoptée et publiée', 'approve');
  await practices().publish({ documentId: published.documentId });
  await decided(closedTitle, 'reject');
  for (const title of titles) {
    const { documentId } = await draftPractice(cms.strapi, title);
    await service('reviews').admitHistorical({ uid, documentId, operator: 'Opératrice', reason: 'Décidé en 2013' });
    await practices().publish({ documentId });
  }
});
afterAll(() => cms?.stop());

describe('a committee’s page', () => {
  it('says who sat on a day, and refuses one that does not exist', async () => {
    const today = await committee();
    expect(today.seats.filter((seat) => seat.current).map((seat) => seat.name)).toEqual(
      members.map(({ name }) => name),
    );
    expect(today.seats.find((seat) => !seat.current)).toMatchObject({ name: 'Ancienne Présidente', to: '2018-03-01' });
    const sat = async (on: string) =>
      (await committee(`?on=${on}`)).seats.filter((seat) => seat.current).map((seat) => seat.name);
    expect(await sat('2018-03-01')).toEqual(['Ancienne Présidente']);
    expect(await sat('2018-03-02')).toEqual([]);
    expect(await sat('2020-01-01')).toHaveLength(3);
    const refused = await cms.request('/api/committees/comite-de-pilotage?on=2026-02-30');
    expect(refused.status).toBe(400);
    expect(refused.body.error.details.errors).toEqual([
      { path: ['on'], message: 'must be a calendar day, for example 2026-03-12' },
    ]);
  });

  it('has figures, counted from its closings', async () => {
    const { figures, recordCount } = await committee();
    expect(recordCount).toBe(2);
    expect(figures).toEqual({
      closings: 2,
      fromSubmission: { median: 0, of: 2 },
      fromOpening: { median: 10, of: 2 },
      participation: { present: 6, eligible: 6 },
      withinTime: { within: 2, of: 2 },
      outcomes: [
        { power: 'decision', outcome: 'approved', count: 1 },
        { power: 'decision', outcome: 'rejected', count: 1 },
      ],
      recordsPerYear: [{ year, count: 2 }],
    });
  });
});

describe('the records', () => {
  it('are narrowed by committee, kind, outcome and year, and say by what they can be', async () => {
    const count = async (query: string) => (await list(query)).meta.pagination.total;
    const { meta } = await list('');
    expect(meta).toMatchObject({ pagination: { total: 4 + titles.length }, years: [year], scdl: false });
    expect(new Set(meta.series.map(({ slug, name }) => `${slug}:${name}`))).toEqual(
      new Set(['comite-de-suivi:Comité de suivi', 'comite-de-pilotage:Comité de pilotage', 'reprise:null']),
    );
    expect(await count('committee=comite-de-pilotage')).toBe(2);
    expect(await count('kind=historical')).toBe(titles.length);
    expect(await count('kind=decision&outcome=approved')).toBe(3);
    expect(await count(`year=${year}&outcome=rejected`)).toBe(1);
    expect(await count('year=1999')).toBe(0);
    const refused = await cms.request('/api/decision-records?kind=vote&year=x');
    expect(refused.status).toBe(400);
    expect(refused.body.error.details.errors.map((one: any) => one.path[0])).toEqual(['kind', 'year']);
  });

  it('lead to the one before, to the opinion behind them, and to what corrects them', async () => {
    const reason = 'Le nom de la ville est Angers.';
    const erratum = (await call(members[0], `/records/${published.decision}/erratum`, { reason })).body.data.reference;
    const wrong = await detail(published.decision);
    expect(wrong.correctedBy.map(({ reference }) => reference)).toEqual([erratum]);
    expect(wrong).toMatchObject({ previous: null, openedOn: daysAgo(10), corrects: null });
    expect(wrong.related.map(({ reference }) => reference)).toContain(published.opinion);
    const right = await detail(erratum);
    expect(right).toMatchObject({ corrects: { reference: published.decision }, reason, operator: null });
    expect(right.previous?.reference).toBe(`${year}-002-comite-de-pilotage`);
  });

  it('never name a member, nor give an address', async () => {
    for (const path of [`${published.decision}`, '', 'chain.json', `${published.decision}/canonical.json`]) {
      const text = await (await file(path)).text();
      for (const { name, email } of [...members, editor])
        expect(text, path).not.toMatch(new RegExp(`${name}|${email}`));
      expect(text, path).not.toContain(closedTitle);
    }
  });
});

/** The schema `deliberations` 2.1.4 of the SCDL: every column in its order, whether it is required, and its form. */
const filled = z.string().min(1);
const optional = (form: z.ZodType<string>) => z.union([z.literal(''), form]);
const whole = optional(z.string().regex(/^\d+$/));
const scdl = z.strictObject({
  COLL_NOM: filled,
  COLL_SIRET: z.string().regex(/^\d{14}$/),
  DELIB_ID: filled,
  DELIB_DATE: z.iso.date(),
  DELIB_MATIERE_CODE: z.string().regex(/^\d\.\d{1,2}$/),
  DELIB_MATIERE_NOM: filled,
  DELIB_OBJET: filled,
  BUDGET_ANNEE: optional(z.string().regex(/^[0-9]{4}(\/[0-9]{4})?$/)),
  BUDGET_NOM: z.string(),
  PREF_ID: z.string(),
  PREF_DATE: optional(z.iso.date()),
  VOTE_EFFECTIF: whole,
  VOTE_REEL: whole,
  VOTE_POUR: whole,
  VOTE_CONTRE: whole,
  VOTE_ABSTENTION: whole,
  DELIB_URL: optional(z.url()),
});
const columns = Object.keys(scdl.shape);

/** RFC 4180, a cell at a time: a quoted one with its doubled quotes, or a bare one, then what ends it. */
function readCsv(text: string): string[][] {
  const cells = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  const read: string[][] = [[]];
  for (let cell = cells.exec(text); cell; cell = cells.exec(text)) {
    read.at(-1)!.push(cell[1]?.replaceAll('""', '"') ?? cell[2] ?? '');
    if (cell[3] === '\r\n') read.push([]);
    if (cells.lastIndex === text.length) return read.slice(0, -1);
  }
  throw new Error(`Not CSV from character ${cells.lastIndex}`);
}
const rowsOf = (text: string) => {
  const [head, ...body] = readCsv(text);
  expect(head).toEqual(columns);
  return body.map((cells) => scdl.parse(Object.fromEntries(cells.map((cell, index) => [columns[index], cell]))));
};

describe('the SCDL file', () => {
  it('is refused, and says what to set, as long as a body has no SIRET', async () => {
    for (const name of ['export.csv', 'export.json']) {
      const answer = await file(name);
      expect(answer.status).toBe(501);
      const { error } = (await answer.json()) as any;
      expect(error.details.code).toBe('BODY_NOT_IDENTIFIED');
      expect(error.details.missing).toHaveLength(3);
      expect(error.message).toContain('PLATFORM_SIRET');
    }
  });

  it('is made for a committee whose actor has its own', async () => {
    const actor = await (cms.strapi.documents('api::actor.actor' as never) as any).create({
      data: { name: '=Union; régionale', slug: 'union', kind: 'network', siret: '21860194600013' },
    });
    const steering = await rows('plugin::committee.committee').findOne({ where: { slug: 'comite-de-pilotage' } });
    await rows('plugin::committee.committee').update({ where: { id: steering.id }, data: { of: actor.id } });
    const own = rowsOf(await (await file('export.csv?committee=comite-de-pilotage')).text());
    expect(own.map((row) => [row.COLL_NOM, row.COLL_SIRET])).toContainEqual(["'=Union; régionale", '21860194600013']);
    expect((await file('export.csv')).status).toBe(501);
  });

  it('passes the schema on every row, whatever the titles, and says the same in JSON', async () => {
    const platform = { name: 'Passerelles, essai "A"', siret: '12345678901234' };
    configure(cms.strapi, { bodies: { type: 'api::actor.actor', platform } });
    expect(deliberationColumns).toEqual(columns);
    const answer = await file('export.csv');
    expect(answer.headers.get('content-type')).toMatch(/^text\/csv; ?charset=utf-8/);
    const read = rowsOf(await answer.text());
    expect(read).toHaveLength((await list('')).meta.pagination.total);
    expect((await list('')).meta.scdl).toBe(true);
    const json = deliberationsReply.parse(await (await file('export.json')).json());
    expect(
      json.data.map((row) =>
        Object.fromEntries(columns.map((column) => [column, String(row[column as 'COLL_NOM'] ?? '')])),
      ),
    ).toEqual(read);

    const byId = new Map(read.map((row) => [row.DELIB_ID, row]));
    expect(byId.get(published.decision)).toMatchObject({
      DELIB_OBJET: 'Adoption : fiche pratique « Adoptée et publiée »',
      VOTE_EFFECTIF: '3',
      VOTE_REEL: '3',
      VOTE_POUR: '3',
      VOTE_CONTRE: '0',
    });
    expect(read.filter((row) => row.DELIB_OBJET === 'Refus : fiche pratique (document non publié)')).toHaveLength(1);
    expect(read.filter((row) => row.DELIB_OBJET.startsWith('Reprise') && row.VOTE_EFFECTIF === '')).toHaveLength(
      titles.length,
    );
    for (const title of titles)
      expect(
        read.some((row) => row.DELIB_OBJET.includes(title.split(/\s/)[0]!)),
        title,
      ).toBe(true);
    for (const row of read) for (const cell of Object.values(row)) expect(cell).not.toMatch(/^\s*[=+\-@]/);
  });

  it('is narrowed by committee and year', async () => {
    const count = async (query: string) => rowsOf(await (await file(`export.csv?${query}`)).text()).length;
    expect(await count('committee=reprise')).toBe(titles.length);
    expect(await count(`year=${year}&committee=comite-de-suivi`)).toBe(2);
    expect(await count('year=1999')).toBe(0);
    expect((await file('export.csv?year=hier')).status).toBe(400);
  });

  it('is not sent again to who has it, and is new once a title opens', async () => {
    const first = await file('export.csv');
    const edition = first.headers.get('etag')!;
    // Left to itself, fetch would ask for a fresh copy whatever it has.
    const has = (etag: string) => ({ 'if-none-match': etag, 'cache-control': 'max-age=0' });
    expect((await file('export.csv', has(edition))).status).toBe(304);
    expect((await file('export.json')).headers.get('etag')).not.toBe(edition);
    const { documentId } = await draftPractice(cms.strapi, 'Ouverte ensuite');
    await service('reviews').admitHistorical({ uid, documentId, operator: 'Opératrice', reason: 'Décidé en 2013' });
    const closed = (await file('export.csv')).headers.get('etag')!;
    await practices().publish({ documentId });
    const opened = await file('export.csv', has(closed));
    expect([opened.status, closed === edition]).toEqual([200, false]);
    expect(await opened.text()).toContain('Ouverte ensuite');
  });
});

describe('the register, in the panel', () => {
  const register = (account: Account, query = '') =>
    fetch(`${cms.url}/committee/records/register.csv${query}`, { headers: account.headers });

  it('is an editor’s: every title in clear, and what the house knows', async () => {
    const [head, ...body] = readCsv(await (await register(editor, '?kind=decision&outcome=rejected')).text());
    expect(head!.slice(0, columns.length)).toEqual(columns);
    expect(body).toHaveLength(1);
    const row = Object.fromEntries(body[0]!.map((cell, index) => [head![index]!, cell]));
    expect(row).toMatchObject({
      TITRE: closedTitle,
      PUBLIC: 'non',
      RESULTAT: 'rejected',
      QUORUM_ATTEINT: 'oui',
      DEPORTS: '0',
    });
    const written = await (await register(editor, '?kind=erratum')).text();
    expect(written).toContain(`${members[0].name}`);
    for (const row of readCsv(await (await register(editor)).text()))
      for (const cell of row) expect(cell).not.toMatch(/^\s*[=+\-@]/);
  });

  it('is refused to members, who read titles when everybody does', async () => {
    expect((await register(members[0])).status).toBe(403);
    const titlesOf = async (account: Account) =>
      recordListReply
        .parse((await call(account, '/records?outcome=rejected')).body)
        .data.map((record) => record.document?.title);
    expect(await titlesOf(editor)).toEqual([closedTitle]);
    expect(await titlesOf(members[0])).toEqual([undefined]);
    expect((await cms.request('/committee/records')).status).toBe(401);
  });
});

describe('the chain, for anybody', () => {
  const chain = async () => chainReply.parse(await (await file('chain.json')).json()).data;

  it('is whole, and its hashes come out again from the public JSON alone', async () => {
    const bySeries = new Map<string, ChainedRecordView[]>();
    for (const record of await chain()) bySeries.set(record.series, [...(bySeries.get(record.series) ?? []), record]);
    expect([...bySeries.keys()].sort()).toEqual(['comite-de-pilotage', 'comite-de-suivi', 'reprise']);
    let recomputed = 0;
    for (const records of bySeries.values()) {
      let before: ChainedRecordView | null = null;
      for (const [index, record] of records.entries()) {
        expect(record).toMatchObject({
          previousHash: before?.hash ?? null,
          position: index + 1,
          number: `${year}-${String(index + 1).padStart(3, '0')}`,
        });
        if (record.withheld.length === 0) {
          expect(recomputedHash(record), record.reference).toBe(record.hash);
          recomputed += 1;
        }
        before = record;
      }
    }
    // The two records of the sheet that was never published keep their words to themselves.
    expect(recomputed).toBe((await chain()).length - 2);
    const sealed = (await chain()).filter(({ withheld }) => withheld.length > 0);
    for (const record of sealed) {
      expect(record.withheld).toContain('title');
      for (const field of record.withheld) expect(record.body).not.toHaveProperty(field);
      expect(record.body).toMatchObject({ eligible: 3, present: 3 });
    }
  });

  it('is checked for one record by one command, as is the version that it examined', async () => {
    const { hash, fingerprint, verifiable } = await detail(published.decision);
    expect(verifiable).toEqual({ record: true, version: true });
    expect(sha256(await (await file(`${published.decision}/canonical.json`)).text())).toBe(hash);
    const version = await (await file(`${published.decision}/version.json`)).text();
    expect(sha256(version)).toBe(fingerprint);
    expect(JSON.parse(version).title).toBe('Adoptée et publiée');

    const [refused] = (await list('outcome=rejected')).data;
    expect((await detail(refused!.reference)).verifiable).toEqual({ record: false, version: false });
    for (const name of ['canonical.json', 'version.json']) {
      const answer = await file(`${refused!.reference}/${name}`);
      expect([answer.status, ((await answer.json()) as any).error.details.code]).toEqual([404, 'NOT_PUBLIC']);
    }
    expect(await (await file('1999-001-inconnu/canonical.json')).json()).toMatchObject({
      error: { details: { code: 'RECORD_NOT_FOUND' } },
    });
  });
});

// The last thing here: nothing takes these rows away again.
describe('a file of many records', () => {
  it('is read page by page, however many records there are', async () => {
    const [one] = await rows('plugin::committee.decision-record').findMany({ limit: 1 });
    const { id: _id, documentId: _documentId, ...like } = one;
    const many = Array.from({ length: 1_203 }, (_, index) => ({
      ...like,
      series: 'essai',
      reference: `essai-${index}`,
      closingKey: null,
      documentId: `essai${index}`,
    }));
    for (let from = 0; from < many.length; from += 20)
      await rows('plugin::committee.decision-record').createMany({ data: many.slice(from, from + 20) });
    await rows('plugin::committee.sequence').create({ data: { series: 'essai', positions: {}, lastHash: 'x' } });
    const ids = rowsOf(await (await file('export.csv?committee=essai')).text()).map((row) => row.DELIB_ID);
    expect(ids).toEqual(many.map(({ reference }) => reference));
  });
});
