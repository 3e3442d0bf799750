import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordNumber, recordReference } from './numbering';
import { recordHash, verifyChain, type ChainedRecord } from './record-chain';

const hash = (text: string) => createHash('sha256').update(text).digest('hex');
const series = 'comite';
const body = fc.record({
  title: fc.string({ unit: 'grapheme', minLength: 1 }),
  present: fc.nat(),
  reason: fc.option(fc.string({ minLength: 1 })),
  reached: fc.boolean(),
  list: fc.array(fc.string({ minLength: 1 }), { maxLength: 3 }),
});
const step = fc.record({ nextYear: fc.boolean(), body });

function chained(steps: { nextYear: boolean; body: Record<string, unknown> }[]): ChainedRecord[] {
  let [year, position] = [2025, 0];
  let previousHash: string | null = null;
  return steps.map((one) => {
    [year, position] = one.nextYear ? [year + 1, 1] : [year, position + 1];
    const number = recordNumber(year, position);
    const reference = recordReference(number, series);
    const whole = { reference, number, series, ...one.body };
    const own: string = recordHash(whole, previousHash, hash);
    const record = { reference, series, year, position, number, body: whole, previousHash, hash: own };
    previousHash = own;
    return record;
  });
}
const chain = fc.array(step, { minLength: 1, maxLength: 12 }).map(chained);
const withIndex = chain.chain((records) =>
  fc.record({ records: fc.constant(records), index: fc.nat(records.length - 1) }),
);

/** Another value of the same kind: one character of a text, one unit of a number. */
function altered(value: unknown, at: number): unknown {
  if (typeof value === 'boolean') return !value;
  if (typeof value === 'number') return value + 1;
  if (Array.isArray(value)) return [...value, 'x'];
  if (typeof value !== 'string') return 'x';
  const characters = [...value];
  const place = at % characters.length;
  return characters.map((character, index) => (index === place ? (character === 'x' ? 'y' : 'x') : character)).join('');
}

describe('the chain of records, whatever it holds', () => {
  it('holds when nobody touched it', () => {
    fc.assert(fc.property(chain, (records) => void expect(verifyChain(records, hash)).toBeNull()));
  });

  it('breaks at the record of which anything was altered', () => {
    const fields = [
      'reference',
      'series',
      'year',
      'position',
      'number',
      'previousHash',
      'hash',
      'title',
      'present',
      'reason',
      'reached',
      'list',
    ] as const;
    fc.assert(
      fc.property(withIndex, fc.constantFrom(...fields), fc.nat(), ({ records, index }, field, at) => {
        const record = records[index] as ChainedRecord;
        const inBody = field in record.body && { body: { ...record.body, [field]: altered(record.body[field], at) } };
        const outside = field in record && { [field]: altered(record[field as keyof ChainedRecord], at) };
        const touched = records.with(index, { ...record, ...outside, ...inBody });
        const broken = verifyChain(touched, hash);
        // One that claims another series stands alone in it, under a name of that series.
        if (field === 'series') expect(broken?.reference).toMatch(new RegExp(`^${record.number}-`));
        else expect(broken?.reference).toBe(record.reference);
      }),
      { numRuns: 500 },
    );
  });

  it('breaks where a record was removed, and at the first of two that were exchanged', () => {
    fc.assert(
      fc.property(withIndex, fc.nat(), ({ records, index }, other) => {
        const following = records[index + 1];
        if (following) expect(verifyChain(records.toSpliced(index, 1), hash)?.reference).toBe(following.reference);
        const [first, second] = [index, other % records.length].sort((a, b) => a - b) as [number, number];
        if (first === second) return;
        const swapped = records
          .with(first, records[second] as ChainedRecord)
          .with(second, records[first] as ChainedRecord);
        expect(verifyChain(swapped, hash)?.reference).toBe(records[second]?.reference);
      }),
    );
  });
});
