import { describe, expect, it } from 'vitest';
import { findCycle, heightOf } from './graph';

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

describe('heightOf', () => {
  const edges = new Map([
    ['commune', ['department', 'epci']],
    ['department', ['region']],
    ['region', ['france']],
  ]);
  it('counts the levels of the longest way up', () => {
    expect(heightOf('france', edges)).toBe(1);
    expect(heightOf('epci', edges)).toBe(1);
    expect(heightOf('commune', edges)).toBe(4);
  });
});
