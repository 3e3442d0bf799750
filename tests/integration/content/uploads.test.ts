import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedCms, type RunningCms } from '../../support';
import { photo, red, sharp, upload } from '../committee/files';
import { adminAccount } from '../committee/people';

let cms: RunningCms;
let editor: Record<string, string>;
beforeAll(async () => {
  cms = await sharedCms();
  editor = (await adminAccount(cms.strapi, 'Edith', 'passerelles-editor')).headers;
});
afterAll(() => cms?.stop());

const stored = (url: string) => readFileSync(path.join(cms.strapi.dirs.static.public, url));
async function post(
  route: string,
  headers: Record<string, string>,
  parts: { bytes: Buffer; name: string; type: string }[],
  fileInfo?: unknown,
) {
  const form = new FormData();
  for (const { bytes, name, type } of parts) form.append('files', new Blob([new Uint8Array(bytes)], { type }), name);
  if (fileInfo !== undefined) form.append('fileInfo', JSON.stringify(fileInfo));
  const answer = await fetch(cms.url + route, { method: 'POST', headers, body: form });
  return { status: answer.status, body: (await answer.json()) as any };
}
const png = (name: string) => ({ bytes: red, name, type: 'image/png' });

describe('a photo that its EXIF data turn', () => {
  /** Red at the top left, blue elsewhere, before any turn. */
  const quarters = (): Promise<Buffer> =>
    sharp({ create: { width: 640, height: 400, channels: 3, background: 'blue' } })
      .composite([{ input: { create: { width: 320, height: 200, channels: 3, background: 'red' } }, left: 0, top: 0 }])
      .png()
      .toBuffer();
  const redCorner = async (bytes: Buffer) => {
    const { data, info } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
    const at = (x: number, y: number) =>
      data[(Math.floor(y * info.height) * info.width + Math.floor(x * info.width)) * info.channels] > 128;
    return (
      [
        [0.2, 0.2],
        [0.8, 0.2],
        [0.2, 0.8],
        [0.8, 0.8],
      ] as const
    ).map(([x, y]) => at(x, y));
  };

  it.each(
    [1, 2, 3, 4, 5, 6, 7, 8].flatMap(
      (orientation) =>
        [
          ['jpeg', orientation],
          ['webp', orientation],
        ] as const,
    ),
  )('is turned in its pixels, thumbnail included: %s, orientation %i', async (format, orientation) => {
    const bytes: Buffer = await sharp(await quarters())
      [format]({ quality: 90 })
      .withMetadata({ orientation, exif: { IFD0: { Copyright: 'Secret' } } })
      .toBuffer();
    const expected: Buffer = await sharp(bytes).rotate().toBuffer();
    const file = await upload(cms, editor, { bytes, name: `tournee.${format}`, type: `image/${format}` });
    const sizes = orientation > 4 ? [400, 640] : [640, 400];
    expect([file.width, file.height]).toEqual(sizes);
    for (const [url, width, height] of [
      [file.url, ...sizes],
      [file.formats!.thumbnail!.url, file.formats!.thumbnail!.width, file.formats!.thumbnail!.height],
    ] as [string, number, number][]) {
      const metadata = await sharp(stored(url)).metadata();
      expect([metadata.width, metadata.height]).toEqual([width, height]);
      expect(metadata.orientation ?? 1).toBe(1);
      expect(stored(url).includes('Secret')).toBe(false);
      expect(await redCorner(stored(url)), url).toEqual(await redCorner(expected));
    }
  });

  it('is turned whatever the media library’s settings say, when it replaces another too', async () => {
    const boss = (await adminAccount(cms.strapi, 'Suzanne', 'strapi-super-admin')).headers;
    const set = await cms.request('/upload/settings', {
      method: 'PUT',
      headers: boss,
      body: { sizeOptimization: false, responsiveDimensions: true, autoOrientation: false },
    });
    expect(set.status).toBe(200);
    const file = await upload(cms, editor, { bytes: await photo(300, 200), name: 'avant.jpg', type: 'image/jpeg' });
    const turned = await sharp(await quarters())
      .jpeg()
      .withMetadata({ orientation: 6 })
      .toBuffer();
    const replaced = await upload(cms, editor, {
      bytes: turned,
      name: 'avant.jpg',
      type: 'image/jpeg',
      replaces: file.id,
    });
    expect([replaced.width, replaced.height]).toEqual([400, 640]);
    expect(await redCorner(stored(replaced.url))).toEqual([false, true, false, false]);
  });
});

describe('a photo in HEIC', () => {
  const heic = (name: string, type = 'image/heic') => ({
    bytes: Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic\0\0\0\0mif1heic'), Buffer.alloc(200)]),
    name,
    type,
  });
  it.each([
    ['by its bytes', heic('IMG_1234.HEIC')],
    ['under another name and type', heic('IMG_1234.HEIC.jpg', 'image/jpeg')],
  ])('is refused in French with what is accepted: %s', async (_how, file) => {
    const refused = await post('/upload', editor, [file], { name: file.name });
    expect(refused.status).toBe(400);
    expect(refused.body.error.message).toMatch(
      /^« IMG_1234\.HEIC.* » est une photo au format HEIC.*JPEG, PNG, WebP.*PDF/,
    );
    expect(refused.body.error.details.code).toBe('FILE_TYPE_REFUSED');
  });

  it('refuses the whole request: no other file is kept without a word of it', async () => {
    const before = await cms.strapi.db.query('plugin::upload.file').count();
    const refused = await post(
      '/upload',
      editor,
      [png('gardee.png'), heic('IMG_1.HEIC')],
      [{ name: 'gardee.png' }, { name: 'IMG_1.HEIC' }],
    );
    expect([refused.status, await cms.strapi.db.query('plugin::upload.file').count()]).toEqual([400, before]);
  });

  it('is not alone: every file that is not taken is refused in French', async () => {
    const svg = {
      bytes: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      name: 'logo.svg',
      type: 'image/svg+xml',
    };
    const whole = await photo(600, 400);
    const broken = { bytes: whole.subarray(0, whole.length / 2), name: 'cassee.jpg', type: 'image/jpeg' };
    for (const file of [svg, broken]) {
      const refused = await post('/upload', editor, [file], { name: file.name });
      expect([refused.status, refused.body.error?.message]).toEqual([
        400,
        expect.stringContaining('Sont acceptés, jusqu’à 20 Mo'),
      ]);
    }
  });
});

