import type { Core } from '@strapi/strapi';
import { diskFullRefusal, isDiskFull } from '../operations/disk-full';

/** Says to whoever wrote that nothing was saved and why, and to who reads the log what to do. */
const diskFull: Core.MiddlewareFactory =
  (_config, { strapi }) =>
  async (ctx, next) => {
    try {
      await next();
    } catch (error) {
      if (!isDiskFull(error)) throw error;
      strapi.log.error(
        `The disk is full, a change was refused and nothing of it is stored (${(error as Error).message}). Make room on the disk of the database and of DATA_DIR.`,
      );
      ctx.status = diskFullRefusal.status;
      ctx.body = { data: null, error: diskFullRefusal };
    }
  };
export default diskFull;
