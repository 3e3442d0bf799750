import { analyse, sequence } from './analyse';

export const termsAtMost = 30;
export const longestTerm = 100;

export interface GroupFault {
  position: number | null;
  code: 'TOO_FEW' | 'TOO_MANY' | 'TOO_LONG' | 'NO_WORD' | 'TWICE';
}

/** Terms as they are kept: spaces made one, empty ones left out. */
export function tidyTerms(terms: readonly string[]): string[] {
  return terms.map((term) => term.replace(/\s+/gu, ' ').trim()).filter((term) => term !== '');
}

/** Everything wrong with a group: two terms at least, each with a word that is looked for, none a second spelling of another. */
export function faultsOf(terms: readonly string[]): GroupFault[] {
  const faults: GroupFault[] = [];
  const seen = new Set<string>();
  if (terms.length > termsAtMost) faults.push({ position: null, code: 'TOO_MANY' });
  for (const [position, term] of terms.slice(0, termsAtMost).entries()) {
    const forms = sequence(analyse(term))
      .map(({ form }) => form)
      .join(' ');
    if (term.length > longestTerm) faults.push({ position, code: 'TOO_LONG' });
    else if (forms === '') faults.push({ position, code: 'NO_WORD' });
    else if (seen.has(forms)) faults.push({ position, code: 'TWICE' });
    seen.add(forms);
  }
  if (faults.length === 0 && terms.length < 2) faults.push({ position: null, code: 'TOO_FEW' });
  return faults;
}
