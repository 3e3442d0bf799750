import type { Core } from '@strapi/strapi';
import { isBareNumber, recordsQuery, validationQuery } from '../../../shared';
import { listRecords, summariseRecords } from '../use-cases/list-records';
import { readRecord, readValidation } from '../use-cases/read-record';
import { records } from '../store/tables';
import { parse, type Controller } from './person';

export function publicRecordsController({ strapi }: { strapi: Core.Strapi }): Controller {
  return {
    async list(ctx) {
      ctx.body = await listRecords(strapi, parse(recordsQuery, ctx.query));
    },
    async validation(ctx) {
      const { contentType, document } = parse(validationQuery, ctx.query);
      ctx.body = { data: await readValidation(strapi, contentType, document) };
    },
    async show(ctx) {
      const reference = ctx.params.reference ?? '';
      const where = isBareNumber(reference) ? { number: reference } : { reference };
      const found = await records(strapi).findMany(where, { orderBy: { id: 'asc' }, limit: 50 });
      const [first] = found;
      if (!first) return ctx.notFound();
      ctx.body =
        found.length === 1
          ? { data: await readRecord(strapi, first), candidates: [] }
          : { data: null, candidates: await summariseRecords(strapi, found) };
    },
  };
}
