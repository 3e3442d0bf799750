import { createHash } from 'node:crypto';
import type { Context } from 'koa';

/** Seconds during which a shared cache may answer in our place: short, so that what is published is found at once. */
const sharedSeconds = 5;

/** Sends an answer with an ETag made of `identity` (what matters of it), or 304 when the reader has it already. */
export function sendCacheable(ctx: Context, body: unknown, identity: unknown): void {
  ctx.set('Cache-Control', `public, max-age=0, s-maxage=${sharedSeconds}`);
  const etag = `W/"${createHash('sha256').update(JSON.stringify(identity)).digest('base64url').slice(0, 27)}"`;
  ctx.set('ETag', etag);
  // Not `ctx.fresh`: Node's fetch adds `no-cache` to every conditional request, and Koa then takes nothing for fresh.
  if (ctx.get('If-None-Match').split(/\s*,\s*/u).includes(etag)) ctx.status = 304;
  else ctx.body = body;
}
