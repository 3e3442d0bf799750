import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';

/** An effect that has waited longer than this means that nobody works on the queue, or that what it needs is away. */
const patienceSeconds = 600;

interface Engine {
  health(): Promise<{ available: boolean; message?: string }>;
}
interface Outbox {
  stats(): Promise<{ topic: string; consumer: string; oldestAgeSeconds: number }[]>;
}

/** What keeps this process from serving, by part; empty when it is ready. */
async function missing(strapi: Core.Strapi): Promise<Record<string, string>> {
  const problems: Record<string, string> = {};
  try {
    await strapi.db.connection.raw('select 1');
  } catch {
    // Without the database the outbox can't be asked either. What the driver says may hold the password: not repeated.
    return { database: 'does not answer' };
  }
  const engine = await (strapi.plugin('search').service('engine') as Engine).health();
  if (!engine.available) problems.search = engine.message ?? 'the engine does not answer';
  const late = (await (strapi.plugin('outbox').service('outbox') as Outbox).stats()).filter((row) => row.oldestAgeSeconds > patienceSeconds);
  if (late.length > 0) {
    problems.outbox = late.map((row) => `${row.topic} (${row.consumer}) waits since ${Math.round(row.oldestAgeSeconds)} s`).join(', ');
  }
  return problems;
}

/** `GET /health/live`: the process answers. `GET /health/ready`: 200, or 503 with what is missing, as JSON. */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) => async (context: Context, next: Next) => {
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
