/**
 * What a stored figure may be: what its column holds on both databases, and a double holds exactly (15 significant digits).
 * Amounts are `numeric(15,2)`, measures `numeric(20,6)` (cms/src/components): more decimals are refused, never rounded.
 */
interface Bounds {
  most: number;
  decimals: number;
}

/** Money, in units of its currency. */
export const amountBounds: Bounds = { most: 9_999_999_999_999.99, decimals: 2 };
/** A point of an indicator. */
export const measureBounds: Bounds = { most: 99_999_999_999_999, decimals: 6 };
/** A whole number of people or things: a column of 32 bits. */
export const mostCounted = 2_147_483_647;

const SIGNIFICANT = 15;

export function isWithin(value: number, { most, decimals }: Bounds): boolean {
  if (!Number.isFinite(value) || Math.abs(value) > most) return false;
  const [, whole = '', part = '', exponent = '0'] = /^-?(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value)) ?? [];
  const digits = `${whole}${part}`.replace(/^0+/, '');
  return Math.max(0, part.length - Number(exponent)) <= decimals && digits.length <= SIGNIFICANT;
}

/** An ISO 4217 code that pages can write: EUR, CHF, XOF… */
export const isCurrency = (code: string): boolean => Intl.supportedValuesOf('currency').includes(code);
