import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blocksToText, textToBlocks } from './blocks-text';

const typed = '## Le déroulé\n\nUne réunion\navec tous.\n\n- accueil\n- repas\n\n1. matin\n2. soir';

describe('text and blocks', () => {
  it('reads paragraphs, lists and headings', () => {
    expect(textToBlocks(typed).map((block) => block.type)).toEqual(['heading', 'paragraph', 'list', 'list']);
  });

  it('writes what it reads', () => {
    expect(blocksToText(textToBlocks(typed))).toBe(typed);
  });

  it('says what marks and links say', () => {
    const blocks = [
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'voir ' },
          { type: 'link', children: [{ type: 'text', text: 'ici' }] },
        ],
      },
    ];
    expect(blocksToText(blocks)).toBe('voir ici');
  });

  it('makes nothing of nothing', () => {
    expect(textToBlocks(' \r\n\r\n ')).toEqual([]);
    expect(blocksToText(null)).toBe('');
  });

  it('reads a list right under the line that leads to it', () => {
    const blocks = textToBlocks('Il faut :\n- une salle\n  - claire\n- du thé');
    expect(blocks.map(({ type }) => type)).toEqual(['paragraph', 'list']);
    expect(blocksToText(blocks)).toBe('Il faut :\n\n- une salle\n  - claire\n- du thé');
  });

  it.each([
    '2019. Une année à part.',
    '3. Le troisième point seul',
    '- un\nsuite sans tiret',
    '-5 degrés',
    '1789\n1. un\nfin',
  ])('takes %j for words, and loses none of them', (text) => expect(blocksToText(textToBlocks(text))).toBe(text));

  it('writes again what it wrote', () => {
    const lines = fc.array(
      fc.oneof(
        fc.constantFrom('- un', '  - deux', '1. a', '2. b', '## t', '', ' x ', '• p', 'fin'),
        fc.string({ maxLength: 8 }),
      ),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(lines, (typed) => {
        const once = blocksToText(textToBlocks(typed.join('\n')));
        expect(blocksToText(textToBlocks(once))).toBe(once);
      }),
    );
  });
});
