'use client';

import { useEffect, useRef, useState } from 'react';
import { messages } from '../../../messages';
import { Button } from '../../../ui/Button';
import { Remarked } from './AnswerBox';
import { useError, useSheetForm } from './context';
import { idOf } from './place-issue';
import { writeRef, type Ref, type RefList } from './raw-sheet';
import type { Found } from './sheet-state';

const t = messages.desk.sheet;
const addresses: Record<RefList, string> = { territories: 'territoires', partners: 'acteurs', funders: 'acteurs' };

interface Props {
  list: RefList;
  name: string;
  label: string;
  help?: string;
  chosen: Ref[];
  found?: Found;
}

async function search(list: RefList, typed: string): Promise<Ref[]> {
  const response = await fetch(`/espace/recherche/${addresses[list]}?q=${encodeURIComponent(typed)}`);
  return response.ok ? ((await response.json()) as Ref[]) : [];
}

/** Proposals while one types, a little after the last key. */
function useProposals(list: RefList, start: Found | undefined) {
  const [found, setFound] = useState(start);
  const [typed, setTyped] = useState(start?.typed ?? '');
  const asked = useRef('');
  const look = async (words: string) => {
    asked.current = words;
    const refs = words === '' ? [] : await search(list, words).catch(() => []);
    if (asked.current === words) setFound({ typed: words, refs });
  };
  useEffect(() => {
    if (typed.trim().length < 2 || typed.trim() === asked.current) return;
    const timer = setTimeout(() => void look(typed.trim()), 300);
    return () => clearTimeout(timer);
  });
  return { found, typed, setTyped, look };
}

/** References chosen by name: boxes to tick. The search sends the form when there is no script. */
export function RefPicker({ list, name, label, help, chosen: start, found: first }: Props) {
  const { touch } = useSheetForm();
  const [chosen, setChosen] = useState(start);
  const { found, typed, setTyped, look } = useProposals(list, first);
  const error = useError(name);
  const id = idOf(name);
  const field = useRef<HTMLInputElement>(null);
  const proposals = (found?.refs ?? []).filter((ref) => !chosen.some((one) => one.id === ref.id));
  const add = (ref: Ref) => {
    setChosen([...chosen, ref]);
    // The box moves up to the chosen ones: the keyboard stays where the next search is typed.
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
    <Remarked field={name}>
      <fieldset className="field" id={id} aria-describedby={error ? `${id}-erreur` : undefined}>
        <legend className="field-label">{label}</legend>
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
            name={`search.${list}`}
            value={typed}
            aria-label={`${t.search} : ${label}`}
            autoComplete="off"
            onInput={(event) => {
              // Looking for something changes nothing of the sheet.
              event.stopPropagation();
            }}
            onChange={(event) => setTyped(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              event.preventDefault();
              void look(typed.trim());
            }}
          />
          <Button
            type="submit"
            name="intent"
            value={`search:${list}`}
            onClick={(event) => {
              event.preventDefault();
              void look(typed.trim());
            }}
          >
            {t.search}
            <span className="sr"> : {label}</span>
          </Button>
        </div>
        <div aria-live="polite">
          {proposals.map((ref) => box(ref, false))}
          {found && found.typed !== '' && found.refs.length === 0 && (
            <p className="small quiet">{t.nothingFound(found.typed)}</p>
          )}
        </div>
      </fieldset>
    </Remarked>
  );
}
