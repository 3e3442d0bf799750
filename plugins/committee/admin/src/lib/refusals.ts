import { isFetchError } from '@strapi/strapi/admin';
import { label, type Text } from './text';

/** The code of our own closed list that a refused request carries, if it carries one. */
function codeOf(details: unknown): string | null {
  if (typeof details !== 'object' || details === null || !('code' in details)) return null;
  return typeof details.code === 'string' ? details.code : null;
}

/**
 * What to tell a person whose request failed: our own words for a known code, else what the server said, else that the
 * server could not be reached.
 */
export function explain(error: unknown, text: Text): string {
  if (!isFetchError(error)) return text('error.UNREADABLE');
  const refusal = error.response?.data.error;
  if (!refusal) return text('error.UNREACHABLE');
  const code = codeOf(refusal.details);
  if (code === null) return refusal.message || text('error.UNREACHABLE');
  const words = label(text, 'error', code);
  return words === code ? refusal.message : words;
}
