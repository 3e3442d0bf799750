import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedCms, type RunningCms } from '../../support';
import { blue, photo, red, upload, type UploadedFile } from './files';
import { adminAccount, draftPractice } from './people';

const uid = 'api::practice.practice';
type Headers = Record<string, string>;
let cms: RunningCms;
let editor: Headers;
let token: Headers;

beforeAll(async () => {
  cms = await sharedCms();
  editor = (await adminAccount(cms.strapi, 'Edith', 'passerelles-editor')).headers;
  const created = await cms.strapi
    .service('admin::api-token')
    .create({ name: 'Essai', description: '', type: 'full-access', lifespan: null });
  token = { authorization: `Bearer ${created.accessKey}` };
});
afterAll(() => cms?.stop());

const plugin = (name: string): any => cms.strapi.plugin('upload').service(name);
const files = (): any => cms.strapi.db.query('plugin::upload.file' as never);
const practices = (): any => cms.strapi.documents(uid as never);
const gate = (): any => cms.strapi.plugin('committee').service('gate');
const send = (file: { bytes: Buffer; name: string; type?: string; replaces?: number }) => upload(cms, editor, file);
const stored = (url: string) => path.join(cms.strapi.dirs.static.public, url);
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

async function published(title: string, more: Record<string, unknown>): Promise<string> {
  const { documentId } = await draftPractice(cms.strapi, title, more);
  await cms.strapi
    .plugin('committee')
    .service('reviews')
    .admitHistorical({ uid, documentId, operator: 'Opératrice', reason: 'Décidé en 2013' });
  await practices().publish({ documentId });
  return documentId;
}

/** What an act answers: the refusal's details, or null when it was done. */
type Act = (file: UploadedFile) => Promise<Record<string, unknown> | null>;
async function overHttp(route: string, method: string, headers: Headers, body?: unknown) {
  const answer = await cms.request(route, { method, headers, body });
  return answer.status < 400
    ? null
    : { status: answer.status, message: answer.body?.error?.message, ...answer.body?.error?.details };
}
async function form(route: string, headers: Headers, parts: Record<string, string | Blob>, method = 'POST') {
  const body = new FormData();
  for (const [name, part] of Object.entries(parts))
    if (typeof part === 'string') body.append(name, part);
    else body.append(name, part, 'autre.png');
  const answer = await fetch(cms.url + route, { method, headers, body });
  const read: any = await answer.json().catch(() => ({}));
  return answer.ok ? null : { status: answer.status, message: read.error?.message, ...read.error?.details };
}
const code = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: any) => ({ status: 403, message: error.message, ...error.details }),
  );
const other = () => new Blob([new Uint8Array(blue)], { type: 'image/png' });
const incoming = (file: UploadedFile) => ({
  filepath: stored(file.url),
  originalFilename: 'autre.png',
  mimetype: 'image/png',
  size: 100,
});

const replacements: [string, Act][] = [
  ['the media library’s replacement', ({ id }) => form(`/upload?id=${id}`, editor, { files: other(), fileInfo: '{}' })],
  ['its own route', ({ id }) => form(`/upload/files/${id}/replace`, editor, { files: other() })],
  ['the upload service', (file) => code(plugin('upload').replace(file.id, { data: {}, file: incoming(file) }))],
];
const renamings: [string, Act][] = [
  ['a name', ({ id }) => form(`/upload?id=${id}`, editor, { fileInfo: JSON.stringify({ name: 'Autre.png' }) })],
  ['a caption', ({ id }) => form(`/upload?id=${id}`, editor, { fileInfo: JSON.stringify({ caption: 'Autre' }) })],
  [
    'an alternative text by its own route',
    ({ id }) => overHttp(`/upload/files/${id}`, 'PUT', editor, { fileInfo: { alternativeText: 'Autre' } }),
  ],
  [
    'a name, with others',
    ({ id }) =>
      overHttp('/upload/actions/bulk-update', 'POST', editor, { updates: [{ id, fileInfo: { name: 'Autre.png' } }] }),
  ],
  ['a name by db.query', ({ id }) => code(files().update({ where: { id }, data: { name: 'Autre.png' } }))],
  [
    'an address by db.query updateMany',
    ({ id }) =>
      code(
        files()
          .updateMany({ where: { id: { $gt: 0 } }, data: { url: '/uploads/autre.png' } })
          .then(() => id),
      ),
  ],
];
const deletions: [string, Act][] = [
  ['the media library', ({ id }) => overHttp(`/upload/files/${id}`, 'DELETE', editor)],
  [
    'its bulk deletion',
    ({ id }) => overHttp('/upload/actions/bulk-delete', 'POST', editor, { fileIds: [id], folderIds: [] }),
  ],
  [
    'the upload service',
    async (file) => code(plugin('upload').remove(await files().findOne({ where: { id: file.id } }))),
  ],
  ['db.query delete', ({ id }) => code(files().delete({ where: { id } }))],
  ['db.query deleteMany', ({ id }) => code(files().deleteMany({ where: { id } }))],
];
const places: [string, (file: UploadedFile) => Record<string, unknown>][] = [
  ['documents', ({ id }) => ({ documents: [id] })],
  ['a cover', ({ id }) => ({ cover: { file: id, alternativeText: 'Une tente' } })],
  [
    'an image of the text',
    (file) => ({ description: [{ type: 'image', image: file, children: [{ type: 'text', text: '' }] }] }),
  ],
];

