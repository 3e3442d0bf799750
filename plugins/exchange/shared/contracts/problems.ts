import { issuesOf, sayIssue } from '@passerelles/content/shared';
import { z } from 'zod';
import type { ImportProblem } from './import-report';

type Issue = z.core.$ZodIssue;

/** `['practices', 3, 'owner']` → `practices[3].owner`; the file itself is `file`. */
export function pathText(path: readonly PropertyKey[]): string {
  const text = path.reduce<string>(
    (before, part) =>
      typeof part === 'number' ? `${before}[${part}]` : before ? `${before}.${String(part)}` : String(part),
    '',
  );
  return text || 'file';
}

/** A value as a message shows it, cut to 60 characters. */
export function quote(value: unknown): string {
  const json = JSON.stringify(value) ?? 'nothing';
  return json.length > 60 ? `${json.slice(0, 59)}…` : json;
}

function at(input: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      value !== null && typeof value === 'object' ? (value as Record<PropertyKey, unknown>)[part] : undefined,
    input,
  );
}

const kindNames: Record<string, string> = {
  int: 'a whole number',
  number: 'a number',
  string: 'a text',
  array: 'a list',
  object: 'an object { … }',
  boolean: 'true or false',
  tuple: 'a list of two numbers',
};

/** The shape of the file in its own words; what its values may be in those of every door. */
function message(issue: Issue, value: unknown): string {
  if (issue.code === 'invalid_type') {
    const expected = kindNames[issue.expected] ?? issue.expected;
    return value === undefined
      ? `is missing: ${expected} is wanted`
      : `${quote(value)} is not accepted: ${expected} is wanted`;
  }
  if (issue.code === 'invalid_value') {
    const accepted = issue.values.map(quote).join(', ');
    return value === undefined
      ? `is missing: one of ${accepted} is wanted`
      : `${quote(value)}: ${sayIssue({ code: 'NOT_IN_LIST' }, 'en')} One of ${accepted} is wanted`;
  }
  const [said] = issuesOf(new z.ZodError([issue]));
  return said && said.code !== 'BAD_FORMAT'
    ? `${quote(value)}: ${sayIssue(said, 'en')}`
    : `${quote(value)} ${issue.message}`;
}

/** Every issue of a failed parse as problems of the file, with what stands there and what is accepted. */
export function problemsOf(error: z.ZodError, input: unknown): ImportProblem[] {
  return error.issues.flatMap((issue): ImportProblem[] => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        path: pathText([...issue.path, key]),
        value: at(input, [...issue.path, key]),
        message: `is no key of the format ${issue.path.length === 0 ? 'at this level' : `in ${pathText(issue.path)}`}`,
      }));
    }
    const value = at(input, issue.path);
    return [{ path: pathText(issue.path), value, message: message(issue, value) }];
  });
}
