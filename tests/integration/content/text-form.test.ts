import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedCms, type RunningCms } from '../../support';
import { adminAccount, draftPractice } from '../committee/people';

const uid = 'api::practice.practice';
const nfc = 'Rénovation à Évreux';
const nfd = nfc.normalize('NFD');
const family = '👨\u200d👩\u200d👧\u200d👦';
const paragraph = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];

let cms: RunningCms;
let editor: { headers: Record<string, string> };
beforeAll(async () => {
  cms = await sharedCms();
  editor = await adminAccount(cms.strapi, 'Edith', 'passerelles-editor');
});
afterAll(() => cms?.stop());

const documents = (type = uid) => cms.strapi.documents(type as never) as any;
const save = (documentId: string, body: object) =>
  cms.request(`/content-manager/collection-types/${uid}/${documentId}`, {
    method: 'PUT',
    body,
    headers: editor.headers,
  });
const read = (documentId: string, status = 'draft') =>
  documents().findOne({ documentId, status, populate: ['strengths', 'programme', 'programme.speakers'] });

describe('the texts of a document', () => {
  it('are composed, and rid of what nobody sees, from the title to the components and the rich text', async () => {
    const { documentId } = await draftPractice(cms.strapi, `${nfd}\u202e\0`, {
      description: paragraph(`${nfd}\u2066\r\nSuite`),
      strengths: [{ text: `${nfd}\ud83d` }],
      programme: [{ title: nfd, speakers: [{ name: `\u2068${nfd}\u2069` }] }],
      context: '\u2800\u3164\u00ad',
      sameAs: [`https://exemple.fr/${nfd}`],
    });
    expect(await read(documentId)).toMatchObject({
      title: nfc,
      description: paragraph(`${nfc}\nSuite`),
      strengths: [{ text: nfc }],
      programme: [{ title: nfc, speakers: [{ name: nfc }] }],
      context: '',
      sameAs: [`https://exemple.fr/${nfc}`],
    });
  });

  it('keep Arabic, Persian, Indic words, families of emoji and no-break spaces', async () => {
    const kept = `La maison (البيت) مَدْرَسَة می\u200cخواهم क्\u200dष ${family} 👩🏽\u200d💻 1\u00a0200\u202f€`.normalize(
      'NFC',
    );
    const { documentId } = await draftPractice(cms.strapi, 'Langues', { context: kept, description: paragraph(kept) });
    expect(await read(documentId)).toMatchObject({ context: kept, description: paragraph(kept) });
  });

  it('are the same through the panel', async () => {
    const { documentId } = await draftPractice(cms.strapi, 'Par le panneau');
    const answer = await save(documentId, { title: nfd, summary: `${nfd}\u202d`, strengths: [{ text: nfd }] });
    expect(answer.status).toBe(200);
    expect(await read(documentId)).toMatchObject({ title: nfc, summary: nfc, strengths: [{ text: nfc }] });
  });
});

describe('a sheet that was vouched for before texts had one form', () => {
  it('stays vouched for when it is saved again, and is published', async () => {
    const { documentId } = await draftPractice(cms.strapi, 'Avant', {
      context: 'Contexte',
      strengths: [{ text: 'Un' }],
    });
    const query = cms.strapi.db.query(uid as never) as any;
    await query.updateMany({ where: { documentId }, data: { title: nfd, context: `${nfd}\r\n\u202e` } });
    await cms.strapi
      .plugin('committee')
      .service('reviews')
      .admitHistorical({ uid, documentId, operator: 'Opératrice', reason: 'Décidé en 2013' });
    expect((await read(documentId)).title).toBe(nfd);
    await documents().publish({ documentId });
    expect((await read(documentId, 'published')).title).toBe(nfd);

    const draft = await read(documentId);
    const saved = await save(documentId, { title: draft.title, context: draft.context, strengths: [{ text: 'Un' }] });
    expect(saved.status).toBe(200);
    expect((await read(documentId)).title).toBe(nfc);
    await documents().publish({ documentId });
    expect((await read(documentId, 'published')).title).toBe(nfc);

    await save(documentId, { title: `${nfc}.` });
    await expect(documents().publish({ documentId })).rejects.toMatchObject({
      details: { code: 'CONTENT_CHANGED_SINCE_REVIEW', fields: ['title'] },
    });
  });

  it('is admitted once, in whichever form it stands', async () => {
    const { documentId } = await draftPractice(cms.strapi, 'Admise');
    await (cms.strapi.db.query(uid as never) as any).updateMany({ where: { documentId }, data: { title: nfd } });
    const admit = () =>
      cms.strapi
        .plugin('committee')
        .service('reviews')
        .admitHistorical({ uid, documentId, operator: 'Opératrice', reason: 'Décidé en 2013' });
    const first = await admit();
    await documents().update({ documentId, data: { title: nfd } });
    expect((await read(documentId)).title).toBe(nfc);
    expect((await admit()).reference).toBe(first.reference);
  });
});
