import { describe, expect, it } from 'vitest';
import {
  alteredHeads,
  keyHistory,
  keyIdOf,
  leftHead,
  readStatement,
  unsignedRecord,
  type SignatureCheck,
  type SignedStatement,
} from './signed-statements';

const hash = (text: string) =>
  `#${[...text].reduce((sum, character) => (sum * 31 + character.charCodeAt(0)) % 1_000_003, 7)}`;
/** A signature that only `key` makes, as far as the rules can tell. */
const check: SignatureCheck = (publicKey, text, signature) => signature === `${publicKey}/${hash(text)}`;
const by = (publicKey: string, said: object): SignedStatement => {
  const statement = JSON.stringify({ ...said, keyId: keyIdOf(publicKey, hash) });
  return { keyId: keyIdOf(publicKey, hash), statement, signature: `${publicKey}/${hash(statement)}` };
};
const own = (publicKey: string) => ({ id: keyIdOf(publicKey, hash), publicKey });
const first = by('one', { position: 1, publicKey: 'one', previous: null });
const second = by('two', { position: 2, publicKey: 'two', previous: hash(first.statement) });

describe('the history of keys', () => {
  it('is believed as far as the key in use vouches for it', () => {
    expect(keyHistory([first, second], own('two'), check, hash)).toEqual({
      trusted: new Map([
        [own('one').id, 'one'],
        [own('two').id, 'two'],
      ]),
      broken: null,
    });
    expect(keyHistory([first, second], own('one'), check, hash)).toEqual({
      trusted: new Map([[own('one').id, 'one']]),
      broken: { reference: own('two').id, problem: 'KEY_UNKNOWN' },
    });
    expect(keyHistory([], own('one'), check, hash).broken?.problem).toBe('KEY_UNKNOWN');
  });

  it('is altered where a key, its place, its link or its signature is another', () => {
    const stranger = by('three', { position: 1, publicKey: 'three', previous: null });
    for (const rows of [
      [stranger, second],
      [second],
      [second, first],
      [{ ...first, signature: 'x' }, second],
      [{ ...first, statement: 'not JSON' }, second],
    ]) {
      expect(keyHistory(rows, own('two'), check, hash).broken?.problem).toBe('KEYS_ALTERED');
    }
  });
});

const { trusted } = keyHistory([first], own('one'), check, hash);
const record = { reference: '2026-001-x', hash: 'h1' };

describe('the signature of a record', () => {
  it('is of its hash and its reference, by a key to believe', () => {
    const problem = (row?: SignedStatement) =>
      unsignedRecord([record], new Map(row ? [[record.reference, row]] : []), trusted, check)?.problem;
    expect(problem(by('one', record))).toBeUndefined();
    expect(problem()).toBe('SIGNATURE_MISSING');
    expect(problem(by('two', record))).toBe('KEY_UNKNOWN');
    expect(problem(by('one', { ...record, hash: 'h2' }))).toBe('SIGNATURE_MISMATCH');
    expect(problem(by('one', { ...record, reference: '2026-002-x' }))).toBe('SIGNATURE_MISMATCH');
    expect(problem({ ...by('one', record), signature: '' })).toBe('SIGNATURE_MISMATCH');
  });
});

describe('the published heads', () => {
  const head = { series: 'x', records: 1, ...record };
  const monday = by('one', { day: '2026-03-02', heads: [head], previous: null });
  const tuesday = by('one', { day: '2026-03-03', heads: [head], previous: hash(monday.statement) });
  const altered = (rows: SignedStatement[], named: string[] = []) =>
    alteredHeads(rows, new Set(named), trusted, check, hash);

  it('are linked from day to day, to their end', () => {
    const last = hash(tuesday.statement);
    expect(altered([monday, tuesday], [last])).toBeNull();
    expect(altered([tuesday], [last])).toEqual({ reference: '2026-03-03', problem: 'HEADS_ALTERED' });
    expect(altered([monday], [last])).toEqual({ reference: '2026-03-02', problem: 'HEADS_ALTERED' });
    expect(altered([by('two', readStatement(monday)), tuesday])?.problem).toBe('HEADS_ALTERED');
  });

  it('name the record that the series does not lead to any more', () => {
    expect(leftHead('x', [record], [monday])).toBeNull();
    expect(leftHead('y', [], [monday])).toBeNull();
    expect(leftHead('x', [{ ...record, hash: 'h2' }], [monday])).toEqual({
      reference: '2026-001-x',
      problem: 'HEAD_MISMATCH',
    });
    expect(leftHead('x', [], [monday])).toEqual({ reference: '2026-001-x', problem: 'HEAD_MISMATCH' });
  });
});
