import { expect, it } from 'vitest';
import { byLetter } from './alphabet';

it('files names under their letter, accents put aside, the rest under #', () => {
  const groups = byLetter([{ name: 'UNA' }, { name: 'École des hautes études' }, { name: 'EQR' }, { name: '3 rivières' }]);
  expect(groups.map(({ letter, items }) => [letter, items.map(({ name }) => name)])).toEqual([
    ['#', ['3 rivières']],
    ['E', ['École des hautes études', 'EQR']],
    ['U', ['UNA']],
  ]);
});
