/** `yyyymmdd` with zeros for what is not known → `2013`, `2013-10` or `2013-10-08`; nothing without a year. */
export function dateOf(date: number | null): string {
  if (date === null) return '';
  const digits = String(date).padStart(8, '0');
  const parts = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6, 8)];
  const known = parts.findIndex((part) => Number(part) === 0);
  return parts.slice(0, known === -1 ? 3 : known).join('-');
}
