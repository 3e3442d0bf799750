/** Characters that have no place in a page, whoever stored them: control signs, halves of a character, and what turns the reading direction of all that follows. */
const unreadable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]/gu;
const turning = /[\u202a-\u202e\u2066-\u2069]/gu;
/** What JSON writes for one of them, or it itself: most answers have none and are read at full speed. */
const suspect = /\\[ubf]|[\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufffe\uffff]|\p{Surrogate}/u;

/** A text as pages may show it. One sign stands for each that is taken away: places in the text (found words) stay right. */
export function readable(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(unreadable, ' ')
    .replace(turning, '\u2060');
}

/** Reads what the CMS sent, every text in it made readable. @throws SyntaxError */
export function readJson(text: string): unknown {
  if (!suspect.test(text)) return JSON.parse(text) as unknown;
  return JSON.parse(text, (_key, value: unknown) => (typeof value === 'string' ? readable(value) : value)) as unknown;
}
