import type { Core } from '@strapi/strapi';
import { successorInput } from '../../../shared';
import { nameSuccessor, succession } from '../use-cases/name-successor';
import { assertApart, parse, personOf, type Context, type Controller } from './person';

/** The presidency of a committee, given on by who holds it; who keeps the committees does so by the configuration. */
export function presidencyController({ strapi }: { strapi: Core.Strapi }): Controller {
  const slug = (ctx: Context) => ctx.params.slug ?? '';
  const show = async (ctx: Context) => {
    ctx.body = { data: await succession(strapi, slug(ctx), personOf(ctx).by) };
  };
  return {
    async show(ctx) {
      assertApart(ctx);
      await show(ctx);
    },
    async giveOn(ctx) {
      assertApart(ctx);
      await nameSuccessor(strapi, slug(ctx), parse(successorInput, ctx.request.body), personOf(ctx).by);
      await show(ctx);
    },
  };
}
