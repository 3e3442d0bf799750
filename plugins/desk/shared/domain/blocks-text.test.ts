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
});
