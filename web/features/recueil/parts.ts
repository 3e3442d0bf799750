import type { KnowledgeState } from '@passerelles/config/vocabulary';
import type { SeriesData } from '../../ui/Series';
import type { Session } from '../../ui/Timetable';
import type { Reference } from '../../lib/cms/raw';
import { formatPartialDate, formatTime, formatWeekday, type PartialDate } from '../../lib/format/dates';
import { formatNumber } from '../../lib/format/numbers';
import { barsOf } from '../../lib/format/series';
import { messages } from '../../messages';
import type { PrintedBlock, PrintedSection, Runs } from './model';
import { printable } from './printable';
import { fact, linked, listed, names, ours, theirs, type Writer } from './runs';

/** A section, where it says something. */
export const section = (title: string, blocks: PrintedBlock[]): PrintedSection[] =>
  blocks.length > 0 ? [{ title: printable(title), blocks }] : [];

/** One after the other, with a blank between where both say something. */
export const lead = (first: Runs, then: Runs): Runs =>
  first.length > 0 && then.length > 0 ? [...first, { s: ' ', o: true }, ...then] : [...first, ...then];

export const state = (known: KnowledgeState, none: string): Runs =>
  known === 'filled' ? [] : ours(known === 'none' ? none : messages.common.knowledge[known]);

export const group = (
  { state: known, actors, note }: { state: KnowledgeState; actors: Reference[]; note: string | null },
  none: string,
  writer: Writer,
): Runs => (known === 'filled' ? lead(names(actors, writer), theirs(note)) : state(known, none));

export const partialDate = (date: PartialDate): Runs =>
  ours(formatPartialDate(date) + (date.precision === 'day-of-unknown-year' ? ` (${messages.common.unknownYear})` : ''));

export const references = (list: readonly Reference[], writer: Writer): PrintedBlock[] =>
  listed(list.map((one) => names([one], writer)));

export function editions(list: readonly [string, Reference | null][], writer: Writer): PrintedBlock[] {
  const rows = list.flatMap(([label, to]) => fact(label, to ? names([to], writer) : []));
  return rows.length > 0 ? [{ t: 'facts', rows }] : [];
}

/** Files by their addresses: they are read on the site. */
export const documents = (
  files: readonly { url: string; name: string; size: number | null }[],
  writer: Writer,
): PrintedBlock[] =>
  listed(
    files.map(({ url, name, size }) =>
      lead(
        linked(name, url, writer),
        size === null ? [] : ours(`(${messages.common.kilobytes(formatNumber(Math.ceil(size)))})`),
      ),
    ),
  );

export function series({ label, unit, source, points }: SeriesData): PrintedBlock[] {
  const t = messages.common.series;
  const bars = barsOf(points);
  if (bars.length === 0) return [];
  const said = (value: number | null): string => (value === null ? t.unknown : formatNumber(value));
  const summary = [t.summary(points, unit), ...(source ? [t.source(source)] : [])].join(' ');
  return [
    {
      t: 'series',
      lead: [...theirs(`${label}.`, { b: true }), { s: ' ' }, ...ours(summary)],
      alt: printable(t.chart(label)),
      head: [ours(t.year), unit === null ? ours(t.value) : theirs(unit)],
      bars: bars.map(({ year, value }) => ({
        year,
        label: String(year),
        value,
        said: printable(said(value)),
      })),
      rows: bars.map(({ year, value }) => [ours(String(year)), ours(said(value))]),
    },
  ];
}

/** A programme as a table: when, and what with whom. A day stands with the first of its sessions. */
export function programme(sessions: readonly Session[], writer: Writer): PrintedBlock[] {
  const t = messages.recueil;
  if (sessions.length === 0) return [];
  const rows = sessions.map((session, at): Runs[] => {
    const { day, start, end, title, note, speakers } = session;
    const date = day !== null && day !== sessions[at - 1]?.day ? ours(formatWeekday(day)) : [];
    const hours = start
      ? ours(end ? `${formatTime(start)} ${messages.common.until(formatTime(end))}` : formatTime(start))
      : [];
    const who = speakers.map(({ name, role, organisation }) =>
      joined([theirs(name), theirs(role), organisation ? names([organisation], writer) : []]),
    );
    return [lined([date, hours]), lined([theirs(title, { b: true }), joined(who), theirs(note)])];
  });
  return [{ t: 'table', widths: [1, 4], head: [ours(t.when), ours(t.session)], rows }];
}

const between = (parts: readonly Runs[], separator: Runs): Runs =>
  parts.filter((runs) => runs.length > 0).flatMap((runs, at) => [...(at > 0 ? separator : []), ...runs]);
const joined = (parts: readonly Runs[]): Runs => between(parts, ours(', '));
const lined = (parts: readonly Runs[]): Runs => between(parts, [{ s: '', br: true }]);
