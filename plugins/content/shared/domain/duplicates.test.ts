import { describe, expect, it } from 'vitest';
import { findDuplicates } from './duplicates';

describe('duplicates', () => {
  it('points at the repeated item and at the first one, and ignores blanks', () => {
    expect(findDuplicates([{ k: 'a' }, { k: null }, { k: 'b' }, { k: 'a' }, { k: null }], (item) => item.k)).toEqual([
      { index: 3, first: 0 },
    ]);
  });
});
