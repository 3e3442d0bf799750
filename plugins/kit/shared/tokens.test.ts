import { expect, it } from 'vitest';
import { tokenProblem, type TokenState } from './tokens';

const token: TokenState = { purpose: 'confirm', expiresAt: 1_000, usedAt: null, replacedAt: null };

it.each<[string, TokenState | null, string, number, string | null]>([
  ['works for its purpose until it expires', token, 'confirm', 999, null],
  ['expires at its instant', token, 'confirm', 1_000, 'expired'],
  ['is nothing for another purpose', token, 'leave', 999, 'unknown'],
  ['is nothing when there is none', null, 'confirm', 999, 'unknown'],
  ['works once', { ...token, usedAt: 500 }, 'confirm', 999, 'used'],
  ['was replaced', { ...token, replacedAt: 500 }, 'confirm', 999, 'replaced'],
  ['says that it was used, however old', { ...token, usedAt: 500, replacedAt: 600 }, 'confirm', 2_000, 'used'],
  ['says that it was replaced, however old', { ...token, replacedAt: 600 }, 'confirm', 2_000, 'replaced'],
])('a link %s', (_, given, purpose, now, problem) => expect(tokenProblem(given, purpose, now)).toBe(problem));
