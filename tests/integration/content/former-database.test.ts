// Starts today's CMS on a database that the platform left before content was described once: two sheets that both committees
// accepted, one of them saved by the desk of then with nothing in its groups and letters of a Mac, a report, the first content.
// tests/fixtures/former-database/make.mjs says how the two dumps are made again (SQLite, PostgreSQL).
import path from 'node:path';
import { chainReply } from '@passerelles/committee/shared';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCms, type RunningCms } from '../../support';
import { cmsRequire } from '../../support/cms';
import { dropPostgres, postgresFor } from '../../support/databases';
import { formerDatabase } from '../../support/former-database';
import { adminAccount } from '../committee/people';
import { recomputedHash } from '../committee/recomputed';
import { attach, newAssociation } from '../desk/desk';

const types = { 'api::practice.practice': 'practices', 'api::meeting-report.meeting-report': 'meeting-reports' };
type Uid = keyof typeof types;
interface Published {
  uid: Uid;
  documentId: string;
  title: string;
}

let cms: RunningCms;
let folder: Awaited<ReturnType<typeof formerDatabase>>;
let published: Published[];
let before: Map<string, string>;
let author: Awaited<ReturnType<typeof newAssociation>>;
let editor: { headers: Record<string, string> };

const committee = (name: string): any => cms.strapi.plugin('committee').service(name);
const documents = (uid: Uid): any => cms.strapi.documents(uid);
const fingerprint = async ({ uid, documentId }: Published, version: string): Promise<string> => {
  const { loadDocument } = cmsRequire('../plugins/committee/dist/server/src/store/documents.js');
  return (await loadDocument(cms.strapi, uid, documentId, version)).fingerprint;
};
const unvouched = async (): Promise<unknown[]> => (await committee('gate').checkIntegrity()).unvouched;
const letGo = async () =>
  Object.fromEntries(
    await Promise.all(
      published.map(async ({ uid, documentId, title }) => [title, await committee('gate').answer(uid, documentId)]),
    ),
  );
const allow = () => Object.fromEntries(published.map(({ title }) => [title, expect.objectContaining({ ok: true })]));
/** The panel sends all it shows: the one text that is not in today's form is composed by its save, and the same to the committee. */
const inForm = ({ title }: Published) => title !== 'Sans rien dire';

const chain = async () => chainReply.parse((await cms.request('/api/decision-records/chain.json')).body).data;

async function findPublished(): Promise<Published[]> {
  const found = await Promise.all(
    (Object.keys(types) as Uid[]).map(async (uid) =>
      (await documents(uid).findMany({ status: 'published', fields: ['documentId', 'title'] })).map(
        ({ documentId, title }: Published) => ({ uid, documentId, title }),
      ),
    ),
  );
  return found.flat();
}

beforeAll(async () => {
  folder = await formerDatabase(
    `insert into outbox_rows (topic, consumer, "key", payload, attempts, available_at, appended_at)
     values ('content.changed', 'site', 'a:b', '{}', 3, 1, 1), ('content.changed', 'search', 'a:b', '{}', 0, 1, 1),
            ('record.created', 'search', 'former', '{}', 0, 1, 1), ('content.changed', 'pages', 'a:b', '{}', 0, 1, 1),
            ('record.created', 'pages', 'former', '{}', 0, 1, 1), ('mail', 'mail', 'c', '{}', 0, 1, 1);`,
  );
  const postgres = await postgresFor(folder.dataDir);
  const env = { OUTBOX_WORKERS: 'off', JOBS: 'off', ...(postgres && { DATABASE_URL: postgres.url }) };
  cms = await startCms({ dataDir: folder.dataDir, env });
  published = await findPublished();
  before = new Map();
  for (const one of published) before.set(one.documentId, await fingerprint(one, 'published'));
  editor = await adminAccount(cms.strapi, 'Edith', 'passerelles-editor');
  author = await newAssociation(cms, 'autrice@exemple.fr');
  const actors = await cms.strapi.db.query('api::actor.actor').findMany();
  for (const actor of actors) await attach(cms, author.userId, actor);
});
afterAll(async () => {
  await cms?.stop();
  if (folder) await dropPostgres(folder.dataDir);
  folder?.remove();
});

