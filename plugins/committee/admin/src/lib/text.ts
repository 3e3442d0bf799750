import { useIntl } from 'react-intl';
import fr from '../translations/fr.json';

/** A key of the plugin's catalogue; French is complete and is what a missing translation falls back to. */
export type TextKey = keyof typeof fr;

export type TextValues = Record<string, string | number>;

/** Reads one message; plurals and choices follow ICU syntax. */
export type Text = (key: TextKey, values?: TextValues) => string;

const isKnown = (key: string): key is TextKey => Object.hasOwn(fr, key);

/** The messages of this plugin in the language of the person who is signed in. */
export function useText(): Text {
  const { formatMessage } = useIntl();
  return (key, values) => formatMessage({ id: `committee.${key}`, defaultMessage: fr[key] }, values);
}

/**
 * The message of a value taken from a closed list (`state.accepted`), or the value itself when the list grew on the
 * server before the catalogue did: a person reads an unknown code rather than nothing.
 */
export function label(text: Text, list: string, code: string): string {
  const key = `${list}.${code}`;
  return isKnown(key) ? text(key) : code;
}
