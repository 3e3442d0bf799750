import { amountBounds, isCurrency, isWithin, measureBounds, mostCounted } from '@passerelles/config/vocabulary';
import { languageOf, writtenNumber } from '@passerelles/kit/shared';
import { z } from 'zod';
import { refusal } from '../issues';
import { plain, type Kind, type Wording } from './kind';

/** A decimal comes from PostgreSQL as its text. */
const asNumber = (stored: unknown): number | null => {
  if (stored === null || stored === undefined || stored === '') return null;
  const value = Number(stored);
  return Number.isFinite(value) ? value : null;
};

const numeric = {
  ...plain,
  empty: null,
  isEmpty: (value: number | null) => value === null,
  toStored: (value: number | null) => value,
  fromStored: asNumber,
  /** A decimal comes from forms as its text. */
  fromGiven: (given: unknown): unknown =>
    typeof given === 'string' ? (asNumber(given) ?? (given.trim() || null)) : given,
  words: (value: number | null, { locale }: Wording) =>
    value === null ? [] : [writtenNumber(value, languageOf(locale))],
};
const isThere = [(value: number | null) => value !== null, refusal('REQUIRED')] as const;

/** A number of people or things; null when it is not known. */
export const count = (): Kind<number | null> => ({
  ...numeric,
  input: { type: 'number', decimals: 0 },
  column: { type: 'integer' },
  schema: () => z.int().min(0).max(mostCounted).nullable(),
});

/** The years that a sheet can speak of: those of four digits. */
export const yearBounds = { least: 1000, most: 2999 } as const;

const years = {
  ...numeric,
  unit: 'year',
  input: { type: 'number', decimals: 0 } as const,
  column: { type: 'integer' } as const,
  words: (value: number | null) => (value === null ? [] : [String(value)]),
};
const wholeYear = () => z.int().min(yearBounds.least).max(yearBounds.most).nullable();
export const year = (): Kind<number | null> => ({ ...years, schema: wholeYear });
/** A year without which a value says nothing. */
export const yearOfValue = (): Kind<number | null> => ({ ...years, schema: () => wholeYear().refine(...isThere) });

/** What a column holds exactly: nothing is rounded behind the writer’s back. */
const figure = (bounds: typeof amountBounds, least: number) =>
  z
    .number()
    .min(least)
    .max(bounds.most)
    .refine(
      (value) => Math.abs(value) > bounds.most || isWithin(value, bounds),
      refusal('TOO_PRECISE', bounds.decimals),
    )
    .nullable();

/** Money, in units of its currency. */
export const amount = (): Kind<number | null> => ({
  ...numeric,
  input: { type: 'number', decimals: amountBounds.decimals },
  column: { type: 'decimal' },
  schema: () => figure(amountBounds, 0),
});

/** A value of an indicator. */
export const measure = (): Kind<number | null> => ({
  ...numeric,
  input: { type: 'number', decimals: measureBounds.decimals },
  column: { type: 'decimal' },
  schema: () => figure(measureBounds, -measureBounds.most).refine(...isThere),
});

/** What amounts are written in where nobody says otherwise. */
export const usualCurrency = 'EUR';

const asCurrency = (given: string): string => given.trim().toUpperCase() || usualCurrency;

/** An ISO 4217 code, `EUR`. */
export const currency = (): Kind<string> => ({
  ...plain,
  input: { type: 'currency' },
  column: { type: 'string', maxLength: 3 },
  schema: () => z.string().trim().overwrite(asCurrency).refine(isCurrency, refusal('NOT_A_CURRENCY')),
  empty: usualCurrency,
  isEmpty: (value) => value === usualCurrency,
  toStored: (value) => value,
  kept: (given) => (typeof given === 'string' ? asCurrency(given) : given),
  fromStored: (stored) => (typeof stored === 'string' && stored !== '' ? stored : usualCurrency),
  words: (value) => (value === usualCurrency ? [] : [value]),
});

/** Degrees of latitude or longitude. */
export const coordinate = (most: number): Kind<number | null> => ({
  ...numeric,
  words: () => [],
  unit: 'degree',
  input: { type: 'number', decimals: 6 },
  column: { type: 'float' },
  schema: () => z.number().min(-most).max(most).nullable(),
});
