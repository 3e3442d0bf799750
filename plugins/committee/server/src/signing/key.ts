import { createPrivateKey, createPublicKey, hkdfSync, sign, verify, type KeyObject } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { configurationOf } from '../configuration';
import { canonicalJson, keyIdOf, type SignatureCheck, type SignedStatement } from '../../../shared';
import { sha256 } from '../store/hash';

export interface SigningKey {
  id: string;
  /** PEM (SPKI). */
  publicKey: string;
  /** Signs the canonical JSON of a statement, to which the key's id is added. */
  sign(statement: object): SignedStatement;
}

/** An Ed25519 private key in PKCS #8 (RFC 8410) is these bytes, then its 32 own ones. */
const pkcs8 = Buffer.from('302e020100300506032b657004220420', 'hex');
const made = new Map<string, SigningKey>();

/** The key in use: what it is made from stands in the configuration only, and is neither stored nor logged. */
export function signingKey(strapi: Core.Strapi): SigningKey {
  const secret = configurationOf(strapi).signing.key;
  const known = made.get(secret) ?? make(secret);
  made.set(secret, known);
  return known;
}

function make(secret: string): SigningKey {
  // The label of the derivation never changes: another one would make another key, which no stored signature would match.
  const seed = Buffer.from(hkdfSync('sha256', secret, '', 'passerelles decision records', 32));
  const privateKey = createPrivateKey({ key: Buffer.concat([pkcs8, seed]), format: 'der', type: 'pkcs8' });
  const publicKey = createPublicKey(privateKey).export({ type: 'spki', format: 'pem' }).toString();
  const id = keyIdOf(publicKey, sha256);
  return {
    id,
    publicKey,
    sign(said) {
      const statement = canonicalJson({ ...said, keyId: id });
      return { keyId: id, statement, signature: sign(null, Buffer.from(statement), privateKey).toString('base64') };
    },
  };
}

const read = new Map<string, KeyObject | null>();

/** False as well for a key or a signature that is none. */
export const checkSignature: SignatureCheck = (publicKey, text, signature) => {
  const key = read.get(publicKey) ?? readKey(publicKey);
  read.set(publicKey, key);
  return key !== null && verify(null, Buffer.from(text), key, Buffer.from(signature, 'base64'));
};

function readKey(publicKey: string): KeyObject | null {
  try {
    const key = createPublicKey(publicKey);
    return key.asymmetricKeyType === 'ed25519' ? key : null;
  } catch {
    return null;
  }
}
