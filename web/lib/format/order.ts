const collator = new Intl.Collator('fr');

/** The order of a French dictionary, whichever way the database sorts: É stands with E, Œ with O, Î with I. */
export const inFrenchOrder = (a: string, b: string): number => collator.compare(a, b);
export const byName = (a: { name: string }, b: { name: string }): number => collator.compare(a.name, b.name);
