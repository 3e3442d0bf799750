/** A whole number as typed; null for what is none, so that the server says what is accepted. */
export function wholeOf(typed: string): number | null {
  return /^\d+$/.test(typed.trim()) ? Number(typed.trim()) : null;
}
