/** What a person typed could not be read: it is no number, or two people would read two numbers. */
export type UnreadNumber = 'NOT_A_NUMBER' | 'AMBIGUOUS_NUMBER';

const signs = /^[-−–](?=\d)/;
const spaces = "[\\s\u00a0\u202f\u2009'’]";
const grouped = (separator: string) => new RegExp(`^\\d{1,3}(?:${separator}\\d{3})+$`);
const bySpaces = grouped(spaces);
const byPoints = grouped('\\.');
const byCommas = grouped(',');

/** `40 k€` and `1,5 M€` are how people write large amounts. */
const units: readonly [RegExp, number][] = [
  [/\s*(?:k\s*€|k\s*euros?|kilo-?euros?)$/i, 1000],
  [/\s*(?:M\s*€|millions?(?:\s+d[’']?e?\s*(?:€|euros?))?)$/, 1_000_000],
  [/\s*(?:€|euros?|EUR)$/i, 1],
];

/** The digits of a whole number whose thousands may be set apart; null for what is grouped otherwise than by three. */
function whole(text: string): string | null {
  if (/^\d+$/.test(text)) return text;
  if (bySpaces.test(text)) return text.replaceAll(new RegExp(spaces, 'g'), '');
  return byPoints.test(text) ? text.replaceAll('.', '') : null;
}

/**
 * Reads a number as people write it in French: spaces or points between thousands, a comma before decimals, `€`, `k€`.
 * A point or a comma followed by three digits is read only where one reading is possible: `40.000 €` is forty thousand, since money
 * has two decimals (`decimals`); `1.200` of a measure is refused as ambiguous. Null for an empty text.
 * @param decimals how many decimals the value may have
 */
export function readNumber(typed: string, decimals: number): number | null | UnreadNumber {
  const text = typed.normalize('NFKC').trim();
  if (text === '') return null;
  const [unit, factor] = units.find(([pattern]) => pattern.test(text)) ?? [null, 1];
  const bare = (unit ? text.replace(unit, '') : text).trim();
  const negative = signs.test(bare);
  const plain = bare.replace(signs, '');
  const found = readPlain(plain, factor > 1 ? 6 : decimals);
  if (typeof found !== 'number') return found;
  // Multiplied as decimals are written: 1,1 k€ is 1 100 and not 1 100,000 000 1.
  const value = factor === 1 ? found : Number((found * factor).toFixed(2));
  return negative ? -value : value;
}

function readPlain(text: string, decimals: number): number | UnreadNumber {
  const integer = whole(text);
  const [, before = '', mark = '', after = ''] = /^(.*\d)([.,])(\d+)$/.exec(text) ?? [];
  // `1 200 000`, `1200`, `1.200.000`: nothing else can be meant.
  if (integer !== null && !(mark === '.' && byPoints.test(text) && !before.includes('.'))) return Number(integer);
  if (mark === '') return 'NOT_A_NUMBER';
  const left = whole(before);
  if (left === null) return byCommas.test(text) ? 'AMBIGUOUS_NUMBER' : 'NOT_A_NUMBER';
  // `1,200,000` would have been refused above; here one mark stands before three digits.
  const thousands = after.length === 3 && /^[1-9]\d{0,2}$/.test(before);
  if (!thousands) return Number(`${left}.${after}`);
  if (mark === '.') return decimals < 3 ? Number(`${before}${after}`) : 'AMBIGUOUS_NUMBER';
  return decimals < 3 ? 'AMBIGUOUS_NUMBER' : Number(`${left}.${after}`);
}

/** As people write it here, so that a form shows what it will read back: `1,5`. */
export const writeNumber = (value: number, locale: 'fr' | 'en'): string =>
  locale === 'fr' ? String(value).replace('.', ',') : String(value);
