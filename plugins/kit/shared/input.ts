import type { z } from 'zod';

/** One mistake of an input: where, as a dotted path (`stages.0.quorum`, empty for the whole), and what the contract says about it. */
export interface FieldMistake {
  path: string;
  message: string;
}

/** Every mistake that zod found; an unknown key is named at its own path. */
export function mistakesOf(error: z.ZodError): FieldMistake[] {
  return error.issues.flatMap((issue): FieldMistake[] => {
    const { message } = issue;
    const at = issue.path.map(String);
    if (issue.code !== 'unrecognized_keys') return [{ path: at.join('.'), message }];
    return issue.keys.map((key) => ({ path: [...at, key].join('.'), message }));
  });
}

/**
 * What came in from outside, as its contract reads it. Every mistake is found at once, with the input beside it, and given to `refuse`,
 * which answers them in its plugin's own list of refusals. No input at all is read as `{}`.
 */
export function parseInput<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
  refuse: (error: z.ZodError, mistakes: FieldMistake[]) => never,
): z.output<Schema> {
  const parsed = schema.safeParse(input ?? {}, { reportInput: true });
  return parsed.success ? parsed.data : refuse(parsed.error, mistakesOf(parsed.error));
}
