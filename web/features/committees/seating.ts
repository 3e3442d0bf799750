import { memberRoles, type Seat } from '@passerelles/committee/shared';
import { byName } from '../../lib/format/order';

/** Seats on a day: who sits, the chair first; mandates that had ended, the latest first; those that had not begun. */
export function sortedSeats(seats: readonly Seat[], on: string): { sitting: Seat[]; past: Seat[]; coming: Seat[] } {
  const byRole = (a: Seat, b: Seat) => memberRoles.indexOf(a.role) - memberRoles.indexOf(b.role) || byName(a, b);
  const isOver = ({ to }: Seat) => to !== null && to < on;
  const others = seats.filter((seat) => !seat.current);
  return {
    sitting: seats.filter((seat) => seat.current).sort(byRole),
    past: others.filter(isOver).sort((a, b) => (b.to ?? '').localeCompare(a.to ?? '')),
    coming: others.filter((seat) => !isOver(seat)).sort((a, b) => (a.from ?? '').localeCompare(b.from ?? '')),
  };
}
