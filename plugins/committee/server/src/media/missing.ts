import { createReadStream } from 'node:fs';
import path from 'node:path';
import { rowsOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { contentHash, fileUid } from './content-hash';

interface StoredFile {
  id: number;
  name: string;
  url: string;
}
const timeoutMs = 30_000;

/**
 * Files that came before their bytes were hashed, or by another way (a data transfer, a restored table): reads them where
 * they are stored. One that cannot be read keeps no hash and is tried again the next time.
 */
export async function hashMissing(strapi: Core.Strapi): Promise<void> {
  const files = rowsOf(strapi, fileUid);
  const missing: StoredFile[] = await files.findMany({
    where: { sha256: { $null: true } },
    orderBy: { id: 'asc' },
  });
  for (const file of missing) {
    try {
      const sha256 = await contentHash(await storedBytes(strapi, file));
      await files.update({ where: { id: file.id }, data: { sha256 } });
    } catch (error) {
      strapi.log.warn(
        `[committee] the file “${file.name}” (${file.id}) cannot be read, so that nobody can vouch for it: ${String(error)}`,
      );
    }
  }
}

async function storedBytes(strapi: Core.Strapi, file: StoredFile): Promise<AsyncIterable<Uint8Array>> {
  if (file.url.startsWith('/')) return createReadStream(path.join(strapi.dirs.static.public, file.url));
  const { url } = (await strapi.plugin('upload').service('file').signFileUrls(file)) as StoredFile;
  const answer = await fetch(url, { signal: AbortSignal.timeout(timeoutMs) });
  if (!answer.ok || !answer.body) throw new Error(`${answer.status} from the storage`);
  return answer.body as unknown as AsyncIterable<Uint8Array>;
}
