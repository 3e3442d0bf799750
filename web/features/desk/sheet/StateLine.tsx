'use client';

import { useEffect, useRef, useState } from 'react';
import { messages } from '../../../messages/in-browsers';
import { timeOf } from '../time';
import { isTold, isTrouble, type State } from './saving';

const t = messages.desk.saving;

function say(state: State): string {
  switch (state.is) {
    case 'untouched':
      return t.untouched;
    case 'dirty':
      return t.dirty;
    case 'saving':
      return t.sending;
    case 'offline':
      return t.offline;
    case 'asked':
      return t.asked(state.fields);
    case 'refused':
      return t.refused(t.why[state.why] ?? messages.desk.failures[state.why]);
    case 'saved': {
      const time = timeOf(state.at);
      return state.except > 0 ? t.savedExcept(time, state.except) : t.saved(time);
    }
  }
}

/** In few words: why something is not saved stands in the message above the form, which is read as well. */
const tell = (state: State): string =>
  state.is === 'saved' ? t.told.saved(state.except) : isTrouble(state) ? t.told[state.is] : '';

/**
 * Whether the draft is saved, and if not, why; in view all the time. What a screen reader is told of it is less: see `isTold`.
 * @param pressed how many times a button was pressed: the answer to one is told
 */
export function StateLine({ state, pressed }: { state: State; pressed: number }) {
  const [told, setTold] = useState('');
  const before = useRef(state);
  const answered = useRef(pressed);
  useEffect(() => {
    if (state.is === 'dirty' || state.is === 'saving') return;
    if (isTold(before.current, state, answered.current !== pressed)) {
      const said = tell(state);
      // The same words again would not be read: the text changes by a space that nobody hears.
      setTold((last) => (last === said ? `${said} ` : said));
    }
    before.current = state;
    answered.current = pressed;
  }, [state, pressed]);
  return (
    <>
      <p className={isTrouble(state) ? 'desk-state-line bad' : 'desk-state-line'} data-state={state.is}>
        {say(state)}
      </p>
      <span className="sr" role="status">
        {told}
      </span>
    </>
  );
}
