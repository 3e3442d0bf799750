'use client';

import { fieldAt, type SheetView, type ThemeRef } from '@passerelles/desk/shared';
import { useActionState, useEffect, useRef, useState, type FormEvent } from 'react';
import { locale } from '../../../lib/locale';
import { messages } from '../../../messages/in-browsers';
import { Notice } from '../../../ui/Notice';
import { sendSheet } from '../actions/sheet';
import { pageOf, typeOfFolder } from '../folders';
import { answeredIn, askedIn, readAnswers } from './asked';
import { AskedList } from './AskedList';
import { SheetFormProvider } from './context';
import { labelOf } from './labels';
import { Mistakes } from './Mistakes';
import { Passages } from './Passages';
import { typedMoved, type Move } from './places';
import { readForm } from './read-form';
import { Sections } from './Sections';
import { isDoneInPage } from './rows';
import type { Intent, SheetState, Theirs } from './sheet-state';
import { SignInHere } from './SignInHere';
import { Bar, Standing } from './Standing';
import { Chapters, StepButtons, StepList } from './Steps';
import type { Inputs } from './unsaved';
import { useSheet } from './use-sheet';
import { useSteps } from './use-steps';

const t = messages.desk.saving;

interface Props {
  view: SheetView;
  /** The form as it was left. */
  start: SheetState;
  themes: ThemeRef[];
  deadline: string | null;
  /** Under which this browser keeps what could not be saved. */
  account: string;
}

/**
 * The form of a sheet, in sections. Its inputs are the browser's own: they keep what is typed whatever happens. With a script it is saved
 * in place; without one it is sent, and comes back with the same content and what the pressed button asked for.
 */
export function SheetForm({ view, start, themes, deadline, account }: Props) {
  const [sent, send] = useActionState(sendSheet, start, pageOf(start.folder, view.documentId));
  const [state, setState] = useState(sent);
  const [versions, setVersions] = useState<Readonly<Record<string, number>>>({});
  const [taken, setTaken] = useState<readonly string[]>([]);
  const [isFound, setFound] = useState(false);
  const [signsIn, setSignsIn] = useState(false);
  const [pressed, setPressed] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  const mistakes = useRef<HTMLDivElement>(null);
  const isPressed = useRef(false);
  const type = typeOfFolder(state.folder);
  const page = pageOf(state.folder, view.documentId);
  const asked = askedIn(type, view.status);

  const onTheirs = ({ values, typed, labels }: Theirs) => {
    const fields = Object.keys(values);
    const others = (all: Readonly<Record<string, string>>) =>
      Object.fromEntries(Object.entries(all).filter(([name]) => !fields.includes(fieldAt(name))));
    setState((before) => ({
      ...before,
      values: { ...before.values, ...values },
      typed: { ...others(before.typed), ...typed },
      labels: { ...before.labels, ...labels },
    }));
    setVersions((before) => ({
      ...before,
      ...Object.fromEntries(fields.map((name) => [name, (before[name] ?? 0) + 1])),
    }));
    setTaken(fields);
  };
  const onFound = (inputs: Inputs) => {
    const left = new FormData();
    for (const [name, text] of inputs) left.append(name, text);
    const { values, typed, labels } = readForm(type, left);
    const answers = readAnswers(left, answeredIn(left));
    setState((before) => ({
      ...before,
      values,
      typed,
      labels: { ...before.labels, ...labels },
      answers: { ...before.answers, ...answers },
      round: before.round + 1,
    }));
    setFound(true);
  };
  const steps = useSteps(type.sections[0]!.name);
  const saving = useSheet(form, sent.feedback, {
    folder: state.folder,
    documentId: view.documentId,
    page,
    account,
    cameBack: sent.round > 0,
    onTheirs,
    onFound,
  });
  const { feedback, save, touch } = saving;

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { submitter } = event.nativeEvent as SubmitEvent;
    // It was pressed before the script ran, and React hands its sending over now.
    if (submitter instanceof HTMLButtonElement && isDoneInPage(submitter.value)) return submitter.click();
    isPressed.current = true;
    setPressed((before) => before + 1);
    void save(submitter instanceof HTMLButtonElement ? (submitter.value as Intent) : 'save');
  };
  useEffect(() => {
    if (saving.state.is === 'saving') return;
    if (isPressed.current && feedback.failure === 'NOT_SIGNED_IN') setSignsIn(true);
    else if (isPressed.current && feedback.failure) mistakes.current?.focus();
    isPressed.current = false;
  }, [feedback, saving.state.is]);

  const moveRows = (move: Move) => {
    // An added row may get the number of a removed one, but must not show what was typed there.
    setState((before) => ({ ...before, typed: typedMoved(before.typed, move) }));
    saving.moveMistakes(move);
  };
  const context = {
    type,
    typed: state.typed,
    labels: { ...view.labels, ...state.labels },
    themes,
    found: state.found,
    asked,
    answers: state.answers,
    issues: feedback.issues,
    conflicts: feedback.conflicts,
    missing: feedback.missing,
    moveRows,
    touch,
    files: feedback.files ?? {},
  };

  return (
    <SheetFormProvider value={context}>
      <form
        ref={form}
        action={send}
        onSubmit={submit}
        onInput={touch}
        onBlur={saving.leaveField}
        onClick={steps.follow}
        className={steps.isStepped ? 'sheet desk-sheet desk-stepped' : 'sheet desk-sheet'}
        noValidate
      >
        <button type="submit" name="intent" value="save" className="sr" tabIndex={-1} aria-hidden="true" />
        <nav className="sheet-contents" aria-label={type.label[locale]}>
          <Chapters />
        </nav>
        <div className="sheet-essentials">
          <Standing feedback={feedback} page={page} />
          <Passages passages={view.passages} />
        </div>
        <div className="sheet-text">
          <div ref={mistakes} tabIndex={-1}>
            <Mistakes feedback={feedback} page={page} />
          </div>
          {isFound && <Notice role="status">{t.found}</Notice>}
          {taken.length > 0 && <Notice role="status">{t.taken(taken.map((field) => labelOf(type, field)))}</Notice>}
          <AskedList unanswered={feedback.unanswered} deadline={deadline} />
          <StepList current={steps.current} />
          <Sections
            key={state.round}
            current={steps.current}
            values={state.values}
            versions={versions}
            mayPropose={state.folder === 'fiches'}
          />
          <StepButtons current={steps.current} onGo={steps.go} />
        </div>
        <Bar state={saving.state} pressed={pressed} onSignIn={() => setSignsIn(true)} />
      </form>
      <SignInHere
        open={signsIn}
        onClose={() => setSignsIn(false)}
        onDone={() => {
          setSignsIn(false);
          void save('save');
        }}
      />
    </SheetFormProvider>
  );
}
