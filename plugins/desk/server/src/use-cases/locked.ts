import type { AuthorStatus } from '@passerelles/committee/shared';
import { DeskError } from '../../../shared';

/** Refuses while a review runs, and says whose it is and until when. */
export function assertUnlocked(status: AuthorStatus | null): void {
  if (!status?.locked) return;
  throw new DeskError('LOCKED_UNDER_REVIEW', {
    state: status.state,
    committee: status.stage?.committee.name ?? null,
    dueAt: status.dueAt,
  });
}
