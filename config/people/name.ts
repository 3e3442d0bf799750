export const LONGEST_NAME = 80;

export type NameProblem = 'REQUIRED' | 'TOO_LONG' | 'NOT_ONE_LINE' | 'ADDRESS_IN_NAME';

/**
 * Line breaks, control and invisible characters, those that Unicode counts as letters or marks too (the Hangul fillers, the empty Braille cell). The joiners of
 * Persian and Indian scripts and of emoji, and the choice of an emoji's form, are what is written.
 */
const unseen =
  /[\p{Cc}\p{Co}\p{Cs}\p{Zl}\p{Zp}\u2800]|(?![\u200c\u200d\ufe0e\ufe0f])[\p{Cf}\p{Default_Ignorable_Code_Point}]/u;
const readable = /[\p{L}\p{N}]/u;
/** What a mail program would make a link of: a scheme, an address, a domain name (also with the wide dots that IDNA reads), an IP address. */
const address =
  /@|＠|\p{L}\p{N}*[:∶꞉]\S|:\/\/|\/\/|\b(?:www|https?)\b|[\p{L}\p{N}][.．。｡]\p{L}{2,}|\p{N}+[.．。｡]\p{N}+[.．。｡]\p{N}/iu;

/** A person's name as it is kept: Unicode composed, without spaces around or doubled. */
export const readName = (typed: string): string => typed.normalize('NFC').trim().replaceAll(/ {2,}/g, ' ');

/** Whether a text holds something that a mail program would make a link of. */
export const holdsAddress = (text: string): boolean => address.test(text.normalize('NFKC')) || address.test(text);

/** Whether a text is one visible line. */
export const isOneLine = (text: string): boolean => !unseen.test(text);

/** What is wrong with a person's name as {@link readName} gives it; null when it is good. A name goes into mails, so it carries no message. */
export function nameProblem(name: string): NameProblem | null {
  if (name === '') return 'REQUIRED';
  if (!isOneLine(name)) return 'NOT_ONE_LINE';
  if (!readable.test(name)) return 'REQUIRED';
  if ([...name].length > LONGEST_NAME) return 'TOO_LONG';
  return holdsAddress(name) ? 'ADDRESS_IN_NAME' : null;
}
