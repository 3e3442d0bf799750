import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSearchQuery, parseSuggestQuery } from './query';

describe('parseSearchQuery', () => {
  it('fills in what is not given, and takes one value or several', () => {
    expect(parseSearchQuery({ q: 'jardin', theme: 'jeunesse', kind: ['practice', 'page', 'page'], year: '' })).toMatchObject({
      ok: true,
      value: { q: 'jardin', theme: ['jeunesse'], kind: ['practice', 'page'], year: [], sort: 'relevance', page: 1, pageSize: 20 },
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
    expect(result).toMatchObject({ ok: false, issues: [{ parameter, accepted: expect.stringContaining(accepted) as string }] });
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.anything(), (raw) => void parseSearchQuery(raw)));
    fc.assert(fc.property(fc.dictionary(fc.string(), fc.anything()), (raw) => void parseSuggestQuery(raw)));
  });
});
