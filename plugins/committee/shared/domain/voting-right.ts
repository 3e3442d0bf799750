import { holdsMandate, votes, type Member } from './electorate';
import type { BallotChoice } from './vocabulary';

export type NoVote = 'RECUSED' | 'OBSERVER_ONLY' | 'MANDATE_ENDED' | 'MANDATE_NOT_BEGUN' | 'NOT_A_VOTER';

/** Why who holds these seats has no vote in a stage that opened that day; of several reasons, the one nearest to a vote. */
export function whyNoVote(seats: readonly Member[], openedOn: string, recused: readonly string[]): NoVote {
  const voting = seats.filter((seat) => votes(seat.role));
  if (voting.some((seat) => recused.includes(seat.id) && holdsMandate(seat, openedOn))) return 'RECUSED';
  if (seats.some((seat) => !votes(seat.role) && holdsMandate(seat, openedOn))) return 'OBSERVER_ONLY';
  if (voting.some((seat) => seat.from !== null && seat.from > openedOn)) return 'MANDATE_NOT_BEGUN';
  if (voting.some((seat) => seat.to !== null && seat.to < openedOn)) return 'MANDATE_ENDED';
  return seats.length > 0 && voting.length === 0 ? 'OBSERVER_ONLY' : 'NOT_A_VOTER';
}

/** A favourable or abstaining member owes no explanation, the others do. */
export function needsComment(choice: BallotChoice): boolean {
  return choice !== 'approve' && choice !== 'abstain';
}
