import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asSite, cpuMs, startCms, type RunningCms } from '../../support';
import { create, outboxIdle } from './content';

let cms: RunningCms;
beforeAll(async () => {
  cms = await startCms();
  await create(cms, 'actor', { name: 'Fanfare du quartier', slug: 'fanfare', kind: 'association' });
  await create(cms, 'theme', { name: 'Musique', slug: 'musique' });
  await outboxIdle(cms);
});
afterAll(() => cms?.stop());

describe('GET /api/search', () => {
  it.each([
    ['pageSize=51', 'pageSize'],
    ['page=zero', 'page'],
    ['kind=fiche', 'kind'],
    ['sort=best', 'sort'],
    ['status=draft', 'status'],
    ['populate=*', 'populate'],
    [`q=${'x'.repeat(201)}`, 'q'],
  ])('refuses %s with a 400 that names it and what is accepted', async (query, parameter) => {
    const { status, body } = await cms.request(`/api/search?${query}`);
    expect(status).toBe(400);
    expect(body.error.details.code).toBe('INVALID_PARAMETER');
    expect(body.error.details.parameters).toEqual([{ parameter, accepted: expect.any(String) }]);
  });

  it('takes a parameter several times', async () => {
    const { body } = await cms.request('/api/search?kind=actor&kind=theme');
    expect(body.total).toBe(2);
    expect(body.facets.kind).toEqual(
      expect.arrayContaining([{ value: 'actor', label: 'actor', count: 1, parent: null }]),
    );
    expect((await cms.request('/api/search?kind=actor')).body.facets.kind).toHaveLength(2);
  });

  it('answers 304 to who has the answer already', async () => {
    const first = await cms.request('/api/search?q=fanfare');
    expect(first.headers.get('cache-control')).toMatch(/s-maxage=\d/u);
    const etag = first.headers.get('etag') ?? '';
    expect((await cms.request('/api/search?q=fanfare', { headers: { 'if-none-match': etag } })).status).toBe(304);
    expect((await cms.request('/api/search?q=musique', { headers: { 'if-none-match': etag } })).status).toBe(200);
  });

  it('suggests titles, also beside an answer that found nothing', async () => {
    expect((await cms.request('/api/search/suggest?q=fanf')).body).toEqual({
      suggestions: [{ kind: 'actor', label: 'Fanfare du quartier', url: '/acteurs/fanfare' }],
    });
    const { body } = await cms.request('/api/search?q=fanfare&kind=theme');
    expect(body).toMatchObject({ total: 0, partial: false, suggestions: [{ label: 'Fanfare du quartier' }] });
  });

  it('answers any string, quickly', async () => {
    for (const q of [
      '%00',
      '((((""""',
      "%' OR 1=1 --",
      '🎺',
      '"',
      '-',
      'a'.repeat(200),
      '"'.repeat(200),
      '- '.repeat(100),
    ]) {
      const took = await cpuMs(
        async () => expect((await cms.request(`/api/search?q=${encodeURIComponent(q)}`)).status).toBe(200),
        200,
      );
      expect(took).toBeLessThan(200);
    }
  });

  it('counts calls of one address, and not those of our own web server', async () => {
    let asked = 0;
    const ask = (headers = {}) => cms.request(`/api/search?q=fanfare&page=${(asked += 1)}`, { headers });
    /** Calls until one is refused: 1 200 pass in a minute, more where the minute ends meanwhile. */
    const untilRefused = async (headers: Record<string, string>): Promise<number> => {
      for (let call = 1; call <= 3_000; call += 1) if ((await ask(headers)).status === 429) return call;
      return Infinity;
    };
    const ours = asSite();
    for (let call = 0; call < 1_210; call += 1) expect((await ask(ours)).status).toBe(200);
    const again = '/api/search?q=fanfare&page=1';
    const refusedAt = await untilRefused({ 'x-passerelles-internal': 'guess' });
    expect(refusedAt).toBeGreaterThan(1_000);
    expect(refusedAt).toBeLessThan(Infinity);
    // What is kept is answered all the same, and what was not computed did not count.
    for (let call = 0; call < 20; call += 1) expect((await cms.request(again)).status).toBe(200);
    expect((await ask(ours)).status).toBe(200);
    const named = asSite('192.0.2.7');
    for (let call = 0; call < 1_210; call += 1) expect((await cms.request(again, { headers: named })).status).toBe(200);
    expect(await untilRefused(named)).toBeGreaterThan(1_200);
    expect((await ask(asSite('192.0.2.8'))).status).toBe(200);
  });
});
