import { describe, expect, it } from 'vitest';
import { treeOf, type Branch } from './tree';

const entry = (value: string, parent: string | null = null) => ({ value, label: value, count: 1, parent });
const shape = (branches: Branch[]): object =>
  Object.fromEntries(branches.map((branch) => [branch.value, shape(branch.children)]));

describe('treeOf', () => {
  it('puts children under their parents, in any order', () => {
    expect(
      shape(treeOf([entry('angers', 'pays-de-la-loire'), entry('france'), entry('pays-de-la-loire', 'france')])),
    ).toEqual({
      france: { 'pays-de-la-loire': { angers: {} } },
    });
  });
  it('lets a value whose parent is not listed stand at the top', () => {
    expect(shape(treeOf([entry('angers', 'pays-de-la-loire')]))).toEqual({ angers: {} });
  });
  it('loses nothing to a circle', () => {
    expect(shape(treeOf([entry('a', 'b'), entry('b', 'a')]))).toEqual({ a: {}, b: {} });
  });
});
