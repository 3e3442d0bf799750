import type { HashFunction } from './canonical';
import type { BrokenLink, ChainedRecord } from './record-chain';

/**
 * What is signed is a text, kept as it was signed: the canonical JSON (RFC 8785) of one of the three statements below. A
 * record's stands beside the record, outside of what its hash covers.
 */
export const statementKinds = ['key', 'record', 'heads'] as const;
export type StatementKind = (typeof statementKinds)[number];

/** `recorded`: in the same transaction as the record. `afterwards`: the record is older than the signing, which proves it as it stood on that day only. */
export const signingMoments = ['recorded', 'afterwards'] as const;
export type SigningMoment = (typeof signingMoments)[number];

/** A key comes into use, and vouches by its own signature for those before it: `previous` is the SHA-256 of the statement of the key before. */
export interface KeyStatement {
  keyId: string;
  position: number;
  /** PEM (SPKI). */
  publicKey: string;
  since: string;
  previous: string | null;
}

export interface RecordStatement {
  keyId: string;
  reference: string;
  hash: string;
  signedAt: string;
  moment: SigningMoment;
  /** SHA-256 of the statement of the last heads that were published before. */
  heads: string | null;
}

/** Where a series stood: how many records, and the last of them. */
export interface SeriesHead {
  series: string;
  records: number;
  reference: string;
  hash: string;
}

/** Where every series stood on a day; `previous` is the SHA-256 of the statement of the heads published before. */
export interface HeadsStatement {
  keyId: string;
  day: string;
  signedAt: string;
  heads: SeriesHead[];
  previous: string | null;
}

export interface SignedStatement {
  keyId: string;
  statement: string;
  /** Base64. */
  signature: string;
}

/** Ed25519, given by the caller: the domain needs neither Node nor a browser. */
export type SignatureCheck = (publicKey: string, text: string, signature: string) => boolean;
export type TrustedKeys = ReadonlyMap<string, string>;

/** Of a public key: what a person can write down, and nobody find another key for. */
export const keyIdOf = (publicKey: string, hash: HashFunction): string => hash(publicKey).slice(0, 32);

/** The keys to believe, by id: those that the key in use vouches for. */
export interface KeyHistory {
  trusted: TrustedKeys;
  broken: BrokenLink | null;
}

/** The statement as it was signed; an altered one may be anything, of which nothing holds. */
export function readStatement<Statement>({ statement }: Pick<SignedStatement, 'statement'>): Partial<Statement> {
  try {
    const read: unknown = JSON.parse(statement);
    return typeof read === 'object' && read !== null ? (read as Partial<Statement>) : {};
  } catch {
    return {};
  }
}

/**
 * Reads the history of the keys from the first to the one in use, `own`, which comes from the settings and not from the
 * database: whoever writes keys of his own into the history has not this one to vouch for them.
 */
export function keyHistory(
  rows: readonly SignedStatement[],
  own: { id: string; publicKey: string },
  check: SignatureCheck,
  hash: HashFunction,
): KeyHistory {
  const onlyOwn = new Map([[own.id, own.publicKey]]);
  const trusted = new Map<string, string>();
  for (const [index, row] of rows.entries()) {
    const { position, keyId, previous, publicKey } = readStatement<KeyStatement>(row);
    const before = rows[index - 1];
    const follows = position === index + 1 && previous === (before ? hash(before.statement) : null);
    const named = typeof publicKey === 'string' && keyId === row.keyId && keyId === keyIdOf(publicKey, hash);
    if (!follows || !named || !check(publicKey, row.statement, row.signature))
      return { trusted: onlyOwn, broken: { reference: row.keyId, problem: 'KEYS_ALTERED' } };
    trusted.set(keyId, publicKey);
  }
  const last = rows.at(-1);
  if (last?.keyId === own.id && trusted.get(own.id) === own.publicKey) return { trusted, broken: null };
  return { trusted: onlyOwn, broken: { reference: last?.keyId ?? own.id, problem: 'KEY_UNKNOWN' } };
}

function isSigned(row: SignedStatement, trusted: TrustedKeys, check: SignatureCheck): boolean {
  const key = trusted.get(row.keyId);
  return (
    key !== undefined &&
    readStatement<{ keyId: string }>(row).keyId === row.keyId &&
    check(key, row.statement, row.signature)
  );
}

/** The first record of a series whose hash is not what was signed; null when every one is. */
export function unsignedRecord(
  records: readonly Pick<ChainedRecord, 'reference' | 'hash'>[],
  signed: ReadonlyMap<string, SignedStatement>,
  trusted: TrustedKeys,
  check: SignatureCheck,
): BrokenLink | null {
  for (const { reference, hash } of records) {
    const row = signed.get(reference);
    if (!row) return { reference, problem: 'SIGNATURE_MISSING' };
    if (!trusted.has(row.keyId)) return { reference, problem: 'KEY_UNKNOWN' };
    const said = readStatement<RecordStatement>(row);
    if (said.hash !== hash || said.reference !== reference || !isSigned(row, trusted, check))
      return { reference, problem: 'SIGNATURE_MISMATCH' };
  }
  return null;
}

/**
 * The first publication of heads that was altered or removed. `named`: the hashes of publications that stand elsewhere, in
 * the signatures of records and beside the table, so that its end cannot be cut off alone.
 */
export function alteredHeads(
  rows: readonly SignedStatement[],
  named: ReadonlySet<string>,
  trusted: TrustedKeys,
  check: SignatureCheck,
  hash: HashFunction,
): BrokenLink | null {
  let before: string | null = null;
  let day = '';
  const known = new Set<string>();
  for (const row of rows) {
    const said = readStatement<HeadsStatement>(row);
    day = String(said.day);
    if (said.previous !== before || !Array.isArray(said.heads) || !isSigned(row, trusted, check))
      return { reference: day, problem: 'HEADS_ALTERED' };
    before = hash(row.statement);
    known.add(before);
  }
  return [...named].every((one) => known.has(one)) ? null : { reference: day, problem: 'HEADS_ALTERED' };
}

/** The first published head of a series that its records no longer lead to; null when they lead to all. */
export function leftHead(
  series: string,
  records: readonly Pick<ChainedRecord, 'reference' | 'hash'>[],
  published: readonly SignedStatement[],
): BrokenLink | null {
  for (const row of published) {
    const { heads } = readStatement<HeadsStatement>(row);
    const head = Array.isArray(heads) ? heads.find((one) => one.series === series) : undefined;
    if (!head) continue;
    const stands = records[head.records - 1];
    if (stands?.reference !== head.reference || stands.hash !== head.hash)
      return { reference: head.reference, problem: 'HEAD_MISMATCH' };
  }
  return null;
}
