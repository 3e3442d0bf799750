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
