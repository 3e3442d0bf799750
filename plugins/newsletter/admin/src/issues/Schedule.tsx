import { instantIn } from '@passerelles/kit/shared';
import { Button, Field, Flex } from '@strapi/design-system';
import { useState, type FormEvent } from 'react';
import { timeZone } from '../lib/dates';
import { useText } from '../lib/panel';

type Typed = { target: { value: string } };

/** A day and a time, by the clock of Paris wherever the editor sits. */
export function Schedule({ busy, onSchedule }: { busy: boolean; onSchedule: (at: string) => void }) {
  const text = useText();
  const [day, setDay] = useState('');
  const [time, setTime] = useState('07:00');
  const schedule = (event: FormEvent) => {
    event.preventDefault();
    onSchedule(instantIn(timeZone, day, time).toISOString());
  };
  return (
    <Flex tag="form" gap={2} alignItems="end" wrap="wrap" onSubmit={schedule}>
      <Field.Root required>
        <Field.Label>{text('schedule.day')}</Field.Label>
        <Field.Input type="date" required value={day} onChange={(event: Typed) => setDay(event.target.value)} />
      </Field.Root>
      <Field.Root required>
        <Field.Label>{text('schedule.time')}</Field.Label>
        <Field.Input type="time" required value={time} onChange={(event: Typed) => setTime(event.target.value)} />
      </Field.Root>
      <Button type="submit" variant="secondary" size="L" loading={busy}>
        {text('act.schedule')}
      </Button>
    </Flex>
  );
}
