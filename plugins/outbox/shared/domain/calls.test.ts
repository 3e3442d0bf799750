import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planCalls, type Merge } from './calls';
import type { OutboxRow } from './row';

function row(id: number, key: string, attempts = 1, payload: OutboxRow['payload'] = { id }): OutboxRow {
  return { id, topic: 't', consumer: 'c', key, payload, attempts, createdAt: new Date(0), handedOverAt: null };
}

const claimed = fc
  .uniqueArray(
    fc.record({ id: fc.nat(1_000), key: fc.constantFrom('a', 'b', 'c'), attempts: fc.integer({ min: 1, max: 3 }) }),
    { selector: (it) => it.id, maxLength: 20 },
  )
  .map((all) => all.map((it) => row(it.id, it.key, it.attempts)));
const newest: Merge = (_older, newer) => newer;
const consumer = fc.record({ batchSize: fc.integer({ min: 1, max: 5 }), merge: fc.constantFrom(undefined, newest) });

describe('planCalls', () => {
  it('covers every claimed row exactly once', () => {
    fc.assert(
      fc.property(claimed, consumer, (rows, options) => {
        const covered = planCalls(rows, options).flatMap((call) => call.covers.map((it) => it.id));
        expect(covered.sort((a, b) => a - b)).toEqual(rows.map((it) => it.id).sort((a, b) => a - b));
      }),
    );
  });

  it('keeps the order of a key, and a key at most once in a call', () => {
    fc.assert(
      fc.property(claimed, consumer, (rows, options) => {
        const calls = planCalls(rows, options);
        for (const call of calls) {
          expect(call.rows.length).toBeLessThanOrEqual(options.batchSize);
          expect(new Set(call.rows.map((it) => it.key)).size).toBe(call.rows.length);
        }
        for (const key of ['a', 'b', 'c']) {
          const ids = calls
            .flatMap((call) => call.rows)
            .filter((it) => it.key === key)
            .map((it) => it.id);
          expect(ids).toEqual([...ids].sort((a, b) => a - b));
        }
      }),
    );
  });

  it('calls once for a key when the newest row stands for the others', () => {
    const calls = planCalls([row(3, 'a'), row(1, 'a'), row(2, 'b')], { batchSize: 10, merge: newest });
    expect(calls).toHaveLength(1);
    expect(calls[0]?.rows.map((it) => it.id)).toEqual([3, 2]);
    expect(calls[0]?.covers).toHaveLength(3);
  });

  it('gives what failed before a call of its own', () => {
    const calls = planCalls([row(1, 'a'), row(2, 'b', 2), row(3, 'c')], { batchSize: 10 });
    expect(calls.map((call) => call.rows.map((it) => it.id))).toEqual([[1], [2], [3]]);
  });

  it('gives the newest row the payload that stands for all of its key, merged from the oldest on', () => {
    const rows = [row(2, 'a', 1, '2'), row(1, 'a', 1, '1'), row(3, 'a', 1, '3')];
    const calls = planCalls(rows, { batchSize: 1, merge: (older, newer) => `${String(older)}+${String(newer)}` });
    expect(calls[0]?.rows).toMatchObject([{ id: 3, payload: '1+2+3' }]);
  });
});
