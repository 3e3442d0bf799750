import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  canonicalBlocks,
  isEmptyBlocks,
  lengthOfBlocks,
  sameBlocks,
  withKnownImages,
  wordsOf,
  type Block,
  type ListBlock,
} from './blocks';
import { fromDocument, toDocument } from './blocks-document';
import { blocksLimits, blocksWithin, readLink, storedBlocks } from './blocks-schema';
import { blocksToText, textToBlocks, typedOver } from './blocks-text';
import { cleanCharacters } from './text-form';

const words = fc.oneof(
  fc.stringMatching(/^[a-zéà ’\n-]{0,12}$/),
  fc.constantFrom('', ' ', 'mot', '- tiret', '1. un', '## titre', '👩‍🚒 ici', '\u00a0: oui'),
);
const leaf = fc.record(
  {
    type: fc.constant('text' as const),
    text: words,
    bold: fc.boolean(),
    italic: fc.boolean(),
    underline: fc.boolean(),
    strikethrough: fc.boolean(),
    code: fc.boolean(),
  },
  { requiredKeys: ['type', 'text'] },
);
const leaves = fc.array(leaf, { minLength: 1, maxLength: 3 });
const link = fc.record({
  type: fc.constant('link' as const),
  url: fc.constantFrom('https://exemple.fr/a?b=c', 'mailto:a@exemple.fr', 'tel:+33123456789', '/pages/ici'),
  rel: fc.constantFrom('', 'noopener'),
  target: fc.constantFrom('', '_blank'),
  children: leaves,
});
const inlines = fc.array(fc.oneof(leaf, link), { minLength: 1, maxLength: 4 });
const { list } = fc.letrec<{ list: ListBlock; child: ListBlock['children'][number] }>((tie) => ({
  list: fc.record({
    type: fc.constant('list' as const),
    format: fc.constantFrom('ordered' as const, 'unordered' as const),
    children: fc.array(tie('child'), { minLength: 1, maxLength: 3 }),
  }),
  child: fc.oneof(
    { maxDepth: 3 },
    fc.record({ type: fc.constant('list-item' as const), children: inlines }),
    tie('list'),
  ),
}));
const block: fc.Arbitrary<Block> = fc.oneof(
  fc.record({ type: fc.constant('paragraph' as const), children: inlines }),
  fc.record({ type: fc.constant('heading' as const), level: fc.integer({ min: 1, max: 6 }), children: inlines }),
  fc.record({ type: fc.constant('quote' as const), children: inlines }),
  fc.record({ type: fc.constant('code' as const), language: fc.constantFrom(null, 'bash'), children: leaves }),
  list,
  fc.record({
    type: fc.constant('image' as const),
    image: fc.record({ url: fc.constantFrom('/uploads/a.png', '/uploads/b.png'), width: fc.nat() }),
    children: fc.constant([{ type: 'text' as const, text: '' }]),
  }),
);
/** All that Strapi's own editor can write. */
const anyBlocks = fc.array(block, { maxLength: 6 });

const paragraph = (text: string): Block => ({ type: 'paragraph', children: [{ type: 'text', text }] });
const picture: Block = {
  type: 'image',
  image: { url: '/uploads/a.png', width: 4 },
  children: [{ type: 'text', text: '' }],
};

describe('blocks and the document of the editor', () => {
  it('lose nothing on the way there and back', () => {
    fc.assert(
      fc.property(anyBlocks, (blocks) => {
        expect(fromDocument(toDocument(blocks))).toEqual(canonicalBlocks(blocks));
      }),
    );
  });

  it('put a list that stands in a list into the item before it', () => {
    const item = (text: string) => ({ type: 'list-item' as const, children: [{ type: 'text' as const, text }] });
    const nested: Block = {
      type: 'list',
      format: 'unordered',
      children: [item('un'), { type: 'list', format: 'ordered', children: [item('dedans')] }, item('deux')],
    };
    const [list] = toDocument([nested]).content!;
    expect(list!.content!.map((each) => each.content!.map(({ type }) => type))).toEqual([
      ['paragraph', 'ordered_list'],
      ['paragraph'],
    ]);
  });

  it('begin with a paragraph to write in', () => {
    expect(toDocument([])).toEqual({ type: 'doc', content: [{ type: 'paragraph' }] });
    expect(fromDocument(toDocument([]))).toEqual([]);
  });
});