/** What the panel's form sends when nothing was touched: components as they were read, relations without a change. */
function untouched(model: string, entry: Record<string, unknown>): Record<string, unknown> {
  const attributes: Record<string, any> = cms.strapi.getModel(model as Uid).attributes;
  const storage = ['createdAt', 'updatedAt', 'publishedAt', 'createdBy', 'updatedBy', 'localizations', 'locale'];
  const kept = Object.entries(attributes).filter(([name]) => !storage.includes(name) && name in entry);
  const send = ([name, { type, component }]: [string, any]) => {
    const value = entry[name];
    if (type === 'relation') return [name, { connect: [], disconnect: [] }];
    if (type !== 'component' || value === null) return [name, value];
    const part = (row: any) => ({ id: row.id, ...untouched(component, row) });
    return [name, Array.isArray(value) ? value.map(part) : part(value)];
  };
  return Object.fromEntries(kept.map(send));
}

it('forgets effects that waited for the site, which asks by itself since, and for consumers of other topics', async () => {
  const rows: { consumer: string; key: string }[] = await cms.strapi.db.query('plugin::outbox.row').findMany();
  expect(rows.map(({ consumer, key }) => `${consumer} ${key}`)).toContain('mail c');
  expect(rows.filter(({ consumer, key }) => consumer === 'site' || key === 'former')).toEqual([]);
  expect(rows.filter(({ consumer, key }) => ['search', 'pages'].includes(consumer) && key === 'a:b')).toEqual([]);
});

