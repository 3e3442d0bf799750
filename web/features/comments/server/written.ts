import { LONGEST_COMMENT } from '@passerelles/desk/shared';
import type { Problem } from '../problems';

/** What a person typed, shown again when it could not be taken. */
export interface Typed {
  text: string;
  name: string;
  email: string;
}

export const blank: Typed = { text: '', name: '', email: '' };

/** Longest form: the longest text in characters of four bytes, written as a browser sends them. */
export const MOST_BYTES = 16_384 + LONGEST_COMMENT * 12;

const kept = (text: string | null, most: number): string => (text ?? '').slice(0, most);

export const typedIn = (form: URLSearchParams): Typed => ({
  text: kept(form.get('text'), LONGEST_COMMENT * 4),
  name: kept(form.get('name'), 1_000),
  email: kept(form.get('email'), 400),
});

export function statusOf(problem: Problem): number {
  switch (problem) {
    case 'UNAVAILABLE':
      return 503;
    case 'FOREIGN_FORM':
      return 403;
    case 'TOO_MANY_ATTEMPTS':
      return 429;
    case 'NOT_FOUND':
    case 'TOKEN_INVALID':
    case 'TOKEN_EXPIRED':
      return 404;
    default:
      return 400;
  }
}
