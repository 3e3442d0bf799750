import type { ReservationItem } from './reservations';
import type { ReviewState } from './vocabulary';

/**
 * What a review waits for from whoever presides. `close`: all have voted. `session`: the quorum was missed, and a session is waited for.
 * `lift`: the author answered reservations. `reopen`: it was adjourned.
 */
export const presidingDuties = ['close', 'session', 'lift', 'reopen'] as const;
export type PresidingDuty = (typeof presidingDuties)[number];

export interface Presided {
  state: ReviewState;
  /** When a complete stage closes by itself; null while ballots are missing. */
  closesAt: string | null;
  dueOn: string | null;
  /** The due day whose passing was dealt with. */
  deadlineMet: string | null;
  reservations: readonly Pick<ReservationItem, 'state'>[] | null;
}

export function dutyOf({ state, closesAt, dueOn, deadlineMet, reservations }: Presided): PresidingDuty | null {
  switch (state) {
    case 'in-review':
      if (closesAt !== null) return 'close';
      return dueOn !== null && deadlineMet === dueOn ? 'session' : null;
    case 'reservations-to-lift':
      return reservations?.some((item) => item.state === 'answered') ? 'lift' : null;
    case 'adjourned':
      return 'reopen';
    default:
      return null;
  }
}
