import { accountDurations, readerRetention } from '@passerelles/desk/shared';
import { ATTEMPTS_KEPT_MS } from '@passerelles/kit/shared';
import { LEFT_LIFE_MS, PENDING_LIFE_MS, TOKEN_LIFE_MS } from '@passerelles/newsletter/shared';
import { QUERY_LOG_MONTHS } from '@passerelles/search/shared';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** What the page about personal data says of time: the values by which things are forgotten. Days, unless the name says otherwise. */
export const durations = {
  attemptsHours: ATTEMPTS_KEPT_MS / HOUR_MS,
  queriesMonths: QUERY_LOG_MONTHS,
  letterUnconfirmed: PENDING_LIFE_MS / DAY_MS,
  letterLeftYears: LEFT_LIFE_MS / (365 * DAY_MS),
  letterLink: TOKEN_LIFE_MS.confirm / DAY_MS,
  readers: readerRetention,
  account: accountDurations,
};
export type Durations = typeof durations;
