/** `2026`, 14 → `2026-014`: gap-free within a series and a year, which sorts as it reads up to 999. */
export function recordNumber(year: number, position: number): string {
  return `${year}-${String(position).padStart(3, '0')}`;
}

/** Numbers are per committee, so that a reference also names its series: `2026-014-comite-de-pilotage`. */
export function recordReference(number: string, series: string): string {
  return `${number}-${series}`;
}

/** Whether a text is a bare number, without its series. */
export function isBareNumber(text: string): boolean {
  return /^\d{4}-\d{3,}$/.test(text);
}
