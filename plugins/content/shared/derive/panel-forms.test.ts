import { describe, expect, it } from 'vitest';
import { fieldsOf, labelsOf, panelForms, types, type Kind, type Naming } from '..';

const forms = panelForms('fr');
const everyForm = [...Object.entries(forms.types), ...Object.entries(forms.components)];

/** Every name that the description gives to an attribute of a component, wherever the component stands. */
function namesInComponents(kind: Kind, found: [string, string, string][] = []): [string, string, string][] {
  const { column } = kind;
  if (column.type !== 'component') return found;
  const named: [string, Naming][] = [...Object.entries(column.parts ?? {}), ...Object.entries(column.others ?? {})];
  for (const [name, { label }] of named) found.push([column.component, name, label.fr]);
  for (const part of Object.values(column.parts ?? {})) namesInComponents(part.kind, found);
  return found;
}

describe('the forms of the content manager', () => {
  it.each(everyForm)('of %s show every field once, in rows of twelve columns at most', (_uid, { rows, labels }) => {
    const shown = rows.flat().map(({ name }) => name);
    expect(new Set(shown).size).toBe(shown.length);
    expect(Object.keys(labels)).toEqual(expect.arrayContaining(shown));
    for (const row of rows) expect(row.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(12);
  });

  it.each(types.map((type) => [type.name, type] as const))('call each field of %s by its one name', (_name, type) => {
    const form = forms.types[type.uid]!;
    const names = labelsOf(type);
    expect(
      form.rows
        .flat()
        .map(({ name }) => name)
        .sort(),
    ).toEqual(Object.keys(type.fields).sort());
    for (const name of Object.keys(type.fields)) expect([name, form.labels[name]]).toEqual([name, names[name]!.fr]);
    const [used, named] = [
      fieldsOf(type).flatMap(([, { kind }]) => namesInComponents(kind)),
      (component: string, name: string) => forms.components[component]?.labels[name],
    ];
    // A component that two fields share has the same names in both.
    for (const [component, name, label] of used)
      expect([component, name, named(component, name)]).toEqual([component, name, label]);
  });

  it('keep the fields of a chapter together', () => {
    const order = forms.types['api::meeting-report.meeting-report']!.rows.flat().map(({ name }) => name);
    expect(order.indexOf('themes')).toBeLessThan(order.indexOf('organisers'));
    expect(order.indexOf('decisions')).toBeGreaterThan(order.indexOf('proceedings'));
  });

  it('know a row by what it means nothing without', () => {
    const known = [
      'shared.session',
      'shared.speaker',
      'shared.point',
      'meeting.decision',
      'shared.text-item',
      'shared.partial-date',
    ];
    expect(known.map((uid) => forms.components[uid]?.mainField)).toEqual([
      'title',
      'name',
      'year',
      'statement',
      'text',
      'value',
    ]);
  });

  it('speak English when asked', () => {
    expect(panelForms('en').types['api::practice.practice']!.labels['improvements']).toBe('To improve');
  });
});
