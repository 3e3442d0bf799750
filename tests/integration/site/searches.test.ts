import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCms, startSite, until, type RunningCms, type RunningSite } from '../../support';
import { create, documents, outboxIdle } from '../search/content';
import { lineTo, type Line } from './away-cms';

let cms: RunningCms;
let line: Line;
let site: RunningSite;
const later = 60_000;

const publish = async (title: string, slug: string) => {
  const documentId = await create(cms, 'page', { title, slug });
  await documents(cms, 'page').publish({ documentId });
  await outboxIdle(cms);
  return documentId;
};
const search = async (query: string, headers: Record<string, string> = {}) => {
  const answer = await fetch(`${site.url}/recherche?${query}`, { headers });
  const told: Record<string, string> = {};
  answer.headers.forEach((value, name) => {
    if (!['date', 'transfer-encoding', 'content-length'].includes(name)) told[name] = value;
  });
  return { status: answer.status, html: await answer.text(), told };
};

beforeAll(async () => {
  cms = await startCms();
  await publish('Verger collectif', 'verger-collectif');
  await publish('Jardin de rue', 'jardin-de-rue');
  line = await lineTo(cms.url);
  site = await startSite(line.url);
}, 120_000);
afterAll(async () => {
  await site?.stop();
  await line?.stop();
  await cms?.stop();
});

describe('the result page of a search', () => {
  it.each(['identity', 'gzip, deflate, br'])(
    'is sent again while its answer is the same, to who takes %s',
    async (packing) => {
      const headers = { 'accept-encoding': packing };
      const first = await search('q=verger', headers);
      expect([first.status, first.html.includes('/pages/verger-collectif')]).toEqual([200, true]);
      line.answered.length = 0;
      const again = await search('q=verger', headers);
      expect(line.answered).toEqual([304]);
      expect([again.status, again.html, again.told]).toEqual([200, first.html, first.told]);
      // Left to itself, fetch would add `no-cache`, which asks for the whole again.
      const version = { 'if-none-match': String(first.told['etag']), 'cache-control': 'max-age=0' };
      const known = await search('q=verger', { ...headers, ...version });
      expect([known.status, known.html]).toEqual([304, '']);
    },
  );

  it('shows what was published since, and nothing that was withdrawn', async () => {
    const shows = async () => (await search('q=verger')).html.includes('/pages/verger-du-coin');
    expect(await shows()).toBe(false);
    const documentId = await publish('Verger du coin', 'verger-du-coin');
    await until('what was published is found', shows);
    expect(await shows()).toBe(true);
    await documents(cms, 'page').unpublish({ documentId });
    await outboxIdle(cms);
    await until('what was withdrawn is not', async () => !(await shows()));
  });

  it('counts what is searched, whether its page was made or sent again', async () => {
    const log = cms.strapi.plugin('search').service('queryLog');
    await log.flush(Date.now() + later);
    await cms.strapi.db.getConnection('search_queries').delete();
    for (const q of ['verger', 'jardin', 'verger', 'jardin']) await search(`q=${q}`);
    line.answered.length = 0;
    await search('q=verger');
    expect(line.answered).toEqual([304]);
    await log.flush(Date.now() + later);
    const rows = await cms.strapi.db.getConnection('search_queries').select('text', 'searches').orderBy('text');
    expect(rows.map(({ text, searches }: any) => [text, Number(searches)])).toEqual([
      ['jardin', 2],
      ['verger', 3],
    ]);
  });

  it('that needs more than one answer, or finds nothing, is made each time', async () => {
    for (const query of ['q=verger&view=map', 'q=zzyzx', 'q=verger&theme=nulle-part']) {
      await search(query);
      line.answered.length = 0;
      await search(query);
      expect([query, line.answered.includes(304)]).toEqual([query, false]);
    }
  });

  it('says so while the CMS is away, whatever was sent before', async () => {
    await search('q=verger');
    line.to(null);
    expect((await search('q=verger')).status).toBe(503);
    line.to(cms.url);
    expect((await search('q=verger')).status).toBe(200);
  });
});
