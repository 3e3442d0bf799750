import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Waiting } from './waiting';

describe('who waits for a change', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const settled = async (waits: Promise<void>): Promise<boolean> => {
    let done = false;
    void waits.then(() => (done = true));
    await vi.advanceTimersByTimeAsync(0);
    return done;
  };

  it('is woken at once by this process, and within 300 ms by what another one announced, again and again', async () => {
    let newest = 1;
    const waiting = new Waiting(async () => newest, 64);
    const woken = waiting.wait(waiting.mark, 20_000);
    waiting.wake();
    expect(await settled(woken)).toBe(true);
    // The first look cannot tell whether something came before it: it wakes.
    const first = waiting.wait(waiting.mark, 20_000);
    await vi.advanceTimersByTimeAsync(300);
    expect(await settled(first)).toBe(true);
    for (const number of [2, 3]) {
      const waits = waiting.wait(waiting.mark, 20_000);
      await vi.advanceTimersByTimeAsync(900);
      expect(await settled(waits)).toBe(false);
      newest = number;
      await vi.advanceTimersByTimeAsync(300);
      expect(await settled(waits)).toBe(true);
    }
  });

  it('does not wait for what came before, nor once its time is over, the process ends or it leaves', async () => {
    const waiting = new Waiting(() => Promise.reject(new Error('away')), 64);
    const mark = waiting.mark;
    waiting.wake();
    expect(await settled(waiting.wait(mark, 20_000))).toBe(true);
    const short = waiting.wait(waiting.mark, 1_000);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await settled(short)).toBe(true);
    const leaving = new AbortController();
    const left = waiting.wait(waiting.mark, 20_000, leaving.signal);
    leaving.abort();
    expect(await settled(left)).toBe(true);
    const last = waiting.wait(waiting.mark, 20_000);
    waiting.close();
    expect(await settled(last)).toBe(true);
    expect(await settled(waiting.wait(waiting.mark, 20_000))).toBe(true);
  });

  it('asks nothing of the database while nobody waits', async () => {
    const look = vi.fn(async () => 1);
    const waiting = new Waiting(look, 1);
    const waits = waiting.wait(waiting.mark, 1_000);
    expect(waiting.full).toBe(true);
    await vi.advanceTimersByTimeAsync(2_000);
    await waits;
    expect(waiting.full).toBe(false);
    look.mockClear();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(look).not.toHaveBeenCalled();
  });
});
