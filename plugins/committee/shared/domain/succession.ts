import { holdsMandate } from './electorate';
import { endsBeforeItBegins } from './mandate-rules';
import { addDays } from './review-machine';
import type { MemberRole } from './vocabulary';

/** A mandate as the act of naming a successor sees it. */
interface Seat {
  role: MemberRole;
  account: number | null;
  from: string | null;
  to: string | null;
}

/** The mandate under which somebody chairs a committee on that day; a rapporteur who presides in its place gives nothing on. */
export function chairOn<Given extends Seat>(seats: readonly Given[], account: number, day: string): Given | undefined {
  return seats.find((seat) => seat.role === 'chair' && seat.account === account && holdsMandate(seat, day));
}

/**
 * Who may follow a chair: whoever sits in the committee that day, by an account of their own, as anything but a chair. Whom they
 * represent goes with them, so that they still step aside by rule.
 */
export function successors<Given extends Seat>(seats: readonly Given[], chair: Seat, day: string): Given[] {
  return seats.filter(
    (seat) =>
      seat.role !== 'chair' && seat.account !== null && seat.account !== chair.account && holdsMandate(seat, day),
  );
}

/** The chair who is to come already: a second one would preside beside the first. */
export function comingChair<Given extends Seat>(seats: readonly Given[], day: string): Given | undefined {
  return seats.find(
    (seat) => seat.role === 'chair' && seat.from !== null && seat.from > day && !endsBeforeItBegins(seat),
  );
}

/** The last day of a mandate that gives way to another: the day before, and never later than it ends already. */
export function lastDayBefore({ to }: Pick<Seat, 'to'>, from: string): string {
  const last = addDays(from, -1);
  return to !== null && to < last ? to : last;
}
