import { expect, it } from 'vitest';
import { LeastRecent } from './least-recent';

const of = (bytes: number) => ({ bytes });

it('lets what was not asked for the longest go first, and never holds more bytes than it may', () => {
  const kept = new LeastRecent<{ bytes: number }>(10);
  kept.set('a', of(4));
  kept.set('b', of(4));
  kept.get('a');
  kept.set('c', of(4));
  expect([kept.get('a'), kept.get('b'), kept.get('c'), kept.bytes]).toEqual([of(4), undefined, of(4), 8]);
});

it('counts what has a key once, and keeps nothing that is more than all may be', () => {
  const kept = new LeastRecent<{ bytes: number }>(10);
  kept.set('a', of(4));
  kept.set('a', of(6));
  expect(kept.bytes).toBe(6);
  kept.set('a', of(11));
  expect([kept.get('a'), kept.bytes]).toEqual([undefined, 0]);
  kept.set('b', of(10));
  kept.clear();
  expect([kept.get('b'), kept.bytes]).toEqual([undefined, 0]);
});
