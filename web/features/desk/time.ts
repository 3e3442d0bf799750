import { formatTime } from '../../lib/format/dates';
import { intlLocale } from '../../lib/locale';

const clock = new Intl.DateTimeFormat(intlLocale, {
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZone: 'Europe/Paris',
});

/** “19 h 42”, of an instant, as clocks in Paris show it. */
export const timeOf = (iso: string): string => formatTime(clock.format(new Date(iso)));
