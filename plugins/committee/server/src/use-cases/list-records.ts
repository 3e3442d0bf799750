import type { Core } from '@strapi/strapi';
import type { RecordListReply, RecordsQuery, RecordSummary } from '../../../shared';
import { bodiesOf } from '../open-data/bodies';
import type { RecordRow } from '../store/rows';
import { committees, records, sequences } from '../store/tables';
import { knownDocuments } from '../store/known-documents';
import { recordSummary } from '../presenters/record';

/** Records, newest first, narrowed as asked; `reveal` gives titles before the public may read them. */
export async function listRecords(strapi: Core.Strapi, query: RecordsQuery, reveal = false): Promise<RecordListReply> {
  const where = await filtersOf(strapi, query);
  const total = await records(strapi).count(where);
  const { page, pageSize } = query;
  const rows = await records(strapi).findMany(where, {
    orderBy: { id: 'desc' },
    limit: pageSize,
    offset: (page - 1) * pageSize,
  });
  const pagination = { page, pageSize, pageCount: Math.ceil(total / pageSize), total };
  return { data: await summariseRecords(strapi, rows, reveal), meta: { pagination, ...(await choices(strapi)) } };
}

export async function summariseRecords(
  strapi: Core.Strapi,
  rows: RecordRow[],
  reveal = false,
): Promise<RecordSummary[]> {
  const known = await knownDocuments(strapi, rows);
  return rows.map((row) => recordSummary(row, known, reveal));
}

/** What a list can be narrowed by, over all records: the sequences know it without reading one. */
async function choices(strapi: Core.Strapi): Promise<Omit<RecordListReply['meta'], 'pagination'>> {
  const given = await sequences(strapi).findMany({ lastHash: { $notNull: true } }, { orderBy: { id: 'asc' } });
  const names = new Map((await committees(strapi).findMany({})).map(({ slug, name }) => [slug, name]));
  const years = new Set(given.flatMap(({ positions }) => Object.keys(positions ?? {}).map(Number)));
  return {
    years: [...years].sort((a, b) => b - a),
    series: given.map(({ series }) => ({ slug: series, name: names.get(series) ?? null })),
    scdl: [...(await bodiesOf(strapi)).values()].every(Boolean),
  };
}

/** A document is found by its id, or by the slug of its published version. */
export async function filtersOf(strapi: Core.Strapi, query: RecordsQuery): Promise<Record<string, unknown>> {
  const where: Record<string, unknown> = {};
  if (query.contentType) where.contentUid = query.contentType;
  if (query.committee) where.series = query.committee;
  if (query.number) where.number = query.number;
  if (query.kind) where.kind = query.kind;
  if (query.outcome) where.outcome = query.outcome;
  if (query.year) where.year = query.year;
  if (query.document)
    where.contentId = { $in: [query.document, ...(await idsBySlug(strapi, query.document, query.contentType))] };
  return where;
}

async function idsBySlug(strapi: Core.Strapi, slug: string, contentType: string | undefined): Promise<string[]> {
  const rows = await records(strapi).findMany({ ...(contentType ? { contentUid: contentType } : {}), slug });
  const known = await knownDocuments(strapi, rows);
  return rows.filter((row) => known.slugOf(row) === slug).map((row) => row.contentId);
}
