import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import type { Accepted } from './accepted';
import { listQuery, oneQuery } from './query';
import { refuseHeavyFilters, refuseIssue } from './query-limits';

const accepted: Accepted = {
  fields: { slug: 'id', title: 'text', kind: 'choice', on: 'day', updatedAt: 'moment' },
  relations: { themes: ['slug'] },
  pageSize: 25,
};
const facts = { selectable: ['documentId', 'title', 'slug'], choicesOf: () => ['a', 'b'] };
const list = listQuery(accepted, facts);
const one = oneQuery(facts);

function refusal(schema: z.ZodType, query: unknown): { code: string; parameter: string; accepted: string[] } {
  const parsed = schema.safeParse(query);
  if (parsed.success) throw new Error(`Accepted: ${JSON.stringify(parsed.data)}`);
  try {
    return refuseIssue(parsed.error);
  } catch (error) {
    return (error as { details: { code: string; parameter: string; accepted: string[] } }).details;
  }
}

describe('what a list is asked', () => {
  it('holds no more than its type allows, said or not', () => {
    const heavy = listQuery({ ...accepted, pageSize: 15 }, facts);
    expect(heavy.parse({}).pagination).toEqual({ pageSize: 15 });
    expect(heavy.parse({ pagination: { start: '30' } }).pagination).toEqual({ start: 30, limit: 15 });
    expect(heavy.parse({ pagination: { pageSize: '25' } }).pagination).toEqual({ pageSize: 15 });
  });

  it.each([
    [{}, { pagination: { pageSize: 25 } }],
    [{ filters: { slug: 'a' } }, { filters: { slug: { $eq: 'a' } } }],
    [{ filters: { slug: { $in: 'a' } } }, { filters: { slug: { $in: ['a'] } } }],
    [
      { filters: { $or: [{ slug: { $eq: 'a' } }, { kind: 'b', $and: [{ on: { $gte: '2026-01-01' } }] }] } },
      { filters: { $or: [{ slug: { $eq: 'a' } }, { kind: { $eq: 'b' }, $and: [{ on: { $gte: '2026-01-01' } }] }] } },
    ],
    [
      { filters: { themes: { slug: { $in: ['x', 'y'] } }, title: { $containsi: 'vélo' } } },
      { filters: { themes: { slug: { $in: ['x', 'y'] } }, title: { $containsi: 'vélo' } } },
    ],
    [
      { filters: { updatedAt: { $gt: '2026-01-01T08:00:00Z' } } },
      { filters: { updatedAt: { $gt: '2026-01-01T08:00:00Z' } } },
    ],
    [{ sort: 'title' }, { sort: [{ title: 'asc' }] }],
    [{ sort: 'title:DESC, slug' }, { sort: [{ title: 'desc' }, { slug: 'asc' }] }],
    [{ sort: ['title', 'slug:desc'] }, { sort: [{ title: 'asc' }, { slug: 'desc' }] }],
    [{ sort: { title: 'desc' } }, { sort: [{ title: 'desc' }] }],
    [{ sort: [{ title: 'desc' }] }, { sort: [{ title: 'desc' }] }],
    [{ fields: 'title,slug' }, { fields: ['title', 'slug'] }],
    [{ fields: ['title'] }, { fields: ['title'] }],
    [{ fields: ['title', 'title,slug,title'] }, { fields: ['title', 'slug'] }],
    [{ fields: '*' }, {}],
    [{ pagination: { pageSize: '1000', page: '3' } }, { pagination: { pageSize: 25, page: 3 } }],
    [{ pagination: { start: '50', withCount: 'false' } }, { pagination: { start: 50, limit: 25, withCount: false } }],
    [{ populate: { createdBy: '*' }, status: 'published' }, {}],
  ])('%j becomes %j', (query, expected) =>
    expect(list.parse(query)).toEqual({ pagination: { pageSize: 25 }, ...expected }),
  );

  it.each<[string, unknown]>([
    ['_q', { _q: 'a' }],
    ['locale', { locale: 'fr' }],
    ['filters[id]', { filters: { id: '1' } }],
    ['filters[createdBy]', { filters: { createdBy: { id: '1' } } }],
    ['filters[$not]', { filters: { $not: { slug: 'a' } } }],
    ['filters[slug][$notIn]', { filters: { slug: { $notIn: ['a'] } } }],
    ['filters[slug][$contains]', { filters: { slug: { $contains: 'a' } } }],
    ['filters[title][$containsi]', { filters: { title: { $containsi: '%e%e%e%e%e%e%' } } }],
    ['filters[title][$eq]', { filters: { title: '\u0000' } }],
    ['filters[title][$eq]', { filters: { title: { $eq: ['a', 'b'] } } }],
    ['filters[kind][$eq]', { filters: { kind: 'c' } }],
    ['filters[on][$eq]', { filters: { on: '2026-02-30' } }],
    ['filters[on][$eq]', { filters: { on: '0000-01-01' } }],
    ['filters[themes][parent]', { filters: { themes: { parent: { slug: 'a' } } } }],
    ['filters[themes][slug][$ne]', { filters: { themes: { slug: { $ne: { slug: 'a' } } } } }],
    ['filters[$or][0][themes]', { filters: { $or: [{ themes: { slug: 'a' } }] } }],
    ['filters[$or][0][$or][0][$or]', { filters: { $or: [{ $or: [{ $or: [] }] }] } }],
    ['filters[$or]', { filters: { $or: { a: { slug: 'a' } } } }],
    ['sort[0][0]', { sort: 'themes.name' }],
    ['sort[0][0]', { sort: { themes: { name: 'asc' } } }],
    ['sort[0][1]', { sort: 'title:up' }],
    ['sort', { sort: 'title,slug,kind,on' }],
    ['fields[0]', { fields: 'createdBy' }],
    ['pagination[page]', { pagination: { page: '1e9' } }],
    ['pagination[start]', { pagination: { start: '999999999' } }],
    ['pagination', { pagination: { page: '1', start: '1' } }],
    ['pagination[offset]', { pagination: { offset: '1' } }],
  ])('is refused at %s', (parameter, query) => {
    const refused = refusal(list, query);
    expect(refused).toMatchObject({ code: 'PARAMETER_NOT_ACCEPTED', parameter });
    expect(refused.accepted.length).toBeGreaterThan(0);
  });

  it('is told what is accepted, there', () => {
    expect(refusal(list, { filters: { themes: { name: 'a' } } })).toEqual({
      code: 'PARAMETER_NOT_ACCEPTED',
      parameter: 'filters[themes][name]',
      accepted: ['slug'],
    });
    expect(refusal(list, { filters: { kind: 'c' } }).accepted).toEqual(['a', 'b']);
    expect(refusal(list, { sort: 'themes.name' }).accepted).toEqual(Object.keys(accepted.fields));
    expect(refusal(list, { nothing: '1' }).accepted).toEqual([
      'fields',
      'populate',
      'status',
      'publicationState',
      'filters',
      'sort',
      'pagination',
    ]);
  });
});

it('one document is asked for its fields alone', () => {
  expect(one.parse({ fields: 'title', populate: '*' })).toEqual({ fields: ['title'] });
  for (const query of [{ filters: { slug: 'a' } }, { sort: 'title' }, { pagination: { page: '1' } }])
    expect(refusal(one, query).accepted).toEqual(['fields', 'populate', 'status', 'publicationState']);
});

it('a list of values is one condition', () => {
  const many = Array.from({ length: 50 }, (_, n) => `slug-${n}`);
  expect(() => refuseHeavyFilters({ filters: { slug: { $in: many } } })).not.toThrow();
  expect(() => refuseHeavyFilters({ filters: { $or: many.slice(0, 10).map((slug) => ({ slug })) } })).not.toThrow();
  expect(() => refuseHeavyFilters({ filters: { $or: many.slice(0, 11).map((slug) => ({ slug })) } })).toThrow(
    '10 conditions',
  );
});
