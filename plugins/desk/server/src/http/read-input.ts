import { parseInput } from '@passerelles/kit/shared';
import type { z } from 'zod';
import { DeskError, issuesOf } from '../../../shared';

/** What was sent, judged by its contract: every mistake is named at once. */
export const readInput = <Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> =>
  parseInput(schema, input, (error) => {
    throw new DeskError('INVALID', { issues: issuesOf(error) });
  });
