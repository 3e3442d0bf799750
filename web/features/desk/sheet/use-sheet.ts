'use client';

import { fieldAt } from '@passerelles/desk/shared';
import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import { typeOfFolder, type Folder } from '../folders';
import { issuesMoved, type Move } from './places';
import { bodyOf, chosenFiles, clearFiles, post, postAndLeave } from './post-form';
import { isRetried, retryAfter, stateOf, type State } from './saving';
import { isKept, type Feedback, type Intent, type Theirs } from './sheet-state';
import { useLocalCopy } from './use-local-copy';
import { isTypedIn } from './typed-in';
import { inputsOf, type Inputs } from './unsaved';
import { useOnline } from './use-online';

/** How long a pause in typing is before the draft saves itself, and how long after a field was left, in milliseconds. */
const pause = 3_000;
const leaving = 800;

interface Options {
  folder: Folder;
  documentId: string;
  page: string;
  /** Under which what could not be saved yet is kept in this browser. */
  account: string;
  /** Whether the form was sent before the script ran, and came back with what was typed. */
  cameBack: boolean;
  /** Fields that somebody else changed and the form may show: nobody is typing in them. */
  onTheirs(theirs: Theirs): void;
  /** What was typed before the page was left, and no save took. */
  onFound(inputs: Inputs): void;
}

/**
 * Saves a sheet without taking the page away: by its buttons, and by itself after a pause in typing, on leaving a field and on leaving the page. One save at a time; what is
 * typed meanwhile goes with the next one. A save without an answer is tried again by itself.
 */
export function useSheet(form: RefObject<HTMLFormElement | null>, start: Feedback, options: Options) {
  const { page, folder } = options;
  const [feedback, setFeedback] = useState(start);
  const [touched, setTouched] = useState(0);
  const [kept, setKept] = useState(0);
  const [sending, setSending] = useState(false);
  const online = useOnline();
  const latest = useRef({
    feedback: start,
    touched: 0,
    kept: 0,
    busy: false,
    failed: 0,
    asked: null as Intent | null,
    moves: [] as Move[],
    options,
  });
  latest.current.options = options;

  const touch = useCallback(() => {
    latest.current.touched += 1;
    setTouched(latest.current.touched);
  }, []);

  const copy = useLocalCopy(form, latest, options, (found) => {
    const now = latest.current;
    now.feedback = { ...now.feedback, marks: found.marks, updatedAt: found.updatedAt };
    setFeedback(now.feedback);
    options.onFound(found.inputs);
    touch();
  });

  const save = useCallback(
    async (intent: Intent) => {
      const now = latest.current;
      // What a button asked for is not forgotten over a save that happens by itself.
      now.asked = intent === 'auto' ? (now.asked ?? intent) : intent;
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
        const body = bodyOf(form.current, wanted, now.feedback);
        const answer = await post(page, body);
        if (answer?.feedback.savedAt) clearFiles(files);
        const said = answer && now.moves.reduce(withMoved, answer.feedback);
        now.feedback = merge(now.feedback, said);
        now.failed = isRetried(now.feedback.failure) ? now.failed + 1 : 0;
        if (said?.theirs && form.current) {
          const shown = stillAsSent(said.theirs, inputsOf(typeOfFolder(folder), body), form.current, folder);
          now.feedback = { ...now.feedback, marks: { ...now.feedback.marks, ...shown.marks } };
          if (Object.keys(shown.values).length > 0) now.options.onTheirs(shown);
        }
        setFeedback(now.feedback);
        if (answer && isKept(answer.feedback)) {
          now.kept = sent;
          setKept(sent);
          if (now.touched === sent) copy.drop();
        }
        if (answer?.leave) window.location.assign(answer.leave);
      }
      now.busy = false;
      setSending(false);
    },
    [page, form, folder, copy],
  );

  const moveMistakes = useCallback((move: Move) => {
    const now = latest.current;
    // The answer to a request that is under way names the rows by the numbers that they had when it was sent.
    now.moves.push(move);
    now.feedback = withMoved(now.feedback, move);
    setFeedback(now.feedback);
  }, []);

  // Typed before the script ran: in these inputs, or in those that were sent and came back with another row and not saved.
  const cameBack = useRef(options.cameBack);
  useEffect(() => {
    if (form.current && (isTypedIn(form.current) || (cameBack.current && !isKept(latest.current.feedback)))) touch();
  }, [form, touch]);

  const dirty = touched !== kept;
  const { failure } = feedback;

  useEffect(() => {
    if (touched === latest.current.kept) return;
    copy.putSoon();
    const timer = setTimeout(() => void save('auto'), pause);
    return () => clearTimeout(timer);
  }, [touched, save, copy]);

  // What failed is tried again: by and by, once the line is back, and when its writer comes back to the page.
  useEffect(() => {
    if (!dirty || sending || !isRetried(failure)) return;
    const again = () => navigator.onLine && void save('auto');
    const timer = setTimeout(again, retryAfter(latest.current.failed));
    window.addEventListener('online', again);
    window.addEventListener('focus', again);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('online', again);
      window.removeEventListener('focus', again);
    };
  }, [dirty, sending, failure, feedback, save]);

  useEffect(() => {
    const isDirty = () => latest.current.touched !== latest.current.kept;
    const leave = () => {
      if (!isDirty() || !form.current) return;
      copy.put();
      postAndLeave(page, bodyOf(form.current, 'auto', latest.current.feedback));
    };
    const hide = () => {
      if (document.visibilityState !== 'hidden' || !isDirty()) return;
      copy.put();
      void save('auto');
    };
    const warn = (event: BeforeUnloadEvent) => {
      if (isDirty()) event.preventDefault();
    };
    window.addEventListener('pagehide', leave);
    window.addEventListener('beforeunload', warn);
    document.addEventListener('visibilitychange', hide);
    return () => {
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('beforeunload', warn);
      document.removeEventListener('visibilitychange', hide);
    };
  }, [form, page, save, copy]);

  const left = useRef<ReturnType<typeof setTimeout>>(undefined);
  const leaveField = useCallback(() => {
    clearTimeout(left.current);
    left.current = setTimeout(() => latest.current.touched !== latest.current.kept && void save('auto'), leaving);
  }, [save]);

  const state: State = stateOf({ sending, dirty, online, feedback });
  return { feedback, state, save, touch, leaveField, moveMistakes };
}

