import { useIntl } from 'react-intl';
import fr from '../translations/fr.json';

/** A key of the plugin's catalogue; French is complete and is what a missing translation falls back to. */
export type TextKey = keyof typeof fr;

export type Text = (key: TextKey, values?: Record<string, string | number>) => string;

/** The messages of this plugin in the language of the person who is signed in. */
export function useText(): Text {
  const { formatMessage } = useIntl();
  return (key, values) => formatMessage({ id: `search.${key}`, defaultMessage: fr[key] }, values);
}

const isKnown = (key: string): key is TextKey => Object.hasOwn(fr, key);

/** The words for a code of a closed list (`error.NOT_FOUND`), or null when the list grew before the catalogue did. */
export function wordsFor(text: Text, list: 'error' | 'issue' | 'kind', code: string): string | null {
  const key = `${list}.${code}`;
  return isKnown(key) ? text(key) : null;
}
