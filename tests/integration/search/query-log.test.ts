import { suggestAnswerSchema } from '@passerelles/search/shared';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asSite, startCms, type RunningCms } from '../../support';
import { create, outboxIdle } from './content';

let cms: RunningCms;
const later = 60_000;
const log = () => cms.strapi.plugin('search').service('queryLog');
const rows = () =>
  cms.strapi.db
    .getConnection('search_queries')
    .select('month', 'text', 'label', 'searches', 'readers', 'missed')
    .orderBy('text');
const month = new Date().toISOString().slice(0, 7);

/** A reader of the site, as the site's server announces them. */
const search = (q: string, reader = 'one', more = '') =>
  cms.request(`/api/search?q=${encodeURIComponent(q)}${more}`, {
    headers: asSite(`192.0.2.${reader}`),
  });

beforeAll(async () => {
  cms = await startCms();
  await create(cms, 'theme', { name: 'Jardins partagés', slug: 'jardins-partages' });
  await outboxIdle(cms);
});
afterAll(() => cms?.stop());

describe('the log of queries', () => {
  it('keeps words and counts, of what readers stay with', async () => {
    for (const q of ['j', 'jar', 'jardins', 'Jardins  Partagés']) await search(q, '1');
    for (const reader of ['2', '3']) await search('jardins partages', reader);
    await search('jardins partagés', '2', '&page=2');
    await search('zzyzx', '4');
    await search('jardins', '5', '&kind=actor');
    await search('');
    await cms.request('/api/search?q=jardins', {
      headers: { 'x-passerelles-internal': process.env.PREVIEW_TOKEN ?? '' },
    });
    await log().flush(Date.now() + later);
    await search('jardins partagés', '1');
    await log().flush(Date.now() + later);
    expect(await rows()).toEqual([
      {
        month,
        text: 'jardins partages',
        label: expect.stringMatching(/^jardins partag[ée]s$/),
        searches: 4,
        readers: 3,
        missed: 0,
      },
      { month, text: 'zzyzx', label: 'zzyzx', searches: 1, readers: 1, missed: 1 },
    ]);
  });

  it('keeps nothing that looks like a person’s address or number', async () => {
    const before = await rows();
    for (const [reader, q] of ['jeanne@example.org', '06 12 34 56 78', '\u0000', '\u{1F3BA}'].entries())
      await search(q, `10${reader}`);
    await log().flush(Date.now() + later);
    expect(await rows()).toEqual(before);
  });

  it('suggests what three readers searched and found, and not what one did', async () => {
    await log().flush(Date.now() + 2 * later);
    const { body } = await cms.request('/api/search/suggest?q=parta');
    expect(suggestAnswerSchema.parse(body).suggestions.filter(({ kind }) => kind === 'popular')).toEqual([
      {
        kind: 'popular',
        label: expect.stringMatching(/^jardins partag/),
        url: expect.stringMatching(/^\/recherche\?q=jardins\+partag/),
      },
    ]);
    expect((await cms.request('/api/search/suggest?q=zzy')).body.suggestions).toEqual([]);
    expect((await cms.request('/api/search/suggest?q=jar&limit=1')).body.suggestions).toMatchObject([
      { kind: 'theme' },
    ]);
  });

  it('forgets what was searched once when its month is over, and everything after a year', async () => {
    const past = (months: number) => new Date(Date.now() - months * 31 * 86_400_000).toISOString().slice(0, 7);
    const old = (text: string, age: string, searches: number) => ({
      month: age,
      text,
      label: text,
      searches,
      readers: 1,
      missed: 0,
      found: true,
    });
    await cms.strapi.db
      .getConnection('search_queries')
      .insert([old('seule', past(3), 1), old('tenace', past(3), 2), old('ancienne', past(16), 9)]);
    await log().flush(Date.now() + 2 * 86_400_000);
    const texts = (await rows()).map(({ text }: { text: string }) => text);
    expect(texts).toContain('tenace');
    expect(texts).not.toContain('seule');
    expect(texts).not.toContain('ancienne');
  });
});
