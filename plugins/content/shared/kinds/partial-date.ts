import { datePrecisions } from '@passerelles/config/vocabulary';
import { z } from 'zod';
import { isPartialDate, readPartialDate, type PartialDate } from '../domain/partial-date';
import { refusal } from '../issues';
import { isRecord, plain, type Kind } from './kind';

/** The longest way to write a date, and more. */
const LONGEST_DATE = 40;

/** What is written in words is read (`mars 2011`), as far as it says as much as the precision does. */
function read(date: PartialDate): PartialDate {
  if (date.value.length > LONGEST_DATE || isPartialDate(date)) return date;
  const meant = readPartialDate(date.value);
  return meant?.precision === date.precision ? meant : date;
}

/** A date as precisely as it is known; null when it is not known at all. Stored as the component `shared.partial-date`. */
export const partialDate = (): Kind<PartialDate | null> => ({
  ...plain,
  input: { type: 'date' },
  column: {
    type: 'component',
    component: 'shared.partial-date',
    repeatable: false,
    others: {
      precision: {
        label: { fr: 'Précision', en: 'Precision' },
        column: { type: 'enumeration', enum: datePrecisions },
      },
      value: {
        column: { type: 'string', maxLength: 10 },
        label: { fr: 'Date', en: 'Date' },
        help: {
          fr: '2011, 2011-06, 2013-10-08, ou 01-16 quand l’année n’est pas connue.',
          en: '2011, 2011-06, 2013-10-08, or 01-16 when the year is not known.',
        },
      },
    },
  },
  schema: ({ file }) =>
    z
      .strictObject({ value: z.string(), precision: z.enum(datePrecisions) })
      .transform(read)
      .superRefine((date, context) => {
        if (isPartialDate(date)) return;
        context.addIssue({ code: 'custom', path: file ? ['value'] : [], ...refusal('BAD_DATE') });
      })
      .nullable(),
  empty: null,
  isEmpty: (value) => value === null,
  toStored: (value) => value,
  fromStored: (stored) =>
    isRecord(stored) && typeof stored['value'] === 'string'
      ? { value: stored['value'], precision: stored['precision'] as PartialDate['precision'] }
      : null,
  fromGiven: (given) => {
    if (!isRecord(given)) return given;
    const { value, precision } = given;
    // A component that somebody added and has not filled yet.
    return value === undefined || value === null || value === '' || !precision ? null : { value, precision };
  },
  kept: (given) =>
    isRecord(given) && typeof given['value'] === 'string'
      ? { ...given, ...read(given as unknown as PartialDate) }
      : given,
  populate: true,
});
