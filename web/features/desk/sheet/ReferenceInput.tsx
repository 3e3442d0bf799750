'use client';

import { useId, useState } from 'react';
import { locale } from '../../../lib/locale';
import { messages } from '../../../messages/in-browsers';
import { TextField } from '../../../ui/Field';
import { useError, useSheetForm } from './context';
import type { InputProps } from './inputs';
import { idOf } from './place';
import { ProposeActor } from './ProposeActor';
import { typedName } from './read-form';
import { writeRef, type Findable, type Ref } from './refs';
import { useProposals } from './use-proposals';

const t = messages.desk.sheet;

/**
 * One document, by its name: typed, or taken from what the search proposes. What is typed without being chosen is looked up when
 * the form is saved.
 */
export function ReferenceInput({ name, part, value, target }: InputProps & { target: Findable }) {
  const { labels, typed: unread, touch } = useSheetForm();
  const start =
    value === null || value === undefined ? null : { id: value as string, label: labels[value as string] ?? '' };
  const [chosen, setChosen] = useState<Ref | null>(start);
  const { found, typed, setTyped, settle } = useProposals(target, undefined, unread[name] ?? start?.label ?? '');
  const error = useError(name);
  const list = useId();
  const choose = (ref: Ref) => {
    setChosen(ref);
    settle(ref.label);
    touch();
  };
  const proposals = found?.typed === typed.trim() ? found.refs : [];
  const nothing = typed.trim() !== '' && found?.typed === typed.trim() && found.refs.length === 0;
  return (
    <div className="field">
      <TextField
        id={idOf(name)}
        name={typedName(name)}
        label={part.label[locale]}
        help={part.help?.[locale]}
        error={error}
        value={typed}
        autoComplete="off"
        aria-controls={list}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      {chosen && <input type="hidden" name={name} value={writeRef(chosen)} />}
      <div id={list} aria-live="polite">
        {proposals.map((ref) => (
          <button key={ref.id} className="button small" type="button" onClick={() => choose(ref)}>
            <span className="sr">{t.choose} </span>
            {ref.label}
          </button>
        ))}
        {nothing && <p className="small quiet">{t.nothingFound(typed.trim())}</p>}
      </div>
      {target === 'actor' && typed.trim() !== '' && (nothing || error) && <ProposeActor name={name} />}
    </div>
  );
}
