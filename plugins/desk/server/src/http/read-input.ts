import type { z } from 'zod';
import { DeskError, issuesOf } from '../../../shared';

/** What was sent, judged by its contract: every mistake is named at once. */
export function readInput<T extends z.ZodType>(schema: T, input: unknown): z.output<T> {
  const result = schema.safeParse(input ?? {}, { reportInput: true });
  if (!result.success) throw new DeskError('INVALID', { issues: issuesOf(result.error) });
  return result.data;
}
