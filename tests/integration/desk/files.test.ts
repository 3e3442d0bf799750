import { MOST_FILES } from '@passerelles/content/shared';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedCms, type RunningCms } from '../../support';
import { red, upload } from '../committee/files';
import { adminAccount } from '../committee/people';
import { attach, completeSheet, newActor, newAssociation, newReferences } from './desk';

let cms: RunningCms;
let author: Awaited<ReturnType<typeof newAssociation>>;
let stranger: typeof author;
let report: any;

beforeAll(async () => {
  cms = await sharedCms();
  author = await newAssociation(cms, 'autrice@exemple.fr');
  stranger = await newAssociation(cms, 'autre@exemple.fr');
  await attach(cms, author.userId, await newActor(cms, 'Jardins'));
  await attach(cms, stranger.userId, await newActor(cms, 'Ailleurs'));
  report = (await author.call('POST', '/meeting-reports', { data: { title: 'Deux jours' } })).body.data;
});
afterAll(() => cms?.stop());

const pdf = Buffer.from('%PDF-1.4\n1 0 obj\n<< >>\nendobj\ntrailer\n<< >>\n%%EOF\n');
interface Sent {
  bytes?: Buffer;
  name?: string;
  updatedAt?: string;
  field?: string;
  more?: Record<string, string>;
}
async function add(who: typeof author, { bytes = pdf, name = 'bilan.pdf', field = 'documents', ...rest }: Sent = {}) {
  const form = new FormData();
  form.set('updatedAt', rest.updatedAt ?? report.updatedAt);
  for (const [key, value] of Object.entries(rest.more ?? {})) form.set(key, value);
  form.set('file', new Blob([new Uint8Array(bytes)]), name);
  const answer = await fetch(`${cms.url}/api/my/meeting-reports/${report.documentId}/files/${field}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${who.accessToken}` },
    body: form,
  });
  const body = (await answer.json()) as any;
  if (answer.status === 200) report = body.data;
  return { status: answer.status, details: body.error?.details, data: body.data };
}
const inLibrary = (): Promise<number> => cms.strapi.db.query('plugin::upload.file').count();
const save = async (documents: number[]) => {
  const body = { updatedAt: report.updatedAt, data: { documents } };
  const answer = await author.call('PUT', `/meeting-reports/${report.documentId}`, body);
  if (answer.status === 200) report = answer.body.data;
  return answer;
};

