import type { Core } from '@strapi/strapi';
import { isBareNumber, recordsQuery, type RecordsQuery } from '../../../shared';
import { knownDocuments, recordDetail, recordSummary } from '../presenters/record';
import type { RecordRow } from '../store/rows';
import { records } from '../store/tables';
import { parse, type Controller } from './person';

export function publicRecordsController({ strapi }: { strapi: Core.Strapi }): Controller {
  const summaries = async (rows: RecordRow[]) => {
    const known = await knownDocuments(strapi, rows);
    return rows.map((row) => recordSummary(row, known));
  };
  return {
    async list(ctx) {
      const query = parse(recordsQuery, ctx.query);
      const where = await filtersOf(strapi, query);
      const total = await records(strapi).count(where);
      const { page, pageSize } = query;
      const rows = await records(strapi).findMany(where, { orderBy: { id: 'desc' }, limit: pageSize, offset: (page - 1) * pageSize });
      ctx.body = {
        data: await summaries(rows),
        meta: { pagination: { page, pageSize, pageCount: Math.ceil(total / pageSize), total } },
      };
    },
    async show(ctx) {
      const reference = ctx.params.reference ?? '';
      const where = isBareNumber(reference) ? { number: reference } : { reference };
      const found = await records(strapi).findMany(where, { orderBy: { id: 'asc' }, limit: 50 });
      const [first] = found;
      if (!first) return ctx.notFound();
      ctx.body = found.length === 1
        ? { data: await recordDetail(strapi, first), candidates: [] }
        : { data: null, candidates: await summaries(found) };
    },
  };
}

/** A document is found by its id, or by the slug of its published version. */
async function filtersOf(strapi: Core.Strapi, query: RecordsQuery): Promise<Record<string, unknown>> {
  const where: Record<string, unknown> = {};
  if (query.contentType) where.contentUid = query.contentType;
  if (query.committee) where.series = query.committee;
  if (query.number) where.number = query.number;
  if (query.document) where.contentId = { $in: [query.document, ...(await idsBySlug(strapi, query.document, query.contentType))] };
  return where;
}

async function idsBySlug(strapi: Core.Strapi, slug: string, contentType: string | undefined): Promise<string[]> {
  const rows = await records(strapi).findMany({ ...(contentType ? { contentUid: contentType } : {}), slug });
  const known = await knownDocuments(strapi, rows);
  return rows.filter((row) => known.published.get(`${row.contentUid}:${row.contentId}`) === slug).map((row) => row.contentId);
}
