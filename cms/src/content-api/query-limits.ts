import { errors } from '@strapi/utils';
import type { z } from 'zod';
import { limits as queryLimits, separator } from './query';

/** Codes of what the public content API refuses, in `error.details.code`. */
export type RefusalCode =
  | 'DRAFTS_ARE_PRIVATE'
  | 'TOO_MANY_FILTERS'
  | 'FILTERS_TOO_DEEP'
  | 'VALUE_TOO_LONG'
  | 'PARAMETER_NOT_ACCEPTED';

const limits = { conditions: queryLimits.conditions, depth: 6, valueLength: 200 } as const;
const publicationKeys = ['status', 'publicationFilter', 'publicationState', 'hasPublishedVersion'] as const;

function refuse(code: RefusalCode, message: string, details: Record<string, unknown> = {}): never {
  throw new errors.ValidationError(message, { code, ...details });
}

/** Refuses a query that asks for anything but published content. @throws ValidationError DRAFTS_ARE_PRIVATE */
export function refuseDrafts(query: Record<string, unknown>): void {
  for (const key of publicationKeys) {
    const value = query[key];
    if (value === undefined || value === 'published' || value === 'live') continue;
    refuse('DRAFTS_ARE_PRIVATE', `${key}=${String(value)}: the public API answers with published content only.`);
  }
}

/**
 * Refuses what is too much to be read on: more than 10 conditions (a list of values is one), 6 levels, values of 200 characters.
 * @throws ValidationError
 */
export function refuseHeavyFilters(query: Record<string, unknown>): void {
  const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0);
  const count = (node: unknown, depth: number): number => {
    if (depth > limits.depth) refuse('FILTERS_TOO_DEEP', `Filters go down ${limits.depth} levels at most.`);
    if (node === undefined) return 0;
    if (typeof node === 'string' && node.length > limits.valueLength)
      refuse('VALUE_TOO_LONG', `A value has ${limits.valueLength} characters at most.`);
    // Lists ($or, $in) are not a level of their own: `$or[0][title]` is as deep as it reads.
    if (Array.isArray(node)) {
      const counts = node.map((item) => count(item, depth));
      return node.every((item) => typeof item === 'string') ? Math.min(counts.length, 1) : sum(counts);
    }
    if (node !== null && typeof node === 'object')
      return sum(Object.values(node).map((value) => count(value, depth + 1)));
    return 1;
  };
  count(query['sort'], 0);
  if (count(query['filters'], 0) > limits.conditions)
    refuse('TOO_MANY_FILTERS', `A query carries ${limits.conditions} conditions at most.`);
}

/** As one writes it in an address: `filters[$or][0][title]`. */
const inAddress = ([first, ...rest]: PropertyKey[]) =>
  String(first ?? 'query') + rest.map((key) => `[${String(key)}]`).join('');

/** Names the first thing that was not accepted and lists what is. @throws ValidationError PARAMETER_NOT_ACCEPTED */
export function refuseIssue(error: z.ZodError): never {
  const [issue] = error.issues;
  if (!issue) throw error;
  const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
  const accepted = issue.code === 'invalid_value' ? issue.values.map(String) : issue.message.split(separator);
  const parameter = inAddress(path);
  refuse('PARAMETER_NOT_ACCEPTED', `${parameter} is not accepted; accepted: ${accepted.join(separator)}.`, {
    parameter,
    accepted,
  });
}
