import http from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { gateService } from '@passerelles/committee/shared';
import { serviceOf } from '@passerelles/kit/server';
import { startCms, startSite, until, type RunningCms, type RunningSite } from '../../support';
import { temporaryDataDir } from '../../support/environment';
import { seeded } from '../../support/seeded.mjs';
import { create, documents, outboxIdle, publishAsHistorical } from '../search/content';
import { lineTo, type Line } from './away-cms';

const publicUrl = 'https://site.example.org';
let folder: ReturnType<typeof temporaryDataDir>;
let cms: RunningCms;
let line: Line;
let sites: RunningSite[] = [];
let made = 0;
/** Of every sheet, which needs one of each. */
let filed: { themes: string[]; territories: string[] };

const begin = () => startCms({ dataDir: folder.dataDir, env: { PUBLIC_URL: publicUrl } });
const site = () => startSite(line.url, { PUBLIC_URL: publicUrl });
const read = async (one: RunningSite, path: string) => {
  const answer = await fetch(one.url + path, { redirect: 'manual' });
  return { status: answer.status, html: await answer.text(), headers: answer.headers };
};
/** As it travels: `fetch` unpacks what it reads. */
const received = (one: RunningSite, path: string, headers: Record<string, string>) =>
  new Promise<{ status: number | undefined; headers: http.IncomingHttpHeaders; body: Buffer }>((resolve, reject) => {
    http
      .get(one.url + path, { headers }, (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.once('end', () =>
          resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(parts) }),
        );
      })
      .once('error', reject);
  });
const shows = (one: RunningSite, path: string, text: string) =>
  until(`${path} shows ${text}`, async () => (await read(one, path)).html.includes(text));
const everywhere = (path: string, status: number, seconds: number) =>
  Promise.all(
    sites.map((one) =>
      until(`${path} is ${status} everywhere`, async () => (await read(one, path)).status === status, { seconds }),
    ),
  );

/** A page of the institution, published: what changes without a committee. */
async function page(title = 'Une page') {
  const slug = `page-${(made += 1)}`;
  const documentId = await create(cms, 'page', { title, slug });
  await documents(cms, 'page').publish({ documentId });
  return { documentId, path: `/pages/${slug}` };
}
async function sheet(title: string, data: object = {}) {
  const slug = `fiche-${(made += 1)}`;
  const owner = await create(cms, 'actor', { name: `Porteuse ${slug}`, slug: `porteuse-${slug}`, kind: 'association' });
  const documentId = await create(cms, 'practice', {
    title,
    slug,
    summary: 'Ensemble.',
    owner,
    practiceStatus: 'ongoing',
    ...filed,
    ...data,
  });
  await publishAsHistorical(cms, 'practice', documentId);
  return { documentId, owner, path: `/pratiques/${slug}` };
}
const rename = (documentId: string, title: string) =>
  documents(cms, 'page').update({ documentId, data: { title }, status: 'published' });

/** Resolves when the sites have heard of everything that was changed until now. */
async function heard() {
  await outboxIdle(cms);
  const marker = await page('Repère');
  for (const one of sites) await shows(one, marker.path, 'Repère');
  const title = `Repère ${(made += 1)}`;
  await rename(marker.documentId, title);
  await outboxIdle(cms);
  for (const one of sites) await shows(one, marker.path, title);
}

beforeAll(async () => {
  folder = temporaryDataDir('pages');
  cms = await begin();
  filed = {
    themes: [await create(cms, 'theme', { name: 'Voisinage', slug: 'voisinage' })],
    territories: [await create(cms, 'territory', { name: 'Vallon', slug: 'vallon', kind: 'ad-hoc' })],
  };
  line = await lineTo(cms.url);
  sites = await Promise.all([site(), site(), site()]);
}, 120_000);
afterEach(() => line.to(cms.url));
afterAll(async () => {
  await Promise.all(sites.map((one) => one.stop()));
  await line?.stop();
  await cms?.stop();
  folder?.remove();
});

