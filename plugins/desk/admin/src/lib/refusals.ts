import { isFetchError } from '@strapi/strapi/admin';
import { refusalText, type Text } from './text';

function codeOf(details: unknown): string | null {
  if (typeof details !== 'object' || details === null || !('code' in details)) return null;
  return typeof details.code === 'string' ? details.code : null;
}

/** What to tell a person whose request failed: our words for a known code, else what the server said, else that it is out of reach. */
export function explain(error: unknown, text: Text): string {
  if (!isFetchError(error)) return text('error.UNREADABLE');
  const refusal = error.response?.data.error;
  const code = codeOf(refusal?.details);
  return (code && refusalText(text, code)) || refusal?.message || text('error.UNREACHABLE');
}
