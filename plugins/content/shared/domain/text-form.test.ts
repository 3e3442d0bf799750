import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanDocument, cleanText, isUnseen } from './text-form';

/** Texts in which the characters that matter here are frequent. */
const hostile = [
  ...['a', 'é', 'e', '\u0301', '\u0327', ' ', '\n', '\r', '\t', '\0', '\u0085', '\ud83d', '\udc68', '\u202e', '\u2066'],
  ...[
    '\u2069',
    '\u200b',
    '\u200c',
    '\u200d',
    '\u00ad',
    '\ufeff',
    '\u2800',
    '\u3164',
    '\u00a0',
    '\u202f',
    '\ufe0f',
    '👨',
    '👩',
    '🏽',
  ],
  ...['ک', 'ت', 'ا', '\u064b', '\u0651', 'क', '्', 'ष', '\u093c', '한', 'ᄒ', 'ᅡ', 'ᆫ'],
];
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...hostile), { maxLength: 12 }).map((parts) => parts.join('')),
);

describe('the one form of a text', () => {
  it('is reached at once: what was cleaned stays as it is', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(cleanText(cleanText(value))).toBe(cleanText(value));
      }),
      {
        numRuns: 2_000,
      },
    );
  });

  it('is composed and holds no control, no half character and no directional override', () => {
    fc.assert(
      fc.property(text, (value) => {
        const kept = cleanText(value);
        expect(kept).toBe(kept.normalize('NFC'));
        expect(kept).not.toMatch(/(?![\t\n])\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069]/u);
        expect(kept === '' || !isUnseen(kept)).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is the same for every way in which a text can be composed', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(cleanText(value.normalize('NFD'))).toBe(cleanText(value.normalize('NFC')));
      }),
    );
  });

  it('loses no character that is seen', () => {
    const seen = (value: string) =>
      value.normalize('NFC').replaceAll(/[\s\p{Z}\p{C}\p{Default_Ignorable_Code_Point}\u2800]/gu, '');
    fc.assert(
      fc.property(text, (value) => {
        expect(seen(cleanText(value)).normalize('NFC')).toBe(seen(value).normalize('NFC'));
      }),
    );
  });

  it.each([
    ['NFD of a Mac', 'Re\u0301novation', 'Rénovation'],
    ['U+0000', 'a\0b', 'ab'],
    ['a lone half of an emoji', 'a\ud83db', 'ab'],
    ['an override', 'abc\u202egnp.exe', 'abcgnp.exe'],
    ['isolates', '\u2068abc\u2069', 'abc'],
    ['line ends of Windows and of old Macs', 'a\r\nb\rc\td', 'a\nb\nc\td'],
    ['no-break spaces', '1\u00a0200\u202f€ «\u00a0a\u00a0»', '1\u00a0200\u202f€ «\u00a0a\u00a0»'],
    ['a joiner in a French word', 'as\u200dso\u200cciation', 'association'],
    ['a family', '👨\u200d👩\u200d👧\u200d👦', '👨\u200d👩\u200d👧\u200d👦'],
    ['a hand of a colour and the rainbow flag', '👩🏽\u200d💻 🏳️\u200d🌈', '👩🏽\u200d💻 🏳️\u200d🌈'],
    ['a heart that was put together', '❤️\u200d🔥', '❤️\u200d🔥'],
    ['a joiner behind an emoji', '👨\u200d alone', '👨 alone'],
    ['Persian', 'می\u200cخواهم', 'می\u200cخواهم'],
    ['Arabic with its vowels', 'مَدْرَسَة', 'مَدْرَسَة'],
    ['Arabic among French', 'La maison (البيت) d’Angers', 'La maison (البيت) d’Angers'],
    ['Hindi', 'क्\u200dष', 'क्\u200dष'],
    [
      'the England flag',
      '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
      '🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}',
    ],
  ])('%s', (_what, given, kept) => expect(cleanText(given)).toBe(kept.normalize('NFC')));

  it.each([
    '',
    '   ',
    '\u00a0\u202f',
    '\u2800',
    '\u3164',
    '\u00ad',
    '\u200b\u200c\u200d\u2060\ufeff',
    '\u115f\u1160\uffa0',
    '\u034f\ufe0f',
    '\0\u202e',
    '\n\t',
  ])('nothing is seen of %j', (given) => expect(cleanText(given)).toBe(''));
});

describe('the texts of a document', () => {
  const attributes = {
    title: { type: 'string' },
    description: { type: 'blocks' },
    strengths: { type: 'component', component: 'shared.text-item' },
    owner: { type: 'relation' },
    kind: { type: 'enumeration' },
    sameAs: { type: 'json' },
  };
  const attributesOf = (uid: string) => (uid === 'shared.text-item' ? { text: { type: 'text' } } : undefined);

  it('are cleaned in components, rich text and JSON; relations and lists of choices are left alone', () => {
    const nfd = 'e\u0301';
    const owner = { connect: ['x'] };
    const date = new Date(0);
    expect(
      cleanDocument(
        {
          title: nfd,
          description: [
            {
              type: 'paragraph',
              children: [
                { type: 'text', text: nfd },
                { type: 'text', text: ' ' },
              ],
            },
          ],
          strengths: [{ id: 3, text: `${nfd}\0` }, null],
          owner,
          kind: nfd,
          sameAs: [{ url: nfd }, date, 3],
          unknown: nfd,
        },
        attributes,
        attributesOf,
      ),
    ).toEqual({
      title: 'é',
      description: [
        {
          type: 'paragraph',
          children: [
            { type: 'text', text: 'é' },
            { type: 'text', text: ' ' },
          ],
        },
      ],
      strengths: [{ id: 3, text: 'é' }, null],
      owner,
      kind: nfd,
      sameAs: [{ url: 'é' }, date, 3],
      unknown: nfd,
    });
  });
});