describe('a page of the site', () => {
  it('is kept, says by which tags it is purged, and is made anew once it changed', async () => {
    const { documentId, path } = await page('Avant');
    await shows(sites[0]!, path, 'Avant');
    await outboxIdle(cms);
    await until('it is kept', async () => (await read(sites[0]!, path)).headers.get('x-nextjs-cache') === 'HIT');
    const { headers } = await read(sites[0]!, path);
    expect(headers.get('cache-control')).toBe('public, s-maxage=60, stale-while-revalidate=600');
    expect(headers.get('surrogate-key')?.split(' ')).toContain(path);
    expect(headers.get('cache-tag')?.split(',')).toContain(path);
    line.asked.length = 0;
    await read(sites[0]!, path);
    expect(line.asked).toEqual([]);
    await rename(documentId, 'Après');
    await shows(sites[0]!, path, 'Après');
  });

  it.each(['identity', 'gzip, deflate, br'])('is sent again as Next sent it, to who takes %s', async (packing) => {
    const { documentId, path } = await page('Envoyée');
    await outboxIdle(cms);
    const [one] = sites as [RunningSite];
    const ask = (headers: Record<string, string> = {}) =>
      received(one, path, { 'accept-encoding': packing, ...headers });
    await until(
      'it is kept',
      async () => (await ask({ 'cache-control': 'no-cache' })).headers['x-nextjs-cache'] === 'HIT',
    );
    /** Of what Next answers itself, since it may not answer from what it keeps. */
    const asNext = await ask({ 'cache-control': 'no-cache' });
    const etag = String(asNext.headers.etag);
    const told = ({ date, ...rest }: http.IncomingHttpHeaders) => {
      for (const name of ['transfer-encoding', 'content-length']) delete rest[name];
      return [typeof date, rest];
    };
    for (let again = 0; again < 3; again += 1) {
      const { status, headers, body } = await ask();
      expect([status, told(headers), body]).toEqual([200, told(asNext.headers), asNext.body]);
    }
    // A list of versions is Next's to read.
    const unchanged = await ask({ 'if-none-match': `"other", ${etag}` });
    for (const known of [etag, `W/${etag}`]) {
      const { status, headers, body } = await ask({ 'if-none-match': known });
      expect([status, told(headers), body.length]).toEqual([304, told(unchanged.headers), 0]);
    }
    const otherwise: Record<string, string>[] = [
      { 'if-none-match': '"other"' },
      { 'accept-encoding': 'deflate;q=1, identity' },
      { cookie: '__prerender_bypass=x' },
    ];
    for (const headers of otherwise) expect((await ask(headers)).status).toBe(200);
    expect((await received(one, `${path}?a=b`, {})).status).toBe(200);
    await rename(documentId, 'Renvoyée');
    await until('it is the new one', async () => (await ask({ 'if-none-match': etag })).status === 200);
    await shows(one, path, 'Renvoyée');
  });

  it('appears where there was none, and is gone within a second in three web processes', async () => {
    const slug = `page-${made + 1}`;
    await everywhere(`/pages/${slug}`, 404, 5);
    const { documentId, path } = await page('Nouvelle');
    expect(path).toBe(`/pages/${slug}`);
    await everywhere(path, 200, 5);
    await documents(cms, 'page').unpublish({ documentId });
    await everywhere(path, 404, 1);
  });

  it('follows what it names: another’s new name, and a sheet that comes back', async () => {
    const first = await sheet('Jardin partagé');
    const second = await sheet('Jardin imité', { inspiredBy: [first.documentId] });
    await shows(sites[0]!, second.path, 'Jardin partagé');
    await documents(cms, 'actor').update({ documentId: first.owner, data: { name: 'Les Semeuses' } });
    await shows(sites[0]!, first.path, 'Les Semeuses');
    await documents(cms, 'practice').unpublish({ documentId: first.documentId });
    await until('it is linked to no more', async () => !(await read(sites[0]!, second.path)).html.includes(first.path));
    await outboxIdle(cms);
    await publishAsHistorical(cms, 'practice', first.documentId);
    await until('it is linked to again', async () => (await read(sites[0]!, second.path)).html.includes(first.path));
  });

  it('of a sheet that was taken off the site says so with 410, under its former address too, until it is back', async () => {
    const { documentId, path } = await sheet('Four à pain');
    const renamed = `/pratiques/fiche-${(made += 1)}`;
    await everywhere(path, 200, 5);
    await documents(cms, 'practice').update({ documentId, data: { slug: renamed.slice('/pratiques/'.length) } });
    await publishAsHistorical(cms, 'practice', documentId);
    await everywhere(renamed, 200, 5);
    await everywhere(path, 301, 5);
    expect((await read(sites[0]!, path)).headers.get('location')).toBe(renamed);
    const reason = 'Le four a été démoli : la fiche <b>n’a plus</b> d’objet.';
    await serviceOf(cms.strapi, gateService).withReason(reason, () =>
      documents(cms, 'practice').unpublish({ documentId }),
    );
    for (const address of [renamed, path]) {
      await everywhere(address, 410, 1);
      for (const one of sites) {
        const { html, headers } = await read(one, address);
        expect(html).toContain('<h1>Four à pain</h1>');
        expect(html).toContain('Le four a été démoli : la fiche &lt;b&gt;n’a plus&lt;/b&gt; d’objet.');
        expect(html).toMatch(/href="\/releves\/\d{4}-\d{3}-retraits"/);
        expect(html).toContain('name="robots" content="noindex"');
        expect(headers.get('cache-control')).toBe('public, s-maxage=60, stale-while-revalidate=600');
      }
      const answer = await cms.request(`/api/published/practice/${address.split('/').pop()}`);
      expect([answer.status, answer.body.error.details]).toEqual([
        410,
        {
          code: 'WITHDRAWN',
          withdrawn: {
            document: { uid: 'api::practice.practice', documentId },
            title: 'Four à pain',
            withdrawnAt: expect.stringMatching(/^\d{4}-/),
            reason,
            record: { reference: expect.stringMatching(/-retraits$/), number: expect.any(String), committee: null },
          },
        },
      ]);
    }
    expect((await read(sites[0]!, '/pratiques/jamais-vue')).status).toBe(404);
    await outboxIdle(cms);
    await publishAsHistorical(cms, 'practice', documentId);
    await everywhere(renamed, 200, 5);
    await everywhere(path, 301, 5);
  });

  it('of an actor, a theme or a page that was renamed leads to its address, for good, until something else has it', async () => {
    const { documentId, path } = await page('Déplacée');
    await everywhere(path, 200, 5);
    const second = `page-${(made += 1)}`;
    const third = `page-${(made += 1)}`;
    const move = async (slug: string) => {
      await documents(cms, 'page').update({ documentId, data: { slug } });
      await documents(cms, 'page').publish({ documentId });
      await everywhere(`/pages/${slug}`, 200, 5);
    };
    await move(second);
    await move(third);
    for (const former of [path, `/pages/${second}`]) {
      await everywhere(former, 301, 5);
      for (const one of sites) expect((await read(one, former)).headers.get('location')).toBe(`/pages/${third}`);
    }
    const other = await create(cms, 'page', { title: 'Autre', slug: second });
    await documents(cms, 'page').publish({ documentId: other });
    await everywhere(`/pages/${second}`, 200, 5);
    await documents(cms, 'page').unpublish({ documentId });
    await everywhere(path, 404, 1);

    for (const [type, folder] of [
      ['actor', 'acteurs'],
      ['theme', 'thematiques'],
    ] as const) {
      const slug = `renomme-${type}`;
      const id = await create(cms, type, { name: 'Renommé', slug, ...(type === 'actor' && { kind: 'association' }) });
      await everywhere(`/${folder}/${slug}`, 200, 5);
      await documents(cms, type).update({ documentId: id, data: { slug: `${slug}-2` } });
      await everywhere(`/${folder}/${slug}`, 301, 5);
      expect((await read(sites[0]!, `/${folder}/${slug}`)).headers.get('location')).toBe(`/${folder}/${slug}-2`);
    }
  });

  it('is made once for 200 who ask at once, when it was just dropped too', async () => {
    const { documentId, path } = await page('Demandée');
    const slug = path.split('/').pop()!;
    const asked = () => line.asked.filter((url) => url === `/api/published/page/${slug}`).length;
    for (const round of ['never asked before', 'dropped']) {
      if (round === 'dropped') await rename(documentId, 'Changée');
      await heard();
      line.asked.length = 0;
      const answers = await Promise.all(Array.from({ length: 200 }, () => read(sites[0]!, path)));
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
      expect([round, asked()]).toEqual([round, 1]);
    }
  });

  it('is true after a burst of changes', async () => {
    const pages = await Promise.all(Array.from({ length: 10 }, () => page('Zéro')));
    for (const { path } of pages) await shows(sites[0]!, path, 'Zéro');
    for (const title of ['Un', 'Deux', 'Trois']) for (const { documentId } of pages) await rename(documentId, title);
    for (const { path } of pages) await shows(sites[0]!, path, 'Trois');
  });
});

