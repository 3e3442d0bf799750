import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rich } from './rich';

const kind = rich();
const words = (stored: unknown) => kind.words(kind.fromStored(stored), { nameOf: () => '', locale: 'fr-FR' });
const item = (text: string) => ({ type: 'list-item', children: [{ type: 'text', text }] });

it('says the words of blocks, those of a list set apart', () => {
  const list = { type: 'list', format: 'unordered', children: [item('un'), item('deux')] };
  const paragraph = { type: 'paragraph', children: ['Bon', 'jour'].map((text) => ({ type: 'text', text })) };
  expect(words([paragraph, list])).toEqual(['Bonjour', 'un deux']);
});

it('takes whatever a JSON column holds', () => {
  fc.assert(fc.property(fc.jsonValue(), (value) => void words(value)));
  for (const odd of [[null], [{ children: 'x' }], 'x', {}]) expect(words(odd)).toEqual([]);
  let deep: object = item('bas');
  for (let level = 0; level < 50_000; level += 1) deep = { type: 'list', format: 'ordered', children: [deep] };
  expect(words([deep])).toEqual([]);
});
