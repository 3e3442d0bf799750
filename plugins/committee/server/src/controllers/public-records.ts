import type { Core } from '@strapi/strapi';
import { isBareNumber, recordsQuery, validationQuery } from '../../../shared';
import { knownDocuments } from '../presenters/known-documents';
import { recordDetail } from '../presenters/record';
import { recordList, summaries } from '../presenters/record-list';
import { validationRecord } from '../store/validation';
import { records } from '../store/tables';
import { parse, type Controller } from './person';

export function publicRecordsController({ strapi }: { strapi: Core.Strapi }): Controller {
  return {
    async list(ctx) {
      ctx.body = await recordList(strapi, parse(recordsQuery, ctx.query));
    },
    async validation(ctx) {
      const { contentType, document } = parse(validationQuery, ctx.query);
      const record = await validationRecord(strapi, contentType, document);
      const isOnline = record && (await knownDocuments(strapi, [record])).published.size > 0;
      ctx.body = { data: isOnline ? await recordDetail(strapi, record) : null };
    },
    async show(ctx) {
      const reference = ctx.params.reference ?? '';
      const where = isBareNumber(reference) ? { number: reference } : { reference };
      const found = await records(strapi).findMany(where, { orderBy: { id: 'asc' }, limit: 50 });
      const [first] = found;
      if (!first) return ctx.notFound();
      ctx.body =
        found.length === 1
          ? { data: await recordDetail(strapi, first), candidates: [] }
          : { data: null, candidates: await summaries(strapi, found) };
    },
  };
}
