'use client';

import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import { issuesMoved, type Move } from './places';
import type { SaveAnswer } from './save-answer';
import { isKept, type Feedback, type Intent } from './sheet-state';

/** How long a pause is before the draft saves itself, in milliseconds. */
const pause = 3000;

export type Saving = 'saved' | 'dirty' | 'saving';

/**
 * Saves a sheet without taking the page away: by its buttons, and by itself after a pause in typing. One save at a time; what is typed
 * meanwhile goes with the next one. After a refusal the next key starts the pause again, unless a colleague saved: then a person chooses.
 */
export function useSheet(page: string, form: RefObject<HTMLFormElement | null>, start: Feedback) {
  const [feedback, setFeedback] = useState(start);
  const [touched, setTouched] = useState(0);
  const [kept, setKept] = useState(0);
  const [sending, setSending] = useState(false);
  const latest = useRef({
    feedback: start,
    touched: 0,
    busy: false,
    asked: null as Intent | null,
    moves: [] as Move[],
  });

  const save = useCallback(
    async (intent: Intent) => {
      const now = latest.current;
      now.asked = intent;
      if (now.busy) return;
      now.busy = true;
      setSending(true);
      // A button pressed during an automatic save is handled after it.
      while (now.asked && form.current) {
        const sent = now.touched;
        const wanted: Intent = now.asked;
        now.asked = null;
        now.moves = [];
        const files = chosenFiles(form.current);
        const answer = await post(page, form.current, wanted, now.feedback.updatedAt);
        if (answer?.feedback.savedAt) clear(files);
        now.feedback = merge(now.feedback, answer && now.moves.reduce(withMoved, answer.feedback));
        setFeedback(now.feedback);
        if (answer && isKept(answer.feedback)) setKept(sent);
        if (answer?.leave) window.location.assign(answer.leave);
      }
      now.busy = false;
      setSending(false);
    },
    [page, form],
  );

  const touch = useCallback(() => {
    latest.current.touched += 1;
    setTouched(latest.current.touched);
  }, []);

  const moveMistakes = useCallback((move: Move) => {
    const now = latest.current;
    // The answer to a request that is under way names the rows by the numbers that they had when it was sent.
    now.moves.push(move);
    now.feedback = withMoved(now.feedback, move);
    setFeedback(now.feedback);
  }, []);

  useEffect(() => {
    if (touched === kept) return;
    const timer = setTimeout(() => latest.current.feedback.failure !== 'STALE' && void save('save'), pause);
    return () => clearTimeout(timer);
  }, [touched, kept, save]);

  const saving: Saving = sending ? 'saving' : touched > kept ? 'dirty' : 'saved';
  useLeaveWarning(saving === 'dirty');
  return { feedback, saving, save, touch, moveMistakes };
}

const withMoved = (feedback: Feedback, move: Move): Feedback => ({
  ...feedback,
  issues: issuesMoved(feedback.issues, move),
});

/** A refusal does not list what is missing, so the earlier list is kept. */
function merge(before: Feedback, said: Feedback | null): Feedback {
  if (!said) return { ...before, failure: 'UNAVAILABLE' };
  // A mistake in one field stops no other from being saved, and then the list is of what was saved.
  const { missing, unanswered } = keptAnyway(said) || said.savedAt ? said : before;
  return { ...said, files: said.files ?? before.files, savedAt: said.savedAt ?? before.savedAt, missing, unanswered };
}

/** Refused or not, what was typed is saved: only the sending was. */
const keptAnyway = ({ failure }: Feedback): boolean => !failure || failure === 'INCOMPLETE' || failure === 'UNANSWERED';

type Chosen = [HTMLInputElement, FileList | null][];

const chosenFiles = (form: HTMLFormElement): Chosen =>
  [...form.querySelectorAll<HTMLInputElement>('input[type="file"]')].map((input) => [input, input.files]);

/** A file that was sent is not sent again; another one chosen meanwhile is. */
function clear(chosen: Chosen): void {
  for (const [input, files] of chosen) if (input.files === files) input.value = '';
}

async function post(
  page: string,
  form: HTMLFormElement,
  intent: Intent,
  updatedAt: string,
): Promise<SaveAnswer | null> {
  const body = new FormData(form);
  body.set('intent', intent);
  body.set('updatedAt', updatedAt);
  try {
    const response = await fetch(`${page}/enregistrer`, {
      method: 'POST',
      body,
    });
    return response.ok ? ((await response.json()) as SaveAnswer) : null;
  } catch {
    return null;
  }
}

function useLeaveWarning(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [unsaved]);
}
