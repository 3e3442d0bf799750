import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';
import type { SearchErrorCode } from '../../../shared';
import { readerOf } from './reader-of';
import { Windows } from './windows';

const usualPerMinute = 300;
const code: SearchErrorCode = 'TOO_MANY_REQUESTS';

/**
 * At most 300 calls a minute from one address, or what the route says; pages that our web server renders for everyone are not counted.
 * On a route it counts that route's calls; among the CMS's middlewares, those of every path under `under`, together, but for
 * those of each path of `apart`, which have a count of their own: who searches as he types must still be able to sign in.
 */
export function rateLimit({
  perMinute = usualPerMinute,
  under = '/',
  apart = [],
}: { perMinute?: number; under?: string; apart?: readonly string[] } = {}) {
  const windows = new Windows(perMinute, 60_000);

  return async (ctx: Context, next: Next): Promise<void> => {
    // The router doesn't mind the case.
    const path = ctx.path.toLowerCase();
    const reader = path.startsWith(under) ? readerOf(ctx) : null;
    if (reader !== null) {
      const area = apart.find((start) => path.startsWith(start)) ?? under;
      const wait = windows.count(`${area} ${reader}`, Date.now());
      if (wait > 0) {
        ctx.set('Retry-After', String(Math.ceil(wait / 1000)));
        throw new errors.RateLimitError(`At most ${perMinute} calls a minute.`, { code });
      }
    }
    await next();
  };
}
