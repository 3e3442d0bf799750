import { NO_BREAK, writtenNumber } from '@passerelles/kit/shared';
import { intlLocale, locale } from '../locale';

const THIN = '\u202f';

/** French “1 155,5”, with thin spaces that do not break; English “1,155.5”. Nothing for what is no number. */
export function formatNumber(value: number): string {
  return writtenNumber(value, locale);
}

/**
 * French “40 000 €”, English “€40,000”; cents only when there are some. The space before the sign does not break. A currency that Intl cannot write
 * stands as it was stored, after the amount. Never throws.
 */
export function formatMoney(amount: number, currency: string): string {
  if (!Number.isFinite(amount)) return '';
  const digits = Number.isInteger(amount) ? 0 : 2;
  const bounds = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  // Intl takes any three letters and throws at everything else.
  const options = /^[A-Za-z]{3}$/.test(currency) ? ({ style: 'currency', currency, ...bounds } as const) : bounds;
  const written = new Intl.NumberFormat(intlLocale, options).format(amount).replace(/\u00a0(?=\d)|\u202f/g, THIN);
  return options === bounds && currency.trim() ? `${written}${NO_BREAK}${currency.trim()}` : written;
}

/** French “12 %”, with a space that does not break; English “12%”. To the whole percent; a whole of nothing counts as one. */
export function formatPercent(part: number, whole: number): string {
  return `${formatNumber(Math.round((part / Math.max(1, whole)) * 100))}${locale === 'fr' ? NO_BREAK : ''}%`;
}
