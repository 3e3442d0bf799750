import type { CommitteePage } from '@passerelles/committee/shared';
import { Button } from '../../ui/Button';
import { TextField } from '../../ui/Field';
import { messages } from '../../messages';
import { Seats } from './Seats';
import { pathTo } from '../../lib/paths';
import { sortedSeats } from './seating';

/** Who sits on the day asked for, then the other mandates, which stay readable for ever; and the choice of another day. */
export function Composition({ committee }: { committee: CommitteePage }) {
  const t = messages.committees;
  if (committee.seats.length === 0) return <p className="quiet">{t.noMember}</p>;
  const { sitting, past, coming } = sortedSeats(committee.seats, committee.on);
  return (
    <>
      {sitting.length > 0 ? <Seats seats={sitting} /> : <p>{t.nobody}</p>}
      {coming.length > 0 && (
        <details className="past-seats">
          <summary>{`${t.coming} (${coming.length})`}</summary>
          <Seats seats={coming} />
        </details>
      )}
      {past.length > 0 && (
        <details className="past-seats">
          <summary>{`${t.past} (${past.length})`}</summary>
          <Seats seats={past} />
        </details>
      )}
      <form className="filter-row" action={`${pathTo('comites', committee.slug)}/composition`}>
        <TextField id="au" name="au" type="date" label={t.onDay} defaultValue={committee.on} required />
        <Button type="submit">{t.showDay}</Button>
      </form>
    </>
  );
}
