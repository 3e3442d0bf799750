import { clientHeader } from '@passerelles/config/network';
import { readCmsSettings } from '@passerelles/config/settings';
import { isSecret } from '@passerelles/kit/server';
import type { Context } from 'koa';

/**
 * Who asks, as an address (of IPv6 its /64): to count and to tell readers apart, never to keep. `ctx.ip` is the machine that our web server names
 * with its signature, else the one that was seen (cms/src/middlewares/client-address.ts). Null when our web server, known by its token, asks for
 * nobody in particular: a page rendered for everyone.
 */
export function readerOf(ctx: Context): string | null {
  return isOurWeb(ctx.get('x-passerelles-internal')) && !ctx.get(clientHeader) ? null : ctx.ip;
}

let ours: string | undefined;

function isOurWeb(header: string): boolean {
  ours ??= readCmsSettings().secrets.previewToken;
  return isSecret(header, ours);
}
