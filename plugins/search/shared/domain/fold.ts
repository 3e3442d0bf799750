const marks = /\p{M}+/gu;
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;

/**
 * The form under which a word is compared: lower case, no accents, ligatures opened (œ → oe), no invisible characters.
 * Idempotent; never throws, whatever the string.
 */
export function fold(text: string): string {
  return text
    .replace(invisible, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(marks, '')
    .replace(/œ/gu, 'oe')
    .replace(/æ/gu, 'ae')
    .replace(/ß/gu, 'ss')
    .toLowerCase();
}
