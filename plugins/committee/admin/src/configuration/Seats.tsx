import { Badge, Box, Button, Flex, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useState } from 'react';
import type { CommitteeConfiguration, Configuration, SeatConfiguration } from '../../../shared';
import { today, useDates, type Dates } from '../lib/dates';
import { type Column, Rows } from '@passerelles/kit/admin';
import { label, type Text, useText } from '../lib/panel';
import { Notice } from '../parts/Notice';
import { Section } from '../parts/Section';
import { SeatForm } from './SeatForm';

const stateOf = ({ current, to }: SeatConfiguration) =>
  current ? 'current' : to !== null && to < today() ? 'ended' : 'coming';
const looks = { current: 'success', coming: 'secondary', ended: 'neutral' } as const;

function term({ from, to }: SeatConfiguration, text: Text, { day }: Dates): string {
  if (from && to) return text('seat.fromTo', { from: day(from), to: day(to) });
  if (from) return text('seat.since', { from: day(from) });
  return to ? text('seat.until', { to: day(to) }) : text('seat.always');
}

const columns = (text: Text, dates: Dates, change: (seat: SeatConfiguration) => void): Column<SeatConfiguration>[] => [
  {
    name: text('seat.name'),
    cell: (seat) => (
      <Box paddingTop={3} paddingBottom={3} style={{ whiteSpace: 'normal' }}>
        <Typography tag="p">{seat.personName}</Typography>
        <Typography tag="p" variant="pi" textColor="neutral600">
          {seat.account ? text('seat.withAccount', { name: seat.account.name }) : text('seat.noAccount')}
        </Typography>
      </Box>
    ),
  },
  { name: text('seat.role'), cell: ({ role }) => <Typography>{label(text, 'role', role)}</Typography> },
  {
    name: text('seat.represents'),
    cell: ({ represents }) => <Typography style={{ whiteSpace: 'normal' }}>{represents?.name ?? '–'}</Typography>,
  },
  {
    name: text('seat.term'),
    cell: (seat) => (
      <Flex direction="column" alignItems="start" gap={1} paddingTop={2} paddingBottom={2}>
        <Badge variant={looks[stateOf(seat)]}>{label(text, 'seatState', stateOf(seat))}</Badge>
        <Typography variant="pi" style={{ whiteSpace: 'normal' }}>
          {term(seat, text, dates)}
        </Typography>
        {seat.decided && (
          <Typography variant="pi" textColor="neutral600" style={{ whiteSpace: 'normal' }}>
            {text('seat.decided', {
              day: dates.day(seat.decided.at),
              role: label(text, 'decidedAs', seat.decided.as),
              by: seat.decided.by ? ` (${seat.decided.by})` : '',
            })}
          </Typography>
        )}
      </Flex>
    ),
  },
  {
    name: text('column.actions'),
    cell: (seat) => (
      <Button
        size="S"
        variant="tertiary"
        aria-label={text('seat.change', { name: seat.personName })}
        onClick={() => change(seat)}
      >
        {text('common.change')}
      </Button>
    ),
  },
];

type Props = {
  committee: CommitteeConfiguration;
  isAsked: boolean;
  people: Configuration['people'];
  onDone: () => void;
};

/** Who sits in a committee, who sat, and who will; a mandate ends, it is never taken away. */
export function Seats({ committee, isAsked, people, onDone }: Props) {
  const text = useText();
  const dates = useDates();
  const [open, setOpen] = useState<SeatConfiguration | 'new' | null>(null);
  const order = { current: 0, coming: 1, ended: 2 };
  const seats = [...committee.seats].sort((one, other) => order[stateOf(one)] - order[stateOf(other)]);

  return (
    <Section title={text('seat.title')}>
      {isAsked && committee.warnings.map((warning) => <Notice key={warning}>{label(text, 'warning', warning)}</Notice>)}
      {seats.length > 0 && (
        <Rows name={text('seat.title')} columns={columns(text, dates, setOpen)} rows={seats} keyOf={({ id }) => id} />
      )}
      <Flex>
        <Button variant="secondary" startIcon={<Plus aria-hidden />} onClick={() => setOpen('new')}>
          {text('seat.give')}
        </Button>
      </Flex>
      {open !== null && (
        <SeatForm
          committee={committee.slug}
          seat={open === 'new' ? null : open}
          people={people}
          onClose={() => setOpen(null)}
          onDone={() => {
            setOpen(null);
            onDone();
          }}
        />
      )}
    </Section>
  );
}
