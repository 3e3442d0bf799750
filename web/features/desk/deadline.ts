import { daysUntil, formatWeekday } from '../../lib/format/dates';
import { messages } from '../../messages/in-browsers';

/** “jeudi 12 mars 2026 (dans 9 jours)”, of an ISO day. */
export const sayDeadline = (isoDay: string): string =>
  messages.desk.follow.deadline(formatWeekday(isoDay), daysUntil(isoDay, new Date()));
