import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { recordNumber, recordReference, isBareNumber } from './numbering';
import { recordHash, verifyChain, type ChainedRecord } from './record-chain';

const hash = (text: string) => createHash('sha256').update(text).digest('hex');

function chain(years: number[]): ChainedRecord[] {
  const positions = new Map<number, number>();
  let previousHash: string | null = null;
  return years.map((year, index) => {
    const position = (positions.get(year) ?? 0) + 1;
    positions.set(year, position);
    const number = recordNumber(year, position);
    const body = { number, outcome: 'approved', index };
    const own: string = recordHash(body, previousHash, hash);
    const record = {
      reference: recordReference(number, 'comite'),
      series: 'comite',
      year,
      position,
      number,
      body,
      previousHash,
      hash: own,
    };
    previousHash = own;
    return record;
  });
}
const at = (records: ChainedRecord[], index: number) => records[index] as ChainedRecord;

describe('the chain of records', () => {
  it('holds over the turn of a year, where numbers begin anew', () => {
    const records = chain([2025, 2025, 2026]);
    expect(records.map((record) => record.number)).toEqual(['2025-001', '2025-002', '2026-001']);
    expect(verifyChain(records, hash)).toBeNull();
  });

  it('names the record that was altered', () => {
    const records = chain([2026, 2026, 2026]);
    records[1] = { ...at(records, 1), body: { ...at(records, 1).body, outcome: 'rejected' } };
    expect(verifyChain(records, hash)).toEqual({ reference: '2026-002-comite', problem: 'HASH_MISMATCH' });
  });

  it('names the record after one that was removed', () => {
    const records = chain([2026, 2026, 2026]);
    expect(verifyChain([at(records, 0), at(records, 2)], hash)).toEqual({
      reference: '2026-003-comite',
      problem: 'NUMBER_GAP',
    });
  });

  it('names the record whose past was rewritten', () => {
    const records = chain([2025, 2026]);
    records[1] = { ...at(records, 1), previousHash: 'x' };
    expect(verifyChain(records, hash)?.problem).toBe('PREVIOUS_HASH_MISMATCH');
  });

  it('tells a bare number from a reference', () => {
    expect(isBareNumber('2026-014')).toBe(true);
    expect(isBareNumber('2026-014-comite-de-pilotage')).toBe(false);
  });
});
