import { createRequire } from 'node:module';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedCms, temporaryDataDir, until, type RunningCms } from '../../support';
import { adminAccount, draftPractice } from './people';

const uid = 'api::practice.practice';
type Account = Awaited<ReturnType<typeof adminAccount>>;
let cms: RunningCms;
let editor: Account;
let operator: Account;
let member: Account;

beforeAll(async () => {
  cms = await sharedCms();
  editor = await adminAccount(cms.strapi, 'Edith', 'passerelles-editor');
  operator = await adminAccount(cms.strapi, 'Odile', 'strapi-super-admin');
  member = await adminAccount(cms.strapi, 'Marc', 'passerelles-member');
});
afterAll(() => cms?.stop());

const practices = (): any => cms.strapi.documents(uid as never);
const rows = (type = uid): any => cms.strapi.db.query(type as never);
const service = (name: string): any => cms.strapi.plugin('committee').service(name);
const tableOf = (type: string) => cms.strapi.db.connection(cms.strapi.db.metadata.get(type as never).tableName);
const call = (account: Account, route: string, method = 'GET', body?: unknown) =>
  cms.request(`/committee${route}`, { method, body, headers: account.headers });
const admit = (documentId: string) =>
  service('reviews').admitHistorical({ uid, documentId, operator: 'Opératrice', reason: 'Décidé en 2013' });

/** Published by SQL alone: the only row becomes the published one. */
async function smuggled(title: string): Promise<string> {
  const { documentId } = await draftPractice(cms.strapi, title);
  await tableOf(uid).where({ document_id: documentId }).update({ published_at: new Date() });
  return documentId;
}
const found = async (): Promise<string[]> =>
  (await call(editor, '/integrity', 'POST', {})).body.data.unvouched.map((one: any) => one.documentId);

describe('what raw SQL published', () => {
  it('is found by the button, and told to every editor until it is put right', async () => {
    const documentId = await smuggled('Par SQL');
    const report = (await call(editor, '/integrity', 'POST', {})).body.data;
    expect(report.unvouched).toEqual([
      { uid, documentId, locale: null, title: 'Par SQL', problem: 'NO_ACCEPTED_REVIEW', fields: [] },
    ]);
    expect((await call(editor, '/integrity')).body.data).toEqual(report);
    expect(
      await rows('plugin::outbox.row').count({ where: { topic: 'content.changed', key: { $contains: documentId } } }),
    ).toBeGreaterThan(0);

    // Off the site with a reason, and not lost with it.
    const withdrawn = await call(editor, `/documents/${uid}/${documentId}/withdrawal`, 'POST', {
      reason: 'Arrivée sans décision',
    });
    expect([withdrawn.status, withdrawn.body.data?.published]).toEqual([200, false]);
    expect((await practices().findOne({ documentId, status: 'draft' })).title).toBe('Par SQL');
    expect(await found()).toEqual([]);
  });

  it('can be examined, and is vouched for once it is accepted', async () => {
    const documentId = await smuggled('À examiner');
    expect((await call(editor, '/reviews', 'POST', { uid, documentId })).status).toBe(200);
    expect(await found()).toEqual([documentId]);
    expect(await service('reviews').statusOf(uid, documentId)).toMatchObject({ state: 'admissibility' });
    await admit(documentId);
    await practices().publish({ documentId });
    expect(await found()).toEqual([]);
  });

  it('is admitted as decided before the platform by an operator alone, with role and reason', async () => {
    const documentId = await smuggled('Décidée avant');
    const url = `/documents/${uid}/${documentId}/historical`;
    expect((await call(editor, url, 'POST', { reason: 'Décidée en 2013' })).status).toBe(403);
    expect((await call(operator, url, 'POST', { reason: '' })).status).toBe(400);
    expect(await found()).toEqual([documentId]);
    expect((await call(operator, url, 'POST', { reason: 'Décidée en 2013 par le comité d’alors' })).status).toBe(200);
    expect(await found()).toEqual([]);
    const validation = await service('records').latestValidation(uid, documentId);
    expect(validation).toMatchObject({
      kind: 'historical',
      operator: 'Administration de la plateforme',
      reason: 'Décidée en 2013 par le comité d’alors',
    });
    expect((await call(operator, '/me')).body.data.mayAdmit).toBe(true);
    expect((await call(editor, '/me')).body.data.mayAdmit).toBe(false);
  });

  it('is found field by field where it rewrote what was accepted', async () => {
    const { documentId } = await draftPractice(cms.strapi, 'Acceptée');
    await admit(documentId);
    await practices().publish({ documentId });
    await tableOf(uid)
      .where({ document_id: documentId })
      .whereNotNull('published_at')
      .update({ summary: 'Réécrit par SQL' });
    const { unvouched } = (await call(editor, '/integrity', 'POST', {})).body.data;
    expect(unvouched).toEqual([
      { uid, documentId, locale: null, title: 'Acceptée', problem: 'CONTENT_DIFFERS_FROM_REVIEW', fields: ['summary'] },
    ]);
    await practices().publish({ documentId });
    expect(await found()).toEqual([]);
  });

  it('is none of a member’s business', async () => {
    expect((await call(member, '/integrity')).status).toBe(403);
    expect((await call(member, '/integrity', 'POST', {})).status).toBe(403);
  });
});

