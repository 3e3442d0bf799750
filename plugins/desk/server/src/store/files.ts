import { uploadProblem } from '@passerelles/content/shared';
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

/** Takes back a file that was stored for a sheet and could not be attached to it. */
export async function removeFile(strapi: Core.Strapi, { id }: Stored): Promise<void> {
  const upload = strapi.plugin('upload').service('upload') as { remove(file: unknown): Promise<unknown> };
  const row: unknown = await strapi.db.query('plugin::upload.file').findOne({ where: { id } });
  if (row) await upload.remove(row);
}
