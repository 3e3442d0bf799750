import { Button, Flex, Modal } from '@strapi/design-system';
import { useState } from 'react';
import { memberRoles, type Configuration, type SeatConfiguration } from '../../../shared';
import { today } from '../lib/dates';
import { routes } from '../lib/paths';
import { useSave } from '../lib/save';
import { label, useText } from '../lib/panel';
import { ActorChoice, type Actor } from '../parts/ActorChoice';
import { Choice } from '../parts/Choice';
import { Day } from '../parts/Day';
import { Line } from '../parts/Line';
import { Notice } from '../parts/Notice';
import { SentForm } from '../parts/SentForm';

const noAccount = '-';

type Props = {
  committee: string;
  seat: SeatConfiguration | null;
  people: Configuration['people'];
  onDone: () => void;
  onClose: () => void;
};

/** A mandate: given, corrected while nothing was said under it, ended. */
export function SeatForm({ committee, seat, people, onDone, onClose }: Props) {
  const text = useText();
  const { at, busy, send } = useSave();
  const [personName, setPersonName] = useState(seat?.personName ?? '');
  const [account, setAccount] = useState(seat?.account ? String(seat.account.id) : noAccount);
  const [role, setRole] = useState<string>(seat?.role ?? 'member');
  const [represents, setRepresents] = useState<Actor | null>(seat?.represents ?? null);
  const [from, setFrom] = useState(seat ? (seat.from ?? '') : today());
  const [to, setTo] = useState(seat?.to ?? '');
  const title = seat ? text('seat.change', { name: seat.personName }) : text('seat.give');
  const fixed = seat?.used ?? false;
  // Who held the seat stays a choice after the account was closed.
  const known = seat?.account && !people.some(({ id }) => id === seat.account?.id) ? [seat.account, ...people] : people;
  const accounts = [
    { value: noAccount, label: text('seat.noAccount') },
    ...known.map(({ id, name }) => ({ value: String(id), label: name })),
  ];

  function chooseAccount(chosen: string) {
    setAccount(chosen);
    const person = people.find(({ id }) => String(id) === chosen);
    if (person && personName.trim() === '') setPersonName(person.name.replace(/ \(.*\)$/, ''));
  }
  async function save() {
    const body = {
      personName,
      adminUserId: account === noAccount ? null : Number(account),
      role,
      represents: represents?.documentId ?? null,
      from,
      to: to || null,
    };
    const accepted = seat
      ? await send('put', routes.seat(seat.id), body, text('seat.changeDone'))
      : await send('post', routes.seats(committee), body, text('seat.giveDone'));
    if (accepted) onDone();
  }
  return (
    <Modal.Root open onOpenChange={(open: boolean) => !open && onClose()}>
      <Modal.Content aria-describedby={undefined}>
        <Modal.Header closeLabel={text('common.close')}>
          <Modal.Title>{title}</Modal.Title>
        </Modal.Header>
        <SentForm name={title} busy={busy} onSend={() => void save()}>
          <Modal.Body>
            <Flex direction="column" alignItems="stretch" gap={4}>
              {fixed && <Notice>{text('seat.used')}</Notice>}
              <Choice
                label={text('seat.account')}
                value={account}
                options={accounts}
                onChange={chooseAccount}
                hint={text('seat.accountHint')}
                error={at('adminUserId')}
                disabled={fixed}
              />
              <Line
                label={text('seat.name')}
                value={personName}
                onChange={setPersonName}
                hint={text('seat.nameHint')}
                error={at('personName')}
                disabled={fixed}
                required
              />
              <Choice
                label={text('seat.role')}
                value={role}
                options={memberRoles.map((value) => ({ value, label: label(text, 'role', value) }))}
                onChange={setRole}
                hint={text('seat.roleHint')}
                error={at('role')}
                disabled={fixed}
                required
              />
              <ActorChoice
                label={text('seat.represents')}
                value={represents}
                onChange={setRepresents}
                hint={text('seat.representsHint')}
                error={at('represents')}
                disabled={fixed}
              />
              <Day
                label={text('seat.from')}
                value={from}
                onChange={setFrom}
                error={at('from')}
                disabled={fixed}
                required
              />
              <Day label={text('seat.to')} value={to} onChange={setTo} hint={text('seat.toHint')} error={at('to')} />
            </Flex>
          </Modal.Body>
          <Modal.Footer>
            <Button variant="tertiary" onClick={onClose}>
              {text('common.cancel')}
            </Button>
            <Button type="submit" loading={busy}>
              {text('common.save')}
            </Button>
          </Modal.Footer>
        </SentForm>
      </Modal.Content>
    </Modal.Root>
  );
}
