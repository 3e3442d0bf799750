import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';

export const fileUid = 'plugin::upload.file';

/** What Strapi's upload service works with before it has a row: the bytes as they will be stored, resized and cleaned. */
interface Incoming {
  getStream(): Readable;
  /** Thumbnails and other sizes, which Strapi makes from the file itself, are in no folder. */
  folderPath?: string;
  sha256?: string;
}
interface ProviderService {
  upload(file: Incoming): Promise<void>;
  replace(file: Incoming, former: unknown): Promise<void>;
}

/**
 * Strapi's own `hash` of a file is a name with a random ending, and stays when the file is replaced: it cannot say what
 * a committee saw. `sha256` is the SHA-256 of the bytes, lower-case hexadecimal; null while they have not been read.
 */
export function declareContentHash(strapi: Core.Strapi): void {
  const attributes = strapi.contentType(fileUid).attributes as Record<string, unknown>;
  attributes.sha256 = { type: 'string', configurable: false, private: true, searchable: false };
}

/** Hashes each file on its way to storage, at upload and at replacement: the row that follows carries it. */
export function hashUploads(strapi: Core.Strapi): void {
  const provider = strapi.plugin('upload').service('provider') as ProviderService;
  const hashed = async (file: Incoming): Promise<void> => {
    if (file.folderPath !== undefined) file.sha256 = await contentHash(file.getStream());
  };
  const upload = provider.upload.bind(provider);
  const replace = provider.replace.bind(provider);
  provider.upload = async (file) => {
    await hashed(file);
    return upload(file);
  };
  provider.replace = async (file, former) => {
    await hashed(file);
    return replace(file, former);
  };
}

export async function contentHash(bytes: AsyncIterable<Uint8Array | string>): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of bytes) hash.update(chunk);
  return hash.digest('hex');
}
