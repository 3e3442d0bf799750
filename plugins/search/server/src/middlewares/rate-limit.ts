import { timingSafeEqual } from 'node:crypto';
import { readCmsSettings } from '@passerelles/config/settings';
import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';
import type { SearchErrorCode } from '../../../shared';
import { Windows } from './windows';

const perMinute = 300;
const code: SearchErrorCode = 'TOO_MANY_REQUESTS';

/** At most 300 searches a minute from one address. Our own web server, which asks for all its readers, is not counted. */
export function rateLimit() {
  const windows = new Windows(perMinute, 60_000);
  const secret = Buffer.from(readCmsSettings().secrets.previewToken);

  return async (ctx: Context, next: Next): Promise<void> => {
    if (!isOurWeb(ctx.get('x-passerelles-internal'), secret)) {
      const wait = windows.count(ctx.ip, Date.now());
      if (wait > 0) {
        ctx.set('Retry-After', String(Math.ceil(wait / 1000)));
        throw new errors.RateLimitError(`At most ${perMinute} searches a minute.`, { code });
      }
    }
    await next();
  };
}

function isOurWeb(header: string, secret: Buffer): boolean {
  const given = Buffer.from(header);
  return given.length === secret.length && timingSafeEqual(given, secret);
}