describe('one writing for the same text', () => {
  it('is its own', () => {
    fc.assert(
      fc.property(anyBlocks, (blocks) => {
        expect(canonicalBlocks(canonicalBlocks(blocks))).toEqual(canonicalBlocks(blocks));
      }),
    );
  });

  it('says what was said', () => {
    fc.assert(
      fc.property(anyBlocks, (blocks) => {
        expect(lengthOfBlocks(canonicalBlocks(blocks))).toBe(isEmptyBlocks(blocks) ? 0 : lengthOfBlocks(blocks));
      }),
    );
  });

  it('joins leaves that are cut otherwise', () => {
    const cut: Block = {
      type: 'paragraph',
      children: [
        { type: 'text', text: 'un ' },
        { type: 'text', text: 'mot', bold: false },
        { type: 'text', text: '' },
      ],
    };
    expect(sameBlocks([cut], [paragraph('un mot')])).toBe(true);
    expect(sameBlocks([cut], [paragraph('un autre')])).toBe(false);
  });
});

describe('blocks from outside', () => {
  const read = (value: unknown, most = 1000) => blocksWithin(most).safeParse(value);
  const codes = (value: unknown, most?: number) => {
    const { error } = read(value, most);
    return error?.issues.map((issue) => (issue.code === 'custom' ? issue.params?.code : issue.code));
  };

  it('pass with all that Strapi’s editor writes', () => {
    fc.assert(
      fc.property(anyBlocks, (blocks) => {
        expect(read(blocks, 100_000).success).toBe(true);
      }),
    );
  });

  it('gives words the form of every text: no half characters, joiners only where they join', () => {
    const words = ['a\ud800b', 'mot\u200dsuite', 'e\u0301\u0000\u0323', 'م\u200cن', '👩\u200d🚒'];
    expect(read(words.map((text) => paragraph(text))).data!.map(wordsOf)).toEqual(words.map(cleanCharacters));
  });

  it('are cleaned of what nobody sees, and keep what is seen', () => {
    const dirty = [paragraph('e\u0301te\u0301\u0000 \u202emot\u0007\tsuite\u00a0: 👩‍🚒\r\nfin')];
    expect(wordsOf(read(dirty).data![0]!)).toBe('été mot suite\u00a0: 👩‍🚒\nfin');
  });

  it('lose keys that no block has', () => {
    const more = [{ type: 'paragraph', onclick: 'x', children: [{ type: 'text', text: 'a', style: 'b' }] }];
    expect(read(more).data).toEqual([paragraph('a')]);
  });

  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//ailleurs.example',
    '/\\ailleurs.example',
    'https://',
    'file:///etc/passwd',
    '',
  ])('refuse the address %j', (url) => {
    const linked = [
      { type: 'paragraph', children: [{ type: 'link', url, children: [{ type: 'text', text: 'ici' }] }] },
    ];
    expect(read(linked).success).toBe(false);
  });

  it('refuse what is no block', () => {
    for (const value of ['texte', null, {}, [null], ['a'], [{ type: 'script', children: [] }], [{ type: 'paragraph' }]])
      expect(read(value).success).toBe(false);
    expect(read([{ type: 'heading', level: 7, children: [{ type: 'text', text: 'a' }] }]).success).toBe(false);
  });

  it('are bounded in characters, nodes and depth', () => {
    expect(read([paragraph('a'.repeat(10))], 10).success).toBe(true);
    expect(codes([paragraph('a'.repeat(11))], 10)).toEqual(['TOO_LONG']);
    expect(codes(Array.from({ length: blocksLimits.nodes }, () => paragraph('')))).toEqual(['TOO_MANY']);
    const inLists = (levels: number): unknown =>
      levels === 0
        ? { type: 'list-item', children: [{ type: 'text', text: 'a' }] }
        : { type: 'list', format: 'ordered', children: [inLists(levels - 1)] };
    expect(read([inLists(blocksLimits.levels)]).success).toBe(true);
    expect(codes([inLists(blocksLimits.levels + 4)])).toEqual(['BAD_FORMAT']);
    expect(read([inLists(5000)]).success).toBe(false);
  });

  it('of nothing are none', () => {
    expect(read([paragraph(' '), paragraph('\n')]).data).toEqual([]);
  });

  it('bring no picture that was not there', () => {
    const other: Block = { ...picture, image: { url: 'https://ailleurs.example/a.png' } };
    const forged: Block = { ...picture, image: { url: '/uploads/a.png', name: 'x' } };
    expect(withKnownImages([other, forged, paragraph('a')], [picture])).toEqual([picture, paragraph('a')]);
  });

  it('stored by others are read as far as they are blocks', () => {
    expect(storedBlocks([paragraph('a'), { type: 'tableau' }, 4])).toEqual([paragraph('a')]);
    expect(storedBlocks('texte')).toEqual([]);
  });
});

