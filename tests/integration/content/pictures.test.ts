import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedCms, type RunningCms } from '../../support';
import { photo, sharp, upload } from '../committee/files';
import { adminAccount } from '../committee/people';

let cms: RunningCms;
let editor: Record<string, string>;
beforeAll(async () => {
  cms = await sharedCms();
  editor = (await adminAccount(cms.strapi, 'Paula', 'passerelles-editor')).headers;
});
afterAll(() => cms?.stop());

const pathOf = (url: string) => path.join(cms.strapi.dirs.static.public, url);
type Kept = { url: string; width: number; height: number; ext: string; mime: string; size: number };
const variants = (formats: unknown) =>
  Object.entries((formats ?? {}) as Record<string, Kept>)
    .filter(([key]) => /^(?:avif|webp)_/.test(key))
    // PostgreSQL keeps the keys of a JSON value in an order of its own.
    .sort(([one], [next]) => Number(one.split('_')[1]) - Number(next.split('_')[1]) || (one < next ? -1 : 1));

describe('a picture of the library', () => {
  it('is kept in AVIF and WebP in the widths of the pages, with what they measure', async () => {
    const file = await upload(cms, editor, { bytes: await photo(2000, 1500), name: 'salle.jpg', type: 'image/jpeg' });
    expect(variants(file.formats).map(([key]) => key)).toEqual(
      [480, 960, 1440].flatMap((width) => [`avif_${width}`, `webp_${width}`]),
    );
    for (const [key, kept] of variants(file.formats)) {
      const [type, width] = key.split('_') as ['avif' | 'webp', string];
      const bytes = readFileSync(pathOf(kept.url));
      const found = await sharp(bytes).metadata();
      expect([found.format, found.width, found.height], key).toEqual([
        type === 'avif' ? 'heif' : 'webp',
        Number(width),
        Math.round(Number(width) * 0.75),
      ]);
      expect([kept.width, kept.height, kept.ext, kept.mime], key).toEqual([
        found.width,
        found.height,
        `.${type}`,
        `image/${type}`,
      ]);
      expect(kept.size, key).toBeCloseTo(bytes.length / 1000, 1);
    }
  });

  it('is made no larger than it came, and a movement is left alone', async () => {
    const small = await upload(cms, editor, { bytes: await photo(300, 200), name: 'petite.jpg', type: 'image/jpeg' });
    expect(variants(small.formats).map(([key]) => key)).toEqual(['avif_300', 'webp_300']);
    const frames = await sharp([await photo(64, 64), await photo(64, 64, 'blue')], { join: { animated: true } })
      .gif()
      .toBuffer();
    const moving = await upload(cms, editor, { bytes: frames, name: 'mouvement.gif', type: 'image/gif' });
    expect(variants(moving.formats)).toEqual([]);
  });

  it('goes with all its files, and so does the one that it replaces', async () => {
    const before = await upload(cms, editor, { bytes: await photo(1000, 500), name: 'a.jpg', type: 'image/jpeg' });
    const replaced = await upload(cms, editor, {
      bytes: await photo(300, 200),
      name: 'a.jpg',
      type: 'image/jpeg',
      replaces: before.id,
    });
    const urls = (file: typeof before) => variants(file.formats).map(([, { url }]) => url);
    expect(urls(before)).toHaveLength(6);
    expect(urls(before).filter((url) => !urls(replaced).includes(url) && existsSync(pathOf(url)))).toEqual([]);
    const rows = cms.strapi.plugin('upload').service('upload') as {
      findOne(id: number): Promise<unknown>;
      remove(file: unknown): Promise<void>;
    };
    await rows.remove(await rows.findOne(replaced.id));
    expect(urls(replaced).filter((url) => existsSync(pathOf(url)))).toEqual([]);
  });
});
