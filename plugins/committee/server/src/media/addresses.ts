import { AsyncLocalStorage } from 'node:async_hooks';
import { rowsOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import { contentHash, fileUid, type Incoming } from './content-hash';

interface Stored {
  hash: string;
  ext?: string | null;
}
interface FileRow extends Stored {
  id: number;
  sha256: string | null;
  provider: string;
  formats: Record<string, Stored> | null;
}
interface UploadService {
  upload(...given: unknown[]): Promise<unknown>;
  replace(id: unknown, ...rest: unknown[]): Promise<unknown>;
  remove(file: { id: number }): Promise<unknown>;
}
interface ProviderService {
  upload(file: Incoming): Promise<void>;
  replace(file: Incoming, former: unknown): Promise<void>;
}
interface Provider {
  delete(file: Stored): Promise<unknown>;
}
interface ImageManipulation {
  getDimensions(file: Incoming): Promise<unknown>;
}

/** Hexadecimal digits of the hash in an address: 128 bits for a file, 48 more for each of its sizes. */
const digits = { file: 32, size: 12 };
const addressOf = ({ hash, ext }: Stored) => `${hash}${ext ?? ''}`;
const addressesOf = (row: FileRow): Stored[] => [row, ...Object.values(row.formats ?? {})];

/**
 * Gives each file an address made from its bytes, and its `sha256`: at upload and at replacement, the other sizes of an
 * image too. What an address answers therefore never changes, as its `Cache-Control: immutable` says. Two files with the
 * same bytes and the same name share one; the bytes go when the last of them does.
 */
export function addressByContent(strapi: Core.Strapi): void {
  const plugin = strapi.plugin('upload') as unknown as { provider: Provider };
  const provider = strapi.plugin('upload').service('provider') as ProviderService;
  const images = strapi.plugin('upload').service('image-manipulation') as ImageManipulation;
  const upload = strapi.plugin('upload').service('upload') as UploadService;
  const rows = (where: Record<string, unknown>): Promise<FileRow[]> => rowsOf(strapi, fileUid).findMany({ where });
  const act = {
    upload: upload.upload.bind(upload),
    replace: upload.replace.bind(upload),
    remove: upload.remove.bind(upload),
  };
  const store = provider.upload.bind(provider);
  const measure = images.getDimensions.bind(images);
  const erase = plugin.provider.delete.bind(plugin.provider);

  /** Addresses whose bytes are written, until their row is: nobody else's deletion takes them away meanwhile. */
  const written = new AsyncLocalStorage<Stored[]>();
  const arriving = new Map<string, number>();
  const count = (file: Stored, by: number) => arriving.set(addressOf(file), (arriving.get(addressOf(file)) ?? 0) + by);
  const leaving = new Map<string, Promise<unknown>>();

  /** The names of the sizes are made from the file's: it has its own before they are. */
  images.getDimensions = async (file) => {
    if (file.folderPath !== undefined) await address(file);
    return measure(file);
  };
  provider.upload = async (file) => {
    await address(file);
    await leaving.get(addressOf(file));
    written.getStore()?.push({ hash: file.hash, ext: file.ext });
    count(file, 1);
    return store(file);
  };
  // Beside the former bytes, never over them: their row points there until it points here.
  provider.replace = (file) => provider.upload(file);
  // Strapi deletes bytes before their row; here they go after it.
  plugin.provider.delete = async (file) => (written.getStore() ? undefined : erase(file));

  upload.upload = (...given) => settle(() => act.upload(...given));
  upload.replace = async (id, ...rest) => {
    const former = await rows({ id });
    const result = await settle(() => act.replace(id, ...rest));
    await release(former);
    return result;
  };
  upload.remove = async (file) => {
    const former = await rows({ id: file.id });
    const result = await settle(() => act.remove(file));
    await release(former);
    return result;
  };

  async function settle<Result>(work: () => Promise<Result>): Promise<Result> {
    const mine: Stored[] = [];
    try {
      return await written.run(mine, work);
    } finally {
      for (const file of mine) count(file, -1);
    }
  }

  async function release(former: readonly FileRow[]): Promise<void> {
    for (const row of former.filter((one) => one.provider === strapi.config.get('plugin::upload.provider'))) {
      for (const file of addressesOf(row)) {
        const address = addressOf(file);
        if ((arriving.get(address) ?? 0) > 0) continue;
        const gone = eraseUnlessHeld(row, file).catch((error: unknown) =>
          strapi.log.warn(`[committee] the bytes of ${address} stay in the storage: ${String(error)}`),
        );
        leaving.set(address, gone);
        await gone;
        leaving.delete(address);
      }
    }
  }

  /** Only files with the same bytes can have an address in common. */
  async function eraseUnlessHeld(row: FileRow, file: Stored): Promise<void> {
    const same = await rows({ $or: [{ hash: row.hash }, ...(row.sha256 === null ? [] : [{ sha256: row.sha256 }])] });
    if (!same.flatMap(addressesOf).some((held) => addressOf(held) === addressOf(file))) await erase(file);
  }
}

const addressed = new WeakSet<Incoming>();

async function address(file: Incoming): Promise<void> {
  if (addressed.has(file)) return;
  addressed.add(file);
  const sha256 = await contentHash(file.getStream());
  if (file.folderPath === undefined) {
    // A thumbnail or another size, named after its file: no row of its own, and `sha256` is nothing the public reads.
    file.hash = `${file.hash}_${sha256.slice(0, digits.size)}`;
    return;
  }
  // Strapi ends a name with random digits; a file that is replaced comes with the name of the former one.
  file.hash = `${file.hash.replace(/_[0-9a-f]+$/, '')}_${sha256.slice(0, digits.file)}`;
  file.sha256 = sha256;
}
