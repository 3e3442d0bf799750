import { DeskError } from '../../../shared';
import type { HttpContext, Next } from './context';

/** Puts a refusal into Strapi's error body. Other errors are Strapi's to answer. */
export async function answerErrors(ctx: HttpContext, next: Next): Promise<void> {
  ctx.set('cache-control', 'private, no-store');
  try {
    await next();
  } catch (error) {
    if (!(error instanceof DeskError)) throw error;
    const { status, name, message, code, details } = error;
    if (code === 'TOO_MANY_ATTEMPTS') ctx.set('retry-after', String(details.retryAfterSeconds));
    ctx.status = status;
    ctx.body = { data: null, error: { status, name, message, details: { code, ...details } } };
  }
}
