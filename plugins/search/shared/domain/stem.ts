// The library has no types of its own; whoever compiles this file from another package has to find ours.
// eslint-disable-next-line @typescript-eslint/triple-slash-reference
/// <reference path="./snowball-stemmers.d.ts" />
import { newStemmer } from 'snowball-stemmers';
import { invariable, irregular } from './irregular';
import { remembered } from './remembered';

const snowball = newStemmer('french');
const stemsAtMost = 50_000;

/** Endings brought to the masculine singular first: Snowball expects accents here, and ours are folded away. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/(.{2,})eaux$/u, '$1eau'],
  [/(.{3,})ees?$/u, '$1e'],
  [/(.{2,}[^s])s$/u, '$1'],
  [/(.{2,}(?:i|ll|ng|ag|rg|ch))ere$/u, '$1er'],
  [/(.{2,})trice$/u, '$1teur'],
  [/(.{3,})eu(?:se|x)$/u, '$1eur'],
  [/(.{2,})ive$/u, '$1if'],
  [/^(.{4,})ation$/u, '$1er'],
];

/** What several forms of one word still keep apart after Snowball. */
const leftovers: readonly (readonly [RegExp, string])[] = [
  [/iv$/u, 'if'],
  [/tric$/u, 'teur'],
  [/(.{2})([ao])y$/u, '$1$2i'],
  [/(ai|ei|uei)ll$/u, '$1l'],
];

/** The stem of a folded word: one string for its singular, plural, masculine, feminine and usual derivations. Pure. */
export const stem: (form: string) => string = remembered(compute, stemsAtMost);

/** First letters of the words that can have this stem: its own, and those of irregular forms that begin otherwise (yeux, of œil). */
export function initialsOf(stemOfWords: string): string[] {
  return [stemOfWords.charAt(0), ...(otherInitials.get(stemOfWords) ?? [])];
}

function compute(form: string): string {
  if (form.length < 3 || !/^[a-z]+$/u.test(form)) return form;
  const base = irregular.get(form) ?? replaceAll(form, endings);
  const singular = irregular.get(base) ?? base;
  if (invariable.has(form)) return form;
  if (invariable.has(singular)) return singular;
  return replaceAll(snowball.stem(singular), leftovers);
}

function replaceAll(word: string, rules: readonly (readonly [RegExp, string])[]): string {
  return rules.reduce((result, [ending, replacement]) => result.replace(ending, replacement), word);
}

const otherInitials = new Map<string, string[]>();
for (const [form, base] of irregular) {
  if (form.charAt(0) === base.charAt(0)) continue;
  const of = stem(form);
  otherInitials.set(of, [...(otherInitials.get(of) ?? []), form.charAt(0)]);
}
