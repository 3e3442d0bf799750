'use client';

import { useActionState } from 'react';
import { messages } from '../../../messages';
import { Button } from '../../../ui/Button';
import { signOut } from '../actions/account';

export function SignOutForm() {
  // For the address alone that a form without a script is sent to.
  const [, send] = useActionState(signOut, undefined, '/espace');
  return (
    <form action={send}>
      <Button type="submit">{messages.desk.nav.signOut}</Button>
    </form>
  );
}
