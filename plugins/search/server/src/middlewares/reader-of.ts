import { timingSafeEqual } from 'node:crypto';
import { countedNetwork } from '@passerelles/config/network';
import { readCmsSettings } from '@passerelles/config/settings';
import type { Context } from 'koa';

/**
 * Who asks, as an address (of IPv6 its /64): to count and to tell readers apart, never to keep. Our own web server, known by its token, asks for
 * all its readers: it is believed when it names one, and null when it asks for nobody in particular (a page rendered for everyone).
 */
export function readerOf(ctx: Context): string | null {
  return isOurWeb(ctx.get('x-passerelles-internal')) ? named(ctx.get('x-passerelles-reader')) : ctx.ip;
}

const named = (address: string): string | null => (address ? countedNetwork(address) : null);

let ours: Buffer | undefined;

function isOurWeb(header: string): boolean {
  ours ??= Buffer.from(readCmsSettings().secrets.previewToken);
  const given = Buffer.from(header);
  return given.length === ours.length && timingSafeEqual(given, ours);
}
