import { datePrecisions } from '@passerelles/config/vocabulary';
import { z } from 'zod';
import { isPartialDate, partialDateExamples, type PartialDate } from '../domain/partial-date';
import { isRecord, plain, type Kind } from './kind';

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
      .strictObject({ value: z.string().max(10), precision: z.enum(datePrecisions) })
      .superRefine((date, context) => {
        if (isPartialDate(date)) return;
        const message = `is no date of precision “${date.precision}”: write it like ${partialDateExamples[date.precision]}`;
        context.addIssue({ code: 'custom', path: file ? ['value'] : [], params: { code: 'BAD_DATE' }, message });
      })
      .nullable(),
  empty: null,
  isEmpty: (value) => value === null,
  toStored: (value) => value,
  fromStored: (stored) =>
    isRecord(stored) && typeof stored['value'] === 'string'
      ? { value: stored['value'], precision: stored['precision'] as PartialDate['precision'] }
      : null,
  populate: true,
});
