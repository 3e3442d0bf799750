import { open } from 'node:fs/promises';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { refusalInFrench, heicRefusal, isHeic } from '../uploads/refusals';

interface Uploaded {
  filepath: string;
  originalFilename?: string | null;
}
const route = /^\/upload(\/|$)/i;

/**
 * Says in French why a file is not taken, and what is. A photo in HEIC refuses the whole request: Strapi would keep the
 * other files and say nothing of it.
 */
const uploadRefusals: Core.MiddlewareFactory = () => async (ctx, next) => {
  if (ctx.method !== 'POST' || !route.test(ctx.path)) return next();
  const files = Object.values((ctx.request.files ?? {}) as Record<string, Uploaded | Uploaded[]>).flat();
  for (const file of files) {
    if (isHeic(await beginningOf(file.filepath)))
      throw new errors.ValidationError(heicRefusal(file.originalFilename ?? ''), { code: 'FILE_TYPE_REFUSED' });
  }
  try {
    await next();
  } catch (error) {
    const message = error instanceof Error ? refusalInFrench(error.message) : undefined;
    if (message !== undefined) (error as Error).message = message;
    throw error;
  }
};
export default uploadRefusals;

async function beginningOf(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(64), 0, 64, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
