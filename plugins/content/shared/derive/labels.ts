import type { Kind } from '../kinds/kind';
import type { Label, Locale } from '../labels';
import type { Type } from '../types/field';
import { fieldsOf } from './values';

const partsOf = ({ input }: Kind) => ('parts' in input ? Object.entries(input.parts) : []);

/** The one name of every field and part, by its path without numbers: `budget`, `budget.amount`, `programme.speakers.role`. */
export function labelsOf(type: Type): Record<string, Label> {
  const labels: Record<string, Label> = {};
  const add = (path: string, label: Label, kind: Kind): void => {
    labels[path] = label;
    for (const [name, part] of partsOf(kind)) add(`${path}.${name}`, part.label, part.kind);
  };
  for (const [name, field] of fieldsOf(type)) add(name, field.label, field.kind);
  return labels;
}

/** How a person calls the place `['programme', 1, 'speakers', 0, 'role']`: “Programme d’une journée 2, intervenants 1, fonction”. */
export function nameOfPlace(type: Type, path: readonly (string | number)[], locale: Locale): string {
  const labels = labelsOf(type);
  const steps: string[] = [];
  let at = '';
  for (const step of path) {
    if (/^\d+$/.test(String(step))) {
      const last = steps.pop();
      if (last !== undefined) steps.push(`${last} ${Number(step) + 1}`);
      continue;
    }
    at = at === '' ? String(step) : `${at}.${step}`;
    const label = labels[at]?.[locale] ?? String(step);
    steps.push(steps.length === 0 ? label : label.charAt(0).toLowerCase() + label.slice(1));
  }
  return steps.join(', ');
}
