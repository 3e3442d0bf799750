import { stem } from './stem';
import { tokenise, type Token } from './tokenise';

/** Raised when a text gives other words or stems than before: what was saved of an older analysis is then not used. */
export const analysisVersion = 1;

export interface AnalysedToken extends Token {
  stem: string;
}

/** The one analysis of the search: indexing, queries and highlights all go through it. */
export function analyse(text: string): AnalysedToken[] {
  return tokenise(text).map(({ form, start, end, joined, compound }) => ({
    form,
    start,
    end,
    joined,
    compound,
    stem: stem(form),
  }));
}

/** The words in reading order, without the joined forms: what a phrase is compared with. */
export function sequence<Word extends Token>(tokens: readonly Word[]): Word[] {
  return tokens.filter((token) => !token.joined);
}
