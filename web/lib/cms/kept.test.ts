import { describe, expect, it } from 'vitest';
import { pageCache } from '../../cache/page-cache';
import { keptUntil } from './kept';

describe('keptUntil', () => {
  it('reads once, for those who ask at once too, until a tag changes', async () => {
    let reads = 0;
    const read = keptUntil(['list:actor'], async () => (reads += 1));
    expect(await Promise.all([read(), read()])).toEqual([1, 1]);
    pageCache().apply(['list:practice']);
    expect(await read()).toBe(1);
    pageCache().apply(['list:actor']);
    expect(await read()).toBe(2);
    pageCache().apply(null);
    expect(await read()).toBe(3);
  });

  it('keeps no failure', async () => {
    let reads = 0;
    const read = keptUntil([], async () => {
      reads += 1;
      if (reads === 1) throw new Error('away');
      return reads;
    });
    await expect(read()).rejects.toThrow('away');
    expect(await read()).toBe(2);
  });

  it('reads again what changed while it was read', async () => {
    let reads = 0;
    const read = keptUntil(['x'], async () => {
      reads += 1;
      if (reads === 1) pageCache().apply(['x']);
      return reads;
    });
    expect(await read()).toBe(1);
    expect(await read()).toBe(2);
  });
});