describe('the daily check', () => {
  const checks = 'plugin::committee.integrity-check';
  it('was made at start', async () => {
    const [row] = await rows(checks).findMany();
    expect(Date.parse(row.checkedAt)).toBeLessThanOrEqual(Date.now());
    expect(row.report.unvouched).toEqual(expect.any(Array));
  });

  it('is made by one of several processes, and again once its holder died', async () => {
    const { dailyCheck } = service('gate');
    const made: string[] = [];
    let finish = () => {};
    const others = new Promise<void>((resolve) => (finish = resolve));
    const later = () => Date.now() + 1_000;
    const processes = ['a', 'b', 'c'].map((name) => dailyCheck(async () => (made.push(name), others), later));
    const answers: boolean[] = [];
    const running = processes.map((one: any) => one.whenDue().then((answer: boolean) => answers.push(answer)));
    await until('two of three processes left it to the third', () => answers.length === 2);
    finish();
    await Promise.all(running);
    expect([made.length, answers]).toEqual([1, [false, false, true]]);

    // Nothing was reported: it stays due, and a lease that ran out is taken over.
    const hold = (ms: number) =>
      rows('plugin::committee.lease').updateMany({
        where: { name: 'integrity' },
        data: { heldUntil: new Date(Date.now() + ms).toISOString() },
      });
    await hold(60_000);
    expect(await processes[0].whenDue()).toBe(false);
    await hold(-60_000);
    expect(await processes[1].whenDue()).toBe(true);
  });

  it('is due a day later, or when the clock was set back', async () => {
    const { dailyCheck, checkIntegrity } = service('gate');
    let now = Date.now() - 5_000;
    const check = dailyCheck(checkIntegrity, () => now);
    await checkIntegrity();
    now = Date.now();
    expect(await check.whenDue()).toBe(false);
    now += 25 * 60 * 60 * 1000;
    expect(await check.whenDue()).toBe(true);
    now -= 48 * 60 * 60 * 1000;
    expect(await check.whenDue()).toBe(true);
  });
});

describe('a data transfer', () => {
  it('brings back a sheet that nobody vouched for, which is found; what was accepted stays vouched for', async () => {
    const { documentId } = await draftPractice(cms.strapi, 'Acceptée, puis transférée');
    await admit(documentId);
    await practices().publish({ documentId });
    const unknown = await smuggled('Venue d’ailleurs');
    const folder = temporaryDataDir('transfer');
    try {
      await transfer(path.join(folder.dataDir, 'archive'));
    } finally {
      folder.remove();
    }
    // The former rows are gone: these came by the transfer, with the database's own hooks switched off.
    const report = await service('gate').checkIntegrity();
    expect(report.unvouched.map((one: any) => [one.documentId, one.problem])).toEqual([
      [unknown, 'NO_ACCEPTED_REVIEW'],
    ]);
    expect(report.brokenRecords).toEqual([]);
    await expect(rows().updateMany({ where: { documentId }, data: { title: 'Réécrite' } })).rejects.toMatchObject({
      details: { code: 'REVIEW_REQUIRED' },
    });
  });

  /** `strapi export` then `strapi import`, in this process. */
  async function transfer(archive: string): Promise<void> {
    const load = createRequire(path.resolve(import.meta.dirname, '../../../cms/package.json'));
    const engine: any = load('@strapi/data-transfer');
    const { createLocalStrapiSourceProvider, createLocalStrapiDestinationProvider } = engine.strapi.providers;
    const local = { getStrapi: () => cms.strapi, autoDestroy: false };
    const options = { versionStrategy: 'exact', schemaStrategy: 'exact', exclude: ['files'], transforms: {} };
    const filePath = `${archive}.tar`;
    const toFile = engine.file.providers.createLocalFileDestinationProvider({
      encryption: { enabled: false },
      compression: { enabled: false },
      file: { path: archive },
    });
    await engine.engine.createTransferEngine(createLocalStrapiSourceProvider(local), toFile, options).transfer();
    const fromFile = engine.file.providers.createLocalFileSourceProvider({
      encryption: { enabled: false },
      compression: { enabled: false },
      file: { path: filePath },
    });
    const restore = createLocalStrapiDestinationProvider({
      ...local,
      strategy: 'restore',
      restore: { assets: false, entities: { exclude: [] }, configuration: { webhook: false, coreStore: false } },
    });
    await engine.engine.createTransferEngine(fromFile, restore, options).transfer();
  }
});
