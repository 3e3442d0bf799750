import { expect, it } from 'vitest';
import { byLetter } from './alphabet';

it('files names under their letter, accents put aside, the rest under #', () => {
  const groups = byLetter([
    { name: 'UNA' },
    { name: 'École des hautes études' },
    { name: 'EQR' },
    { name: '3 rivières' },
  ]);
  expect(groups.map(({ letter, items }) => [letter, items.map(({ name }) => name)])).toEqual([
    ['#', ['3 rivières']],
    ['E', ['École des hautes études', 'EQR']],
    ['U', ['UNA']],
  ]);
});

it('stands Œ and Æ under the letter that they begin with, among the others', () => {
  const groups = byLetter([
    { name: 'Œuvre des jeunes' },
    { name: 'Ouvroir' },
    { name: 'Office' },
    { name: 'ÆGIR' },
    { name: '« Œillets »' },
  ]);
  expect(groups.map(({ letter, items }) => [letter, items.map(({ name }) => name)])).toEqual([
    ['A', ['ÆGIR']],
    ['O', ['« Œillets »', 'Œuvre des jeunes', 'Office', 'Ouvroir']],
  ]);
});
