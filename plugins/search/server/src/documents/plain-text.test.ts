import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Block } from './entries';
import { frenchNumber, fromBlocks } from './plain-text';

it('reads the words of blocks, lists in lists too', () => {
  const list = { children: [{ children: [{ text: 'un' }] }, { children: [{ text: 'deux' }] }] };
  expect(fromBlocks([{ children: [{ text: 'Bon' }, { text: 'jour' }] }, list])).toEqual(['Bonjour', 'un deux']);
});

it('takes whatever a JSON column holds', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => void fromBlocks(value as unknown as Block[])));
  for (const odd of [[null], [{ children: 'x' }], [{ children: [null, { text: 'un' }] }], 'x', {}])
    expect(fromBlocks(odd as unknown as Block[]).join('')).toMatch(/^(?:un)?$/u);
  let deep: Block = { text: 'bas' };
  for (let level = 0; level < 50_000; level += 1) deep = { children: [deep] };
  expect(fromBlocks([deep])).toEqual(['']);
});

it('writes no number that is none', () => {
  expect(frenchNumber('abc')).toBe('');
});
