import { describe, expect, it } from 'vitest';
import { isAsNamed } from './content';

const bytes = (text: string) => Buffer.from(text, 'latin1');
const odt = 'application/vnd.oasis.opendocument.text';
const markup = bytes('<svg xmlns="http://www.w3.org/2000/svg"/>');

describe('the content of a file', () => {
  it.each([
    ['a.jpg', 'image/jpeg', bytes('\xFF\xD8\xFF\xE0')],
    ['a.png', 'image/png', bytes('\x89PNG\r\n\x1A\n')],
    ['a.png', 'image/png', bytes('\xFF\xD8\xFF\xE0')],
    ['a.webp', 'image/webp', bytes('RIFF\x0A\0\0\0WEBPVP8 ')],
    ['a.GIF', 'image/gif', bytes('GIF89a')],
    ['a.avif', 'image/avif', bytes('\0\0\0\x20ftypavif')],
    ['a.pdf', 'application/pdf', bytes('\r\n%PDF-1.7')],
    ['a.odt', odt, bytes('PK\x03\x04')],
    ['a.csv', 'text/csv', bytes('nom;ville')],
    ['a', 'application/octet-stream', bytes('anything')],
  ])('is what %s, %s, says', (name, type, content) => expect(isAsNamed(name, type, content)).toBe(true));

  it.each([
    ['a.png', 'image/png', markup],
    ['a.png', 'application/octet-stream', markup],
    ['a', 'image/png', markup],
    ['a.csv', 'image/svg+xml', markup],
    ['a.pdf', 'application/pdf', bytes('<!doctype html>')],
    ['a.docx', 'application/octet-stream', bytes('%PDF-1.7')],
    ['a.pdf', 'image/png', bytes('%PDF-1.7')],
    ['a.odt', odt, bytes('PK')],
    ['a.gif', 'image/gif', bytes('')],
  ])('is not what %s, %s, says', (name, type, content) => expect(isAsNamed(name, type, content)).toBe(false));
});