describe.each(places)('a file that a published version shows in %s', (where, fields) => {
  let file: UploadedFile;
  let documentId: string;
  const title = `Publiée avec ${where}`;
  const everything = async () => ({
    row: await files().findOne({ where: { id: file.id } }),
    bytes: sha256(readFileSync(stored(file.url))),
  });
  beforeAll(async () => {
    file = await send({ bytes: red, name: `${where}.png` });
    documentId = await published(title, fields(file));
  });

  it.each([...replacements, ...renamings, ...deletions])('stays as it is: %s', async (_how, act) => {
    const before = await everything();
    const refused = await act(file);
    expect(refused).toMatchObject({
      status: 403,
      code: 'FILE_IS_VOUCHED_FOR',
      message: expect.stringContaining(title),
    });
    expect(refused?.documents).toContainEqual({ uid, documentId, title });
    expect(await everything()).toEqual(before);
    expect(await gate().unvouched(uid, [documentId])).toEqual([]);
  });

  it('has no public route at all, whatever the token', async () => {
    const before = await everything();
    const answers = [
      await form(`/api/upload?id=${file.id}`, token, { files: other() }),
      await form(`/api/upload?id=${file.id}`, token, { fileInfo: JSON.stringify({ name: 'Autre.png' }) }),
      await overHttp(`/api/upload/files/${file.id}`, 'DELETE', token),
    ];
    for (const answer of answers) expect([404, 405]).toContain(answer?.status);
    expect(await everything()).toEqual(before);
  });

  it('is free again once the sheet has left the site', async () => {
    await practices().unpublish({ documentId });
    expect(
      await form(`/upload?id=${file.id}`, editor, { fileInfo: JSON.stringify({ name: 'Renommée.png' }) }),
    ).toBeNull();
  });
});

describe('a folder that holds such a file', () => {
  it('is moved, and not deleted: nothing in it goes', async () => {
    const folder = (
      await cms.request('/upload/folders', { method: 'POST', headers: editor, body: { name: 'Photos', parent: null } })
    ).body.data;
    const inner = (
      await cms.request('/upload/folders', {
        method: 'POST',
        headers: editor,
        body: { name: 'Dedans', parent: folder.id },
      })
    ).body.data;
    const shown = await send({ bytes: red, name: 'montree.png' });
    const free = await send({ bytes: blue, name: 'libre.png' });
    const move = await overHttp('/upload/actions/bulk-move', 'POST', editor, {
      fileIds: [shown.id, free.id],
      folderIds: [],
      destinationFolderId: inner.id,
    });
    expect(move).toBeNull();
    const documentId = await published('Photos', { documents: [shown.id] });
    const again = await form(`/upload?id=${shown.id}`, editor, {
      fileInfo: JSON.stringify({ name: 'montree.png', caption: null, alternativeText: null, folder: folder.id }),
    });
    expect(again).toBeNull();
    expect(
      await overHttp('/upload/actions/bulk-move', 'POST', editor, {
        fileIds: [shown.id],
        folderIds: [],
        destinationFolderId: inner.id,
      }),
    ).toBeNull();
    for (const body of [
      { fileIds: [], folderIds: [folder.id] },
      { fileIds: [free.id, shown.id], folderIds: [] },
    ]) {
      expect(await overHttp('/upload/actions/bulk-delete', 'POST', editor, body)).toMatchObject({
        code: 'FILE_IS_VOUCHED_FOR',
      });
    }
    expect([
      existsSync(stored(free.url)),
      existsSync(stored(shown.url)),
      await files().count({ where: { id: { $in: [free.id, shown.id] } } }),
    ]).toEqual([true, true, 2]);
    expect(await gate().unvouched(uid, [documentId])).toEqual([]);
  });
});

describe('attaching a file to what is published', () => {
  it('is refused through the file, by form or by db.query', async () => {
    const documentId = await published('Sans document', {});
    const row = await cms.strapi.db
      .query(uid as never)
      .findOne({ where: { documentId, publishedAt: { $notNull: true } } as never });
    const target = { ref: uid, refId: String(row.id), field: 'documents' };
    const expected = { code: 'CHANGES_ANOTHER_DOCUMENT', documents: [{ uid, documentId, title: 'Sans document' }] };
    expect(await form('/upload', editor, { files: other(), fileInfo: '{}', ...target })).toMatchObject(expected);
    const file = await send({ bytes: red, name: 'jointe.png' });
    const related = [{ id: row.id, __type: uid, __pivot: { field: 'documents' } }];
    expect(await code(files().update({ where: { id: file.id }, data: { related } }))).toMatchObject(expected);
    expect(await gate().unvouched(uid, [documentId])).toEqual([]);
  });
});

