'use client';

import { knowledgeStates } from '@passerelles/config/vocabulary';
import { useState, type ReactNode } from 'react';
import { messages } from '../../../messages';
import { SelectField, TextArea, TextField } from '../../../ui/Field';
import { Remarked } from './AnswerBox';
import { useError } from './context';
import { idOf } from './place-issue';

const t = messages.desk.sheet;

interface Input {
  name: string;
  label: string;
  help?: ReactNode;
  value: string;
  inputMode?: 'numeric' | 'decimal';
}

export function Line({ name, value, ...rest }: Input) {
  return (
    <Remarked field={name}>
      <TextField id={idOf(name)} name={name} defaultValue={value} error={useError(name)} {...rest} />
    </Remarked>
  );
}

export function Lines({ name, value, rows = 4, ...rest }: Input & { rows?: number }) {
  return (
    <Remarked field={name}>
      <TextArea id={idOf(name)} name={name} defaultValue={value} rows={rows} error={useError(name)} {...rest} />
    </Remarked>
  );
}

/** Text with a bound: the count is shown, and too long a text is kept and refused rather than cut. */
export function Counted({ name, label, help, value, limit, rows }: Input & { limit: number; rows?: number }) {
  const [length, setLength] = useState(value.length);
  const counted = (
    <>
      {help} <span className={length > limit ? 'bad' : undefined}>{t.characters(length, limit)}</span>
    </>
  );
  const props = { id: idOf(name), name, label, help: counted, defaultValue: value, error: useError(name) };
  const onInput = (event: { currentTarget: { value: string } }) => setLength(event.currentTarget.value.trim().length);
  const field =
    rows === undefined ? (
      <TextField {...props} onInput={onInput} />
    ) : (
      <TextArea {...props} rows={rows} onInput={onInput} />
    );
  return <Remarked field={name}>{field}</Remarked>;
}

export function Choice({ name, label, help, value, options }: Input & { options: Record<string, string> }) {
  return (
    <Remarked field={name}>
      <SelectField
        key={value}
        id={idOf(name)}
        name={name}
        label={label}
        help={help}
        defaultValue={value}
        error={useError(name)}
      >
        <option value="">{t.choose}</option>
        {Object.entries(options).map(([code, said]) => (
          <option key={code} value={code}>
            {said}
          </option>
        ))}
      </SelectField>
    </Remarked>
  );
}

const states = Object.fromEntries(knowledgeStates.map((state) => [state, t.knowledge[state]]));

/** What can be said of an optional field: “none” is an answer, a blank is not. */
export function State({ name, label = t.parts.state, value }: { name: string; label?: string; value: string }) {
  return <Choice name={name} label={label} help={t.help.state} value={value} options={states} />;
}
