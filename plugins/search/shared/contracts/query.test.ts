import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseExportQuery, parseSearchQuery, parseSimilarQuery, parseSuggestQuery, parseWholeQuery } from './query';

describe('parseSearchQuery', () => {
  it('fills in what is not given, and takes one value or several', () => {
    expect(
      parseSearchQuery({ q: 'jardin', theme: 'jeunesse', kind: ['practice', 'page', 'page'], year: '' }),
    ).toMatchObject({
      ok: true,
      value: {
        q: 'jardin',
        theme: ['jeunesse'],
        kind: ['practice', 'page'],
        year: [],
        sort: 'relevance',
        page: 1,
        pageSize: 20,
      },
    });
    expect(parseSearchQuery({})).toMatchObject({ ok: true, value: { q: '' } });
  });

  it.each([
    [{ q: 'x'.repeat(201) }, 'q', '200 characters'],
    [{ q: ['a', 'b'] }, 'q', 'once'],
    [{ kind: 'sheet' }, 'kind', 'practice, meeting-report'],
    [{ year: ['2013', 'last'] }, 'year', 'four digits'],
    [{ pageSize: '51' }, 'pageSize', '1 to 50'],
    [{ page: '0' }, 'page', '1 to 10000'],
    [{ page: '1e3' }, 'page', '1 to 10000'],
    [{ sort: 'random' }, 'sort', 'relevance, date, title'],
    [{ validated: 'yes' }, 'validated', 'true, false'],
    [{ status: 'alive' }, 'status', 'ongoing'],
    [{ theme: { $ne: 'x' } }, 'theme', 'slugs'],
    [{ populate: '*' }, 'populate', 'no such parameter; known ones: q, kind'],
  ])('refuses %j, naming %s', (raw, parameter, accepted) => {
    const result = parseSearchQuery(raw);
    expect(result).toMatchObject({
      ok: false,
      issues: [{ parameter, accepted: expect.stringContaining(accepted) as string }],
    });
  });

  it('takes fifty values of a facet, and no more', () => {
    const values = (count: number) => Array.from({ length: count }, (_, index) => `territoire-${index}`);
    expect(parseSearchQuery({ territory: values(50) })).toMatchObject({ ok: true });
    expect(parseSearchQuery({ territory: values(51) })).toMatchObject({
      ok: false,
      issues: [{ parameter: 'territory', accepted: expect.stringContaining('50') as string }],
    });
  });

  it('asks for both the kind and the slug of a sheet', () => {
    expect(parseSimilarQuery({ kind: 'practice', slug: 'jardin' })).toMatchObject({ ok: true });
    expect(parseSimilarQuery({ kind: 'actor' })).toEqual({
      ok: false,
      issues: [
        { parameter: 'kind', accepted: 'practice, meeting-report' },
        { parameter: 'slug', accepted: expect.any(String) as string },
      ],
    });
  });

  it('knows no pages in a whole result', () => {
    expect(parseWholeQuery({ page: '2' })).toMatchObject({ ok: false, issues: [{ parameter: 'page' }] });
    expect(parseExportQuery({ latest: '501' })).toMatchObject({
      ok: false,
      issues: [{ parameter: 'latest', accepted: expect.stringContaining('500') as string }],
    });
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.anything(), (raw) => void parseSearchQuery(raw)));
    fc.assert(fc.property(fc.dictionary(fc.string(), fc.anything()), (raw) => void parseSuggestQuery(raw)));
  });
});
