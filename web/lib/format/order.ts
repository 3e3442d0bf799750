import { intlLocale } from '../locale';

const collator = new Intl.Collator(intlLocale);

/** The order of a dictionary, whichever way the database sorts: É stands with E, Œ with O, Î with I. */
export const inOrder = (a: string, b: string): number => collator.compare(a, b);
export const byName = (a: { name: string }, b: { name: string }): number => collator.compare(a.name, b.name);
