import { instantIn } from '@passerelles/kit/shared';
import type { AlertRhythm } from './alert';
import type { LetterKind, Rhythm, SubscriberState } from './subscription';

/** The rhythms that the clock has sent; a letter that somebody writes is sent by them. */
export const digestRhythms = ['weekly', 'monthly'] as const satisfies readonly Rhythm[];
export type DigestRhythm = (typeof digestRhythms)[number];

const timeZone = 'Europe/Paris';
/** Digests leave on Tuesdays at seven, those of a month on its first Tuesday: before a working day, and not among the mails of a Monday. */
const sendingTime = '07:00';
const TUESDAY = 2;

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

const days = new Intl.DateTimeFormat('en-CA', { timeZone });
const dayOf = (instant: number): string => days.format(instant);

const leavesOn = (rhythm: DigestRhythm | AlertRhythm, date: Date): boolean =>
  rhythm === 'daily' || (date.getUTCDay() === TUESDAY && (rhythm === 'weekly' || date.getUTCDate() <= 7));

/** The latest moment at or before `now` at which digests, or alerts, of a rhythm leave. Instants in epoch milliseconds. */
export function lastSending(rhythm: DigestRhythm | AlertRhythm, now: number): number {
  // At noon, so that no day of 23 or 25 hours is stepped over.
  const noon = Date.parse(`${dayOf(now)}T12:00:00Z`);
  for (let back = 0; ; back += 1) {
    const date = new Date(noon - back * DAY_MS);
    if (!leavesOn(rhythm, date)) continue;
    const at = instantIn(timeZone, date.toISOString().slice(0, 10), sendingTime).getTime();
    if (at <= now) return at;
  }
}

/**
 * Until when somebody was told, once they confirm or change what they receive: who receives letters already goes on where they stand, so
 * that nothing falls between two of them, nor is told by one and the other; anybody else begins now. Epoch milliseconds.
 */
export function toldThroughAfter(
  before: { state: SubscriberState; rhythm: Rhythm; toldThrough?: number | string | null },
  now: number,
): number {
  const receives = before.state === 'confirmed' && before.rhythm !== 'never';
  return receives ? Number(before.toldThrough ?? now) : now;
}

/** Something new, and where it is filed: slugs of its themes and territories, and of everything that these are in. */
export interface Filed {
  kind: LetterKind;
  /** When it became public, in epoch milliseconds. */
  at: number;
  themes: ReadonlySet<string>;
  territories: ReadonlySet<string>;
}

/** What somebody chose to hear of. */
export interface Wishes {
  /** None means everything, here and below. */
  kinds: readonly LetterKind[];
  /** Slugs. */
  themes: readonly string[];
  territories: readonly string[];
}

/** Whether somebody asked to hear of something: of one of their kinds, themes and territories, where they chose any of each. */
export const isWished = ({ kinds, themes, territories }: Wishes, filed: Filed): boolean =>
  (kinds.length === 0 || kinds.includes(filed.kind)) &&
  (themes.length === 0 || themes.some((slug) => filed.themes.has(slug))) &&
  (territories.length === 0 || territories.some((slug) => filed.territories.has(slug)));

/**
 * What a digest holds: what became public after `from` and until `through`, both instants, so that two windows that follow each other
 * share nothing and lose nothing; the newest first.
 */
export const newsIn = <Item extends { at: number }>(
  { from, through }: { from: number; through: number },
  items: readonly Item[],
): Item[] => items.filter((item) => item.at > from && item.at <= through).sort((one, other) => other.at - one.at);

/** Of these, what somebody asked for. */
export const newsFor = <Item extends Filed>(
  wishes: Wishes,
  window: { from: number; through: number },
  items: readonly Item[],
): Item[] => newsIn(window, items).filter((item) => isWished(wishes, item));
