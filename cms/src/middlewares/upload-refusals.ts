import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { assertAsNamed, beginningOf, type Incoming } from '../uploads/content';
import { refusalInFrench, heicRefusal, isHeic } from '../uploads/refusals';

const route = /^\/upload(\/|$)/i;

/**
 * Says in French why a file is not taken, and what is. A photo in HEIC, or a file that is not what its name says, refuses the whole
 * request: Strapi would keep the other files and say nothing of it.
 */
const uploadRefusals: Core.MiddlewareFactory = () => async (ctx, next) => {
  if (ctx.method !== 'POST' || !route.test(ctx.path)) return next();
  const files = Object.values((ctx.request.files ?? {}) as Record<string, Incoming | Incoming[]>).flat();
  try {
    for (const file of files) {
      if (isHeic(await beginningOf(file.filepath)))
        throw new errors.ValidationError(heicRefusal(file.originalFilename ?? ''), { code: 'FILE_TYPE_REFUSED' });
      await assertAsNamed(file);
    }
    await next();
  } catch (error) {
    const message = error instanceof Error ? refusalInFrench(error.message) : undefined;
    if (message !== undefined) (error as Error).message = message;
    throw error;
  }
};
export default uploadRefusals;
