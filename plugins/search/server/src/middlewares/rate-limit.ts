import { readCmsSettings } from '@passerelles/config/settings';
import { attemptsOf } from '@passerelles/kit/server';
import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { refuse } from '../refusal';
import { payLater } from './pay';
import { readerOf } from './reader-of';
import { Windows } from './windows';

const usualPerMinute = 1_200;

interface Config {
  perMinute?: number;
  under?: string;
  apart?: readonly string[];
  /** Paths under `under` whose routes count for themselves. */
  elsewhere?: readonly string[];
  /** Counts what the route's handler says it has to compute (`pay`): an answer that is kept costs nothing. */
  whenComputed?: boolean;
  /** Counted in the database, for all processes together: for acts that cost others something, and are few. */
  together?: boolean;
}

/**
 * At most 1 200 calls a minute from one address, or what the route says; pages that our web server renders for everyone are not counted.
 * On a route it counts that route's calls; among the CMS's middlewares, those of every path under `under`, together, but for
 * those of each path of `apart`, which have a count of their own: who searches as he types must still be able to sign in.
 * What only reads is counted in memory, by each process: it bounds the work of that process, and a write for every read would be more of it.
 */
export function rateLimit(
  {
    perMinute = usualPerMinute,
    under = '/',
    apart = [],
    elsewhere = [],
    together = false,
    whenComputed = false,
  }: Config = {},
  { strapi }: { strapi: Core.Strapi },
) {
  const windows = new Windows(perMinute, 60_000);

  /** Milliseconds to wait; 0 when the call may pass. */
  const waitOf = async (what: string): Promise<number> => {
    if (!together) return windows.count(what, Date.now());
    const attempts = attemptsOf(strapi, 'plugin::search.attempt', readCmsSettings().secrets.desk);
    const exceeded = await attempts.spend([{ what, max: perMinute, seconds: 60 }]);
    return exceeded ? exceeded.seconds * 1000 : 0;
  };

  const refuseFor = (ctx: Context, wait: number): void => {
    if (wait <= 0) return;
    ctx.set('Retry-After', String(Math.ceil(wait / 1000)));
    refuse('TOO_MANY_REQUESTS', {}, { perMinute: String(perMinute) });
  };

  return async (ctx: Context, next: Next): Promise<void> => {
    // The router doesn't mind the case.
    const path = ctx.path.toLowerCase();
    const counted = path.startsWith(under) && !elsewhere.some((start) => path.startsWith(start));
    const reader = counted ? readerOf(ctx) : null;
    if (reader !== null) {
      const area = apart.find((start) => path.startsWith(start)) ?? under;
      const what = `${area} ${reader}`;
      if (whenComputed) payLater(ctx, () => refuseFor(ctx, windows.count(what, Date.now())));
      else refuseFor(ctx, await waitOf(what));
    }
    await next();
  };
}
