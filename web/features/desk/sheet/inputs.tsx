'use client';

import type { Input as KindInput, Kind, Label, Part, Type } from '@passerelles/content/shared';
import { useState, type ReactNode } from 'react';
import { contentLang, locale } from '../../../lib/locale';
import { messages } from '../../../messages/in-browsers';
import { SelectField, TextArea, TextField } from '../../../ui/Field';
import { useError, useSheetForm } from './context';
import { NeededMark } from './NeededMark';
import { isAskedFor } from './needed';
import { idOf } from './place';
import { write } from './write';

const t = messages.desk.sheet;

export interface InputProps {
  name: string;
  part: Part;
  value: unknown;
}

/** What is typed in one input: the value as people write it, or what could not be read. */
function useInput({ name, part: { kind, label, help }, value }: InputProps) {
  const { typed, type } = useSheetForm();
  // The name of an input changes when its row moves; what was typed is kept.
  const [defaultValue] = useState(() => typed[name] ?? write(kind, value));
  return {
    id: idOf(name),
    name,
    label: label[locale],
    help: helpOf(type, name, [help?.[locale], kind.input.type === 'lines' && t.oneALine].filter(Boolean).join(' ')),
    defaultValue,
    error: useError(name),
  };
}

/** The words that help, after whether the field is asked for; undefined where nothing is to be said. */
export const helpOf = (type: Type, name: string, words: string): ReactNode =>
  isAskedFor(type, name) ? (
    <>
      <NeededMark name={name} /> {words}
    </>
  ) : (
    words || undefined
  );

type Bounded = Extract<KindInput, { longest: number }>;

/** The count is shown once a text comes near its bound. */
const COUNTED = 1000;

/** Text with a bound: the count is shown, and too long a text is kept and refused rather than cut. */
function useCounted(props: InputProps) {
  const field = useInput(props);
  const { longest, type } = props.part.kind.input as Bounded;
  const [length, setLength] = useState(field.defaultValue.length);
  if (longest > COUNTED || type === 'lines' || longest === 255) return { field, onInput: undefined };
  const counted = (
    <>
      {field.help} <span className={length > longest ? 'bad' : undefined}>{t.characters(length, longest)}</span>
    </>
  );
  const onInput = (event: { currentTarget: { value: string } }) => setLength(event.currentTarget.value.trim().length);
  return { field: { ...field, help: counted }, onInput };
}

export function LineInput(props: InputProps) {
  const { field, onInput } = useCounted(props);
  return <TextField {...field} lang={contentLang} onInput={onInput} />;
}

export function TextInput({ rows, ...props }: InputProps & { rows: number }) {
  const { field, onInput } = useCounted(props);
  return <TextArea {...field} lang={contentLang} rows={rows} onInput={onInput} />;
}

const modes: Partial<Record<KindInput['type'], 'numeric' | 'decimal'>> = { number: 'decimal' };

export function ShortInput(props: InputProps) {
  return <TextField {...useInput(props)} inputMode={modes[props.part.kind.input.type]} autoComplete="off" />;
}

interface ChoiceProps extends InputProps {
  options: Readonly<Record<string, Label>>;
  /** The states an author can choose; those that only the platform sets are left out. */
  answered?: (value: unknown) => boolean;
}

export function ChoiceInput({ options, answered = () => true, ...props }: ChoiceProps) {
  const field = useInput(props);
  const offered = Object.entries(options).filter(([code]) => answered(code));
  return (
    <SelectField
      key={field.defaultValue}
      {...field}
      defaultValue={offered.some(([code]) => code === field.defaultValue) ? field.defaultValue : ''}
    >
      <option value="">{t.choose}</option>
      {offered.map(([code, label]) => (
        <option key={code} value={code}>
          {label[locale]}
        </option>
      ))}
    </SelectField>
  );
}

/** Height of a text input, in lines: more for a chapter than for a note. */
export const heightOf = ({ input }: Kind, name: string): number =>
  name.includes('.') ? 2 : input.type === 'lines' ? 4 : 6;
