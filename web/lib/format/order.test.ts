import { expect, it } from 'vitest';
import { byName } from './order';

it('puts É with E, Œ with O and Î with I', () => {
  const names = ['Zoo', 'Œuvres', 'Île', 'Ouvroir', 'Odyssée', 'École', 'Image'].map((name) => ({ name }));
  expect(names.sort(byName).map(({ name }) => name)).toEqual([
    'École',
    'Île',
    'Image',
    'Odyssée',
    'Œuvres',
    'Ouvroir',
    'Zoo',
  ]);
});