const withMoved = (feedback: Feedback, move: Move): Feedback => ({
  ...feedback,
  issues: issuesMoved(feedback.issues, move),
});

/** A refusal does not list what is missing, so the earlier list is kept. */
function merge(before: Feedback, said: Feedback | null): Feedback {
  if (!said) return { ...before, failure: 'UNAVAILABLE' };
  // A mistake in one field stops no other from being saved, and then the list is of what was saved.
  const isSaved = said.savedAt !== undefined;
  const { missing, unanswered } = isSaved || saysWhatLacks(said) ? said : before;
  const { conflicts, marks, updatedAt } = isSaved ? said : before;
  return {
    ...said,
    updatedAt,
    marks,
    conflicts,
    files: said.files ?? before.files,
    savedAt: said.savedAt ?? before.savedAt,
    missing,
    unanswered,
  };
}

const saysWhatLacks = ({ failure }: Feedback): boolean => failure === 'INCOMPLETE' || failure === 'UNANSWERED';

/** Of what somebody else changed, the fields that are as they were sent and in which nobody is typing. */
function stillAsSent(theirs: Theirs, sent: Inputs, form: HTMLFormElement, folder: Folder): Theirs {
  const now = inputsOf(typeOfFolder(folder), new FormData(form));
  const said = (inputs: Inputs, field: string) => JSON.stringify(inputs.filter(([name]) => fieldAt(name) === field));
  const { activeElement } = document;
  const typing = fieldAt(activeElement?.getAttribute('name') ?? activeElement?.id.replaceAll('-', '.') ?? '');
  const isOne = (name: string) => {
    const field = fieldAt(name);
    return field !== typing && said(sent, field) === said(now, field);
  };
  const those = <Value>(all: Readonly<Record<string, Value>>): Record<string, Value> =>
    Object.fromEntries(Object.entries(all).filter(([name]) => isOne(name)));
  return {
    values: those(theirs.values),
    typed: those(theirs.typed),
    labels: theirs.labels,
    marks: those(theirs.marks),
  };
}
