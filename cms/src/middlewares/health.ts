import { serviceOf } from '@passerelles/kit/server';
import { engineService } from '@passerelles/search/shared';
import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';

const timeoutMs = 4_000;

/** What hangs is as good as away: whoever asks must not hang with it. */
async function within<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>(
    (_, reject) => (timer = setTimeout(() => reject(new Error('does not answer')), timeoutMs)),
  );
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/**
 * What keeps *this process* from serving, by part; empty when it is ready. Effects that wait in the outbox are none of it: they
 * may be waiting for a program that is started only once this one is ready (the log, /metrics and the admin tell of them).
 */
async function missing(strapi: Core.Strapi): Promise<Record<string, string>> {
  try {
    await within(strapi.db.connection.raw('select 1'));
  } catch {
    // What the driver says may hold the password: not repeated. Without the database the rest can't serve either.
    return { database: 'does not answer' };
  }
  const problems: Record<string, string> = {};
  try {
    const { tableName } = strapi.db.metadata.get('api::practice.practice');
    await within(strapi.db.connection(tableName).select('id').limit(1).then());
  } catch {
    problems.schema = 'its tables are not there';
  }
  try {
    const engine = await within(serviceOf(strapi, engineService).health());
    if (!engine.available) problems.search = engine.message ?? 'the engine does not answer';
  } catch {
    problems.search = 'does not answer';
  }
  return problems;
}

/** `GET /health/live`: the process answers. `GET /health/ready`: 200, or 503 with what is missing, as JSON. */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (context: Context, next: Next) => {
    if (context.method !== 'GET' || !context.path.startsWith('/health/')) return next();
    context.set('cache-control', 'no-store');
    if (context.path === '/health/live') {
      context.body = { status: 'ok' };
    } else if (context.path === '/health/ready') {
      const problems = await missing(strapi);
      const ready = Object.keys(problems).length === 0;
      context.status = ready ? 200 : 503;
      context.body = ready ? { status: 'ok' } : { status: 'unavailable', missing: problems };
    } else return next();
  };
