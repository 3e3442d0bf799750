import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publicValidationSchema, validationReply } from '@passerelles/committee/shared';
import { sharedCms, type RunningCms } from '../../support';
import { adminAccount, draftPractice } from './people';

const uid = 'api::practice.practice';
let cms: RunningCms;
let practices: any;
let editor: Awaited<ReturnType<typeof adminAccount>>;

beforeAll(async () => {
  cms = await sharedCms();
  practices = cms.strapi.documents(uid as never);
  editor = await adminAccount(cms.strapi, 'Edith', 'passerelles-editor');
});
afterAll(() => cms?.stop());

const publishedCount = (documentId: string) =>
  cms.strapi.db.query(uid as never).count({ where: { documentId, publishedAt: { $notNull: true } } as never });
const admit = (documentId: string) =>
  cms.strapi
    .plugin('committee')
    .service('reviews')
    .admitHistorical({ uid, documentId, operator: 'Opératrice', reason: 'Décidé en 2013' });
const refusal = (code: string) =>
  expect.objectContaining({ name: 'PolicyError', details: expect.objectContaining({ code }) });

describe('every door of the gate', () => {
  it('refuses the publication of a draft that nobody examined', async () => {
    const { documentId } = await draftPractice(cms.strapi, 'Sans examen');
    await expect(practices.publish({ documentId })).rejects.toEqual(refusal('REVIEW_REQUIRED'));
    expect(await publishedCount(documentId)).toBe(0);
  });

  it('refuses a creation that would be published at once', async () => {
    const before = await cms.strapi.db.query(uid as never).count();
    await expect(practices.create({ status: 'published', data: { title: 'Tout de suite' } })).rejects.toEqual(
      refusal('REVIEW_REQUIRED'),
    );
    expect(await cms.strapi.db.query(uid as never).count()).toBe(before);
  });

  it('refuses an update that publishes, and writes nothing', async () => {
    const { documentId } = await draftPractice(cms.strapi, 'Avant');
    await expect(practices.update({ documentId, status: 'published', data: { title: 'Après' } })).rejects.toEqual(
      refusal('REVIEW_REQUIRED'),
    );
    expect((await practices.findOne({ documentId, status: 'draft' })).title).toBe('Avant');
  });

  it('refuses the database layer: a published row, created or rewritten', async () => {
    const { documentId } = await draftPractice(cms.strapi, 'Par la base');
    const query = cms.strapi.db.query(uid as never) as any;
    await expect(query.create({ data: { title: 'x', slug: 'x-direct', publishedAt: new Date() } })).rejects.toEqual(
      refusal('REVIEW_REQUIRED'),
    );
    await expect(query.updateMany({ where: { documentId }, data: { publishedAt: new Date() } })).rejects.toEqual(
      refusal('REVIEW_REQUIRED'),
    );
    await admit(documentId);
    await practices.publish({ documentId });
    const row = await query.findOne({ where: { documentId, publishedAt: { $notNull: true } } });
    await expect(query.update({ where: { id: row.id }, data: { title: 'Réécrit' } })).rejects.toEqual(
      refusal('REVIEW_REQUIRED'),
    );
  });

  it('refuses the content manager’s buttons, one and in bulk, and loses nothing', async () => {
    const one = await draftPractice(cms.strapi, 'Bouton');
    const other = await draftPractice(cms.strapi, 'En lot');
    await admit(other.documentId);
    const path = `/content-manager/collection-types/${uid}`;
    const single = await cms.request(`${path}/${one.documentId}/actions/publish`, {
      method: 'POST',
      body: {},
      headers: editor.headers,
    });
    expect([single.status, single.body.error?.details?.code]).toEqual([403, 'REVIEW_REQUIRED']);
    const bulk = await cms.request(`${path}/actions/bulkPublish`, {
      method: 'POST',
      body: { documentIds: [other.documentId, one.documentId] },
      headers: editor.headers,
    });
    expect([bulk.status, bulk.body.error?.details?.refused]).toEqual([
      403,
      [expect.objectContaining({ title: 'Bouton', code: 'REVIEW_REQUIRED' })],
    ]);
    expect(await publishedCount(one.documentId)).toBe(0);
    expect(await publishedCount(other.documentId)).toBe(1);
    expect((await practices.findOne({ documentId: one.documentId, status: 'draft' })).title).toBe('Bouton');
  });

  it('refuses the public REST API', async () => {
    const answer = await cms.request('/api/practices', { method: 'POST', body: { data: { title: 'Anonyme' } } });
    expect([403, 404, 405]).toContain(answer.status);
  });
});

