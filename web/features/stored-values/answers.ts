import type { Json } from './odd-values';
import * as sample from './samples';

export const json = (value: unknown): Json => JSON.parse(JSON.stringify(value)) as Json;
export const data = (thing: Json): Json => ({ data: thing });
export const listOf = (...data: Json[]): Json => ({
  data,
  meta: { pagination: { page: 1, pageSize: 25, pageCount: 1, total: data.length } },
});

/** Everything that pages ask for, by path, without anything odd. */
export const everyAnswer = (): Record<string, Json> => ({
  '/api/published/practice': listOf(json(sample.practice)),
  '/api/published/practice/jardin': data(json(sample.practice)),
  '/api/published/meeting-report/rencontre': data(json(sample.meeting)),
  '/api/published/actor': listOf(json(sample.actor)),
  '/api/published/actor/ccas': data(json(sample.actor)),
  '/api/published/theme': listOf(json(sample.theme)),
  '/api/published/theme/jeunesse': data(json(sample.theme)),
  '/api/published/territory': listOf(json(sample.territory)),
  '/api/published/territory/angers': data(json(sample.territory)),
  '/api/published/page/qui': data(json(sample.page)),
  '/api/territories': listOf(json(sample.territory)),
  '/api/readers/comments/practice/jardin': json({ data: sample.threads }),
  '/api/readers/comments/meeting-report/rencontre': json({ data: [] }),
  '/api/newsletter/archive': json({ data: [sample.letter], meta: { total: 1, pageSize: 100 } }),
  '/api/newsletter/archive/1-jardins': data(json(sample.letter)),
  '/api/readers/link': data(json(sample.readerLink)),
  '/api/search': json(sample.searchAnswer),
  '/api/search/similar': json(sample.similar),
  '/api/search/places': json(sample.places),
  '/api/decision-records': { data: [json(sample.recordSummary)], meta: json(sample.recordMeta) },
  '/api/decision-records/validation': { data: json(sample.recordDetail) },
  '/api/decision-records/2026-001-comite': { data: json(sample.recordDetail), candidates: [] },
  '/api/committees': { data: [json(sample.committee)] },
  '/api/committees/comite': { data: json(sample.committee) },
});
