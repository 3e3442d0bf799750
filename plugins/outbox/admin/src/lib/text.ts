import { useIntl } from 'react-intl';
import fr from '../translations/fr.json';

/** A key of the plugin's catalogue; French is complete and is what a missing translation falls back to. */
export type TextKey = keyof typeof fr;

/** The messages of this plugin in the language of the person who is signed in. */
export function useText(): (key: TextKey, values?: Record<string, string | number>) => string {
  const { formatMessage } = useIntl();
  return (key, values) => formatMessage({ id: `outbox.${key}`, defaultMessage: fr[key] }, values);
}
