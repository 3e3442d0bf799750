import { describe, expect, it } from 'vitest';
import { findCycle } from './graph';

describe('graphs', () => {
  it('finds no cycle in a graph where two paths meet', () => {
    expect(
      findCycle(
        new Map([
          ['epci', ['d1', 'd2']],
          ['d1', ['france']],
          ['d2', ['france']],
        ]),
      ),
    ).toBeNull();
  });
  it('names a cycle, a loop on oneself included', () => {
    expect(
      findCycle(
        new Map([
          ['x', ['a']],
          ['a', ['b']],
          ['b', ['c']],
          ['c', ['a']],
        ]),
      ),
    ).toEqual(['a', 'b', 'c', 'a']);
    expect(findCycle(new Map([['a', ['a']]]))).toEqual(['a', 'a']);
  });
});
