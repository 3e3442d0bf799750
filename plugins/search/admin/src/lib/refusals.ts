import { isFetchError } from '@strapi/strapi/admin';
import { z } from 'zod';
import { groupIssuesSchema, type GroupIssue } from '../../../shared';
import { wordsFor, type Text } from './text';

const detailsSchema = z.object({ code: z.string(), issues: z.unknown().optional() });

/** What to tell a person whose request failed: our words for a known code, else what the server said, else that it is out of reach. */
export function explain(error: unknown, text: Text): string {
  if (!isFetchError(error)) return text('error.UNREADABLE');
  const refusal = error.response?.data.error;
  const details = detailsSchema.safeParse(refusal?.details);
  return (
    (details.success && wordsFor(text, 'error', details.data.code)) || refusal?.message || text('error.UNREACHABLE')
  );
}

/** What is wrong with a group of synonyms, when that is why it was refused. */
export function groupIssues(error: unknown): GroupIssue[] | null {
  if (!isFetchError(error)) return null;
  const details = detailsSchema.safeParse(error.response?.data.error?.details);
  if (!details.success || details.data.code !== 'INVALID_GROUP') return null;
  const issues = groupIssuesSchema.safeParse(details.data.issues);
  return issues.success ? issues.data : null;
}
