import type { Seat } from '@passerelles/committee/shared';
import { formatDay } from '../../lib/format/dates';
import { pathTo } from '../../lib/paths';
import { messages } from '../../messages';

/** Who sits, in which role, for whom and since when. */
export function Seats({ seats }: { seats: Seat[] }) {
  const t = messages.committees;
  return (
    <ul className="list list-tight">
      {seats.map((seat, index) => (
        <li key={index}>
          {seat.name}, {t.role[seat.role]}
          {seat.represents && (
            <>
              , <a href={pathTo('acteurs', seat.represents.slug)}>{t.represents(seat.represents.name)}</a>
            </>
          )}
          {seat.from && <p className="small quiet">{t.mandate(formatDay(seat.from), seat.to && formatDay(seat.to))}</p>}
          {!seat.from && seat.to && <p className="small quiet">{t.mandateUntil(formatDay(seat.to))}</p>}
          {seat.decided && <p className="small quiet">{t.seatDecided(formatDay(seat.decided.at), seat.decided.as)}</p>}
        </li>
      ))}
    </ul>
  );
}
