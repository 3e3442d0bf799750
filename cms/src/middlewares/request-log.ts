import { randomUUID } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';

const soundId = /^[\w-]{8,64}$/;

/**
 * One line a request: method, path, status, time; never the query, which holds what people search and the tokens of links. The id that
 * the site (or a proxy) sends with `x-request-id` is kept, answered, and written in every line of that request: one finds on both sides what belongs
 * together. In place of `strapi::logger`, which writes the whole address.
 */
export default (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (context: Context, next: Next) => {
    const given = context.get('x-request-id');
    const id = soundId.test(given) ? given : randomUUID();
    const startedAt = Date.now();
    context.state.requestId = id;
    context.set('x-request-id', id);
    try {
      await next();
    } finally {
      strapi.log.http(`${context.method} ${context.path} (${Date.now() - startedAt} ms) ${context.status}`);
    }
  };
