import type { z } from 'zod';

/** What can be wrong with a field; `accepted` and the bounds say what would be right. Labels live in the reader's catalogue. */
export const issueCodes = [
  'REQUIRED',
  'TOO_SHORT',
  'TOO_LONG',
  'TOO_MANY',
  'TOO_FEW',
  'TOO_SMALL',
  'TOO_BIG',
  'NOT_IN_LIST',
  'NOT_A_NUMBER',
  'TOO_PRECISE',
  'NOT_A_CURRENCY',
  'NOT_AN_EMAIL',
  'NOT_ONE_LINE',
  'ADDRESS_IN_NAME',
  'TOO_SIMPLE',
  'IS_PERSONAL',
  'NOT_A_URL',
  'NOT_A_SLUG',
  'BAD_DATE',
  'BAD_DAY',
  'BAD_TIME',
  'AMBIGUOUS_NUMBER',
  'TWICE',
  'NOBODY_NAMED',
  'NAMED_ALTHOUGH_NONE',
  'END_BEFORE_START',
  'NOT_A_DAY_OF_MEETING',
  'CIRCLE',
  'TOO_DEEP',
  'ALREADY_USED',
  'UNKNOWN_CODE',
  'OWN_ACTOR_MISSING',
  'BAD_RNA',
  'BAD_SIRET',
  'UNKNOWN_FIELD',
  'UNKNOWN_REFERENCE',
  'FILE_TYPE_REFUSED',
  'FILE_TOO_BIG',
  'FILE_DAMAGED',
  'DOCUMENT_TYPE_REFUSED',
  'DOCUMENT_DAMAGED',
  'DOCUMENT_TOO_LONG',
  'DOCUMENT_EMPTY',
  'DOCUMENT_UNPLACED',
  'BAD_FORMAT',
] as const;
export type IssueCode = (typeof issueCodes)[number];

/** One mistake. `path` is dotted (`budget.amount`, `indicators.0.points.2.value`); `limit` is the bound passed; `accepted` a closed list. */
export interface FieldIssue {
  path: string;
  code: IssueCode;
  limit?: number;
  accepted?: string[];
}

/** Names our own code inside a zod refinement: `schema.refine(isRna, refusal('BAD_RNA'))`. */
export const refusal = (code: IssueCode, limit?: number) => ({ params: { code, limit }, error: code });

/** The code under which a writing is refused by the rules of the fields, in `error.details` of a `ValidationError`. */
export const INVALID_FIELDS = 'INVALID_FIELDS';

/** The mistakes that such a refusal names; null for another error. */
export function issuesOfRefusal(error: unknown): FieldIssue[] | null {
  const { details } = (error ?? {}) as { details?: { code?: unknown; errors?: { issue: FieldIssue }[] } };
  return details?.code === INVALID_FIELDS ? (details.errors ?? []).map(({ issue }) => issue) : null;
}

type ZodIssue = z.core.$ZodIssue;

function codeOf(issue: ZodIssue): Omit<FieldIssue, 'path'> {
  switch (issue.code) {
    case 'too_small': {
      const limit = Number(issue.minimum);
      if (issue.origin === 'string') return limit === 1 ? { code: 'REQUIRED' } : { code: 'TOO_SHORT', limit };
      return issue.origin === 'array' ? { code: 'TOO_FEW', limit } : { code: 'TOO_SMALL', limit };
    }
    case 'too_big': {
      const limit = Number(issue.maximum);
      if (issue.origin === 'string') return { code: 'TOO_LONG', limit };
      return issue.origin === 'array' ? { code: 'TOO_MANY', limit } : { code: 'TOO_BIG', limit };
    }
    case 'invalid_value':
      return { code: 'NOT_IN_LIST', accepted: issue.values.map(String) };
    case 'invalid_format':
      return { code: issue.format === 'email' ? 'NOT_AN_EMAIL' : issue.format === 'url' ? 'NOT_A_URL' : 'BAD_FORMAT' };
    case 'invalid_type':
      if (issue.input === undefined || issue.input === null || issue.input === '') return { code: 'REQUIRED' };
      return { code: issue.expected === 'number' || issue.expected === 'int' ? 'NOT_A_NUMBER' : 'BAD_FORMAT' };
    case 'unrecognized_keys':
      return { code: 'UNKNOWN_FIELD' };
    case 'custom':
      return { code: 'BAD_FORMAT', ...(issue.params as Partial<FieldIssue> | undefined) };
    default:
      return { code: 'BAD_FORMAT' };
  }
}

/**
 * Every mistake of a zod error, in our closed list; an unknown key is reported at its own path. Parse with `reportInput: true`: without
 * the input, what is missing can't be told from what is of the wrong type.
 */
export function issuesOf(error: z.ZodError): FieldIssue[] {
  return error.issues.flatMap((issue): FieldIssue[] => {
    const at = issue.path.map(String);
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({ path: [...at, key].join('.'), code: 'UNKNOWN_FIELD' }));
    }
    return [{ path: at.join('.'), ...codeOf(issue) }];
  });
}
