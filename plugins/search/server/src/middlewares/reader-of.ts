import { timingSafeEqual } from 'node:crypto';
import { readCmsSettings } from '@passerelles/config/settings';
import type { Context } from 'koa';

/**
 * Who asks, as an address: to count and to tell readers apart, never to keep. Our own web server, known by its token, asks for
 * all its readers: it is believed when it names one, and null when it asks for nobody in particular (a page rendered for everyone).
 */
export function readerOf(ctx: Context): string | null {
  return isOurWeb(ctx.get('x-passerelles-internal')) ? ctx.get('x-passerelles-reader') || null : ctx.ip;
}

let ours: Buffer | undefined;

function isOurWeb(header: string): boolean {
  ours ??= Buffer.from(readCmsSettings().secrets.previewToken);
  const given = Buffer.from(header);
  return given.length === ours.length && timingSafeEqual(given, ours);
}
