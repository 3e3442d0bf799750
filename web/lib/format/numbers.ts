const THIN = '\u202f';

/** “1 155” with thin spaces that do not break, decimals after a comma: the French way. */
export function formatNumber(value: number): string {
  return new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 20 }).format(value).replace(/[\u00a0\u202f]/g, THIN);
}

/** “40 000 €”; cents only when there are some. The space before the sign does not break. */
export function formatMoney(amount: number, currency: string): string {
  const digits = Number.isInteger(amount) ? 0 : 2;
  return new Intl.NumberFormat('fr-FR', { style: 'currency', currency, minimumFractionDigits: digits, maximumFractionDigits: digits })
    .format(amount)
    .replace(/\u00a0(?=\d)|\u202f/g, THIN);
}
