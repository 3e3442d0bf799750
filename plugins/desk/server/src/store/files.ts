import { fieldsOf, fromStored, types, uploadProblem, type Type } from '@passerelles/content/shared';
import { rowsOf, schemaOf } from '@passerelles/kit/server';
import { atPath, placesIn } from '@passerelles/kit/shared';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { DeskError } from '../../../shared';

/** One file as Koa's parser of bodies hands it over; the media library reads the rest of it. */
export const incomingFile = z.looseObject({ filepath: z.string(), originalFilename: z.string().nullish() });
export type IncomingFile = z.infer<typeof incomingFile>;

interface UploadController {
  uploadFiles(context: {
    request: { body: object; files: { files: IncomingFile } };
    state: object;
    body?: unknown;
  }): Promise<void>;
}
interface Stored {
  id: number;
}

/**
 * Puts a file into the media library by its own door, which looks at its bytes, its size and its name as it does for an editor's; it is attached to nothing yet.
 * @throws DeskError `INVALID`, at the field, when the library does not take it
 */
export async function storeFile(strapi: Core.Strapi, field: string, file: IncomingFile): Promise<Stored> {
  const library = strapi.plugin('upload').controller('content-api') as unknown as UploadController;
  const context: Parameters<UploadController['uploadFiles']>[0] = {
    request: { body: {}, files: { files: file } },
    state: {},
  };
  try {
    await library.uploadFiles(context);
  } catch (error) {
    const code = error instanceof Error ? uploadProblem(error.message) : undefined;
    if (code === undefined) throw error;
    throw new DeskError('INVALID', { issues: [{ path: field, code }] });
  }
  return (context.body as Stored[])[0]!;
}

/** The files that a draft shows. */
export const filesOf = (type: Type, stored: Record<string, unknown>): number[] => {
  const values = fromStored(type, stored) as Record<string, unknown>;
  return fieldsOf(type).flatMap(([name, { kind }]) => (kind.input.type === 'files' ? (values[name] as number[]) : []));
};

interface FileRow {
  hash: string;
  createdBy: unknown;
  related: unknown[];
}

/**
 * Removes files of authors that nothing shows any more: who takes a file out of a draft does not leave it at its public address. What an
 * editor put into the library stays there.
 */
export async function removeUnused(strapi: Core.Strapi, ids: readonly number[]): Promise<void> {
  for (const id of ids) {
    const file = await rowsOf<FileRow>(strapi, 'plugin::upload.file').findOne({
      where: { id },
      populate: { createdBy: true, related: true },
    });
    if (!file || file.createdBy || file.related.length > 0 || (await isShownInText(strapi, file.hash))) continue;
    await removeFile(strapi, { id });
  }
}

/** By its address, as an image of rich text is. */
async function isShownInText(strapi: Core.Strapi, hash: string): Promise<boolean> {
  for (const { uid } of types)
    for (const { path, attribute } of placesIn((of) => schemaOf(strapi, of), uid)) {
      if (attribute.type !== 'blocks') continue;
      // Without case: only this operator reads JSON columns as text on PostgreSQL.
      const where = atPath(path, { $containsi: hash });
      if ((await rowsOf(strapi, uid).count({ where })) > 0) return true;
    }
  return false;
}

/** Takes a file out of the library, with its bytes. */
export async function removeFile(strapi: Core.Strapi, { id }: Stored): Promise<void> {
  const upload = strapi.plugin('upload').service('upload') as { remove(file: unknown): Promise<unknown> };
  const row: unknown = await strapi.db.query('plugin::upload.file').findOne({ where: { id } });
  if (row) await upload.remove(row);
}