describe('a file of drafts alone', () => {
  it('is replaced, renamed and deleted', async () => {
    const file = await send({ bytes: red, name: 'brouillon.png' });
    await draftPractice(cms.strapi, 'Brouillon', { documents: [file.id], cover: { file: file.id } });
    await send({ bytes: blue, name: 'brouillon.png', replaces: file.id });
    expect(
      await form(`/upload?id=${file.id}`, editor, {
        fileInfo: JSON.stringify({ name: 'Autre.png', caption: 'Autre' }),
      }),
    ).toBeNull();
    expect(await overHttp(`/upload/files/${file.id}`, 'DELETE', editor)).toBeNull();
    expect(await files().count({ where: { id: file.id } })).toBe(0);
  });
});

describe('the address of a file', () => {
  // Sizes are kept as they are stored, several at once: in any order.
  const addresses = (file: UploadedFile) => [
    file.url,
    ...Object.values(file.formats ?? {})
      .map(({ url }) => url)
      .sort(),
  ];

  it('is made from its bytes, and that of its sizes from theirs', async () => {
    const bytes = await photo(600, 400);
    const file = await send({ bytes, name: 'Fête.jpg', type: 'image/jpeg' });
    expect(file.url).toBe(`/uploads/Fete_${sha256(readFileSync(stored(file.url))).slice(0, 32)}.jpg`);
    expect(Object.keys(file.formats ?? {}).sort()).toEqual([
      ...['avif_480', 'avif_600', 'small', 'thumbnail'],
      ...['webp_480', 'webp_600'],
    ]);
    for (const url of addresses(file).slice(1)) {
      expect(path.parse(url).name.split('_').at(-1)).toBe(sha256(readFileSync(stored(url))).slice(0, 12));
    }
  });

  it('changes with the bytes, and leaves nothing behind', async () => {
    const before = readdirSync(stored('/uploads')).length;
    const file = await send({ bytes: await photo(600, 400, 'red'), name: 'echange.jpg', type: 'image/jpeg' });
    const replaced = await send({
      bytes: await photo(300, 200, 'blue'),
      name: 'echange.jpg',
      type: 'image/jpeg',
      replaces: file.id,
    });
    expect(replaced.id).toBe(file.id);
    expect(addresses(replaced).filter((url) => addresses(file).includes(url))).toEqual([]);
    expect(addresses(file).filter((url) => existsSync(stored(url)))).toEqual([]);
    expect(addresses(replaced).every((url) => existsSync(stored(url)))).toBe(true);
    expect(await overHttp(`/upload/files/${file.id}`, 'DELETE', editor)).toBeNull();
    expect(readdirSync(stored('/uploads'))).toHaveLength(before);
  });

  it('is shared by two files with the same bytes and name, until the last of them goes', async () => {
    const bytes = await photo(600, 400, 'green');
    const [one, two, three] = [
      await send({ bytes, name: 'meme.jpg', type: 'image/jpeg' }),
      await send({ bytes, name: 'meme.jpg', type: 'image/jpeg' }),
      await send({ bytes, name: 'autre-nom.jpg', type: 'image/jpeg' }),
    ];
    expect(addresses(two)).toEqual(addresses(one));
    expect(three.url).not.toBe(one.url);
    expect(await overHttp(`/upload/files/${one.id}`, 'DELETE', editor)).toBeNull();
    expect(addresses(two).every((url) => existsSync(stored(url)))).toBe(true);
    // Replaced by its own bytes: nothing is taken away from under it.
    await send({ bytes, name: 'meme.jpg', type: 'image/jpeg', replaces: two.id });
    expect(addresses(two).every((url) => existsSync(stored(url)))).toBe(true);
    expect(
      await overHttp('/upload/actions/bulk-delete', 'POST', editor, { fileIds: [two.id, three.id], folderIds: [] }),
    ).toBeNull();
    expect([...addresses(two), ...addresses(three)].filter((url) => existsSync(stored(url)))).toEqual([]);
  });

  it('stays while the same bytes come and go at once', async () => {
    const bytes = await photo(600, 400, 'yellow');
    const name = 'croisees.jpg';
    let kept = await send({ bytes, name, type: 'image/jpeg' });
    for (let round = 0; round < 5; round++) {
      const [fresh] = await Promise.all([
        send({ bytes, name, type: 'image/jpeg' }),
        overHttp(`/upload/files/${kept.id}`, 'DELETE', editor),
      ]);
      expect(addresses(fresh).filter((url) => !existsSync(stored(url)))).toEqual([]);
      kept = fresh;
    }
  });
});
