/** Longest comment or reason that is taken, in characters. */
export const textLimit = 5000;

/** A tag that closes, or a comment, as a browser would read one. `a < b`, `<3` and `<jean@example.org>` are plain text. */
const markup = /<(?:\/?[a-z][a-z0-9-]*(?:[\s/][^<>]*)?>|!--|!doctype\b)/i;

export type TextProblem = 'TEXT_TOO_LONG' | 'MARKUP_REFUSED';

/** Whether a browser would read a tag or a comment in it. */
export const hasMarkup = (text: string): boolean => markup.test(text);

/** What people write beside a vote is text, shown and mailed as it stands: markup is sent back rather than cleaned. */
export function textProblem(text: string | null): TextProblem | null {
  if (text === null) return null;
  if (text.length > textLimit) return 'TEXT_TOO_LONG';
  return hasMarkup(text) ? 'MARKUP_REFUSED' : null;
}
