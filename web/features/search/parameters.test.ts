import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as recordsPage from '../../pages/releves';
import * as searchPage from '../../pages/recherche';
import { standIn, type StandIn } from '../stored-values/cms-stand-in';
import type { Json } from '../stored-values/odd-values';
import { recordMeta, recordSummary, searchAnswer } from '../stored-values/samples';
import { show } from '../stored-values/show';

let cms: StandIn;
beforeAll(async () => {
  cms = await standIn();
  cms.answers.set('/api/search', JSON.parse(JSON.stringify({ ...searchAnswer, total: 45 })) as Json);
  cms.answers.set(
    '/api/decision-records',
    JSON.parse(
      JSON.stringify({
        data: [recordSummary],
        meta: { ...recordMeta, pagination: { page: 1, pageSize: 1, pageCount: 3, total: 3 } },
      }),
    ) as Json,
  );
});
afterAll(() => cms.close());

const decorated = { utm_source: 'lettre', utm_campaign: 'mars', fbclid: 'x"<>', __proto__x: ['a', 'b'] };

describe('a link that others decorated', () => {
  it('finds what it asks, and no address of the page carries what is not ours', async () => {
    const { status, html } = await show(searchPage, { q: 'jardin', theme: ['jeunesse', 'sante'], ...decorated });
    expect(status).toBe(200);
    expect(html).not.toMatch(/utm_|fbclid|proto/u);
    const address = '/recherche?q=jardin&amp;theme=jeunesse&amp;theme=sante';
    expect(html).toMatch(new RegExp(`<link rel="canonical" href="http[^"]*${address.replaceAll('?', '\\?')}"`, 'u'));
    expect(html).toMatch(new RegExp(`property="og:url" content="http[^"]*${address.replaceAll('?', '\\?')}"`, 'u'));
    expect(html).toContain(`href="${address}&amp;page=2"`);
    expect(html).toContain('href="/recherche.csv?q=jardin&amp;theme=jeunesse&amp;theme=sante"');
  });

  it('takes the first of what is given once, and still says what is wrong', async () => {
    const twice = await show(searchPage, { q: ['jardin', 'mobilité'], sort: ['date', 'x'], view: ['list', 'x'] });
    expect([twice.status, twice.html.includes('value="jardin"')]).toEqual([200, true]);
    const wrong = await show(searchPage, { q: 'jardin', sort: 'autre', utm_source: 'lettre' });
    expect([wrong.status, wrong.html.includes('sort'), wrong.html.includes('utm_source')]).toEqual([400, true, false]);
  });

  it('lists the records that it asks for', async () => {
    const { status, html } = await show(recordsPage, { year: ['2026', '2025'], ...decorated });
    expect(status).toBe(200);
    expect(html).not.toMatch(/utm_|fbclid/u);
    expect(html).toMatch(/<link rel="canonical" href="http[^"]*\/releves\?year=2026"/u);
    expect(html).toContain('href="/releves?year=2026&amp;page=2"');
    expect((await show(recordsPage, { year: 'demain' })).status).toBe(400);
  });
});
