import { z } from 'zod';
import { issueStates } from '../domain/issue';

const instant = z.string().nullable();

/** An issue in the list of the panel. Instants are ISO 8601. */
export const issueSummarySchema = z.object({
  id: z.number(),
  title: z.string(),
  state: z.enum(issueStates),
  scheduledAt: instant,
  startedAt: instant,
  finishedAt: instant,
  /** How many subscribers it is for, once its sending began. */
  recipients: z.number(),
});
export type IssueSummary = z.infer<typeof issueSummarySchema>;

/** Query of `GET /newsletter/issues` (admin authentication): the latest first. */
export const issuesQuery = z.object({
  page: z.coerce.number().int().min(1).max(10_000).default(1),
  pageSize: z.coerce.number().int().min(1).max(100).default(20),
});
export type IssuesQuery = z.infer<typeof issuesQuery>;

export const issuesAnswer = z.object({
  data: z.array(issueSummarySchema),
  meta: z.object({ total: z.number() }),
});
export type IssuesAnswer = z.infer<typeof issuesAnswer>;
