'use client';

import { useActionState, useEffect, useRef, type ReactNode } from 'react';
import { usePathname, useSearchParams } from 'next/navigation';
import { messages } from '../../../messages/in-browsers';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { freshForm, type FormState } from './form-state';

interface Props {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  submit: ReactNode;
  /** How much the button matters; one main action a page. */
  look?: 'main' | 'plain' | 'bad';
  /** What was there before anybody typed. */
  values?: Record<string, string>;
  children?: (state: FormState) => ReactNode;
}

/**
 * A small form: says what is wrong above itself and beside each field, and keeps what was typed. Without script the page comes back with
 * the same state.
 */
export function Form({ action, submit, look = 'main', values = {}, children }: Props) {
  const [state, send, sending] = useActionState(action, { ...freshForm, values }, useAddress());
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (state.failure) notice.current?.focus();
  }, [state]);
  return (
    <form action={send} className="stack desk-form" noValidate>
      {state.failure && (
        <div ref={notice} tabIndex={-1}>
          <Notice tone="bad" role="alert">
            {messages.desk.failures[state.failure]}
          </Notice>
        </div>
      )}
      {/* The answer brings back what was sent: what would be typed before it comes would be lost. */}
      <fieldset disabled={sending} className="stack">
        {children?.(state)}
        <p>
          <Button type="submit" look={look}>
            {submit}
          </Button>
        </p>
      </fieldset>
    </form>
  );
}

/** Where the form is sent to without a script: the page that it stands on. React would leave the address empty, which HTML forbids. */
function useAddress(): string {
  const query = useSearchParams()?.toString();
  const path = usePathname() ?? '/espace';
  return query ? `${path}?${query}` : path;
}