describe('a file of a report of the desk', () => {
  it('is added to the draft under a name that says what it shows, and named there', async () => {
    const added = await add(author, { name: '../bilan \u202E2019.pdf' });
    expect([added.status, added.details]).toEqual([200, undefined]);
    const [id] = report.fields.documents;
    expect(report.labels[String(id)]).toBe('_bilan 2019.pdf');
    await add(author, { bytes: red, name: 'photo.png' });
    expect(report.fields.documents).toEqual([id, expect.any(Number)]);
  });

  it('is looked at as an editor’s is: by its bytes and its size, and leaves nothing behind when it is refused', async () => {
    const before = await inLibrary();
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
    // What its bytes say counts, not its name.
    const program = Buffer.concat([Buffer.from('7f454c460201010000000000000000000200', 'hex'), Buffer.alloc(600)]);
    for (const [bytes, name] of [
      [svg, 'logo.svg'],
      [svg, 'photo.png'],
      [svg, 'bilan.pdf'],
      [program, 'bilan.pdf'],
      [program, 'photo.png'],
    ] as const)
      expect(await add(author, { bytes, name }), name).toMatchObject({
        status: 400,
        details: { code: 'INVALID', issues: [{ path: 'documents', code: 'FILE_TYPE_REFUSED' }] },
      });
    expect((await add(author, { bytes: Buffer.alloc(20 * 1024 * 1024 + 1, pdf) })).status).toBe(413);
    expect(await inLibrary()).toBe(before);
  });

  it('is added to one’s own draft as it was read, to a field of files, and nowhere else', async () => {
    const before = await inLibrary();
    expect((await add(stranger)).status).toBe(404);
    expect((await add(author, { field: 'title' })).status).toBe(404);
    expect((await add(author, { field: 'slug' })).status).toBe(404);
    expect(await add(author, { updatedAt: '2020-01-01T00:00:00.000Z' })).toMatchObject({
      status: 409,
      details: { code: 'STALE' },
    });
    const elsewhere = { ref: 'api::actor.actor', refId: '1', field: 'logo' };
    expect((await add(author, { more: elsewhere })).status).toBe(400);
    expect(await inLibrary()).toBe(before);
  });

  it('is left out by a save, which adds none of the library’s', async () => {
    const { headers } = await adminAccount(cms.strapi, 'Edith', 'passerelles-editor');
    const others = await upload(cms, headers, { bytes: red, name: 'autre.png' });
    const [first, second] = report.fields.documents;
    expect((await save([first, second, others.id])).body.error.details.issues).toEqual([
      { path: 'documents.2', code: 'UNKNOWN_REFERENCE' },
    ]);
    expect((await save([second])).status).toBe(200);
    expect(report.fields.documents).toEqual([second]);
    expect((await save([second, first])).status).toBe(400);
    const created = await author.call('POST', '/meeting-reports', { data: { title: 'Autre', documents: [second] } });
    expect(created.status).toBe(400);
  });

  it('is removed with its bytes when a save leaves it out and nothing else shows it', async () => {
    const { headers } = await adminAccount(cms.strapi, 'Rémi', 'passerelles-editor');
    const rowOf = (id: number) => cms.strapi.db.query('plugin::upload.file').findOne({ where: { id } });
    const added = async (name: string): Promise<number> => {
      await add(author, { bytes: red, name });
      return report.fields.documents.at(-1);
    };
    const before: number[] = report.fields.documents;
    const [gone, shown, inText] = [await added('partie.png'), await added('reprise.png'), await added('citee.png')];
    const { url } = await rowOf(gone);
    const { id: editors } = await upload(cms, headers, { bytes: red, name: 'photothèque.png' });
    const attached = [...report.fields.documents, editors];
    const draft = { documentId: report.documentId, data: { documents: attached } };
    await cms.strapi.documents('api::meeting-report.meeting-report').update(draft as never);
    report = (await author.call('GET', `/meeting-reports/${report.documentId}`)).body.data;
    await newActor(cms, 'Vergers', { logo: shown });
    const { hash, ext, url: address, name, mime, size, provider, width, height } = await rowOf(inText);
    const dates = { createdAt: '2020-01-01T00:00:00.000Z', updatedAt: '2020-01-01T00:00:00.000Z' };
    const image = {
      name,
      alternativeText: name,
      url: address,
      hash,
      ext,
      mime,
      size,
      provider,
      width,
      height,
      ...dates,
    };
    const body = [{ type: 'image', image, children: [{ type: 'text', text: '' }] }];
    await cms.strapi
      .documents('api::page.page')
      .create({ data: { title: 'Une image', slug: 'une-image', body } as never });

    expect((await fetch(cms.url + url)).status).toBe(200);
    expect((await save(before)).status).toBe(200);
    expect(report.fields.documents).toEqual(before);
    expect([await rowOf(gone), await rowOf(shown), await rowOf(inText), await rowOf(editors)]).toEqual([
      null,
      expect.objectContaining({ id: shown }),
      expect.objectContaining({ id: inText }),
      expect.objectContaining({ id: editors }),
    ]);
    expect((await fetch(cms.url + url)).status).toBe(404);
  });

  it('stays once its sheet was submitted, with the version that the committee examined', async () => {
    const data = { title: 'Avec un bilan', ...completeSheet(await newReferences(cms)) };
    const { documentId } = (await author.call('POST', '/practices', { data })).body.data;
    const own = `/practices/${documentId}`;
    const form = new FormData();
    form.set('updatedAt', (await author.call('GET', own)).body.data.updatedAt);
    form.set('file', new Blob([new Uint8Array(pdf)]), 'bilan.pdf');
    const sent = await fetch(`${cms.url}/api/my${own}/files/documents`, {
      method: 'POST',
      headers: { authorization: `Bearer ${author.accessToken}` },
      body: form,
    });
    expect(sent.status).toBe(200);
    const before = await inLibrary();
    await author.call('POST', `${own}/submit`);
    const withdrawn = (await author.call('POST', `${own}/withdraw`, { reason: '' })).body.data;
    const body = { updatedAt: withdrawn.updatedAt, data: { documents: [] } };
    const left = await author.call('PUT', own, body);
    expect([left.status, left.body.data?.fields.documents, await inLibrary()]).toEqual([200, [], before]);
  });

  it('is refused beyond as many as a field holds', async () => {
    for (let left = MOST_FILES - 1; left > 0; left -= 1) expect((await add(author)).status).toBe(200);
    const before = await inLibrary();
    expect(await add(author)).toMatchObject({
      status: 400,
      details: { issues: [{ path: 'documents', code: 'TOO_MANY', limit: MOST_FILES }] },
    });
    expect(await inLibrary()).toBe(before);
  });
});
