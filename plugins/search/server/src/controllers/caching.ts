import type { Context } from 'koa';
import type { KeptAnswer } from '../services/contracts';

/** Seconds during which a shared cache may answer in our place: short, so that what is published is found at once. */
const sharedSeconds = 5;

/** Sends an answer as it is kept, or 304 when the reader has it already. */
export function sendKept(ctx: Context, { body, version }: Pick<KeptAnswer<unknown>, 'body' | 'version'>): void {
  if (knows(ctx, setCaching(ctx, version))) return;
  ctx.type = 'application/json; charset=utf-8';
  ctx.body = body;
}

/** Says how long and for whom an answer may be kept, and its version. Nothing of it depends on who asks. */
export function setCaching(ctx: Context, version: string): string {
  const etag = `W/"${version}"`;
  ctx.set('Cache-Control', `public, max-age=0, s-maxage=${sharedSeconds}`);
  ctx.set('ETag', etag);
  // Strapi's answers differ by `Origin` (CORS) and by nothing else: no cookie and no token changes them.
  ctx.vary('Origin');
  ctx.vary('Accept-Encoding');
  return etag;
}

/** Whether the reader has this version already; the answer is then 304. */
export function knows(ctx: Context, etag: string): boolean {
  // Not `ctx.fresh`: Node's fetch adds `no-cache` to every conditional request, and Koa then takes nothing for fresh.
  const known = ctx
    .get('If-None-Match')
    .split(/\s*,\s*/u)
    .includes(etag);
  if (known) ctx.status = 304;
  return known;
}
