'use client';

import type { PracticeView, ThemeRef } from '@passerelles/desk/shared';
import { useActionState, useEffect, useRef, type FormEvent } from 'react';
import { sendSheet } from '../actions/practice';
import { askedIn } from './asked';
import { AskedList } from './AskedList';
import { SheetFormProvider } from './context';
import { How, Learned, Means } from './HowSections';
import { Mistakes } from './Mistakes';
import { Dates, Essentials, t, Why, type SectionName } from './Sections';
import { startState, type Intent } from './sheet-state';
import { Standing } from './Standing';
import { useSheet } from './use-sheet';

const sections = Object.keys(t.sections) as SectionName[];

/**
 * The form of a sheet, in sections. Its inputs are the browser's own: they keep what is typed whatever happens. With a script it is saved
 * in place; without one it is sent, and comes back with the same content and what the pressed button asked for.
 */
export function SheetForm({
  view,
  themes,
  deadline,
}: {
  view: PracticeView;
  themes: ThemeRef[];
  deadline: string | null;
}) {
  const [state, send] = useActionState(sendSheet, startState(view));
  const form = useRef<HTMLFormElement>(null);
  const mistakes = useRef<HTMLDivElement>(null);
  const { feedback, saving, save, touch } = useSheet(view.documentId, form, state.feedback);
  const pressed = useRef(false);
  const asked = askedIn(view.status);

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

  return (
    <SheetFormProvider value={{ raw: state.raw, asked, answers: state.answers, issues: feedback.issues, touch }}>
      <form ref={form} action={send} onSubmit={submit} onInput={touch} className="sheet desk-sheet" noValidate>
        <button type="submit" name="intent" value="save" className="sr" tabIndex={-1} aria-hidden="true" />
        {state.raw.organisations.map(({ id, label }) => (
          <input key={id} type="hidden" name="organisations" value={`${id} ${label}`} />
        ))}
        <nav className="sheet-contents" aria-label={t.practice}>
          <ul className="contents">
            {sections.map((name) => (
              <li key={name}>
                <a href={`#partie-${name}`}>{t.sections[name]}</a>
              </li>
            ))}
          </ul>
        </nav>
        <div className="sheet-text">
          <div ref={mistakes} tabIndex={-1}>
            <Mistakes feedback={feedback} page={`/espace/fiches/${view.documentId}`} />
          </div>
          <AskedList unanswered={feedback.unanswered} deadline={deadline} />
          <Essentials themes={themes} found={state.found} />
          <Dates />
          <Why />
          <How blank={state.blank} />
          <Means blank={state.blank} found={state.found} />
          <Learned blank={state.blank} />
        </div>
        <div className="sheet-essentials">
          <Standing feedback={feedback} saving={saving} />
        </div>
      </form>
    </SheetFormProvider>
  );
}
