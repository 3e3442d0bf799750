import { describe, expect, it } from 'vitest';
import { isDeletable } from './sheet-life';

describe('a sheet', () => {
  it.each([
    ['draft', false, true],
    ['withdrawn', false, true],
    ['draft', true, false],
    ['withdrawn', true, false],
    ['admissibility', false, false],
    ['in-review', false, false],
    ['changes-requested', false, false],
    ['reservations-to-lift', false, false],
    ['accepted', false, false],
    ['rejected', false, false],
    ['published', true, false],
  ])('in the state %s, published: %s, may be deleted: %s', (state, published, may) =>
    expect(isDeletable(state, published)).toBe(may),
  );
});
