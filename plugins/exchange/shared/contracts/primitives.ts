import {
  isCalendarDay,
  isPartialDate,
  isSessionTime,
  isSlug,
  isTime,
  partialDateExamples,
} from '@passerelles/content/shared';
import {
  amountBounds,
  datePrecisions,
  isWithin,
  knowledgeStates,
  measureBounds,
  mostCounted,
} from '@passerelles/config/vocabulary';
import { z } from 'zod';

/**
 * The pieces that the import format is made of. A key that is absent leaves the stored value alone; `null` empties it.
 * Objects are strict: a key that the format does not know is an error, so that nothing is dropped in silence.
 */

export const slug = z
  .string()
  .max(160)
  .refine(isSlug, 'is no slug: lower-case letters, digits and hyphens, for example “ccas-angers”');

/** A reference to an object of this file or of the database, by slug. */
export const reference = slug;

export const text = z.string().trim().min(1).max(20_000);
export const line = z.string().trim().min(1).max(255);
export const title = z.string().trim().min(1).max(160);
export const note = text.nullish();
export const texts = z.array(text);
export const knowledge = z.enum(knowledgeStates);
/** What a column holds exactly, on both databases: more decimals are refused and not rounded. */
const figure = (bounds: typeof amountBounds) =>
  z
    .number()
    .refine(
      (value) => isWithin(value, bounds),
      `is no figure that is kept as it is: at most ${bounds.most}, ${bounds.decimals} decimals and 15 digits in all`,
    );
export const amount = figure(amountBounds).min(0);
export const measure = figure(measureBounds);
export const counted = z.int().min(0).max(mostCounted);
export const year = z.int().min(1000).max(2999);
export const day = z.string().refine(isCalendarDay, 'is no day of the calendar: write it like 2013-10-08');
export const webAddress = z
  .string()
  .refine(
    (value) => /^https?:\/\//.test(value) && URL.canParse(value),
    'is no web address: it starts with https:// or http://',
  );

export const partialDate = z
  .strictObject({ value: z.string(), precision: z.enum(datePrecisions) })
  .superRefine((date, context) => {
    if (isPartialDate(date)) return;
    context.addIssue({
      code: 'custom',
      path: ['value'],
      message: `is no date of precision “${date.precision}”: write it like ${partialDateExamples[date.precision]}`,
    });
  });

const time = z.string().refine(isTime, 'is no time: write it like 09:30');

export const speaker = z
  .strictObject({ name: line.nullish(), role: line.nullish(), organisation: reference.nullish() })
  .refine(
    (given) => Boolean(given.name ?? given.role ?? given.organisation),
    'is empty: a speaker has a name, a role or an organisation',
  );

export const session = z
  .strictObject({ start: time.nullish(), end: time.nullish(), title: line, note, speakers: z.array(speaker).nullish() })
  .superRefine((given, context) => {
    if (isSessionTime(given)) return;
    context.addIssue({ code: 'custom', path: ['end'], message: `is not after the start (${given.start})` });
  });

export const provenance = z.strictObject({ label: line, url: webAddress.nullish(), note });