describe('a document admitted as historical', () => {
  it('passes exactly as it was admitted, and names the fields that differ otherwise', async () => {
    const { documentId } = await draftPractice(cms.strapi, 'Rencontre de 2013');
    const first = await admit(documentId);
    expect(first.reference).toMatch(/^\d{4}-\d{3}-reprise$/);
    expect((await admit(documentId)).reference).toBe(first.reference);
    await practices.publish({ documentId });
    expect(await publishedCount(documentId)).toBe(1);

    await practices.update({ documentId, data: { title: 'Autre titre', objectives: [{ text: 'Autre objectif' }] } });
    const refused = await practices.publish({ documentId }).catch((error: any) => error);
    expect(refused.details).toMatchObject({ code: 'CONTENT_CHANGED_SINCE_REVIEW', fields: ['objectives', 'title'] });
    const validation = await cms.strapi.plugin('committee').service('records').latestValidation(uid, documentId);
    expect(validation).toMatchObject({ kind: 'historical', committee: null, operator: 'Opératrice' });
  });

  it('is published by an update too, once it is the version admitted', async () => {
    const { documentId } = await draftPractice(cms.strapi, 'Par mise à jour');
    await admit(documentId);
    const published = await practices.update({ documentId, status: 'published', data: { title: 'Par mise à jour' } });
    expect(published.publishedAt).toBeTruthy();
    expect(await publishedCount(documentId)).toBe(1);
  });

  it('says beside what is published who vouches for it, with what is shown there and no more', async () => {
    const { documentId } = await draftPractice(cms.strapi, 'Appuyée');
    await admit(documentId);
    const validation = async () =>
      (await cms.request(`/api/decision-records/validation?contentType=${uid}&document=${documentId}`)).body;
    expect(await validation()).toEqual({ data: null });
    await practices.publish({ documentId });
    const { data } = validationReply.extend({ data: publicValidationSchema.strict() }).parse(await validation());
    expect(data).toMatchObject({
      kind: 'historical',
      document: { documentId, published: true },
      reservations: [],
      related: [],
    });
  });

  it('leaves by the content manager’s unpublish button, with a record that says the role of who clicked', async () => {
    const { documentId } = await draftPractice(cms.strapi, 'Dépubliée');
    await admit(documentId);
    await practices.publish({ documentId });
    const path = `/content-manager/collection-types/${uid}/${documentId}/actions/unpublish`;
    const answer = await cms.request(path, { method: 'POST', body: {}, headers: editor.headers });
    expect(answer.status).toBe(200);
    expect(await publishedCount(documentId)).toBe(0);
    const records = await cms.request(`/api/decision-records?document=${documentId}`);
    expect(records.body.data.map((record: any) => record.kind)).toEqual(['withdrawal', 'historical']);
    const detail = await cms.request(`/api/decision-records/${records.body.data[0].reference}`);
    expect(detail.body.data.reason).toBe('Dépublié par la rédaction, sans autre motif.');
    const canonical = await cms.request(`/api/decision-records/${records.body.data[0].reference}/canonical.json`);
    expect(JSON.stringify([detail.body, canonical.body])).not.toContain('Edith');
    await expect(practices.publish({ documentId })).rejects.toEqual(refusal('REVIEW_REQUIRED'));
  });

  it('leaves with the reason that was given, in the editors’ own series', async () => {
    const { documentId } = await draftPractice(cms.strapi, 'Retirée');
    await admit(documentId);
    await practices.publish({ documentId });
    const answer = await cms.request(`/committee/documents/${uid}/${documentId}/withdrawal`, {
      method: 'POST',
      body: { reason: 'Action abandonnée' },
      headers: editor.headers,
    });
    expect([answer.status, answer.body.data?.published]).toEqual([200, false]);
    const [record] = (await cms.request(`/api/decision-records?document=${documentId}`)).body.data;
    expect([record.kind, record.committee]).toEqual(['withdrawal', null]);
    expect(record.reference).toMatch(/^\d{4}-\d{3}-retraits$/);
    expect((await cms.request(`/api/decision-records/${record.reference}`)).body.data.reason).toBe('Action abandonnée');
    expect(await cms.strapi.plugin('committee').service('records').verify()).toEqual([]);
  });

  it('needs a reason to leave', async () => {
    const { documentId } = await draftPractice(cms.strapi, 'Retirée sans un mot');
    await admit(documentId);
    await practices.publish({ documentId });
    for (const reason of [undefined, '', '   ']) {
      const answer = await cms.request(`/committee/documents/${uid}/${documentId}/withdrawal`, {
        method: 'POST',
        body: { reason },
        headers: editor.headers,
      });
      expect([answer.status, answer.body.error.details.code]).toEqual([400, 'INVALID_REQUEST']);
    }
    expect(await publishedCount(documentId)).toBe(1);
  });
});

