'use client';

import { useEffect, useRef, useState } from 'react';
import { locale } from '../../../lib/locale';
import { messages } from '../../../messages/in-browsers';
import { Button } from '../../../ui/Button';
import { useError, useSheetForm } from './context';
import type { InputProps } from './inputs';
import { NeededMark } from './NeededMark';
import { idOf } from './place';
import { ProposeActor } from './ProposeActor';
import { writeRef, type Findable, type Ref } from './refs';
import { useProposals } from './use-proposals';

const t = messages.desk.sheet;

/** References chosen by name: boxes to tick. The search sends the form when there is no script. */
export function RefPicker({ name, part, value, target }: InputProps & { target: Findable }) {
  const { touch, labels, found: before } = useSheetForm();
  const label = part.label[locale];
  const help = part.help?.[locale];
  const [chosen, setChosen] = useState<Ref[]>(() => (value as string[]).map((id) => ({ id, label: labels[id] ?? id })));
  const { found, typed, setTyped, look } = useProposals(target, before[name]);
  const error = useError(name);
  const id = idOf(name);
  const field = useRef<HTMLInputElement>(null);
  // What was typed before the script ran stands in the input only.
  useEffect(() => setTyped(field.current?.value ?? ''), [setTyped]);
  const lookNow = () => void look(field.current?.value.trim() ?? '');
  const proposals = (found?.refs ?? []).filter((ref) => !chosen.some((one) => one.id === ref.id));
  const add = (ref: Ref) => {
    setChosen([...chosen, ref]);
    // The ticked box moves up to the chosen ones, so the focus is put back into the search input.
    field.current?.focus();
    touch();
  };
  const box = (ref: Ref, ticked: boolean) => (
    <label key={ref.id} className="check">
      <input
        type="checkbox"
        name={name}
        value={writeRef(ref)}
        defaultChecked={ticked}
        onChange={ticked ? undefined : () => add(ref)}
      />
      <span>{ref.label}</span>
    </label>
  );
  return (
    <fieldset className="field" id={id} aria-describedby={error ? `${id}-erreur` : undefined}>
      <legend className="field-label">{label}</legend>
      <NeededMark name={name} />
      {help && <span className="field-help">{help}</span>}
      {error && (
        <span className="field-error" id={`${id}-erreur`}>
          {error}
        </span>
      )}
      <div>{chosen.map((ref) => box(ref, true))}</div>
      <div className="desk-search">
        <input
          ref={field}
          className="input"
          type="search"
          name={`search.${name}`}
          value={typed}
          aria-label={`${t.search}${messages.common.colon}${label}`}
          autoComplete="off"
          onInput={(event) => {
            // Looking for something changes nothing of the sheet.
            event.stopPropagation();
          }}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            lookNow();
          }}
        />
        <Button
          type="submit"
          name="intent"
          value={`search:${target}:${name}`}
          onClick={(event) => {
            event.preventDefault();
            lookNow();
          }}
        >
          {t.search}
          <span className="sr">
            {messages.common.colon}
            {label}
          </span>
        </Button>
      </div>
      <div aria-live="polite">
        {proposals.map((ref) => box(ref, false))}
        {found && found.typed !== '' && found.refs.length === 0 && (
          <p className="small quiet">{t.nothingFound(found.typed)}</p>
        )}
      </div>
      {target === 'actor' && found && found.typed !== '' && found.refs.length === 0 && <ProposeActor name={name} />}
    </fieldset>
  );
}
