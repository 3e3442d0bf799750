import type { Tallies } from '@passerelles/committee/shared';
import { messages } from '../messages';

/** The votes of a decision record; `for` includes those with reservations. */
type Votes = Pick<Tallies, 'for' | 'withReservations' | 'against' | 'abstained' | 'recused'>;
type Dot = 'for' | 'reserved' | 'against' | 'abstained' | 'recused';
const STEP = 15;
/** With more voters than this the dots are left out: nobody counts them at a glance. */
const MOST_DOTS = 60;

/** One dot a voter, in reading order: for, for with a reservation, against, abstained, recused. None when they are too many. */
export function dotsOf(votes: Votes): Dot[] {
  const counts: [Dot, number][] = [
    ['for', votes.for - votes.withReservations],
    ['reserved', votes.withReservations],
    ['against', votes.against],
    ['abstained', votes.abstained],
    ['recused', votes.recused],
  ];
  if (counts.some(([, count]) => count > MOST_DOTS)) return [];
  const dots = counts.flatMap(([dot, count]) => Array.from({ length: Math.max(0, count) }, () => dot));
  return dots.length > MOST_DOTS ? [] : dots;
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