describe('what leaves the site', () => {
  it('leaves a record when it is deleted, or unpublished in bulk', async () => {
    const deleted = await draftPractice(cms.strapi, 'Supprimée');
    const bulk = await draftPractice(cms.strapi, 'Dépubliée en lot');
    for (const { documentId } of [deleted, bulk]) {
      await admit(documentId);
      await practices.publish({ documentId });
    }
    const path = `/content-manager/collection-types/${uid}`;
    expect(
      (await cms.request(`${path}/${deleted.documentId}`, { method: 'DELETE', headers: editor.headers })).status,
    ).toBe(200);
    const answer = await cms.request(`${path}/actions/bulkUnpublish`, {
      method: 'POST',
      body: { documentIds: [bulk.documentId] },
      headers: editor.headers,
    });
    expect(answer.status).toBe(200);
    for (const { documentId } of [deleted, bulk]) {
      const kinds = (await cms.request(`/api/decision-records?document=${documentId}`)).body.data.map(
        (record: any) => record.kind,
      );
      expect(kinds).toEqual(['withdrawal', 'historical']);
    }
  });
});

describe('the histories', () => {
  it('are never rewritten by code either', async () => {
    const records = cms.strapi.db.query('plugin::committee.decision-record' as never) as any;
    const [record] = await records.findMany({ limit: 1 });
    const refused = { details: { code: 'CLOSED_HISTORY' } };
    await expect(records.update({ where: { id: record.id }, data: { reason: 'x' } })).rejects.toMatchObject(refused);
    await expect(records.delete({ where: { id: record.id } })).rejects.toMatchObject(refused);
    await expect(records.deleteMany({ where: {} })).rejects.toMatchObject(refused);
  });

  it('keep the mandates: an editor ends one, and cannot delete it', async () => {
    const { id } = await cms.strapi.plugin('committee').service('memberships').appoint({
      committeeSlug: 'comite-de-suivi',
      adminUserId: null,
      name: 'Personne sans compte',
      role: 'observer',
    });
    const path = `/content-manager/collection-types/plugin::committee.membership/${id}`;
    expect((await cms.request(path, { method: 'DELETE', headers: editor.headers })).status).toBe(403);
    expect(
      (await cms.request(path, { method: 'PUT', body: { to: '2020-01-01' }, headers: editor.headers })).status,
    ).toBe(200);
  });
});

describe('the integrity check', () => {
  it('reports what went round every door, and verifies the chains', async () => {
    const { documentId } = await draftPractice(cms.strapi, 'Par SQL');
    const gate = cms.strapi.plugin('committee').service('gate');
    const { tableName } = cms.strapi.db.metadata.get(uid as never);
    await cms.strapi.db.connection(tableName).where({ document_id: documentId }).update({ published_at: new Date() });
    const report = await gate.checkIntegrity();
    expect(report.unvouched).toEqual([expect.objectContaining({ documentId, problem: 'NO_ACCEPTED_REVIEW' })]);
    expect(report.brokenRecords).toEqual([]);
  });

  it('misses the last record of a series that somebody removed, though the chain before it holds', async () => {
    const { tableName } = cms.strapi.db.metadata.get('plugin::committee.decision-record' as never);
    const table = () => cms.strapi.db.connection(tableName);
    const last = await table().where({ series: 'reprise' }).orderBy('position', 'desc').first();
    await table().where({ id: last.id }).delete();
    const chains = await cms.strapi.plugin('committee').service('records').chains();
    expect(chains).toContainEqual({
      series: 'reprise',
      records: last.position - 1,
      broken: { reference: last.reference, problem: 'LAST_RECORD_MISSING' },
    });
    await table().insert(last);
    expect(await cms.strapi.plugin('committee').service('records').verify()).toEqual([]);
  });

  it('names the first record that somebody altered', async () => {
    const gate = cms.strapi.plugin('committee').service('gate');
    const { tableName } = cms.strapi.db.metadata.get('plugin::committee.decision-record' as never);
    const [second] = await cms.strapi.db.connection(tableName).where({ series: 'reprise', position: 2 });
    await cms.strapi.db.connection(tableName).where({ id: second.id }).update({ reason: 'Autre motif' });
    expect((await gate.checkIntegrity()).brokenRecords).toEqual([
      { series: 'reprise', reference: second.reference, problem: 'HASH_MISMATCH' },
    ]);
  });
});
