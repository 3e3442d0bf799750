/** Long rather than contorted (ANSSI, Recommandations relatives à l'authentification multifacteur et aux mots de passe, 2021). */
export const SHORTEST_PASSWORD = 12;
/** bcrypt reads no further. Bytes of UTF-8. */
export const LONGEST_PASSWORD = 72;
const FEWEST_DIFFERENT = 5;
/** Characters before and behind a walk along the keys that do not make it less of one. */
const MOST_AROUND_A_WALK = 4;
/** What must be left of a password without the person's own name and address. Characters. */
const FEWEST_OF_ITS_OWN = 8;

export type PasswordProblem = 'TOO_SHORT' | 'TOO_LONG' | 'TOO_SIMPLE' | 'IS_PERSONAL';

/** A password as it is hashed: `é` is the same whether the keyboard writes one character or two. */
export const readPassword = (typed: string): string => typed.normalize('NFC');

const folded = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');

const rows = ['0123456789', 'abcdefghijklmnopqrstuvwxyz', 'azertyuiopqsdfghjklmwxcvbn', 'qwertyuiopasdfghjklzxcvbnm'];
const walks = rows.flatMap((row) => [row, [...row].reverse().join('')]).map((row) => row.repeat(8));

/** One character or a few over and over, or a walk along the keyboard, the digits or the alphabet. */
function isSimple(password: string): boolean {
  const text = password.toLowerCase();
  if (new Set(text).size < FEWEST_DIFFERENT) return true;
  if (/^(.{1,6}?)\1+.{0,5}$/su.test(text)) return true;
  const starts = Array.from({ length: MOST_AROUND_A_WALK + 1 }, (_, start) => start);
  const cores = starts.map((start) => text.slice(start, start + text.length - MOST_AROUND_A_WALK));
  return walks.some((walk) => cores.some((core) => walk.includes(core)));
}

/** Little more than what others know of the person. */
function isPersonal(password: string, known: readonly string[]): boolean {
  const parts = known.flatMap((text) => [text, ...text.split(/[\s@._+-]+/)]).map(folded);
  const longestFirst = [...new Set(parts)].filter((part) => part.length >= 3).sort((a, b) => b.length - a.length);
  const whole = folded(password);
  const left = longestFirst.reduce((text, part) => text.replaceAll(part, ''), whole);
  return left.length < whole.length && left.length < FEWEST_OF_ITS_OWN;
}

/**
 * What is wrong with a new password as {@link readPassword} gives it; null when it is good. The one rule of the associations' accounts and of
 * the admin panel. `known`: the person's address and names.
 */
export function passwordProblem(password: string, known: readonly string[] = []): PasswordProblem | null {
  if ([...password].length < SHORTEST_PASSWORD) return 'TOO_SHORT';
  if (new TextEncoder().encode(password).length > LONGEST_PASSWORD) return 'TOO_LONG';
  if (isSimple(password)) return 'TOO_SIMPLE';
  return isPersonal(password, known) ? 'IS_PERSONAL' : null;
}
