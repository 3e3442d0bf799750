import type { Seat } from '@passerelles/committee/shared';
import { formatDay } from '../../lib/format/dates';
import { messages } from '../../messages';

/** Who sits, in which role and for whom; ended mandates stay readable. */
export function Seats({ seats }: { seats: Seat[] }) {
  const t = messages.committees;
  return (
    <ul className="list list-tight">
      {seats.map((seat, index) => (
        <li key={index}>
          {seat.name}, {t.role[seat.role]}
          {seat.represents && (
            <>
              , <a href={`/acteurs/${seat.represents.slug}`}>{t.represents(seat.represents.name)}</a>
            </>
          )}
          <p className="small quiet">
            {seat.from && t.mandate(formatDay(seat.from), seat.to && formatDay(seat.to))}
            {!seat.current && ` (${t.ended})`}
          </p>
        </li>
      ))}
    </ul>
  );
}