describe('while the CMS is away', () => {
  it('pages that are kept are served, and what changed meanwhile is true once it is back', async () => {
    const kept = await page('Gardée');
    const gone = await page('Retirée bientôt');
    await outboxIdle(cms);
    for (const { path } of [kept, gone]) await shows(sites[0]!, path, 'e');
    line.to(null);
    expect((await read(sites[0]!, kept.path)).status).toBe(200);
    await rename(kept.documentId, 'Changée pendant la coupure');
    await documents(cms, 'page').unpublish({ documentId: gone.documentId });
    await outboxIdle(cms);
    expect((await read(sites[0]!, gone.path)).status).toBe(200);
    line.to(cms.url);
    await until('what was withdrawn is gone', async () => (await read(sites[0]!, gone.path)).status === 404, {
      seconds: 1,
    });
    await shows(sites[0]!, kept.path, 'Changée pendant la coupure');
  });

  it('a page that was dropped shows its last version, unless it was withdrawn', async () => {
    const changed = await page('Dernière version');
    const withdrawn = await page('Celle-ci disparaît');
    await outboxIdle(cms);
    for (const { path } of [changed, withdrawn]) await shows(sites[0]!, path, 'e');
    await rename(changed.documentId, 'Plus récente');
    await documents(cms, 'page').unpublish({ documentId: withdrawn.documentId });
    await heard();
    line.to(null);
    const seen = await read(sites[0]!, changed.path);
    expect(seen.status).toBe(200);
    expect(seen.html).toContain('Dernière version');
    const { status, html } = await read(sites[0]!, withdrawn.path);
    expect(status).not.toBe(200);
    expect(html).not.toContain('Celle-ci disparaît');
    line.to(cms.url);
    await shows(sites[0]!, changed.path, 'Plus récente');
  });

  it('a page that fails to be made is an error that no cache keeps', async () => {
    const { path } = await page('Jamais vue');
    line.to(null);
    const { status, headers } = await read(sites[0]!, path);
    expect(status).toBe(500);
    expect(headers.get('cache-control')).not.toContain('s-maxage=60');
  });
});

