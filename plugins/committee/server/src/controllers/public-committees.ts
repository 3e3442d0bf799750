import type { Core } from '@strapi/strapi';
import { committeeQuery } from '../../../shared';
import { readCommittee, summariseCommittee } from '../use-cases/read-committee';
import { today } from '../store/clock';
import { committees } from '../store/tables';
import { parse, type Controller } from './person';

const populate = { of: { select: ['documentId', 'name', 'slug'] } };

export function publicCommitteesController({ strapi }: { strapi: Core.Strapi }): Controller {
  return {
    async list(ctx) {
      const rows = await committees(strapi).findMany({}, { populate, orderBy: { id: 'asc' } });
      ctx.body = { data: await Promise.all(rows.map((row) => summariseCommittee(strapi, row))) };
    },
    async show(ctx) {
      const { on = today() } = parse(committeeQuery, ctx.query);
      const committee = await committees(strapi).findOne({ slug: ctx.params.slug }, { populate });
      if (!committee) return ctx.notFound();
      ctx.body = { data: await readCommittee(strapi, committee, on) };
    },
  };
}
