import { refusalOf } from '@passerelles/kit/admin';
import { z } from 'zod';
import { groupIssuesSchema, type GroupIssue } from '../../../shared';

/** What is wrong with a group of synonyms, when that is why it was refused. */
export function groupIssues(error: unknown): GroupIssue[] | null {
  const refusal = refusalOf(error);
  if (refusal?.code !== 'INVALID_GROUP') return null;
  return z.object({ issues: groupIssuesSchema }).safeParse(refusal.details).data?.issues ?? null;
}
