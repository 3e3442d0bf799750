import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';

/** How long PostgreSQL works on one statement for a reader whom nobody knows; for everything else `config/database.ts` says. */
const timeoutMs = 2_000;
const canceled = '57014';
/** What is read of the public API from the database, and answered whole: a file of all records is written piece by piece, after `next`. */
const reads =
  /^\/api\/(?:practices|meeting-reports|actors|themes|territories|pages|committees|decision-records(?!\/(?:export|chain)\.))(?:\/|$)/i;

/**
 * On PostgreSQL, a public read that takes one statement longer than two seconds is ended by the database and answered 503: one
 * transaction for the whole answer, since such a limit is set for a transaction. On SQLite statements run in this very thread:
 * nothing could end them but the list of what may be asked (`content-api/accepted.ts`).
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (context: Context, next: Next) => {
    if (strapi.db.dialect.client !== 'postgres' || !reads.test(context.path)) return next();
    try {
      await strapi.db.transaction(async ({ trx }) => {
        await trx.raw(`SET LOCAL statement_timeout = ${timeoutMs}`);
        await next();
      });
    } catch (error) {
      if ((error as { code?: unknown }).code !== canceled) throw error;
      context.status = 503;
      context.set('Retry-After', '10');
      context.body = {
        data: null,
        error: {
          status: 503,
          name: 'ServiceUnavailableError',
          message: 'The database took too long to answer.',
          details: { code: 'QUERY_TOO_SLOW' },
        },
      };
    }
  };