describe('what was vouched for before content was described once', () => {
  it('is there whole, and stays vouched for', async () => {
    expect(published.map(({ title }) => title)).toEqual(
      expect.arrayContaining(['Un été ensemble', 'Sans rien dire', 'Deux jours à Angers']),
    );
    expect(published).toHaveLength(10);
    expect(await unvouched()).toEqual([]);
    expect(await letGo()).toEqual(allow());
    for (const one of published) expect(await fingerprint(one, 'draft'), one.title).toBe(before.get(one.documentId));
  });

  it('has records that nobody altered', async () => {
    const { chains, keys } = await committee('records').verification();
    expect(chains.map(({ records, broken }: any) => [records > 0, broken])).toEqual(chains.map(() => [true, null]));
    expect(chains.length).toBeGreaterThan(0);
    expect(keys.broken).toBeNull();
  });

  it('has records that anybody verifies from the public chain, hashed as they were written then', async () => {
    const records = await chain();
    const heads = new Map<string, string>();
    for (const record of records) {
      expect([record.reference, record.previousHash]).toEqual([record.reference, heads.get(record.series) ?? null]);
      heads.set(record.series, record.hash);
      expect(record.withheld).toEqual([]);
      expect(recomputedHash(record), record.reference).toBe(record.hash);
    }
    expect([...heads.keys()]).toEqual(expect.arrayContaining(['comite-de-pilotage', 'comite-de-suivi']));
    // Each leads to a page of its own, with its text of then, and to the version that it examined.
    const decided = records.filter(({ series }) => series === 'comite-de-pilotage');
    for (const { reference, hash } of decided) {
      const { body } = await cms.request(`/api/decision-records/${reference}`);
      expect([body.data.hash, body.data.verifiable]).toEqual([hash, { record: true, version: true }]);
    }
  });

  it('has examinations that are read in the panel, with their records', async () => {
    const reviews: { documentId: string; contentId: string }[] = await cms.strapi.db
      .query('plugin::committee.review' as never)
      .findMany();
    for (const { contentId } of published.map(({ documentId }) => ({ contentId: documentId }))) {
      const review = reviews.find((one) => one.contentId === contentId)?.documentId;
      const { status, body } = await cms.request(`/committee/reviews/${review}`, { headers: editor.headers });
      expect([status, body.data.state, body.data.correctionAsked]).toEqual([200, 'published', null]);
      expect(body.data.records.length).toBeGreaterThan(0);
    }
    expect((await cms.request('/committee/records?pageSize=100', { headers: editor.headers })).body.data).toHaveLength(
      (await chain()).length,
    );
  });

  it('is read whole at the desk, and stays what it was after a save without a change', async () => {
    for (const one of published) {
      const route = `/${types[one.uid]}/${one.documentId}`;
      const read = await author.call('GET', route);
      expect(read.status, one.title).toBe(200);
      const { updatedAt, fields } = read.body.data;
      const saved = await author.call('PUT', route, { updatedAt, data: fields });
      expect([one.title, saved.status, saved.body.error?.details]).toEqual([one.title, 200, undefined]);
      expect(saved.body.data.fields).toEqual(fields);
      expect(await fingerprint(one, 'draft'), one.title).toBe(before.get(one.documentId));
    }
    expect(await letGo()).toEqual(allow());
    const { body } = await author.call(
      'GET',
      `/practices/${published.find((one) => one.title === 'Un été ensemble')!.documentId}`,
    );
    expect(body.data.fields).toMatchObject({
      programme: [{ start: '09:30' }, { speakers: [{ name: 'A. Un', role: 'élue' }, { name: 'B. Deux' }] }],
      strengths: ['La confiance'],
      description: [
        { type: 'heading' },
        { type: 'paragraph' },
        { type: 'list' },
        { type: 'heading' },
        { type: 'paragraph' },
      ],
      budget: { state: 'filled', amount: 40000.5, year: 2013 },
      indicators: [{ points: [{ year: 2011, value: 322 }, { value: 1155.5 }] }],
    });
  });

  it('stays what it was when the first content is imported again', async () => {
    const contentFile = path.resolve(import.meta.dirname, '../../../cms/first-content/capitalisation.json');
    await cms.strapi.plugin('exchange').service('import').runFile(contentFile);
    for (const one of published) expect(await fingerprint(one, 'draft'), one.title).toBe(before.get(one.documentId));
    expect(await letGo()).toEqual(allow());
  });

  it('stays what it was after a save without a change in the panel, and is published again', async () => {
    for (const one of published) {
      const route = `/content-manager/collection-types/${one.uid}/${one.documentId}`;
      const read = await cms.request(route, { headers: editor.headers });
      const body = untouched(one.uid, read.body.data);
      const saved = await cms.request(route, { method: 'PUT', body, headers: editor.headers });
      expect([one.title, saved.status, saved.body.error?.details]).toEqual([one.title, 200, undefined]);
      if (inForm(one)) expect(await fingerprint(one, 'draft'), one.title).toBe(before.get(one.documentId));
      await documents(one.uid).publish({ documentId: one.documentId });
      if (inForm(one)) expect(await fingerprint(one, 'published'), one.title).toBe(before.get(one.documentId));
    }
    expect(await unvouched()).toEqual([]);
  });

  it('keeps its records when new ones follow them: a correction, a withdrawal', async () => {
    const former = await chain();
    const chair = await adminAccount(cms.strapi, 'Camille', 'passerelles-member');
    await committee('memberships').appoint({
      ...{ committeeSlug: 'comite-de-pilotage', adminUserId: chair.id, name: chair.name, role: 'chair' },
      from: '2024-01-01',
    });
    const { uid, documentId } = published.find(({ title }) => title === 'Un été ensemble')!;
    const [{ documentId: review }]: any = await cms.strapi.db
      .query('plugin::committee.review' as never)
      .findMany({ where: { contentId: documentId } as never });
    const { headers } = chair;
    const read = (await cms.request(`/committee/reviews/${review}/correction`, { headers })).body.data;
    const body = {
      ...{ fingerprint: read.fingerprint, reason: 'Coquille.' },
      texts: [{ path: 'title', text: 'Un été tous ensemble' }],
    };
    const signed = await cms.request(`/committee/reviews/${review}/correction`, { method: 'POST', body, headers });
    expect([signed.status, signed.body.error?.details]).toEqual([200, undefined]);
    const withdrawal = await cms.request(`/committee/documents/${uid}/${documentId}/withdrawal`, {
      method: 'POST',
      body: { reason: 'Périmée.', inNameOf: 'committee' },
      headers,
    });
    expect([withdrawal.status, withdrawal.body.error?.details]).toEqual([200, undefined]);

    const now = await chain();
    expect(now).toHaveLength(former.length + 2);
    const text = ({ reference, hash, previousHash, signed: by }: any) => ({ reference, hash, previousHash, by });
    const kept = new Set(former.map(({ reference }) => reference));
    expect(now.filter(({ reference }) => kept.has(reference)).map(text)).toEqual(former.map(text));
    const [correction, gone] = now.filter(({ reference }) => !kept.has(reference));
    const last = former.filter(({ series }) => series === 'comite-de-pilotage').at(-1);
    expect([correction?.previousHash, gone?.previousHash]).toEqual([last?.hash, correction?.hash]);
    const { chains, keys } = await committee('records').verification();
    expect([...chains.map(({ broken }: any) => broken), keys.broken]).toEqual([...chains.map(() => null), null]);
  });
});
