import canonicalize from 'canonicalize';

/** SHA-256 in lower-case hexadecimal, given by the caller: the domain needs neither Node nor a browser. */
export type HashFunction = (text: string) => string;

/** Canonical JSON of RFC 8785: same value, same text, whatever the order of the keys. */
export function canonicalJson(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('Only JSON values have a canonical form');
  return text;
}

export function fingerprintOf(snapshot: unknown, hash: HashFunction): string {
  return hash(canonicalJson(snapshot));
}
