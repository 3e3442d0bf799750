import type { Meeting } from '../../lib/cms/meetings';
import { formatPeriod } from '../../lib/format/period';
import { DateText } from '../../ui/DateText';

/** When a meeting was held: one day, or from the first to the last. Says nothing when nobody knows. */
export function MeetingDate({ meeting: { date, endDate } }: { meeting: Pick<Meeting, 'date' | 'endDate'> }) {
  const period = date && formatPeriod(date, endDate);
  if (period) return <>{period}</>;
  if (date) return <DateText date={date} />;
  return endDate && <DateText date={{ value: endDate, precision: 'day' }} />;
}
