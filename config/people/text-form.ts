/**
 * Nothing of these is seen, alone: spaces, controls, format characters, and what Unicode counts as letters or marks but draws empty (the
 * Hangul fillers, the empty Braille cell).
 */
const unseen = /[\s\p{Z}\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800]/gu;
/** Controls (but tab and line feed), halves of a character, and what turns the direction of a text around for whatever follows it. */
const harmful = /(?![\t\n])\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069]/gu;

/** Scripts in which a joiner or a non-joiner changes how a word is written, or read. */
const joiningScripts = [
  ...['Arab', 'Syrc', 'Mong', 'Nkoo', 'Mand', 'Thaa', 'Adlm', 'Rohg'],
  ...['Deva', 'Beng', 'Guru', 'Gujr', 'Orya', 'Taml', 'Telu', 'Knda', 'Mlym', 'Sinh', 'Tibt', 'Khmr', 'Mymr'],
];
const joined = joiningScripts.map((script) => `\\p{Script_Extensions=${script}}`).join('');
/** Joiners that stand neither between the parts of an emoji nor behind a letter of such a script. */
const strayJoiner = new RegExp(
  `(?<![${joined}])\\u200c|(?<![${joined}])(?!(?<=[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\ufe0f])\\u200d\\p{Extended_Pictographic})\\u200d`,
  'gu',
);

/** Whether nothing of a text is seen: it is empty, or made of spaces and invisible characters. */
export const isUnseen = (text: string): boolean => text.replace(unseen, '') === '';

/**
 * The characters of a text in the one form in which they are kept: composed (NFC), lines ended by a line feed, without control characters,
 * half characters and directional overrides, joiners only where a script or an emoji needs them. No-break spaces stay.
 */
export function cleanCharacters(text: string): string {
  let kept = text;
  // Each removal may bring together what composes, or reorders, anew; a pass that changes nothing is the last.
  for (;;) {
    const next = kept
      .replace(/\r\n?/g, '\n')
      .replace(harmful, '')
      .normalize('NFC')
      .replace(strayJoiner, '')
      .normalize('NFC');
    if (next === kept) return kept;
    kept = next;
  }
}

/** A text as it is kept: {@link cleanCharacters}, and `''` when nothing of it is seen. */
export function cleanText(text: string): string {
  const kept = cleanCharacters(text);
  return isUnseen(kept) ? '' : kept;
}
