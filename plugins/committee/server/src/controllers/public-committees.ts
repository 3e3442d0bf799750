import type { Core } from '@strapi/strapi';
import { committeePage, committeeSummary } from '../presenters/committee';
import { committees } from '../store/tables';
import type { Controller } from './person';

const populate = { of: { select: ['documentId', 'name', 'slug'] } };

export function publicCommitteesController({ strapi }: { strapi: Core.Strapi }): Controller {
  return {
    async list(ctx) {
      const rows = await committees(strapi).findMany({}, { populate, orderBy: { id: 'asc' } });
      ctx.body = { data: await Promise.all(rows.map((row) => committeeSummary(strapi, row))) };
    },
    async show(ctx) {
      const committee = await committees(strapi).findOne({ slug: ctx.params.slug }, { populate });
      if (!committee) return ctx.notFound();
      ctx.body = { data: await committeePage(strapi, committee) };
    },
  };
}
