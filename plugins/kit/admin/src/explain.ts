import { isFetchError } from '@strapi/strapi/admin';
import { useWords } from './words';

/** The refusal that a request failed with: its code of the plugin's closed list, and its details; null when nothing like it came back. */
export function refusalOf(error: unknown): { code: string; details: object } | null {
  const details: unknown = isFetchError(error) ? error.response?.data.error?.details : null;
  if (typeof details !== 'object' || details === null || !('code' in details)) return null;
  return typeof details.code === 'string' ? { code: details.code, details } : null;
}

/**
 * What to tell a person whose request failed: the plugin's words for a known code, else what the server said, else that it is out of reach.
 * @param wordsFor the words for a code, null for one that the catalogue does not know
 */
export function useExplain(wordsFor: (code: string) => string | null): (error: unknown) => string {
  const words = useWords();
  return (error) => {
    if (!isFetchError(error)) return words.unreadable;
    const code = refusalOf(error)?.code;
    const known = code === undefined ? null : wordsFor(code);
    return known ?? (error.response?.data.error?.message || words.unreachable);
  };
}
