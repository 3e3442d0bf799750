import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedCms, type RunningCms } from '../../support';
import { blue, red, upload, type UploadedFile } from './files';
import { adminAccount, author, draftPractice } from './people';

const uid = 'api::practice.practice';
const pdf = (text: string) => Buffer.from(`%PDF-1.4\n% ${text}\n%%EOF\n`);
let cms: RunningCms;
let editor: Awaited<ReturnType<typeof adminAccount>>;
let chair: Awaited<ReturnType<typeof adminAccount>>;

beforeAll(async () => {
  cms = await sharedCms();
  editor = await adminAccount(cms.strapi, 'Edith', 'passerelles-editor');
  chair = await adminAccount(cms.strapi, 'Camille', 'passerelles-member');
  await service('memberships').appoint({
    committeeSlug: 'comite-de-suivi',
    adminUserId: chair.id,
    name: chair.name,
    role: 'chair',
  });
});
afterAll(() => cms?.stop());

const service = (name: string): any => cms.strapi.plugin('committee').service(name);
const practices = (): any => cms.strapi.documents(uid as never);
const files = (): any => cms.strapi.db.query('plugin::upload.file' as never);
const send = (file: { bytes: Buffer; name: string; type?: string; replaces?: number }) =>
  upload(cms, editor.headers, file);
const storedHash = (file: UploadedFile) =>
  createHash('sha256')
    .update(readFileSync(path.join(cms.strapi.dirs.static.public, file.url)))
    .digest('hex');
const hashOf = async (file: UploadedFile): Promise<string> =>
  (await files().findOne({ where: { id: file.id } })).sha256;

async function published(title: string, more: Record<string, unknown>) {
  const { documentId } = await draftPractice(cms.strapi, title, more);
  await service('reviews').admitHistorical({ uid, documentId, operator: 'Opératrice', reason: 'Décidé en 2013' });
  await practices().publish({ documentId });
  return documentId;
}

describe('the hash of a file’s content', () => {
  it('is that of the bytes as they are stored, at upload and at replacement', async () => {
    const image = await send({ bytes: red, name: 'photo.png' });
    const first = await hashOf(image);
    expect(first).toBe(storedHash(image));
    const replaced = await send({ bytes: blue, name: 'photo.png', replaces: image.id });
    expect(await hashOf(image)).toBe(storedHash(replaced));
    expect(await hashOf(image)).not.toBe(first);
  });

  it('is no part of what the public reads', async () => {
    const image = await send({ bytes: red, name: 'publique.png' });
    const documentId = await published('Avec une image', { cover: { file: image.id } });
    const answer = await cms.request(`/api/practices/${documentId}`);
    expect(answer.body.data.cover.file.url).toBe(image.url);
    expect(JSON.stringify(answer.body)).not.toContain('sha256');
  });

  it('is read from the storage for files that came before it, or by another way', async () => {
    const file = await send({ bytes: pdf('ancien'), name: 'ancien.pdf', type: 'application/pdf' });
    const { tableName } = cms.strapi.db.metadata.get('plugin::upload.file' as never);
    await cms.strapi.db.connection(tableName).where({ id: file.id }).update({ sha_256: null });
    const lost = await send({ bytes: pdf('perdu'), name: 'perdu.pdf', type: 'application/pdf' });
    await cms.strapi.db
      .connection(tableName)
      .where({ id: lost.id })
      .update({ sha_256: null, url: '/uploads/perdu.pdf' });
    await service('gate').checkIntegrity();
    expect(await hashOf(file)).toBe(storedHash(file));
    expect(await hashOf(lost)).toBeNull();
  });
});

describe('a file of a published sheet that the database itself rewrote', () => {
  it.each([
    ['its cover', (id: number) => ({ cover: { file: id, alternativeText: 'Une tente' } }), 'cover'],
    ['a document to download', (id: number) => ({ documents: [id] }), 'documents'],
  ])('is found: %s', async (_what, fields, field) => {
    const image = await send({ bytes: red, name: 'avant.png' });
    const documentId = await published(`Publiée avec ${field}`, fields(image.id));
    const gate = service('gate');
    expect(await gate.unvouched(uid, [documentId])).toEqual([]);
    const table = () =>
      cms.strapi.db
        .connection(cms.strapi.db.metadata.get('plugin::upload.file' as never).tableName)
        .where({ id: image.id });
    const examined = await hashOf(image);

    for (const change of [{ sha_256: 'f'.repeat(64) }, { name: 'Autre nom.png' }]) {
      await table().update(change);
      expect(await gate.unvouched(uid, [documentId])).toEqual([documentId]);
      const refused = await practices()
        .publish({ documentId })
        .catch((error: any) => error);
      expect(refused.details).toMatchObject({
        code: 'CONTENT_CHANGED_SINCE_REVIEW',
        fields: [field],
        next: 'submit-again',
      });
      const { unvouched } = await gate.checkIntegrity();
      expect(unvouched).toContainEqual(
        expect.objectContaining({ documentId, problem: 'CONTENT_DIFFERS_FROM_REVIEW', fields: [field] }),
      );
      await table().update({ sha_256: examined, name: 'avant.png' });
      expect(await gate.unvouched(uid, [documentId])).toEqual([]);
    }
  });
});

describe('replacing the file of a sheet under review', () => {
  it('begins the next round, and keeps the ballots readable', async () => {
    const image = await send({ bytes: red, name: 'examinee.png' });
    const { documentId } = await draftPractice(cms.strapi, 'En cours d’examen', { cover: { file: image.id } });
    const { reviewId } = await service('reviews').submit({ uid, documentId, by: author });
    const accept = await cms.request(`/committee/reviews/${reviewId}/admissibility`, {
      method: 'POST',
      body: { decision: 'accept' },
      headers: editor.headers,
    });
    expect(accept.status).toBe(200);
    expect(await service('reviews').statusOf(uid, documentId)).toMatchObject({ state: 'in-review', round: 1 });

    await send({ bytes: blue, name: 'examinee.png', replaces: image.id });
    expect(await service('reviews').statusOf(uid, documentId)).toMatchObject({ state: 'in-review', round: 2 });
    const detail = await cms.request(`/committee/reviews/${reviewId}`, { headers: editor.headers });
    expect(detail.body.data.differences).toEqual([expect.objectContaining({ field: 'cover' })]);
    expect(detail.body.data.history.at(-1)).toMatchObject({ event: 'supersede', actor: 'Edith Essai' });
    expect(detail.body.data.draftDifferences).toEqual([]);
  });

  it('does not disturb a review whose sheet shows other files', async () => {
    const { documentId } = await draftPractice(cms.strapi, 'Sans image');
    await service('reviews').submit({ uid, documentId, by: author });
    const image = await send({ bytes: red, name: 'ailleurs.png' });
    await send({ bytes: blue, name: 'ailleurs.png', replaces: image.id });
    expect(await service('reviews').statusOf(uid, documentId)).toMatchObject({ state: 'admissibility', round: 1 });
  });
});
