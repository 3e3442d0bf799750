import { messages } from '../../messages/in-browsers';
import { dayName, formatDay, formatPartialDate, isDay, monthName, type PartialDate } from './dates';

/**
 * What lasts from a date to a day: “du 12 au 14 mars 2019”, “12 to 14 March 2019”, saying once what both have in common; null where one
 * date says it all: without an end, or with that of the same day.
 */
export function formatPeriod(from: PartialDate, to: string | null): string | null {
  if (to === null || to === from.value || !isDay(to)) return null;
  const last = formatDay(to);
  const whole = messages.common.fromTo(formatPartialDate(from), last);
  if (from.precision !== 'day' || !isDay(from.value)) return messages.common.endingOn(formatPartialDate(from), last);
  const [year, month, day] = from.value.split('-');
  if (year !== to.slice(0, 4)) return whole;
  return messages.common.fromTo(
    month === to.slice(5, 7) ? dayName(day) : `${dayName(day)} ${monthName(Number(month))}`,
    last,
  );
}
