import { useIntl } from 'react-intl';

export const timeZone = 'Europe/Paris';

/** An instant as it is said in the panel, by the clock of Paris. */
export function useMoment(): (instant: string) => string {
  const { formatDate } = useIntl();
  return (instant) => formatDate(instant, { dateStyle: 'long', timeStyle: 'short', timeZone });
}
