import { writtenFields, type FieldIssue, type Type } from '@passerelles/content/shared';
import { charactersOf, fieldAt, unsavedLimits, type Unsaved } from '@passerelles/desk/shared';
import { readForm, type ReadForm } from './read-form';

/** The inputs of the fields as they were sent, in the order of the form. */
export type Inputs = Unsaved['inputs'];

export function inputsOf(type: Type, form: FormData): Inputs {
  const fields = new Set(writtenFields(type).map(([name]) => name));
  return [...form].flatMap(
    ([name, value]): Inputs => (typeof value === 'string' && fields.has(fieldAt(name)) ? [[name, value]] : []),
  );
}

/** The fields with mistakes that are kept, in the order of the mistakes, up to the size limit. */
export function unsavedOf(inputs: Inputs, issues: readonly FieldIssue[]): Unsaved {
  const kept: Unsaved = { inputs: [], issues: [] };
  for (const field of new Set(issues.map(({ path }) => fieldAt(path)))) {
    const typed = [...kept.inputs, ...inputs.filter(([name]) => fieldAt(name) === field)];
    const wrong = [...kept.issues, ...issues.filter(({ path }) => fieldAt(path) === field)];
    const fits =
      typed.length <= unsavedLimits.inputs &&
      wrong.length <= unsavedLimits.issues &&
      typed.every(([name]) => name.length <= unsavedLimits.name) &&
      charactersOf(typed) <= unsavedLimits.characters;
    if (fits) Object.assign(kept, { inputs: typed, issues: wrong });
  }
  return kept;
}

/** The form as it was left: what is stored, and over it what was typed and could not be saved. */
export function readUnsaved(
  type: Type,
  values: Record<string, unknown>,
  { inputs }: Unsaved,
): Pick<ReadForm, 'values' | 'typed' | 'labels'> {
  const form = new FormData();
  for (const [name, text] of inputs) form.append(name, text);
  const read = readForm(type, form);
  const fields = new Set(inputs.map(([name]) => fieldAt(name)));
  const typed = Object.fromEntries([...fields].map((field) => [field, read.values[field]]));
  return { ...read, values: { ...values, ...typed } };
}
