import type { Seat } from '@passerelles/committee/shared';
import { expect, it } from 'vitest';
import { sortedSeats } from './seating';

const seat = (name: string, changes: Partial<Seat> = {}): Seat => ({
  name,
  role: 'member',
  represents: null,
  from: '2020-01-01',
  to: null,
  current: true,
  decided: null,
  ...changes,
});

it('shows who sits, the chair first, apart from those who did and those who will', () => {
  const seats = [
    seat('Zoé'),
    seat('Émile'),
    seat('Awa', { role: 'chair' }),
    seat('Olga', { role: 'observer' }),
    seat('Avant', { to: '2015-01-01', current: false }),
    seat('Juste avant', { to: '2026-03-11', current: false }),
    seat('Après', { from: '2026-04-01', current: false }),
  ];
  const { sitting, past, coming } = sortedSeats(seats, '2026-03-12');
  expect(sitting.map(({ name }) => name)).toEqual(['Awa', 'Émile', 'Zoé', 'Olga']);
  expect(past.map(({ name }) => name)).toEqual(['Juste avant', 'Avant']);
  expect(coming.map(({ name }) => name)).toEqual(['Après']);
});
