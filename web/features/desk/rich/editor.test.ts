import { fromDocument, toDocument, type Block, type DocumentNode } from '@passerelles/content/shared';
import { Node } from 'prosemirror-model';
import { EditorState, TextSelection, type Command } from 'prosemirror-state';
import { describe, expect, it } from 'vitest';
import { caretAfter } from './caret';
import { readPastedText } from './clipboard';
import { isInList, linkAt, tools } from './commands';
import { readRich } from './read-rich';
import { schema } from './schema';

const text = (words: string, marks = {}) => ({ type: 'text' as const, text: words, ...marks });
const item = (words: string) => ({ type: 'list-item' as const, children: [text(words)] });
const paragraph = (words: string): Block => ({ type: 'paragraph', children: [text(words)] });
const linked: Block = {
  type: 'paragraph',
  children: [
    text('Un '),
    text('mot', { bold: true, italic: true }),
    text(' et\n'),
    { type: 'link', url: 'https://exemple.fr', rel: 'noopener', children: [text('un '), text('lien', { code: true })] },
  ],
};
const everything: Block[] = [
  { type: 'heading', level: 2, children: [text('Titre')] },
  linked,
  {
    type: 'list',
    format: 'ordered',
    children: [
      item('un'),
      { type: 'list', format: 'unordered', indentLevel: 1, children: [item('dedans')] },
      item('deux'),
    ],
  },
  {
    type: 'list',
    format: 'unordered',
    children: [{ type: 'list', format: 'ordered', indentLevel: 1, children: [item('seul')] }],
  },
  { type: 'quote', children: [text('Cité', { underline: true, strikethrough: true })] },
  { type: 'code', language: 'bash', children: [text('a\n  b'), text('c', { bold: true })] },
  { type: 'image', image: { url: '/uploads/a.png', alternativeText: 'Affiche', width: 3 }, children: [text('')] },
];

const docOf = (blocks: readonly Block[]) => Node.fromJSON(schema, toDocument(blocks));
const blocksOf = (state: EditorState) => fromDocument(state.doc.toJSON() as DocumentNode);

/** The state with the cursor behind these words, or with them chosen. */
function at(blocks: readonly Block[], words: string, chosen = false): EditorState {
  const state = EditorState.create({ doc: docOf(blocks) });
  let found = -1;
  state.doc.descendants((node, pos) => {
    const index = node.text?.indexOf(words) ?? -1;
    if (index >= 0) found = pos + index;
  });
  expect(found).toBeGreaterThan(0);
  const end = found + words.length;
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, chosen ? found : end, end)));
}

function after(state: EditorState, run: Command): EditorState {
  let next = state;
  const view = {
    get state() {
      return next;
    },
  };
  const dispatch = (transaction: EditorState['tr']) => {
    next = next.apply(transaction);
  };
  expect(run(state, dispatch, view as never)).toBe(true);
  return next;
}

describe('the document of the editor', () => {
  it('holds all that Strapi’s editor writes, and gives it back', () => {
    const doc = docOf(everything);
    expect(() => doc.check()).not.toThrow();
    expect(fromDocument(doc.toJSON() as DocumentNode)).toEqual(everything);
  });
});

