'use client';

import { contentLang } from '../../../lib/locale';
import { messages } from '../../../messages/in-browsers';
import { Button } from '../../../ui/Button';
import { Runs } from '../components/Runs';
import { timeOf } from '../time';
import { anchorOfConflict, choiceName, choices, markName, type Conflict } from './conflicts';
import { useSheetForm } from './context';
import { anchorOf, labelOf } from './labels';

const t = messages.desk.saving.conflict;

/** Both versions of one field, under it, and the choice between them; saved like the rest of the form, with a script or without. */
export function ConflictBox({ field }: { field: string }) {
  const { conflicts, type, touch } = useSheetForm();
  const conflict = conflicts.find((one) => one.field === field);
  if (!conflict) return null;
  return <Choice key={conflict.mark} conflict={conflict} label={labelOf(type, field)} touch={touch} />;
}

function Choice({ conflict, label, touch }: { conflict: Conflict; label: string; touch(): void }) {
  const { type } = useSheetForm();
  const { field, mark, mine, theirs, runs, last } = conflict;
  const name = choiceName(field);
  const title = `${anchorOfConflict(field)}-titre`;
  return (
    <fieldset className="desk-conflict" id={anchorOfConflict(field)} aria-describedby={title}>
      <legend>
        {t.title}
        {messages.common.colon}
        {label}
      </legend>
      <p id={title}>{t.lead}</p>
      <Version title={t.mine} text={mine} />
      <Version title={t.theirs(last?.by ?? null, last && timeOf(last.at))} text={theirs} />
      {mine !== '' && theirs !== '' && mine !== theirs && (
        <>
          <p className="small">
            <strong>{t.differences}</strong>
          </p>
          <Runs runs={runs} />
        </>
      )}
      {mine === theirs && <p className="small">{t.onlyForm}</p>}
      <input type="hidden" name={markName(field)} value={mark} />
      {choices.map((choice) => (
        <label key={choice} className="check">
          <input
            type="radio"
            name={name}
            value={choice}
            onChange={() => {
              touch();
              if (choice === 'edit') document.getElementById(anchorOf(type, field))?.focus();
            }}
          />
          <span>{t.choices[choice]}</span>
        </label>
      ))}
      <p className="actions">
        <Button type="submit" name="intent" value="save">
          {t.action}
          <span className="sr">
            {messages.common.colon}
            {label}
          </span>
        </Button>
      </p>
    </fieldset>
  );
}

function Version({ title, text }: { title: string; text: string }) {
  return (
    <div className="desk-version">
      <p className="small">
        <strong>{title}</strong>
      </p>
      {text === '' ? (
        <p className="quiet">{t.nothing}</p>
      ) : (
        <p className="desk-said" lang={contentLang}>
          {text}
        </p>
      )}
    </div>
  );
}
