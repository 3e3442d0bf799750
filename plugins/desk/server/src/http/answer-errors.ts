import { answerRefusals } from '@passerelles/kit/server';
import type { HttpContext, Next } from './context';

/** Puts a refusal into Strapi's error body, and keeps every answer of the desk out of shared caches. */
export function answerErrors(ctx: HttpContext, next: Next): Promise<void> {
  ctx.set('cache-control', 'private, no-store');
  return answerRefusals(ctx, next);
}