describe('the tools', () => {
  it('make a title of a paragraph, a subtitle of the title, and a paragraph again', () => {
    const titled = after(at([paragraph('Le soir')], 'soir'), tools.title.run);
    expect(blocksOf(titled)).toEqual([{ type: 'heading', level: 3, children: [text('Le soir')] }]);
    expect(tools.title.isOn(titled)).toBe(true);
    const lower = after(titled, tools.subtitle.run);
    expect(blocksOf(lower)).toMatchObject([{ level: 4 }]);
    expect(blocksOf(after(lower, tools.subtitle.run))).toEqual([paragraph('Le soir')]);
  });

  it('take a title of the panel, whatever its level, for what the page shows it as', () => {
    expect(tools.title.isOn(at(everything, 'Titre'))).toBe(true);
    expect(tools.subtitle.isOn(at([{ type: 'heading', level: 5, children: [text('t')] }], 't'))).toBe(true);
  });

  it('make a list of a title, number it, and take it back', () => {
    const listed = after(at([{ type: 'heading', level: 3, children: [text('un')] }], 'un'), tools.bullets.run);
    expect(blocksOf(listed)).toEqual([{ type: 'list', format: 'unordered', children: [item('un')] }]);
    const numbered = after(listed, tools.numbers.run);
    expect(blocksOf(numbered)).toMatchObject([{ format: 'ordered' }]);
    expect(blocksOf(after(numbered, tools.numbers.run))).toEqual([paragraph('un')]);
  });

  it('move an item into the one before it and out again, and nothing else', () => {
    const list: Block = { type: 'list', format: 'ordered', children: [item('un'), item('deux')] };
    expect(tools.inward.run(at([list], 'un'))).toBe(false);
    const inner = after(at([list], 'deux'), tools.inward.run);
    expect(blocksOf(inner)).toEqual([
      {
        ...list,
        children: [item('un'), { type: 'list', format: 'ordered', indentLevel: 1, children: [item('deux')] }],
      },
    ]);
    expect(blocksOf(after(inner, tools.outward.run))).toEqual([list]);
    expect(isInList(inner)).toBe(true);
    expect(isInList(at([paragraph('a')], 'a'))).toBe(false);
  });

  it('tell the address of the link at the cursor', () => {
    expect(linkAt(at([linked], 'lien'))).toBe('https://exemple.fr');
    expect(linkAt(at([linked], 'mot', true))).toBe('');
  });
});

describe('plain text that is pasted', () => {
  it('is read as in the box without a script', () => {
    const state = EditorState.create({ doc: docOf([]) });
    const pasted = state.apply(state.tr.replaceSelection(readPastedText('un\n\n- deux\n- trois\n\nquatre')));
    expect(blocksOf(pasted)).toEqual([
      paragraph('un'),
      { type: 'list', format: 'unordered', children: [item('deux'), item('trois')] },
      paragraph('quatre'),
    ]);
  });
});

describe('the cursor, when the editor takes the place of the text box', () => {
  it.each([
    ['## Ti', 'Ti'],
    ['## Titre\n\nUn mot', 'Un mot'],
    ['## Titre\n\nUn mot et\nun lien\n\n1. un\n  - ded', 'ded'],
  ])('stands behind %j', (typed, last) => {
    const state = EditorState.create({ doc: docOf(everything) });
    const { $from } = state.apply(caretAfter(state, typed)).selection;
    expect($from.parent.textBetween(0, $from.parentOffset).endsWith(last)).toBe(true);
  });
});

describe('what a form says of a rich field', () => {
  const form = (entries: Record<string, string>) => {
    const data = new FormData();
    for (const [name, value] of Object.entries(entries)) data.set(name, value);
    return data;
  };

  it('is the blocks of the editor before the text', () => {
    expect(readRich(form({ d: 'x', 'd.blocks': JSON.stringify(everything) }), 'd')).toEqual(everything);
  });

  it('is the text over the blocks that the box showed', () => {
    const before = JSON.stringify([linked, paragraph('Le soir.')]);
    expect(readRich(form({ d: 'Un mot et\r\nun lien\r\n\r\nLe matin.', 'd.before': before }), 'd')).toEqual([
      linked,
      paragraph('Le matin.'),
    ]);
    expect(readRich(form({ d: '', 'd.before': before }), 'd')).toEqual([]);
    expect(readRich(form({}), 'd')).toEqual([]);
  });

  it('is refused by the contract, not lost, when it is no JSON', () => {
    expect(readRich(form({ 'd.blocks': '{' }), 'd')).toBe('{');
    expect(readRich(form({ d: 'a', 'd.before': '{' }), 'd')).toEqual([paragraph('a')]);
  });
});
