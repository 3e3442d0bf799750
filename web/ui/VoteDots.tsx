import { messages } from '../messages';

/** Votes of a decision record. `for` includes those with reservations. */
export interface Votes {
  for: number;
  withReservations: number;
  against: number;
  abstained: number;
  recused: number;
}

type Dot = 'for' | 'reserved' | 'against' | 'abstained' | 'recused';
const STEP = 15;

/** One dot a voter, in reading order: for, for with a reservation, against, abstained, recused. */
export function dotsOf(votes: Votes): Dot[] {
  const of = (dot: Dot, count: number): Dot[] => Array.from({ length: count }, () => dot);
  return [
    ...of('for', votes.for - votes.withReservations),
    ...of('reserved', votes.withReservations),
    ...of('against', votes.against),
    ...of('abstained', votes.abstained),
    ...of('recused', votes.recused),
  ];
}

/** The vote in dots, and in words beside them: the words say everything that the dots show. */
export function VoteDots({ votes, note }: { votes: Votes; note?: string }) {
  const dots = dotsOf(votes);
  return (
    <p className="votes">
      {dots.length > 0 && (
        <svg width={dots.length * STEP} height="14" viewBox={`0 0 ${dots.length * STEP} 14`} aria-hidden="true">
          {dots.map((dot, index) => (
            <Circle key={index} dot={dot} x={index * STEP + 7} />
          ))}
        </svg>
      )}
      <span>
        {messages.records.votes(votes)}
        {note && `, ${note}`}
      </span>
    </p>
  );
}

function Circle({ dot, x }: { dot: Dot; x: number }) {
  if (dot !== 'reserved') return <circle className={`vote-${dot}`} cx={x} cy="7" r="5.2" strokeWidth="1.4" />;
  // Half a disc, cut along the diagonal.
  return (
    <>
      <circle className="vote-ring" cx={x} cy="7" r="5.2" strokeWidth="1.4" />
      <path className="vote-half" d={`M${x - 3.7} 10.7A5.2 5.2 0 0 1 ${x + 3.7} 3.3Z`} />
    </>
  );
}
