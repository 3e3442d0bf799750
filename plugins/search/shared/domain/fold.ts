const marks = /\p{M}+/gu;
const plain = /^[\x20-\x7e]*$/u;
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;

/**
 * The form under which a word is compared: lower case, no accents, ligatures opened (œ → oe), no invisible characters.
 * Idempotent; never throws, whatever the string.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  // Most words need no more than this, and indexing folds millions of them.
  if (plain.test(lower)) return lower;
  return lower
    .replace(invisible, '')
    .normalize('NFKD')
    .replace(marks, '')
    .replace(/œ/gu, 'oe')
    .replace(/æ/gu, 'ae')
    .replace(/ß/gu, 'ss')
    .toLowerCase();
}
