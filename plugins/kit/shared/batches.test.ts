import { afterEach, expect, it, vi } from 'vitest';
import { batchesOf, workFor } from './batches';

afterEach(() => void vi.useRealTimers());

it('cuts a list in parts, the last one as long as it is', () => {
  expect(batchesOf([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
  expect(batchesOf([], 2)).toEqual([]);
});

it('works until the time is over, and says what is left', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: 0 });
  const parts: (readonly number[])[] = [];
  const takes = (ms: number) => async (part: readonly number[]) => {
    parts.push(part);
    vi.setSystemTime(Date.now() + ms);
  };
  expect(await workFor(1_000, [1, 2, 3, 4, 5], 2, takes(600))).toEqual([5]);
  expect(parts).toEqual([
    [1, 2],
    [3, 4],
  ]);
  expect(await workFor(1_000, [1, 2, 3], 2, takes(5_000))).toEqual([3]);
  expect(await workFor(1_000, [1, 2, 3], 2, takes(1))).toEqual([]);
  expect(await workFor(1_000, [], 2, takes(1))).toEqual([]);
});