describe('after any sequence of changes', () => {
  const seed = Number(process.env.PAGES_SEED ?? Date.now() % 1_000_000);

  it(`every page equals the one made from scratch (PAGES_SEED=${seed})`, { timeout: 300_000 }, async () => {
    const next = seeded(seed);
    const pick = <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
    const theme = await create(cms, 'theme', { name: 'Thème', slug: 'theme-suite' });
    const actors = await Promise.all(
      ['a', 'b', 'c'].map((name) => create(cms, 'actor', { name, slug: `acteur-${name}`, kind: 'association' })),
    );
    const sheets: { documentId: string; path: string }[] = [];
    for (let i = 0; i < 4; i += 1)
      sheets.push(
        await sheet(`Fiche ${i}`, {
          themes: [theme],
          owner: actors[i % 3],
          inspiredBy: sheets.map(({ documentId }) => documentId),
        }),
      );
    const pages: { documentId: string; path: string }[] = [];
    for (let i = 0; i < 4; i += 1) pages.push(await page(`Page ${i}`));
    const paths = new Set([...sheets, ...pages].map(({ path }) => path));
    const alive = (kind: 'practice' | 'page') => (kind === 'practice' ? sheets : pages);
    let count = 0;

    const steps: Record<string, () => Promise<unknown>> = {
      rename: () => documents(cms, 'actor').update({ documentId: pick(actors), data: { name: `Nom ${(count += 1)}` } }),
      move: async () => {
        const one = pick(alive('page'));
        const slug = `deplacee-${(count += 1)}`;
        paths.add(`/pages/${slug}`);
        await documents(cms, 'page').update({ documentId: one.documentId, data: { slug }, status: 'published' });
      },
      correct: () => rename(pick(pages).documentId, `Titre ${(count += 1)}`),
      theme: () => documents(cms, 'theme').update({ documentId: theme, data: { name: `Thème ${(count += 1)}` } }),
      withdraw: () => {
        const kind = pick(['practice', 'page'] as const);
        return documents(cms, kind).unpublish({ documentId: pick(alive(kind)).documentId });
      },
      publish: () => {
        const kind = pick(['practice', 'page'] as const);
        const { documentId } = pick(alive(kind));
        return kind === 'practice'
          ? publishAsHistorical(cms, kind, documentId)
          : documents(cms, kind).publish({ documentId });
      },
      delete: async () => {
        const kind = pick(['practice', 'page'] as const);
        const list = alive(kind);
        if (list.length < 3) return;
        const one = pick(list);
        list.splice(list.indexOf(one), 1);
        await documents(cms, kind).delete({ documentId: one.documentId });
      },
      add: async () => {
        const fresh = next() < 0.5 ? await sheet(`Fiche neuve ${made}`, { themes: [theme] }) : await page('Page neuve');
        (fresh.path.startsWith('/pages') ? pages : sheets).push(fresh);
        paths.add(fresh.path);
      },
      cut: async () => line.to(next() < 0.5 ? null : cms.url),
      restart: async () => {
        const place = Math.floor(next() * sites.length);
        await sites[place]!.stop();
        sites[place] = await site();
      },
      // As readers do: what is kept can then be wrong.
      ask: async () => {
        const one = pick(sites);
        // What is asked for again is sent as it was sent before.
        for (let time = 0; time < 3; time += 1)
          await Promise.all([...paths, '/', '/pratiques', '/acteurs'].map((path) => read(one, path)));
      },
    };
    const names = Object.keys(steps);
    const told: string[] = [];
    for (let step = 0; step < 40; step += 1) {
      const name = step % 3 === 0 ? 'ask' : pick(names.filter((one) => one !== 'ask'));
      told.push(name);
      await steps[name]!().catch((error: Error) => told.push(`(refused: ${error.message})`));
      if (step === 20) {
        line.to(null);
        await cms.stop();
        cms = await begin();
        line.to(cms.url);
      }
    }
    line.to(cms.url);
    await outboxIdle(cms);
    const scratch = await site();
    try {
      const map = (await (await fetch(`${scratch.url}/sitemap.xml`)).text()).matchAll(/<loc>([^<]*)<\/loc>/g);
      const all = new Set([...paths, ...[...map].map(([, loc]) => new URL(loc!).pathname)]);
      for (const path of all) {
        const true_ = await read(scratch, path);
        for (const [place, one] of sites.entries())
          await until(
            `${path} of site ${place} is as made from scratch after ${told.join(', ')}`,
            async () => {
              const { status, html } = await read(one, path);
              return status === true_.status && html === true_.html;
            },
            { seconds: 5 },
          );
      }
    } finally {
      await scratch.stop();
    }
  });
});
