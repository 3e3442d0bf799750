'use client';

import { memberRoles, type MemberRole } from '@passerelles/desk/shared';
import { messages } from '../../../messages/in-browsers';
import { SelectField } from '../../../ui/Field';
import {
  acceptInvitation,
  changeRole,
  invite,
  joinByInvitation,
  removeMember,
  takeBackInvitation,
} from '../actions/people';
import { Form } from './Form';
import { Typed } from './Typed';

const { people: t, invitation: i, fields } = messages.desk;

const Hidden = ({ values }: { values: Record<string, string> }) =>
  Object.entries(values).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />);

export function InviteForm({ actor }: { actor: string }) {
  return (
    <Form action={invite} submit={t.inviteAction} values={{ role: 'writer' }}>
      {(state) => (
        <>
          <Hidden values={{ actor }} />
          <Typed state={state} name="email" label={t.inviteEmail} type="email" autoComplete="off" />
          <SelectField
            key={state.values.role}
            id="role"
            name="role"
            label={t.inviteRole}
            defaultValue={state.values.role}
          >
            {memberRoles.map((role) => (
              <option key={role} value={role}>
                {t.roleChoices[role]}
              </option>
            ))}
          </SelectField>
        </>
      )}
    </Form>
  );
}

export function TakeBackForm({ actor, invitation, email }: { actor: string; invitation: string; email: string }) {
  return (
    <Form action={takeBackInvitation} submit={t.takeBack(email)} look="plain">
      {() => <Hidden values={{ actor, invitation }} />}
    </Form>
  );
}

interface Member {
  actor: string;
  member: string;
  name: string;
}

/** @param role the one that the button gives */
export function RoleForm({ actor, member, name, role }: Member & { role: MemberRole }) {
  return (
    <Form action={changeRole} submit={role === 'manager' ? t.makeManager(name) : t.makeWriter(name)} look="plain">
      {() => <Hidden values={{ actor, member, role }} />}
    </Form>
  );
}

export function RemoveForm({ actor, member, name }: Member) {
  return (
    <Form action={removeMember} submit={t.remove(name)} look="bad">
      {() => <Hidden values={{ actor, member }} />}
    </Form>
  );
}

/** @param successors colleagues among whom who manages last names one; without them nobody has to be named */
export function LeaveForm({
  actor,
  member,
  successors,
}: Omit<Member, 'name'> & { successors: { documentId: string; name: string }[] }) {
  return (
    <Form action={removeMember} submit={t.leaveAction} look="bad">
      {(state) => (
        <>
          <Hidden values={{ actor, member, leaves: 'yes' }} />
          {successors.length > 0 && (
            <SelectField
              key={state.values.successor}
              id="successor"
              name="successor"
              label={t.successor}
              defaultValue={state.values.successor ?? successors[0]?.documentId}
            >
              {successors.map(({ documentId, name }) => (
                <option key={documentId} value={documentId}>
                  {name}
                </option>
              ))}
              <option value="">{t.nobody}</option>
            </SelectField>
          )}
        </>
      )}
    </Form>
  );
}

/** Only a button: a machine that opens the link of a mail accepts nothing. */
export function AcceptForm({ token, actor }: { token: string; actor: string }) {
  return (
    <Form action={acceptInvitation} submit={i.accept(actor)}>
      {() => <Hidden values={{ token }} />}
    </Form>
  );
}

export function JoinForm({ token }: { token: string }) {
  return (
    <Form action={joinByInvitation} submit={i.openAction}>
      {(state) => (
        <>
          <Hidden values={{ token }} />
          <Typed state={state} name="name" label={fields.name} help={fields.nameHelp} autoComplete="name" />
          <Typed
            state={state}
            name="password"
            label={fields.newPassword}
            help={fields.newPasswordHelp}
            type="password"
            autoComplete="new-password"
          />
        </>
      )}
    </Form>
  );
}
