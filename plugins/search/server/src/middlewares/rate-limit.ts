import { timingSafeEqual } from 'node:crypto';
import { readCmsSettings } from '@passerelles/config/settings';
import { errors } from '@strapi/utils';
import type { Context, Next } from 'koa';
import type { SearchErrorCode } from '../../../shared';
import { Windows } from './windows';

const perMinute = 300;
const code: SearchErrorCode = 'TOO_MANY_REQUESTS';

/**
 * At most 300 searches a minute from one address. Our own web server, known by its token, asks for all its readers: it is
 * believed when it names one, and not counted when it asks for nobody in particular (a page that is rendered for everyone).
 */
export function rateLimit() {
  const windows = new Windows(perMinute, 60_000);
  const secret = Buffer.from(readCmsSettings().secrets.previewToken);

  return async (ctx: Context, next: Next): Promise<void> => {
    const reader = isOurWeb(ctx.get('x-passerelles-internal'), secret) ? ctx.get('x-passerelles-reader') : ctx.ip;
    if (reader) {
      const wait = windows.count(reader, Date.now());
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
