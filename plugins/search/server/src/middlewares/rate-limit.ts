import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';
import type { SearchErrorCode } from '../../../shared';
import { readerOf } from './reader-of';
import { Windows } from './windows';

const usualPerMinute = 300;
const code: SearchErrorCode = 'TOO_MANY_REQUESTS';

/** At most 300 searches a minute from one address, or what the route says; pages that our web server renders for everyone are not counted. */
export function rateLimit({ perMinute = usualPerMinute }: { perMinute?: number } = {}) {
  const windows = new Windows(perMinute, 60_000);

  return async (ctx: Context, next: Next): Promise<void> => {
    const reader = readerOf(ctx);
    if (reader !== null) {
      const wait = windows.count(reader, Date.now());
      if (wait > 0) {
        ctx.set('Retry-After', String(Math.ceil(wait / 1000)));
        throw new errors.RateLimitError(`At most ${perMinute} calls a minute.`, { code });
      }
    }
    await next();
  };
}
