import { fold } from './fold';
import { remembered } from './remembered';
import { stopWords } from './stop-words';

/**
 * One word of a text. `start` and `end` are UTF-16 offsets in the text given. `joined` words (véloécole for vélo-école)
 * stand beside their parts and share a `compound` number with them; they occupy no place of their own in a phrase.
 */
export interface Token {
  form: string;
  start: number;
  end: number;
  joined: boolean;
  compound: number | null;
}

const apostrophe = "['’ʼ‘´`′＇]";
const hyphen = '[-\\u2010\\u2011\\ufe63\\uff0d]';
const wordCharacter = '[\\p{L}\\p{N}\\p{M}\\u00ad\\u200b-\\u200d\\u2060\\ufeff]';
const space = '[ \\u00a0\\u2007\\u2009\\u202f]';

/** Words whose apostrophe is part of them, where cutting would leave two words that mean something else. */
const keptTogether = `aujourd${apostrophe}hui|prud${apostrophe}hom${wordCharacter}*|presqu${apostrophe}[iîÎ]les?|quelqu${apostrophe}une?s?|grand${apostrophe}${wordCharacter}+|entr${apostrophe}${wordCharacter}+`;

const pattern = new RegExp(
  [
    `(?<!${wordCharacter})(?<kept>${keptTogether})(?!${wordCharacter})`,
    `(?<!${wordCharacter})(?<acronym>\\p{L}(?:\\.\\p{L})+)(?!${wordCharacter})\\.?`,
    `(?<![\\p{L}\\p{N}])(?<number>\\p{Nd}{1,3}(?:${space}\\p{Nd}{3})+)(?![\\p{L}\\p{N}])`,
    `(?<compound>${wordCharacter}+(?:${hyphen}${wordCharacter}+)+)`,
    `(?<word>${wordCharacter}+)`,
  ].join('|'),
  'giu',
);
const parts = new RegExp(`${wordCharacter}+`, 'gu');
const notWord = /[^\p{L}\p{N}]+/gu;
const asciiWord = /^[a-z0-9]+$/u;

/**
 * Cuts a text into folded words, stop words out. An acronym is never a stop word: D.U. is a diploma, “du” is not. Most words are
 * letters between spaces, and are cut without asking the pattern: indexing and highlights cut millions of them. `initials` are
 * the first letters, folded, of the words that matter: most others are then left out.
 */
export function tokenise(text: string, initials?: ReadonlySet<string>): Token[] {
  const tokens: Token[] = [];
  let compounds = 0;
  for (let start = nextWord(text, 0); start < text.length; ) {
    const plainEnd = endOfPlainWord(text, start);
    if (plainEnd !== -1) {
      if (initials === undefined || initials.has(initialOf(text, start)))
        push(tokens, text.slice(start, plainEnd), start, false);
      start = nextWord(text, plainEnd);
      continue;
    }
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (match === null) break;
    const groups = match.groups ?? {};
    if (groups.compound === undefined) {
      push(
        tokens,
        groups.kept ?? groups.acronym ?? groups.number ?? groups.word ?? '',
        match.index,
        groups.acronym !== undefined,
      );
    } else {
      compounds += 1;
      pushCompound(tokens, groups.compound, match.index, compounds);
    }
    start = nextWord(text, match.index + match[0].length);
  }
  return tokens;
}

function push(tokens: Token[], source: string, start: number, acronym: boolean): void {
  const form = formOf(source);
  if (form === '' || (!acronym && stopWords.has(form))) return;
  tokens.push({ form, start, end: start + source.length, joined: false, compound: null });
}

/** Where the next character stands that may be part of a word: a letter of Latin-1, a digit, or anything beyond. */
function nextWord(text: string, from: number): number {
  let index = from;
  while (index < text.length && kindOf(text.charCodeAt(index)) === other) index += 1;
  return index;
}

/** End of a word of plain letters from here, or -1 when the pattern has to say what stands here. */
function endOfPlainWord(text: string, start: number): number {
  let end = start;
  while (end < text.length && kindOf(text.charCodeAt(end)) === letter) end += 1;
  if (end === start) return -1;
  if (end === text.length) return end;
  return afterPlain.has(text.charCodeAt(end)) ? end : -1;
}

const other = 0;
const letter = 1;
const asked = 2;
/** A space, a line feed, a comma and the like end a word for sure; a dot, a hyphen or an apostrophe may not. */
const afterPlain = new Set([...' \n\t,;:!?()"/«»\u00a0'].map((character) => character.charCodeAt(0)));
const latin1 = Uint8Array.from({ length: 256 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/\p{L}/u.test(character)) return letter;
  return /[\p{N}\p{M}\u00ad]/u.test(character) ? asked : other;
});

const initial = Array.from({ length: 256 }, (_, code) => fold(String.fromCharCode(code)).charAt(0));

/** First letter, folded, of the plain word that begins here. */
function initialOf(text: string, start: number): string {
  return initial[text.charCodeAt(start)] ?? '';
}

function kindOf(code: number): number {
  return code < 256 ? (latin1[code] ?? asked) : asked;
}

function pushCompound(tokens: Token[], source: string, offset: number, compound: number): void {
  const before = tokens.length;
  for (const part of source.matchAll(parts)) {
    const form = formOf(part[0]);
    if (form === '' || stopWords.has(form)) continue;
    const start = offset + part.index;
    tokens.push({ form, start, end: start + part[0].length, joined: false, compound });
  }
  if (tokens.length === before) return;
  const form = formOf(source);
  tokens.push({ form, start: offset, end: offset + source.length, joined: true, compound });
}

const formsAtMost = 50_000;

const formOf = remembered((source) => {
  const folded = fold(source);
  return asciiWord.test(folded) ? folded : folded.replace(notWord, '');
}, formsAtMost);
