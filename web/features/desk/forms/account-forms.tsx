'use client';

import { messages } from '../../../messages/in-browsers';
import { confirmAddress, requestReset, resetPassword, signIn, signUp } from '../actions/account';
import { Form } from './Form';
import { Typed } from './Typed';

const t = messages.desk;
const email = { name: 'email', label: t.fields.email, type: 'email', autoComplete: 'email' };
const newPassword = {
  name: 'password',
  label: t.fields.newPassword,
  help: t.fields.newPasswordHelp,
  type: 'password',
  autoComplete: 'new-password',
};

export function SignUpForm() {
  return (
    <Form action={signUp} submit={t.signUp.action}>
      {(state) => (
        <>
          <Typed state={state} name="name" label={t.fields.name} help={t.fields.nameHelp} autoComplete="name" />
          <Typed state={state} {...email} />
          <Typed state={state} {...newPassword} />
        </>
      )}
    </Form>
  );
}

export function SignInForm({ retour }: { retour: string }) {
  return (
    <Form action={signIn} submit={t.signIn.action}>
      {(state) => (
        <>
          <input type="hidden" name="retour" value={retour} />
          <Typed state={state} {...email} />
          <Typed
            state={state}
            name="password"
            label={t.fields.password}
            type="password"
            autoComplete="current-password"
          />
        </>
      )}
    </Form>
  );
}

/** Only a button: a machine that opens the link of a mail confirms nothing. */
export function ConfirmForm({ token }: { token: string }) {
  return (
    <Form action={confirmAddress} submit={t.confirm.action}>
      {() => <input type="hidden" name="token" value={token} />}
    </Form>
  );
}

export function ResetRequestForm() {
  return (
    <Form action={requestReset} submit={t.password.action}>
      {(state) => <Typed state={state} {...email} />}
    </Form>
  );
}

export function ResetForm({ token }: { token: string }) {
  return (
    <Form action={resetPassword} submit={t.password.newAction}>
      {(state) => (
        <>
          <input type="hidden" name="token" value={token} />
          <Typed state={state} {...newPassword} />
        </>
      )}
    </Form>
  );
}
