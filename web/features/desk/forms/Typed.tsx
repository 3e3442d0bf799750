import type { HTMLInputTypeAttribute } from 'react';
import { contentLang } from '../../../lib/locale';
import { TextArea, TextField } from '../../../ui/Field';
import { issueAt, type FormState } from './form-state';

interface Props {
  state: FormState;
  name: string;
  /** Where another form of the page has a field of this name. */
  id?: string;
  label: string;
  help?: string;
  type?: HTMLInputTypeAttribute;
  autoComplete?: string;
  required?: boolean;
  rows?: number;
}

/** A field of a small form, with what was typed and what is wrong with it; `rows` makes it several lines high. */
export function Typed({ state, name, id, type, autoComplete, rows, required = true, ...rest }: Props) {
  // The key lets a new default value through: React keeps the first one of a field that stays.
  const field = {
    ...rest,
    key: `${name}:${state.values[name] ?? ''}`,
    id: id ?? name.replaceAll('.', '-'),
    name,
    required,
    defaultValue: state.values[name] ?? '',
    error: issueAt(state.issues, name),
  };
  const { key, ...props } = field;
  return rows === undefined ? (
    <TextField key={key} {...props} type={type ?? 'text'} autoComplete={autoComplete} />
  ) : (
    <TextArea key={key} {...props} rows={rows} lang={contentLang} />
  );
}
