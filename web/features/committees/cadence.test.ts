import { expect, it } from 'vitest';
import { cadenceInWords } from './cadence';

it.each([
  [{ everyMonths: [2, 2], fromMonth: 2 }, 'se réunit tous les deux mois, à partir de février'],
  [{ everyMonths: [2, 3], fromMonth: 3 }, 'se réunit tous les deux ou trois mois, à partir de mars'],
  [{ everyMonths: [1, 1], fromMonth: null }, 'se réunit tous les mois'],
])('says %o as people do', (cadence, words) => {
  expect(cadenceInWords(cadence)).toBe(words);
});
