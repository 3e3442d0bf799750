import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { cells, componentForms, typeForms, type Form } from './index';

interface Schema {
  attributes: Record<string, { type: string; mappedBy?: string }>;
}
const source = path.resolve(import.meta.dirname, '..');
const schema = (file: string): Schema => JSON.parse(readFileSync(path.join(source, file), 'utf8'));

const cases: [string, Form, Schema][] = [
  ...Object.entries(typeForms).map(([uid, form]): [string, Form, Schema] => {
    const name = uid.split('.')[1];
    return [uid, form, schema(`api/${name}/content-types/${name}/schema.json`)];
  }),
  ...Object.entries(componentForms).map(([uid, form]): [string, Form, Schema] => [
    uid,
    form,
    schema(`components/${uid.replace('.', '/')}.json`),
  ]),
];
const fullWidth = new Set(['component', 'json', 'blocks']);

describe.each(cases)('the form of %s', (_uid, form, { attributes }) => {
  const placed = form.rows.flatMap(cells);

  it('labels every field and no other', () =>
    expect(Object.keys(form.labels).sort()).toEqual(Object.keys(attributes).sort()));

  it('shows every field once, except the far side of relations', () => {
    const far = Object.keys(attributes).filter(
      (name) => attributes[name]?.mappedBy && !placed.some((cell) => cell.name === name),
    );
    expect([...placed.map((cell) => cell.name), ...far].sort()).toEqual(Object.keys(attributes).sort());
  });

  it('has rows of twelve columns at most, and lets wide fields have a row', () => {
    for (const row of form.rows) expect(cells(row).reduce((sum, cell) => sum + cell.size, 0)).toBeLessThanOrEqual(12);
    expect(placed.filter((cell) => fullWidth.has(attributes[cell.name]?.type ?? '') && cell.size !== 12)).toEqual([]);
  });

  it('has a main field', () => expect(attributes).toHaveProperty(form.mainField));
});