describe('a file whose content is not what its name says', () => {
  const markup = Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>',
  );
  const html = Buffer.from('<!doctype html><script>alert(1)</script>');
  const pdf = Buffer.from('%PDF-1.4\n%%EOF\n');
  const disguised = [
    { bytes: markup, name: 'logo.png', type: 'image/png' },
    { bytes: Buffer.from(`\uFEFF<?xml version="1.0"?>${String(markup)}`), name: 'logo.jpg', type: 'image/jpeg' },
    { bytes: markup, name: 'logo', type: 'image/webp' },
    { bytes: html, name: 'bilan.pdf', type: 'application/pdf' },
    { bytes: pdf, name: 'photo.gif', type: 'image/gif' },
    {
      bytes: pdf,
      name: 'bilan.docx',
      type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    },
  ];

  it.each(disguised)('is refused in French, and nothing of its request is kept: $name', async (file) => {
    const kept = await upload(cms, editor, { bytes: red, name: 'avant.png' });
    const before = await cms.strapi.db.query('plugin::upload.file').count();
    const sent = await post('/upload', editor, [png('autre.png'), file], [{ name: 'autre.png' }, { name: file.name }]);
    const replacing = await post(`/upload?id=${kept.id}`, editor, [file], { name: file.name });
    for (const refused of [sent, replacing])
      expect([refused.status, refused.body.error?.message]).toEqual([
        400,
        expect.stringContaining('son contenu n’est pas ce que dit son nom'),
      ]);
    expect(await cms.strapi.db.query('plugin::upload.file').count()).toBe(before);
  });

  it('is refused to code that calls the service', async () => {
    const source = await upload(cms, editor, { bytes: red, name: 'source.png' });
    const filepath = path.join(cms.strapi.dirs.static.public, source.url);
    const files = { filepath, originalFilename: 'bilan.pdf', mimetype: 'application/pdf', size: red.length };
    await expect(cms.strapi.plugin('upload').service('upload').upload({ data: {}, files })).rejects.toThrow(
      /content of 'bilan\.pdf'/,
    );
  });

  it('is taken when it is a picture of another kind than its ending: readers see it all the same', async () => {
    const jpeg = await photo(600, 400);
    const taken = await post('/upload', editor, [{ bytes: jpeg, name: 'photo.png', type: 'image/png' }], {
      name: 'photo.png',
    });
    expect(taken.status).toBeLessThan(300);
  });
});

describe('the name of a file', () => {
  const long = `${'Très long '.repeat(24)}.png`;
  const names: [string, RegExp][] = [
    [long, /^Très long .{80,}\.png$/],
    [`${'e\u0301'.repeat(110)}.png`, /^é{96}\.png$/],
    [`${'会'.repeat(100)}.png`, /^会{96}\.png$/],
    [`${'x'.repeat(251)}.png`, /^x{96}\.png$/],
    [`${'x'.repeat(600)}.png`, /^x{96}\.png$/],
    ['photo\u202Egnp.png', /^photognp\.png$/],
    ['une\u0000 deux\u0007.png', /^une deux\.png$/],
    ['..', /^fichier$/],
    ['   ', /^fichier$/],
    ['a:b*c?.png', /^a_b_c_\.png$/],
  ];
  it.each(names)('is cut and cleaned, never a 500: %j', async (name, expected) => {
    const file = await upload(cms, editor, { bytes: red, name });
    expect(file.name).toMatch(expected);
    expect(file.url).toMatch(/^\/uploads\/[\w-]{1,100}\.png$/);
    expect(stored(file.url).length).toBeGreaterThan(0);
    const replaced = await post(`/upload?id=${file.id}`, editor, [png(name)], { name });
    expect([replaced.status, replaced.body.name]).toEqual([200, file.name]);
    const renamed = await post(`/upload?id=${file.id}`, editor, [], { name });
    expect([renamed.status, renamed.body.name]).toEqual([200, file.name]);
  });

  it('is the same for code that calls the service', async () => {
    const source = await upload(cms, editor, { bytes: await photo(600, 400), name: 'source.jpg', type: 'image/jpeg' });
    const files = {
      filepath: path.join(cms.strapi.dirs.static.public, source.url),
      originalFilename: `../${'é'.repeat(240)}.jpg`,
      mimetype: 'image/jpeg',
      size: 10,
    };
    const [file] = await cms.strapi.plugin('upload').service('upload').upload({ data: {}, files });
    expect(file.name).toMatch(/^_é+\.jpg$/);
    expect(
      Object.values(file.formats as Record<string, { url: string }>).every(({ url }) => stored(url).length > 0),
    ).toBe(true);
  });
});
