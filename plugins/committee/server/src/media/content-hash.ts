import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';

export const fileUid = 'plugin::upload.file';

/** What Strapi's upload service works with before it has a row: the bytes as they will be stored, resized and cleaned. */
export interface Incoming {
  getStream(): Readable;
  /** Strapi's word for the address without its extension. */
  hash: string;
  ext?: string | null;
  /** Thumbnails and other sizes, which Strapi makes from the file itself, are in no folder. */
  folderPath?: string;
  sha256?: string;
}

/**
 * Strapi's own `hash` of a file is a name with a random ending: it cannot say what a committee saw. `sha256` is the
 * SHA-256 of the bytes, lower-case hexadecimal; null while they have not been read.
 */
export function declareContentHash(strapi: Core.Strapi): void {
  const attributes = strapi.contentType(fileUid).attributes as Record<string, unknown>;
  attributes.sha256 = { type: 'string', configurable: false, private: true, searchable: false };
}

export async function contentHash(bytes: AsyncIterable<Uint8Array | string>): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of bytes) hash.update(chunk);
  return hash.digest('hex');
}
