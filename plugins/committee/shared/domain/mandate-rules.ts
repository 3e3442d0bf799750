import { holdsMandate, votes, type Member } from './electorate';

type Mandate = Pick<Member, 'id' | 'role' | 'from' | 'to'>;
type Term = Pick<Member, 'from' | 'to'>;

/** Whether two mandates have a day in common; days are inclusive, null is open-ended. */
export function overlaps(one: Term, other: Term): boolean {
  const begins = (term: Term) => term.from ?? '0000-01-01';
  const ends = (term: Term) => term.to ?? '9999-12-31';
  return begins(one) <= ends(other) && begins(other) <= ends(one);
}

export function endsBeforeItBegins({ from, to }: Term): boolean {
  return from !== null && to !== null && to < from;
}

export const compositionWarnings = ['NO_VOTER', 'NO_CHAIR', 'CHAIRS_OVERLAP'] as const;
export type CompositionWarning = (typeof compositionWarnings)[number];

/** What is allowed and yet worth a look: nobody to vote or to preside on that day, two chairs at once then or later. */
export function warningsOf(seats: readonly Mandate[], day: string): CompositionWarning[] {
  const sitting = seats.filter((seat) => holdsMandate(seat, day));
  const chairs = seats.filter((seat) => seat.role === 'chair' && (seat.to === null || seat.to >= day));
  const twoAtOnce = chairs.some((chair, index) => chairs.slice(index + 1).some((other) => overlaps(chair, other)));
  const found: [CompositionWarning, boolean][] = [
    ['NO_VOTER', !sitting.some((seat) => votes(seat.role))],
    ['NO_CHAIR', !sitting.some((seat) => seat.role === 'chair')],
    ['CHAIRS_OVERLAP', twoAtOnce],
  ];
  return found.filter(([, holds]) => holds).map(([warning]) => warning);
}
