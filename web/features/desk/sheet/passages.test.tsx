import { fieldsOf } from '@passerelles/content/shared';
import { fieldAt, sheetTypes, type KeptPassage } from '@passerelles/desk/shared';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { SheetFormProvider } from './context';
import { Passages } from './Passages';
import { passageFieldName } from './passages';

const said: KeptPassage = {
  id: 7,
  heading: 'Ce que disent les voisins',
  field: null,
  blocks: [{ type: 'paragraph', children: [{ type: 'text', text: 'On s’y <retrouve>.' }] }],
  images: 0,
  source: 'four.docx',
};

function shown(passages: readonly KeptPassage[]): string {
  const form = { type: sheetTypes.practices, typed: {}, labels: {}, themes: [], found: {}, files: {}, answers: {} };
  return renderToStaticMarkup(
    <SheetFormProvider
      value={{ ...form, asked: [], issues: [], conflicts: [], missing: [], touch() {}, moveRows() {} }}
    >
      <Passages passages={passages} />
    </SheetFormProvider>,
  );
}
const chosen = (html: string) => /<option value="(\w+)" selected/.exec(html)?.[1];

describe('the passages that wait beside a form', () => {
  it('are nothing where there are none', () => {
    expect(shown([])).toBe('');
  });

  it('say their words, where they come from, and what can be done with each', () => {
    const html = shown([said]);
    for (const part of [
      'On s’y &lt;retrouve&gt;.',
      'four.docx',
      'value="passage:place:7"',
      'value="passage:discard:7"',
    ])
      expect(html).toContain(part);
    // Fields of names chosen from the directory, of rows and of files take no words.
    expect(html).not.toMatch(/<option value="(?:themes|programme|documents)"/);
  });

  it('offer the field that their title names, else the one for longer texts', () => {
    expect(chosen(shown([said]))).toBe('description');
    expect(chosen(shown([{ ...said, field: 'context' }]))).toBe('context');
    expect(chosen(shown([{ ...said, field: 'themes' }]))).toBe('description');
  });

  it('say which pictures were left out, which nothing can be done with here', () => {
    const html = shown([{ ...said, heading: '', blocks: [], images: 2 }]);
    expect(html).toContain('2 images');
    expect(html).not.toContain('passage:place');
  });
});

it('are chosen by an input that no save reads as a field', () => {
  for (const type of Object.values(sheetTypes))
    expect(fieldsOf(type).map(([name]) => name)).not.toContain(fieldAt(passageFieldName(7)));
});
