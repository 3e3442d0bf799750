import { expect, it } from 'vitest';
import { remembered } from './remembered';

it('asks once for each string, and again after it had to forget', () => {
  const asked: string[] = [];
  const answer = remembered((text) => {
    asked.push(text);
    return text === 'non' ? false : text.length;
  }, 2);
  expect(['un', 'non', 'un', 'non', 'trois', 'un'].map(answer)).toEqual([2, false, 2, false, 5, 2]);
  expect(asked).toEqual(['un', 'non', 'trois', 'un']);
});
