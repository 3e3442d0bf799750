import { fold } from './fold';
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

/** Cuts a text into folded words, stop words out. An acronym is never a stop word: D.U. is a diploma, “du” is not. */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let compounds = 0;
  for (const match of text.matchAll(pattern)) {
    const start = match.index;
    const groups = match.groups ?? {};
    if (groups.compound !== undefined) {
      compounds += 1;
      pushCompound(tokens, groups.compound, start, compounds);
      continue;
    }
    const source = groups.kept ?? groups.acronym ?? groups.number ?? groups.word ?? '';
    const form = formOf(source);
    if (form === '' || (groups.acronym === undefined && stopWords.has(form))) continue;
    tokens.push({ form, start, end: start + source.length, joined: false, compound: null });
  }
  return tokens;
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

function formOf(source: string): string {
  const folded = fold(source);
  return asciiWord.test(folded) ? folded : folded.replace(notWord, '');
}
