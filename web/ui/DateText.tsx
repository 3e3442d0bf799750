import { formatPartialDate, type PartialDate } from '../lib/format/dates';
import { messages } from '../messages/in-browsers';
import { Unknown } from './KnowledgeState';

/** A date as precise as it is known; a missing year is said: “16 janvier (année non connue)”. */
export function DateText({ date }: { date: PartialDate }) {
  return (
    <>
      <time dateTime={date.value}>{formatPartialDate(date)}</time>
      {date.precision === 'day-of-unknown-year' && (
        <>
          {' '}
          <Unknown>{`(${messages.common.unknownYear})`}</Unknown>
        </>
      )}
    </>
  );
}
