import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import { missingAccepts, missingSchema } from '../../../shared';
import { tellMissing } from '../use-cases/tell-missing';
import { refuseParameters } from '../refusal';

export function missing({ strapi }: { strapi: Core.Strapi }) {
  return {
    async create(ctx: Context): Promise<void> {
      const parsed = missingSchema.safeParse((ctx.request as { body?: unknown }).body ?? {});
      if (!parsed.success) {
        const names = parsed.error.issues.flatMap((issue) =>
          issue.code === 'unrecognized_keys' ? issue.keys : [String(issue.path[0] ?? 'text')],
        );
        return refuseParameters(
          [...new Set(names)].map((parameter) => ({
            parameter,
            accepted: missingAccepts[parameter] ?? 'no such field; known ones: text, q',
          })),
        );
      }
      await tellMissing(strapi, parsed.data);
      ctx.status = 202;
      ctx.body = { accepted: true };
    },
  };
}
