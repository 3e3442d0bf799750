import { describe, expect, it } from 'vitest';
import { heicRefusal, isHeic, refusalInFrench } from './refusals';

const ftyp = (major: string, ...compatible: string[]) => {
  const body = Buffer.concat([Buffer.from(`ftyp${major}`), Buffer.alloc(4), Buffer.from(compatible.join(''))]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(body.length + 4);
  return Buffer.concat([size, body, Buffer.from('....meta....heic')]);
};

describe('a photo in HEIC', () => {
  it.each([[ftyp('heic', 'mif1', 'heic')], [ftyp('mif1', 'heic')], [ftyp('heix')], [ftyp('msf1', 'hevc')]])(
    'is known by its bytes',
    (bytes) => expect(isHeic(bytes)).toBe(true),
  );
  it.each([
    [ftyp('avif', 'mif1', 'miaf')],
    [ftyp('mif1', 'avif')],
    [ftyp('mp42', 'isom')],
    [Buffer.from('%PDF-1.4')],
    [Buffer.alloc(0)],
    [Buffer.from([0, 0, 0])],
  ])('is nothing else', (bytes) => expect(isHeic(bytes)).toBe(false));
  it('is named in the refusal, with what to do and what is accepted', () => {
    expect(heicRefusal('IMG_1234\u202E.HEIC')).toMatch(/^« IMG_1234\.HEIC » est une photo au format HEIC.*JPEG.*PDF/);
  });
});

describe('what Strapi says of a file', () => {
  it.each([
    "File type 'image/svg+xml' is not allowed",
    'MIME type is not allowed',
    'photo.png exceeds size limit of 20 MB.',
    'File is not a valid image',
  ])('is said in French: %s', (message) => expect(refusalInFrench(message)).toContain('Sont acceptés'));
  it('is left alone where it speaks of something else', () => expect(refusalInFrench('Not Found')).toBeUndefined());
});
