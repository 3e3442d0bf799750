import { cleanText, isOneLine } from '@passerelles/config/people';
import { z } from 'zod';
import { isCalendarDay } from '../domain/partial-date';
import { withoutSpaces } from '../domain/identifiers';
import { isTime, readTime } from '@passerelles/kit/shared';
import { refusal, type IssueCode } from '../issues';
import { isRecord, plain, rowsOf, type Kind } from './kind';

/** A column of Strapi’s type `string`. */
export const LONGEST_LINE = 255;
/** A column of type `text`: long enough for any chapter, short enough for a form. */
export const LONGEST_TEXT = 20_000;
/** An item of a list is a sentence or a paragraph. */
export const LONGEST_ITEM = 2000;
export const MOST_ITEMS = 100;

/** Reads what is text, and leaves the rest. */
const ofText = (read: (given: string) => string | null) => (given: unknown) =>
  typeof given === 'string' ? read(given) : given;
const asText = (stored: unknown): string => (typeof stored === 'string' ? stored : '');

const textual = {
  ...plain,
  empty: '',
  isEmpty: (value: string) => value === '',
  toStored: (value: string) => (value === '' ? null : value),
  fromStored: asText,
};
const searched = { words: (value: string) => (value === '' ? [] : [value]) };

interface TextOptions {
  longest?: number;
  /** Where the whole would mean nothing without it. */
  required?: boolean;
}

/** One line of text. */
export const line = ({ longest = LONGEST_LINE, required = false }: TextOptions = {}): Kind<string> => ({
  ...textual,
  ...searched,
  input: { type: 'line', longest },
  column: { type: 'string', ...(longest < LONGEST_LINE && { maxLength: longest }) },
  schema: () =>
    z
      .string()
      .overwrite(cleanText)
      .trim()
      .min(required ? 1 : 0)
      .max(longest)
      .refine(isOneLine, refusal('NOT_ONE_LINE')),
});

/** Text of several paragraphs, without marks. */
export const paragraphs = ({ longest = LONGEST_TEXT, required = false }: TextOptions = {}): Kind<string> => ({
  ...textual,
  ...searched,
  input: { type: 'paragraphs', longest },
  column: { type: 'text', ...(longest < LONGEST_TEXT && { maxLength: longest }) },
  schema: () =>
    z
      .string()
      .overwrite(cleanText)
      .trim()
      .min(required ? 1 : 0)
      .max(longest),
});

/** A list of sentences; each is one paragraph, stored as the component `shared.text-item`. */
export const lines = ({ longest = LONGEST_ITEM, most = MOST_ITEMS } = {}): Kind<string[]> => ({
  ...plain,
  input: { type: 'lines', longest },
  column: {
    type: 'component',
    component: 'shared.text-item',
    repeatable: true,
    others: { text: { label: { fr: 'Texte', en: 'Text' }, column: { type: 'text' } } },
  },
  schema: () =>
    z
      .array(
        z
          .string()
          .overwrite((value) => cleanText(value).replaceAll(/\s*\n+\s*/g, ' '))
          .trim()
          .min(1)
          .max(longest),
      )
      .max(most),
  empty: [],
  isEmpty: (value) => value.length === 0,
  toStored: (value) => value.map((text) => ({ text })),
  fromStored: (stored) => rowsOf(stored).flatMap(({ text }) => asText(text) || []),
  fromGiven: (given) =>
    Array.isArray(given) ? given.map((row: unknown) => (isRecord(row) ? (row['text'] ?? null) : row)) : given,
  populate: true,
  words: (value) => value,
});

/** A day of the calendar, `2013-10-08`; null when it is not known. */
export const day = (): Kind<string | null> => ({
  ...plain,
  input: { type: 'day' },
  column: { type: 'date' },
  schema: () => z.string().refine(isCalendarDay, refusal('BAD_DAY')).nullable(),
  empty: null,
  isEmpty: (value) => value === null,
  toStored: (value) => value,
  fromStored: (stored) => asText(stored) || null,
  // Code may give an instant, and the panel nothing.
  fromGiven: (given) => (given === '' ? null : given instanceof Date ? given.toISOString().slice(0, 10) : given),
});

const asTime = (given: string): string => readTime(given) ?? given;

/** A time of day, `09:30`, written as people do (`9h30`); empty when it is not known. */
export const time = (): Kind<string> => ({
  ...textual,
  input: { type: 'time' },
  column: { type: 'string' },
  schema: () =>
    z
      .string()
      .trim()
      .overwrite(asTime)
      .refine((value) => value === '' || isTime(value), refusal('BAD_TIME')),
  kept: ofText(asTime),
});

const isWebAddress = (value: string) => value === '' || (/^https?:\/\//i.test(value) && URL.canParse(value));

/** An address of the web; empty when there is none. */
export const webAddress = (): Kind<string> => ({
  ...textual,
  input: { type: 'line', longest: LONGEST_LINE },
  column: { type: 'string' },
  schema: () => z.string().trim().max(LONGEST_LINE).refine(isWebAddress, refusal('NOT_A_URL')),
});

/** The panel gives JSON as its text. */
function fromJson(given: unknown): unknown {
  if (typeof given !== 'string') return given;
  try {
    return JSON.parse(given);
  } catch {
    return given;
  }
}

/** Addresses of the web, stored as JSON. */
export const webAddresses = (): Kind<string[]> => ({
  ...plain,
  input: { type: 'lines', longest: LONGEST_LINE },
  column: { type: 'json' },
  schema: () => z.array(z.string().trim().min(1).max(2000).refine(isWebAddress, refusal('NOT_A_URL'))).max(MOST_ITEMS),
  empty: [],
  isEmpty: (value) => value.length === 0,
  toStored: (value) => value,
  fromStored: (stored) => (Array.isArray(stored) ? stored.filter((one) => typeof one === 'string') : []),
  fromGiven: fromJson,
});

/** Files of one field. */
export const MOST_FILES = 20;

/** Files of the media library, by their ids. They enter it by its own door, which looks at their bytes. */
export const files = (): Kind<number[]> => ({
  ...plain,
  namesIn: (stored) =>
    rowsOf(stored).flatMap(({ id, name }) =>
      typeof id === 'number' && typeof name === 'string' ? { documentId: String(id), name } : [],
    ),
  input: { type: 'files' },
  column: { type: 'media' },
  schema: () => z.array(z.int().positive()).max(MOST_ITEMS),
  empty: [],
  isEmpty: (value) => value.length === 0,
  toStored: (value) => value,
  fromStored: (stored) => rowsOf(stored).flatMap(({ id }) => (typeof id === 'number' ? id : [])),
  populate: { fields: ['id', 'name'] },
  // What may be uploaded is the media library's to say.
  fromGiven: () => [],
});

/** An official number, kept without the spaces that people write; empty when there is none. */
export const identifier = (isRight: (value: string) => boolean, code: IssueCode): Kind<string> => ({
  ...textual,
  input: { type: 'line', longest: LONGEST_LINE },
  column: { type: 'string' },
  schema: () =>
    z
      .string()
      .overwrite(withoutSpaces)
      .refine((value) => value === '' || isRight(value), refusal(code)),
  // The column is unique: two actors without a number have none, and not the same empty one.
  kept: ofText((given) => withoutSpaces(given) || null),
});
