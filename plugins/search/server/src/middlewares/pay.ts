import type { Context } from 'koa';

const counters = new WeakMap<Context, () => void>();

/** What counts this call, once something has to be computed for it. */
export function payLater(ctx: Context, count: () => void): void {
  counters.set(ctx, count);
}

/** To be called before what costs: counts the call, and refuses it when it is one too many. */
export function pay(ctx: Context): void {
  counters.get(ctx)?.();
}
