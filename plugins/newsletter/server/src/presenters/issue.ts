import type { IssueSummary } from '../../../shared';
import type { Issue } from '../store/issues';

export const iso = (instant: number | null): string | null =>
  instant === null ? null : new Date(instant).toISOString();

/** An issue in the list of the panel. */
export const presentSummary = (
  { id, title, state, scheduledAt, startedAt, finishedAt }: Issue,
  recipients: number,
): IssueSummary => ({
  id,
  title,
  state,
  scheduledAt: iso(scheduledAt),
  startedAt: iso(startedAt),
  finishedAt: iso(finishedAt),
  recipients,
});
