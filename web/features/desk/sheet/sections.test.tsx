import { emptyValues, writtenFields } from '@passerelles/content/shared';
import { sheetTypes, type SheetType } from '@passerelles/desk/shared';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { SheetFormProvider } from './context';
import { Sections } from './Sections';

function form(type: SheetType): string {
  const shown = { type, typed: {}, labels: {}, themes: [{ documentId: 'a', name: 'A', parent: null }], found: {} };
  return renderToStaticMarkup(
    <SheetFormProvider
      value={{
        ...shown,
        asked: [],
        answers: {},
        issues: [],
        conflicts: [],
        missing: [],
        touch() {},
        moveRows() {},
        files: {},
      }}
    >
      <Sections current="" versions={{}} values={emptyValues(type)} mayPropose={false} />
    </SheetFormProvider>,
  );
}

describe('the form of a type', () => {
  // What it has no input for would be read as said to be empty, and taken away by the next save.
  it.each(Object.values(sheetTypes).map((type) => [type.name, type] as const))(
    'has an input for every field that an association writes: %s',
    (_, type) => {
      const page = form(type);
      const without = writtenFields(type).filter(([name]) => !new RegExp(`name="${name}["./]|:${name}"`).test(page));
      expect(without.map(([name]) => name)).toEqual([]);
    },
  );
});
