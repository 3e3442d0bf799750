'use client';

import { mailLocales, type AccountView } from '@passerelles/desk/shared';
import { messages } from '../../../messages/in-browsers';
import { SelectField } from '../../../ui/Field';
import {
  changeAccount,
  changeEmail,
  changePassword,
  confirmNewAddress,
  deleteAccount,
  endSessions,
  undoNewAddress,
} from '../actions/my-account';
import { Form } from './Form';
import { Typed } from './Typed';

const { account: t, fields } = messages.desk;
const present = { label: t.present, type: 'password', autoComplete: 'current-password' };

export function AccountForm({ name, locale }: Pick<AccountView, 'name' | 'locale'>) {
  return (
    <Form action={changeAccount} submit={t.youAction} values={{ name, locale }}>
      {(state) => (
        <>
          <Typed state={state} name="name" label={fields.name} help={fields.nameHelp} autoComplete="name" />
          <SelectField
            key={state.values.locale}
            id="locale"
            name="locale"
            label={t.locale}
            defaultValue={state.values.locale}
          >
            {mailLocales.map((one) => (
              <option key={one} value={one}>
                {t.locales[one]}
              </option>
            ))}
          </SelectField>
        </>
      )}
    </Form>
  );
}

export function EmailForm() {
  return (
    <Form action={changeEmail} submit={t.emailAction} look="plain">
      {(state) => (
        <>
          <Typed state={state} name="email" label={t.newEmail} type="email" autoComplete="email" />
          <Typed state={state} name="password" {...present} />
        </>
      )}
    </Form>
  );
}

export function PasswordForm() {
  return (
    <Form action={changePassword} submit={t.passwordAction} look="plain">
      {(state) => (
        <>
          <Typed state={state} name="current" {...present} />
          {/* Its name is another one’s in the form of the address: its id is its own. */}
          <Typed
            state={state}
            name="password"
            id="new-password"
            label={t.newPassword}
            help={fields.newPasswordHelp}
            type="password"
            autoComplete="new-password"
          />
        </>
      )}
    </Form>
  );
}

export function EndSessionForm({ session, device }: { session: string; device: string }) {
  return (
    <Form action={endSessions} submit={t.end(device)} look="plain">
      {() => <input type="hidden" name="session" value={session} />}
    </Form>
  );
}

export const EndOthersForm = () => <Form action={endSessions} submit={t.endOthers} look="plain" />;

export function DeleteForm() {
  return (
    <Form action={deleteAccount} submit={t.removeAction} look="bad">
      {(state) => <Typed state={state} name="password" {...present} />}
    </Form>
  );
}

/** Only buttons: a machine that opens the link of a mail changes nothing. */
export const ConfirmAddressForm = ({ token }: { token: string }) => (
  <Form action={confirmNewAddress} submit={t.confirmAction}>
    {() => <input type="hidden" name="token" value={token} />}
  </Form>
);

export const UndoAddressForm = ({ token }: { token: string }) => (
  <Form action={undoNewAddress} submit={t.undoAction}>
    {() => <input type="hidden" name="token" value={token} />}
  </Form>
);
