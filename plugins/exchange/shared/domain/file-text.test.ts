import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { damagedTexts } from './damaged-texts';
import { mostFileBytes, readFileText } from './file-text';

const json = '{\n  "format": "passerelles-import/1",\n  "actors": [{ "name": "Fédération" }]\n}';
const utf8 = new TextEncoder().encode(json);
const wide = (size: 2 | 4, little: boolean, mark: boolean, text = json): Uint8Array => {
  const points = [...(mark ? '\ufeff' : ''), ...text].map((character) => character.codePointAt(0) ?? 0);
  return Uint8Array.from(
    points.flatMap((point) => {
      const bytes = size === 2 ? [point >> 8, point & 255] : [0, 0, point >> 8, point & 255];
      return little ? bytes.reverse() : bytes;
    }),
  );
};
const latin = (text: string): Uint8Array =>
  Uint8Array.from([...text].map((character) => (character === '’' ? 0x92 : (character.codePointAt(0) ?? 0))));

describe('the text of a file', () => {
  it('is UTF-8, with or without a mark', () => {
    expect(readFileText(utf8)).toEqual({ text: json });
    expect(readFileText(Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8]))).toEqual({ text: json });
  });

  it.each([
    ['UTF-16 (LE)', wide(2, true, true)],
    ['UTF-16 (LE)', wide(2, true, false)],
    ['UTF-16 (BE)', wide(2, false, true)],
    ['UTF-16 (BE)', wide(2, false, false)],
    ['UTF-32 (LE)', wide(4, true, true)],
    ['UTF-32 (LE)', wide(4, true, false)],
    ['UTF-32 (BE)', wide(4, false, true)],
    ['UTF-32 (BE)', wide(4, false, false)],
    ['Windows-1252 (or Latin-1), see line 3', latin(json)],
    ['Windows-1252, see line 3', latin(json.replace('Fédération', 'L’été'))],
  ])('is refused by name: %s', (name, bytes) => {
    expect(readFileText(bytes)).toEqual({ problem: expect.stringContaining(name) });
    expect(readFileText(bytes)).toEqual({ problem: expect.stringContaining('UTF-8 and import it again') });
  });

  it('shows the words where the encoding is seen', () => {
    expect(readFileText(latin(json))).toEqual({ problem: expect.stringContaining('Fédération') });
  });

  it('is something, of a size that people write, and a text', () => {
    expect(readFileText(new Uint8Array())).toEqual({ problem: 'is empty' });
    expect(readFileText(Uint8Array.from([0xef, 0xbb, 0xbf, 0x0a]))).toEqual({ problem: 'is empty' });
    expect(readFileText(new Uint8Array(mostFileBytes + 1))).toEqual({ problem: expect.stringContaining('too large') });
    expect(readFileText(Uint8Array.from([...utf8, 0, 1]))).toEqual({ problem: expect.stringContaining('no text') });
  });

  it('comes back as it was written, or is refused: never other letters', () => {
    fc.assert(
      fc.property(
        fc
          .string({ unit: 'grapheme', minLength: 1 })
          .filter((text) => text.trim() !== '' && !text.startsWith('\ufeff')),
        (text) => {
          expect(readFileText(new TextEncoder().encode(JSON.stringify(text)))).toEqual({ text: JSON.stringify(text) });
        },
      ),
    );
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 1 }), (bytes) => {
        const read = readFileText(bytes);
        if ('text' in read)
          expect([0, 3].map((mark) => [...bytes.subarray(mark)].join())).toContain(
            [...new TextEncoder().encode(read.text)].join(),
          );
      }),
    );
  });
});

it('finds the texts that lost a letter before, and what no database keeps', () => {
  const found = damagedTexts({
    practices: [{ title: 'Juste' }, { title: 'F\ufffdd\ufffdration', lines: ['a\u0000', 'b\ud800', 'c\n\td'] }],
  });
  expect(found.map(({ path }) => path.join('.'))).toEqual([
    'practices.1.title',
    'practices.1.lines.0',
    'practices.1.lines.1',
  ]);
  expect(found[0]?.what).toContain('U+FFFD');
});
