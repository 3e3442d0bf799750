import { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import { recordsQuery } from '../../../shared';
import { bodiesOf } from '../open-data/bodies';
import { registerCsv } from '../open-data/register';
import { filtersOf, listRecords } from '../use-cases/list-records';
import { parse, personOf, type Controller } from './person';

/** The decision records in the panel: editors read titles before the public does, and take the list with them. */
export function recordsController({ strapi }: { strapi: Core.Strapi }): Controller {
  return {
    async list(ctx) {
      ctx.body = await listRecords(strapi, parse(recordsQuery, ctx.query), personOf(ctx).isEditor);
    },
    async csv(ctx) {
      const where = await filtersOf(strapi, parse(recordsQuery, ctx.query));
      ctx.type = 'text/csv; charset=utf-8; header=present';
      ctx.set('Cache-Control', 'private, no-store');
      ctx.body = Readable.from(registerCsv(strapi, where, await bodiesOf(strapi)), { objectMode: true });
    },
  };
}
