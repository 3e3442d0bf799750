import { LONGEST_NAME, nameProblem, readName } from '@passerelles/config/people';
import { z } from 'zod';

/** A name that goes into mails: one line, 80 characters, no link and no address. */
export const shortName = z
  .string()
  .max(1000)
  .transform(readName)
  .superRefine((value, context) => {
    const code = nameProblem(value);
    if (code)
      context.addIssue({ code: 'custom', params: { code, ...(code === 'TOO_LONG' && { limit: LONGEST_NAME }) } });
  });
