import type { Attendee, MinutesDecision, MinutesFacts, MinutesPoint } from './minutes-facts';
import { minutesWords, type MinutesWords } from './minutes-words';

/**
 * Minutes as a text to edit, from what the platform knows: who was there, and for each point of the agenda what was decided in session,
 * with the record's number and series. A point without decision leaves a line to be written.
 */
export function draftMinutes(facts: MinutesFacts, language: 'fr' | 'en'): string {
  const words = minutesWords[language];
  const { session } = facts;
  return [
    [`${facts.committee} — ${session.title}`, ...words.when(session), words.where(session)].join('\n'),
    list(
      words.present,
      facts.present.map((one) => attendee(words, one)),
      words.nobody,
    ),
    list(
      words.excused,
      facts.excused.map((one) => attendee(words, one)),
      words.nobody,
    ),
    ...(facts.absent.length === 0
      ? []
      : [
          list(
            words.absent,
            facts.absent.map((one) => attendee(words, one)),
            words.nobody,
          ),
        ]),
    ...(facts.proxies.length === 0 ? [] : [list(words.proxies, facts.proxies.map(words.proxy), words.nobody)]),
    words.agenda,
    ...facts.points.map((point, index) => said(words, point, index + 1)),
  ].join('\n\n');
}

const list = (title: string, lines: readonly string[], nobody: string): string =>
  [title, ...(lines.length === 0 ? [nobody] : lines).map((line) => `- ${line}`)].join('\n');

function attendee(words: MinutesWords, { name, role, represents }: Attendee): string {
  return [name, words.roles[role], represents].filter((part) => part !== null).join(', ');
}

function said(words: MinutesWords, point: MinutesPoint, rank: number): string {
  if ('text' in point) return `${rank}. ${point.text}\n${words.toWrite}`;
  const title = `${rank}. ${words.quoted(point.title)}`;
  if (point.decisions.length === 0) return `${title}\n${words.undecided}`;
  return [title, ...point.decisions.map((decision) => decided(words, decision))].join('\n');
}

function decided(words: MinutesWords, decision: MinutesDecision): string {
  return [
    words.record(decision.number, decision.series, words.outcomes[decision.power][decision.outcome]),
    words.votes(decision),
    ...(decision.reservations.length === 0
      ? []
      : [words.reservations, ...decision.reservations.map((reservation) => `- ${reservation}`)]),
    ...(decision.reason === null ? [] : [words.reason(decision.reason)]),
  ].join('\n');
}
