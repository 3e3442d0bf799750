import type { RecordSummary } from '@passerelles/committee/shared';
import type { DatedMeeting } from '../../lib/cms/meetings';
import { daysUntil, isDay } from '../../lib/format/dates';
import { firstSentence } from '../../lib/format/sentences';

/**
 * The latest records, those of what a committee decided first: an import writes one for each thing that was decided before the
 * platform, all on one day.
 */
export function latestRecords(decided: RecordSummary[], latest: RecordSummary[], most: number): RecordSummary[] {
  const known = new Set(decided.map(({ reference }) => reference));
  const others = latest.filter(({ reference }) => !known.has(reference));
  const [before, here] = [
    others.filter(({ kind }) => kind === 'historical'),
    others.filter(({ kind }) => kind !== 'historical'),
  ];
  const newest = [...decided, ...here].sort((one, next) => (one.decidedAt < next.decidedAt ? 1 : -1));
  return [...newest, ...before].slice(0, most);
}

/** Those that are not over, the next first. One of which no more than the month or the year is known is not announced. */
export function upcoming(meetings: DatedMeeting[], now: Date): DatedMeeting[] {
  const firstDay = ({ date }: DatedMeeting) => (date?.precision === 'day' && isDay(date.value) ? date.value : null);
  return meetings
    .filter((meeting) => {
      const day = firstDay(meeting);
      return day !== null && daysUntil(meeting.endDate ?? day, now) >= 0;
    })
    .sort((one, next) => ((firstDay(one) ?? '') < (firstDay(next) ?? '') ? -1 : 1));
}

/** A sheet told in two sentences, both its own. */
export interface Told {
  title: string;
  href: string;
  sentences: [what: string, outcome: string];
}

interface Tellable {
  title: string;
  summary: string;
  results: string | null;
  strengths: string[];
  improvements: string[];
}

const ended = (sentence: string): string => (/[.!?…]$/u.test(sentence) ? sentence : `${sentence}.`);

/** What it is, then what was good about it or came of it. Null for a sheet that does not say both in short. */
export function told(practice: Tellable, href: string): Told | null {
  const what = firstSentence(practice.summary);
  const outcome = [...practice.strengths, practice.results, ...practice.improvements]
    .map((text) => firstSentence(text))
    .find((sentence) => sentence !== null);
  return what && outcome ? { title: practice.title, href, sentences: [ended(what), ended(outcome)] } : null;
}
