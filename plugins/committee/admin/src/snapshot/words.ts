import { useIntl } from 'react-intl';
import { useNames } from '../lib/names';
import { useText } from '../lib/panel';

const utc = { timeZone: 'UTC' } as const;
const wholeDay = { ...utc, day: 'numeric', month: 'long', year: 'numeric' } as const;

export type SnapshotWords = {
  /** One plain value of a field, by its path: a code from a closed list in words, a day as people write it, anything else as it is. */
  value(field: string, raw: string): string;
  number(field: string, value: number): string;
  /** `2011`, `juin 2011`, `8 octobre 2013`, or `16 janvier, année inconnue`. */
  partialDate(value: string, precision: string): string;
};

/** How values of a snapshot are said in the language of the panel. */
export function useSnapshotWords(): SnapshotWords {
  const text = useText();
  const names = useNames();
  const { formatDate } = useIntl();

  return {
    value(field, raw) {
      if (/^\d{4}-\d{2}-\d{2}$/.test(raw)) return formatDate(raw, wholeDay);
      return names.value(field, raw) ?? raw;
    },
    number: names.number,
    partialDate(value, precision) {
      if (precision === 'day') return formatDate(value, wholeDay);
      if (precision === 'month') return formatDate(`${value}-01`, { ...utc, month: 'long', year: 'numeric' });
      if (precision === 'day-of-unknown-year') {
        // 2000 is a leap year: 29 February stays 29 February.
        return text('date.unknownYear', {
          day: formatDate(`2000-${value}`, { ...utc, day: 'numeric', month: 'long' }),
        });
      }
      return value;
    },
  };
}
