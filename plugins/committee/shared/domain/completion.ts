import type { StageClosing } from './close-stage';

/** How long a complete stage waits for its public reason where nothing else was said, in hours. */
export const defaultReasonHours = 24;

/** All who may vote have: the stage closes, but not before whoever presides could write the reason. A stage without voters waits for nobody. */
export function isComplete(closing: StageClosing): boolean {
  return closing.closes && closing.eligible > 0 && closing.present === closing.eligible;
}

/** A stage whose votes may all be in, and what it knew of that before. Instants are ISO 8601 in UTC. */
export interface Completing {
  complete: boolean;
  /** When it closes by itself, as said when the last ballot came; null as long as ballots were missing. */
  closesAt: string | null;
  reasonHours: number;
  now: string;
  /** The deadline, at the latest. */
  deadline: string;
}

/**
 * When the stage closes by itself: null while ballots are missing, `now` where nobody is waited for. A ballot that is
 * changed meanwhile does not put it off.
 */
export function closingMoment({ complete, closesAt, reasonHours, now, deadline }: Completing): string | null {
  if (!complete) return null;
  if (reasonHours === 0) return now;
  const waited = new Date(Date.parse(now) + reasonHours * 3_600_000).toISOString();
  const said = closesAt ?? waited;
  return said < deadline ? said : deadline;
}
