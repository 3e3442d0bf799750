export interface DamagedText {
  path: (string | number)[];
  value: string;
  /** What stands in it that no text has. */
  what: string;
}

const signs: readonly [RegExp, string][] = [
  [
    /\ufffd/u,
    'the sign U+FFFD “�”, which stands for a letter that was lost when the file was converted: write the letter again',
  ],
  [/\p{Surrogate}/u, 'half a character (a lone surrogate): write the character again'],
  [/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/u, 'a control character: take it out'],
];

/** Every text of a file, keys aside, that lost a letter on its way or holds what no database keeps alike. */
export function damagedTexts(value: unknown, path: (string | number)[] = []): DamagedText[] {
  if (typeof value === 'string') {
    const sign = signs.find(([pattern]) => pattern.test(value));
    return sign ? [{ path, value, what: sign[1] }] : [];
  }
  if (Array.isArray(value)) return value.flatMap((item, index) => damagedTexts(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => damagedTexts(item, [...path, key]));
}
