import { daysBefore } from './days';

/** When and where a committee met; `place` null: online. */
export interface SessionHeld {
  /** Calendar day, `YYYY-MM-DD`. */
  date: string;
  place: string | null;
}

/** What is told to members when they are called: hours are `HH:MM` where the committee sits (`committeeTimeZone`). */
export interface SessionPlan extends SessionHeld {
  title: string;
  start: string | null;
  /** Before the start: after midnight. */
  end: string | null;
  /** Where it is joined from afar, `https://…`. */
  link: string | null;
}

export const sessionStates = ['planned', 'ended', 'cancelled'] as const;
export type SessionState = (typeof sessionStates)[number];

/** A session is held on its day, until the chair ends it: votes of those present are taken then, and only then. */
export function isHeld(session: { date: string; state: SessionState }, today: string): boolean {
  return session.state === 'planned' && session.date === today;
}

/** A session in the one line that a record keeps: `2026-03-12 Mairie d’Angers`, the day alone when it was held online. */
export function sessionLine({ date, place }: SessionHeld): string {
  return place === null ? date : `${date} ${place}`;
}

export function readSessionLine(line: string | null): SessionHeld | null {
  if (line === null) return null;
  return { date: line.slice(0, 10), place: line.slice(11) || null };
}

export const sessionFacets = ['title', 'date', 'hours', 'place', 'link', 'agenda'] as const;
export type SessionFacet = (typeof sessionFacets)[number];

/** What members were told last: of a session that was convened. */
export interface Announced extends SessionPlan {
  /** The day on which it was told. */
  on: string;
  /** Ids of what was on the agenda, in order. */
  agenda: string[];
  /** Seats of those who were called. */
  seats: string[];
}

/** What is missing before members can be called: the hour, and a place or a link. */
export function missingToConvene({ start, place, link }: SessionPlan): ('start' | 'place')[] {
  return [
    ...(start === null ? (['start'] as const) : []),
    ...(place === null && link === null ? (['place'] as const) : []),
  ];
}

/** What is no longer as members were told it. */
export function changedSince(told: Announced, now: SessionPlan, agenda: readonly string[]): SessionFacet[] {
  const differs: Record<SessionFacet, boolean> = {
    title: told.title !== now.title,
    date: told.date !== now.date,
    hours: told.start !== now.start || told.end !== now.end,
    place: told.place !== now.place,
    link: told.link !== now.link,
    agenda: told.agenda.join() !== agenda.join(),
  };
  return sessionFacets.filter((facet) => differs[facet]);
}

/** Members are reminded from so many days before. */
export const sessionReminderDays = 2;

export interface RemindedSession {
  state: SessionState;
  date: string;
  announced: Pick<Announced, 'on'> | null;
  /** The day of the session for which the reminder went out. */
  remindedFor: string | null;
}

/** Once for each day on which it was to be held; not when members were called, or told of a change, within those days. */
export function isSessionReminderDue({ state, date, announced, remindedFor }: RemindedSession, today: string): boolean {
  if (state !== 'planned' || announced === null || remindedFor === date) return false;
  const from = daysBefore(date, sessionReminderDays);
  return announced.on < from && from <= today && today < date;
}

/** One more point at the end of the agenda; points that are no review have an id of this session alone. */
export function nextPoint(items: readonly { id: string }[]): string {
  const numbers = items.map(({ id }) => Number(id.slice('point-'.length)));
  return `point-${Math.max(0, ...numbers) + 1}`;
}

/** Whether one order holds the very same points as another, each once. */
export const isSameAgenda = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && [...one].sort().join() === [...other].sort().join();

/** `https://visio.example.org` of what was typed; null for what is no address of the web. */
export function readLink(typed: string): string | null {
  const text = typed.trim();
  const whole = /^[a-z][a-z0-9+.-]*:/i.test(text) && !/^[^/]+:\d/.test(text) ? text : `https://${text}`;
  if (/\s/.test(whole) || !/^https?:\/\/[^/]*\.[^/]/i.test(whole) || !URL.canParse(whole)) return null;
  return whole;
}
