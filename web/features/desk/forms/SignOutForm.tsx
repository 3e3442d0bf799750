'use client';

import { useActionState } from 'react';
import { messages } from '../../../messages/in-browsers';
import { Button } from '../../../ui/Button';
import { signOut } from '../actions/account';
import { forgetCopies, hasCopies } from '../sheet/local-copy';

export function SignOutForm() {
  // For the address alone that a form without a script is sent to.
  const [, send] = useActionState(signOut, undefined, '/espace');
  return (
    <form
      action={send}
      onSubmit={(event) => {
        if (hasCopies() && !window.confirm(messages.desk.saving.leaveUnsaved)) event.preventDefault();
        else forgetCopies();
      }}
    >
      <Button type="submit">{messages.desk.nav.signOut}</Button>
    </form>
  );
}
