import { canonicalJson, type HashFunction } from './canonical';
import { recordNumber, recordReference } from './numbering';

/** What a record says, as JSON: everything that its hash protects. */
export type RecordBody = Readonly<Record<string, unknown>>;

export interface ChainedRecord {
  reference: string;
  series: string;
  year: number;
  position: number;
  number: string;
  /** Null where its words are not public: its place in the chain is verified, its own hash is taken as it is. */
  body: RecordBody | null;
  previousHash: string | null;
  hash: string;
}

export const chainProblems = [
  'HASH_MISMATCH',
  'PREVIOUS_HASH_MISMATCH',
  'NUMBER_GAP',
  // What stands beside the chain tells these two: cut off at its end, it still holds.
  'LAST_RECORD_MISSING',
  'SEQUENCE_ALTERED',
  // What only whoever holds the signing key could make right again.
  'SIGNATURE_MISSING',
  'SIGNATURE_MISMATCH',
  /** Signed by a key that the key in use does not vouch for. */
  'KEY_UNKNOWN',
  'KEYS_ALTERED',
  /** A head of the series that was published is not in it any more. */
  'HEAD_MISMATCH',
  'HEADS_ALTERED',
] as const;
export type ChainProblem = (typeof chainProblems)[number];

export interface BrokenLink {
  reference: string;
  problem: ChainProblem;
}

/** A record's hash covers what it says and the hash before it, so that none can be altered or removed unseen. */
export function recordHash(body: RecordBody, previousHash: string | null, hash: HashFunction): string {
  return hash(canonicalJson({ body, previousHash }));
}

/** Walks one series from its first record and names the first broken link; null when the chain is whole. */
export function verifyChain(records: readonly ChainedRecord[], hash: HashFunction): BrokenLink | null {
  let previousHash: string | null = null;
  const positions = new Map<number, number>();
  for (const record of records) {
    const expected: number = (positions.get(record.year) ?? 0) + 1;
    positions.set(record.year, expected);
    if (record.position !== expected || record.number !== recordNumber(record.year, expected)) {
      return { reference: nameOf(record), problem: 'NUMBER_GAP' };
    }
    if (record.previousHash !== previousHash) return { reference: nameOf(record), problem: 'PREVIOUS_HASH_MISMATCH' };
    if (record.body && recordHash(record.body, previousHash, hash) !== record.hash) {
      return { reference: nameOf(record), problem: 'HASH_MISMATCH' };
    }
    previousHash = record.hash;
  }
  return null;
}

/** Its reference, unless that is what was altered: then year and place in the series still say which record it is. */
function nameOf({ reference, series, year, position, number }: ChainedRecord): string {
  return number === recordNumber(year, position) ? recordReference(number, series) : reference;
}
