import { createHash } from 'node:crypto';

/** RFC 8785 for what records hold (text, whole numbers, booleans, null), written from the RFC: sorted keys, no blanks. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, held]) => `${JSON.stringify(key)}:${canonical(held)}`).join(',')}}`;
}

/** The hash of a record of the public chain, as anybody computes it: none of the product's code takes part. */
export const recomputedHash = ({ body, previousHash }: { body: unknown; previousHash: string | null }): string =>
  createHash('sha256').update(canonical({ body, previousHash })).digest('hex');
