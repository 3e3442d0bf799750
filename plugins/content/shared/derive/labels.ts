import type { Kind, Naming, Part } from '../kinds/kind';
import { asRead, type Label, type Locale } from '../labels';
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

/** The field or the part at such a path. */
function partAt(type: Type, path: string): Part | undefined {
  const [name = '', ...inner] = path.split('.');
  return inner.reduce<Part | undefined>(
    (part, step) => (part && 'parts' in part.kind.input ? part.kind.input.parts[step] : undefined),
    type.fields[name],
  );
}

/** What the public page calls a field, a part (`decisions.carriers`) or a relation that others hold: its heading, else its name. */
export function headingOf(type: Type, path: string, locale: Locale): string {
  const naming: Naming | undefined = partAt(type, path);
  const label = naming?.heading ?? naming?.label ?? type.mirrorHeadings?.[path] ?? type.mirrors?.[path];
  if (!label) throw new Error(`${type.name} has no field “${path}”.`);
  return label[locale];
}

/** The words of a code of a closed list, to who reads it; the code where the list does not hold it. */
export function optionOf(type: Type, path: string, code: string, locale: Locale): string {
  const input = partAt(type, path)?.kind.input;
  if (input?.type !== 'choice') throw new Error(`“${path}” of ${type.name} is no closed list.`);
  const option = input.options[code];
  return option ? asRead(option)[locale] : code;
}
