import type { Json } from './odd-values';
import * as sample from './samples';

export const json = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;
export const listOf = (...data: Json[]): Json => ({
  data,
  meta: { pagination: { page: 1, pageSize: 25, pageCount: 1, total: data.length } },
});

/** Everything that pages ask for, by path, without anything odd. */
export const everyAnswer = (): Record<string, Json> => ({
  '/api/practices': listOf(json(sample.practice)),
  '/api/meeting-reports': listOf(json(sample.meeting)),
  '/api/actors': listOf(json(sample.actor)),
  '/api/themes': listOf(json(sample.theme)),
  '/api/territories': listOf(json(sample.territory)),
  '/api/pages': listOf(json(sample.page)),
  '/api/search': json(sample.searchAnswer),
  '/api/search/similar': json(sample.similar),
  '/api/search/places': json(sample.places),
  '/api/decision-records': { data: [json(sample.recordSummary)], meta: json(sample.recordMeta) },
  '/api/decision-records/validation': { data: json(sample.recordDetail) },
  '/api/decision-records/2026-001-comite': { data: json(sample.recordDetail), candidates: [] },
  '/api/committees': { data: [json(sample.committee)] },
  '/api/committees/comite': { data: json(sample.committee) },
});
