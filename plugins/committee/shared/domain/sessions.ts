/** When and where a committee met; `place` null: online. */
export interface SessionHeld {
  /** Calendar day, `YYYY-MM-DD`. */
  date: string;
  place: string | null;
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
