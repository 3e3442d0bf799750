import type { z } from 'zod';

export interface Variable {
  schema: z.ZodType;
  group: 'addresses' | 'data' | 'search' | 'mail' | 'files' | 'production' | 'secrets';
  about: string;
  example: string;
}

/** Declares a variable without losing the precise type of its schema. */
export const variable = <T extends z.ZodType>(group: Variable['group'], schema: T, about: string, example: string) => ({
  group,
  schema,
  about,
  example,
});
