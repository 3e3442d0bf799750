import { errors } from '@strapi/utils';

/** Codes of what the public content API refuses, in `error.details.code`. */
export type RefusalCode = 'DRAFTS_ARE_PRIVATE' | 'TOO_MANY_FILTERS' | 'FILTERS_TOO_DEEP' | 'VALUE_TOO_LONG';

const limits = { conditions: 20, depth: 6, valueLength: 200 } as const;
const publicationKeys = ['status', 'publicationFilter', 'publicationState', 'hasPublishedVersion'] as const;

function refuse(code: RefusalCode, message: string): never {
  throw new errors.ValidationError(message, { code });
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
 * Refuses filters that would cost the database too much: 20 conditions, 6 levels, values of 200 characters.
 * @throws ValidationError
 */
export function refuseHeavyFilters(query: Record<string, unknown>): void {
  let conditions = 0;
  const walk = (node: unknown, depth: number): void => {
    if (depth > limits.depth) refuse('FILTERS_TOO_DEEP', `Filters go down ${limits.depth} levels at most.`);
    // Lists ($or, $in) are not a level of their own: `$or[0][title]` is as deep as it reads.
    if (Array.isArray(node)) return node.forEach((item) => walk(item, depth));
    if (node !== null && typeof node === 'object') return Object.values(node).forEach((value) => walk(value, depth + 1));
    conditions += 1;
    if (conditions > limits.conditions) refuse('TOO_MANY_FILTERS', `A query carries ${limits.conditions} conditions at most.`);
    if (typeof node === 'string' && node.length > limits.valueLength) refuse('VALUE_TOO_LONG', `A value has ${limits.valueLength} characters at most.`);
  };
  walk(query['filters'], 0);
  walk(query['sort'], 0);
  walk(query['_q'], 0);
}
