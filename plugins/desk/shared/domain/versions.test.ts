import { describe, expect, it } from 'vitest';
import { changedFields, joinsVersion, type VersionStart } from './versions';

const minute = 60_000;
const save = (startedAt: number, author: number | null = 1, kind: VersionStart['kind'] = 'save'): VersionStart => ({
  kind,
  author,
  startedAt,
});

describe('a save', () => {
  it.each<[string, VersionStart, VersionStart, boolean]>([
    ['goes on with the version of its author', save(0), save(9 * minute), true],
    ['begins one ten minutes after the first save of the latest', save(0), save(10 * minute), false],
    ['of somebody else begins one', save(0, 1), save(minute, 2), false],
    ['that restores begins one', save(0), save(minute, 1, 'restore'), false],
    ['after what was restored begins one', save(0, 1, 'restore'), save(minute), false],
    ['after what it found begins one', save(0, null, 'before'), save(minute), false],
  ])('%s', (_, latest, next, joins) => {
    expect(joinsVersion(latest, next)).toBe(joins);
  });
});

it('names no field whose parts come in another order', () => {
  expect(changedFields({ a: [{ x: 1, y: 2 }] }, { a: [{ y: 2, x: 1 }] })).toEqual([]);
});

it('names the fields that differ, absent ones included', () => {
  expect(changedFields({ a: 1, b: ['x'], c: null }, { a: 1, b: ['y'], d: '' })).toEqual(['b', 'c', 'd']);
});
