import { describe, expect, it } from 'vitest';
import { blocks } from './blocks';

const text = (words: string) => ({ type: 'text', text: words });

describe('rich text', () => {
  it('keeps what the editor offers', () => {
    const parsed = blocks.parse([
      {
        type: 'paragraph',
        children: [text('Un '), { type: 'link', url: 'https://exemple.fr', children: [text('lien')] }],
      },
      { type: 'list', format: 'unordered', children: [{ type: 'list-item', children: [text('point')] }] },
    ]);
    expect(parsed).toHaveLength(2);
    expect(parsed[0]).toMatchObject({ children: [{ text: 'Un ' }, { url: 'https://exemple.fr' }] });
  });
  it('leaves out what it does not know, and addresses that would run', () => {
    const parsed = blocks.parse([
      { type: 'script', children: [text('alert(1)')] },
      {
        type: 'paragraph',
        children: [{ type: 'link', url: 'javascript:alert(1)', children: [text('non')] }, text('reste')],
      },
    ]);
    expect(parsed).toEqual([
      { type: 'paragraph', children: [{ type: 'text', text: 'reste', bold: false, italic: false }] },
    ]);
  });
  it('reads an empty field as nothing', () => expect(blocks.parse(null)).toEqual([]));
});
