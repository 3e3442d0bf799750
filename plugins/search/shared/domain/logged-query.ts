import { fold } from './fold';
import type { Searched } from './popular';

const shortest = 2;
const longest = 80;

/**
 * What may be kept of a query: its words in lower case, folded for comparison; null when nothing may be: too short to mean
 * something, too long to be a query, or something that looks like a person's address or number.
 */
export function loggedQuery(q: string): Searched | null {
  const label = q
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim();
  const text = comparable(label);
  // Folding can lengthen: one character of another script may open into twenty.
  const fits = label.length >= shortest && label.length <= longest && text.length <= 2 * longest;
  return fits && /[\p{L}\p{N}]/u.test(label) && !looksPersonal(label) && !looksPersonal(text) ? { text, label } : null;
}

/** What queries are compared by: folded, one kind of apostrophe. */
export function comparable(q: string): string {
  return fold(q).replace(/[’ʼ]/gu, "'");
}

/** An at sign, a web address, or nine digits in a row once what people write between them is taken out: telephone, SIREN, file number. */
export function looksPersonal(text: string): boolean {
  return (
    /[@＠]|arobase|https?:|www\./iu.test(text) ||
    /\p{Nd}{9}/u.test(text.replace(/(?<=\p{Nd})[\s.\-–/()_]+(?=\p{Nd})/gu, ''))
  );
}

/** How many months the words of searches and their counts are kept. */
export const QUERY_LOG_MONTHS = 12;
