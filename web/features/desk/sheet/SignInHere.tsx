'use client';

import { useEffect, useRef, useState, type FormEvent } from 'react';
import { messages } from '../../../messages/in-browsers';
import { Button } from '../../../ui/Button';
import { TextField } from '../../../ui/Field';
import { Notice } from '../../../ui/Notice';
import type { FailureCode } from '../failure';

const t = messages.desk;

/** Opens a session again over the form, which stays as it is behind; what was typed is saved afterwards. */
export function SignInHere({ open, onClose, onDone }: { open: boolean; onClose(): void; onDone(): void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [failure, setFailure] = useState<FailureCode | null>(null);
  const [sending, setSending] = useState(false);
  useEffect(() => {
    if (open && !dialog.current?.open) dialog.current?.showModal();
    if (!open && dialog.current?.open) dialog.current.close();
  }, [open]);

  const signIn = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    setSending(true);
    setFailure(null);
    const refused = await ask(new FormData(event.currentTarget));
    setSending(false);
    if (refused) return setFailure(refused);
    onDone();
  };

  return (
    <dialog ref={dialog} className="desk-dialog" aria-labelledby="session-titre" onClose={onClose}>
      {open && (
        <form className="stack" onSubmit={(event) => void signIn(event)} noValidate>
          <h2 id="session-titre">{t.saving.session.title}</h2>
          <p>{t.saving.session.lead}</p>
          {failure && (
            <Notice tone="bad" role="alert">
              {t.failures[failure]}
            </Notice>
          )}
          <TextField
            id="session-email"
            name="email"
            type="email"
            autoComplete="email"
            label={t.fields.email}
            required
          />
          <TextField
            id="session-password"
            name="password"
            type="password"
            autoComplete="current-password"
            label={t.fields.password}
            required
          />
          <p className="actions">
            <Button type="submit" look="main" disabled={sending}>
              {t.saving.session.action}
            </Button>
            <Button onClick={onClose}>{t.saving.session.later}</Button>
          </p>
        </form>
      )}
    </dialog>
  );
}

async function ask(body: FormData): Promise<FailureCode | null> {
  try {
    const response = await fetch('/espace/connexion/ici', { method: 'POST', body });
    const answer = (await response.json()) as { failure?: FailureCode };
    return answer.failure ?? null;
  } catch {
    return 'UNAVAILABLE';
  }
}
