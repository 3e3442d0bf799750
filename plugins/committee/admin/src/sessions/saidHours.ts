import { languageOf } from '@passerelles/kit/shared';
import { useIntl } from 'react-intl';
import { sessionHours } from '../../../shared';

/** “de 18 h 30 à 20 h”, where the committee sits; nothing where the hour is not known. */
export function useSaidHours(): (session: { start: string | null; end: string | null }) => string {
  const { locale } = useIntl();
  return (session) => sessionHours(languageOf(locale), session, false);
}
