import { describe, expect, it } from 'vitest';
import { progressOf } from './progress';

describe('how far an import is', () => {
  it.each([
    [0, 100, 5_000, 0, null],
    [50, 100, 500, 100, 1],
    [50, 2_000, 1_000, 50, 39],
    [100, 100, 2_000, 50, 0],
  ])('%i of %i after %i ms', (done, total, elapsed, perSecond, secondsLeft) => {
    expect(progressOf(done, total, elapsed)).toEqual({ done, total, perSecond, secondsLeft });
  });

  it('names a number where no time has passed', () => {
    expect(progressOf(10, 20, 0).secondsLeft).toBe(1);
  });
});
