import { expect, it } from 'vitest';
import { Windows } from './windows';

it('lets so many calls through per caller and window, and says how long to wait', () => {
  const windows = new Windows(2, 1_000);
  expect(windows.count('one', 0)).toBe(0);
  expect(windows.count('one', 10)).toBe(0);
  expect(windows.count('one', 400)).toBe(600);
  expect(windows.count('other', 400)).toBe(0);
  expect(windows.count('one', 1_000)).toBe(0);
});

it('counts together those who are more than it holds', () => {
  const windows = new Windows(2, 1_000, 2);
  expect(['one', 'two', 'three', 'four'].map((caller) => windows.count(caller, 0))).toEqual([0, 0, 0, 0]);
  expect(windows.count('five', 0)).toBe(1_000);
  expect(windows.count('one', 0)).toBe(0);
  expect(windows.count('six', 1_000)).toBe(0);
});