describe('an address that somebody types', () => {
  it.each([
    ['www.exemple.fr', 'https://www.exemple.fr'],
    ['exemple.fr/page?a=b', 'https://exemple.fr/page?a=b'],
    [' https://exemple.fr ', 'https://exemple.fr'],
    ['http://exemple.fr', 'http://exemple.fr'],
    ['contact@exemple.fr', 'mailto:contact@exemple.fr'],
    ['mailto:contact@exemple.fr', 'mailto:contact@exemple.fr'],
    ['https://été.exemple.fr/à', 'https://été.exemple.fr/à'],
  ])('%j is %j', (typed, url) => expect(readLink(typed)).toBe(url));

  it.each([
    '',
    'exemple',
    'javascript:alert(1)',
    'https://',
    'deux mots',
    'file:///a',
    '//exemple.fr',
    'mailto:',
    'data:a.fr',
  ])('%j is none', (typed) => expect(readLink(typed)).toBeNull());
});

describe('a text typed over blocks', () => {
  const rich: Block[] = [
    { type: 'heading', level: 3, children: [{ type: 'text', text: 'Le matin' }] },
    {
      type: 'paragraph',
      children: [
        { type: 'text', text: 'Un ' },
        { type: 'text', text: 'mot', bold: true },
        { type: 'link', url: 'https://exemple.fr', children: [{ type: 'text', text: ' ici' }] },
      ],
    },
    picture,
    paragraph('Le soir.'),
  ];

  it('leaves them to the letter where it was not touched', () => {
    fc.assert(
      fc.property(anyBlocks, (blocks) => {
        expect(typedOver(blocksToText(blocks), blocks)).toBe(blocks);
        expect(typedOver(blocksToText(blocks).replaceAll('\n', '\r\n'), blocks)).toBe(blocks);
      }),
    );
  });

  it('keeps what a part says beyond its text while another is written', () => {
    const next = textToBlocks(blocksToText(rich).replace('Le soir.', 'Le soir, tard.'), rich);
    expect(next).toEqual([...rich.slice(0, 3), paragraph('Le soir, tard.')]);
  });

  it('keeps a part that moved, and the picture of one that went', () => {
    expect(textToBlocks('Le soir.\n\nUn mot ici', rich)).toEqual([rich[3], rich[1], picture]);
    expect(textToBlocks('Le soir.', rich)).toEqual([rich[3], picture]);
  });
});
