'use client';

import type { SheetView, ThemeRef } from '@passerelles/desk/shared';
import { useActionState, useEffect, useRef, useState, type FormEvent } from 'react';
import { locale } from '../../../lib/locale';
import { sendSheet } from '../actions/sheet';
import { pageOf, typeOfFolder } from '../folders';
import { askedIn } from './asked';
import { AskedList } from './AskedList';
import { SheetFormProvider } from './context';
import { Mistakes } from './Mistakes';
import { typedMoved, type Move } from './places';
import { Sections } from './Sections';
import type { Intent, SheetState } from './sheet-state';
import { Standing } from './Standing';
import { useSheet } from './use-sheet';

/**
 * The form of a sheet, in sections. Its inputs are the browser's own: they keep what is typed whatever happens. With a script it is saved
 * in place; without one it is sent, and comes back with the same content and what the pressed button asked for.
 */
export function SheetForm({
  view,
  start,
  themes,
  deadline,
}: {
  view: SheetView;
  /** The form as it was left. */
  start: SheetState;
  themes: ThemeRef[];
  deadline: string | null;
}) {
  const [state, send] = useActionState(sendSheet, start, pageOf(start.folder, view.documentId));
  const form = useRef<HTMLFormElement>(null);
  const mistakes = useRef<HTMLDivElement>(null);
  const { feedback, saving, save, touch, moveMistakes } = useSheet(
    pageOf(state.folder, view.documentId),
    form,
    state.feedback,
  );
  const [typed, setTyped] = useState(state.typed);
  const pressed = useRef(false);
  const type = typeOfFolder(state.folder);
  const page = pageOf(state.folder, view.documentId);
  const asked = askedIn(type, view.status);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    pressed.current = true;
    void save(submitter instanceof HTMLButtonElement ? (submitter.value as Intent) : 'save');
  };
  useEffect(() => {
    if (feedback.failure && pressed.current) mistakes.current?.focus();
    if (saving !== 'saving') pressed.current = false;
  }, [feedback, saving]);

  const { found, answers } = state;
  const moveRows = (move: Move) => {
    // An added row may get the number of a removed one, but must not show what was typed there.
    setTyped((before) => typedMoved(before, move));
    moveMistakes(move);
  };
  const labels = { ...view.labels, ...state.labels };
  const context = {
    type,
    typed,
    labels,
    themes,
    found,
    asked,
    answers,
    issues: feedback.issues,
    moveRows,
    touch,
    files: feedback.files ?? {},
  };

  return (
    <SheetFormProvider value={context}>
      <form ref={form} action={send} onSubmit={submit} onInput={touch} className="sheet desk-sheet" noValidate>
        <button type="submit" name="intent" value="save" className="sr" tabIndex={-1} aria-hidden="true" />
        <nav className="sheet-contents" aria-label={type.label[locale]}>
          <ul className="contents">
            {type.sections.map(({ name, label }) => (
              <li key={name}>
                <a href={`#partie-${name}`}>{label[locale]}</a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="sheet-text">
          <div ref={mistakes} tabIndex={-1}>
            <Mistakes feedback={feedback} page={page} />
          </div>
          <AskedList unanswered={feedback.unanswered} deadline={deadline} />
          <Sections key={state.round} values={state.values} mayPropose={state.folder === 'fiches'} />
        </div>
        <div className="sheet-essentials">
          <Standing feedback={feedback} saving={saving} />
        </div>
      </form>
    </SheetFormProvider>
  );
}
