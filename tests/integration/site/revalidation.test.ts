import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { CONTENT_CHANGED } from '@passerelles/content/shared';
import type { OutboxService } from '@passerelles/outbox/shared';
import { SIGNATURE_HEADER, verify } from '@passerelles/site/shared';
import { startCms, type RunningCms } from '../../support';
import { adminAccount } from '../committee/people';
import { publishAsHistorical } from '../search/content';

let cms: RunningCms;
let outbox: OutboxService;
let web: Server;
let status = 200;
let calls: { signed: boolean; paths: string[] }[] = [];

// The generated types of the CMS are not part of the tests: documents are read as plain objects here.
const documents = (uid: string) => cms.strapi.documents(uid as never) as any;
const paths = () => calls.flatMap((call) => call.paths);
const siteRows = () => cms.strapi.db.query('plugin::outbox.row').findMany({ where: { consumer: 'site' } });
const settle = async () => {
  outbox.start();
  await outbox.idle();
  await outbox.stop();
};

beforeAll(async () => {
  web = createServer(async (request, response) => {
    let body = '';
    for await (const chunk of request) body += chunk;
    const signature = request.headers[SIGNATURE_HEADER] as string | undefined;
    const secret = process.env.REVALIDATE_SECRET ?? '';
    if (status === 200) {
      calls.push({ signed: await verify(secret, signature, body, Date.now()), paths: JSON.parse(body).paths });
    }
    response.statusCode = status;
    response.end('{}');
  });
  await new Promise<void>((resolve) => web.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(web.address() as AddressInfo).port}`;
  cms = await startCms({ env: { OUTBOX_WORKERS: 'off', WEB_URL: url } });
  outbox = cms.strapi.plugin('outbox').service('outbox');
});

beforeEach(async () => {
  await cms.strapi.db.query('plugin::outbox.row').deleteMany({ where: {} });
  status = 200;
  calls = [];
});

afterAll(async () => {
  await cms?.stop();
  web?.close();
});

describe('the site’s cache', () => {
  it('hears of a page that is published, in a signed call', async () => {
    await documents('api::page.page').create({ data: { title: 'Le PACT', slug: 'le-pact' }, status: 'published' });
    await settle();
    expect(calls).toHaveLength(1);
    expect(calls[0]?.signed).toBe(true);
    expect(paths()).toEqual(expect.arrayContaining(['/pages/le-pact', '/']));
  });

  it('forgets both addresses of a page that moved, and that of one that went away', async () => {
    const page = await documents('api::page.page').create({ data: { title: 'A', slug: 'avant' }, status: 'published' });
    await settle();
    calls = [];
    await documents('api::page.page').update({
      documentId: page.documentId,
      data: { slug: 'apres' },
      status: 'published',
    });
    await settle();
    expect(paths()).toEqual(expect.arrayContaining(['/pages/avant', '/pages/apres']));
    calls = [];
    await documents('api::page.page').unpublish({ documentId: page.documentId });
    await settle();
    expect(paths()).toContain('/pages/apres');
  });

  it('refreshes what shows a thing that was renamed, and what a thing was filed under', async () => {
    const theme = await documents('api::theme.theme').create({ data: { name: 'Jeunesse', slug: 'jeunesse' } });
    const actor = await documents('api::actor.actor').create({
      data: { name: 'Asso', slug: 'asso', kind: 'association', themes: [theme.documentId] },
    });
    await settle();
    calls = [];
    await documents('api::theme.theme').update({ documentId: theme.documentId, data: { name: 'Jeunesses' } });
    await settle();
    expect(paths()).toEqual(
      expect.arrayContaining(['/thematiques/jeunesse', '/thematiques', '/acteurs/asso', '/acteurs']),
    );
    calls = [];
    await documents('api::actor.actor').update({ documentId: actor.documentId, data: { themes: { set: [] } } });
    await settle();
    expect(paths()).toEqual(expect.arrayContaining(['/acteurs/asso', '/thematiques/jeunesse']));
  });

  it('refreshes what showed a thing that is deleted, one by one and in bulk', async () => {
    const id = async (uid: string, data: object): Promise<string> => (await documents(uid).create({ data })).documentId;
    const owner = await id('api::actor.actor', { name: 'Porteuse', slug: 'porteuse', kind: 'association' });
    const actors = await Promise.all(
      ['partenaire', 'conferencier'].map((slug) => id('api::actor.actor', { name: slug, slug, kind: 'association' })),
    );
    const parent = await id('api::theme.theme', { name: 'Social', slug: 'social' });
    const themes = [
      await id('api::theme.theme', { name: 'Logement', slug: 'logement', parent }),
      await id('api::theme.theme', { name: 'Santé', slug: 'sante' }),
    ];
    const region = await id('api::territory.territory', { name: 'Plaine', slug: 'plaine', kind: 'ad-hoc' });
    const place = await id('api::territory.territory', {
      name: 'Vallon',
      slug: 'vallon',
      kind: 'ad-hoc',
      parents: [region],
    });
    const network = await id('api::actor.actor', { name: 'Réseau', slug: 'reseau', kind: 'network' });
    await id('api::actor.actor', { name: 'Membre', slug: 'membre', kind: 'association', memberOf: [network] });
    const committee = await documents('plugin::committee.committee').create({
      data: { name: 'Comité local', slug: 'comite-local', kind: 'monitoring', of: actors[1] },
    });
    const sheet = await id('api::practice.practice', {
      title: 'Voisins',
      slug: 'voisins',
      summary: 'Ensemble.',
      owner,
      practiceStatus: 'ongoing',
      themes,
      territories: [place],
      partners: { state: 'filled', actors: [actors[0]] },
      programme: [{ title: 'Accueil', speakers: [{ name: 'Zoé', organisation: actors[1] }] }],
    });
    await publishAsHistorical(cms, 'practice', sheet);
    const { headers } = await adminAccount(cms.strapi, 'Edith', 'passerelles-editor');
    const bulk = (uid: string, documentIds: string[]) =>
      cms.request(`/content-manager/collection-types/${uid}/actions/bulkDelete`, {
        method: 'POST',
        body: { documentIds },
        headers,
      });
    const one = (uid: string, documentId: string) => documents(uid).delete({ documentId });

    const deletions: [string, () => Promise<unknown>, string[]][] = [
      [
        'a parent theme',
        () => one('api::theme.theme', parent),
        ['/pratiques/voisins', '/thematiques/logement', '/thematiques'],
      ],
      [
        'a parent territory',
        () => one('api::territory.territory', region),
        ['/pratiques/voisins', '/territoires/vallon'],
      ],
      ['a territory', () => one('api::territory.territory', place), ['/pratiques/voisins']],
      ['a network', () => one('api::actor.actor', network), ['/acteurs/membre', '/acteurs']],
      [
        'two themes in bulk',
        () => bulk('api::theme.theme', themes),
        ['/pratiques/voisins', '/pratiques', '/thematiques/sante'],
      ],
      [
        'two actors in bulk',
        () => bulk('api::actor.actor', actors),
        ['/pratiques/voisins', `/comites/${committee.slug}`],
      ],
      [
        'a sheet',
        () => documents('api::practice.practice').unpublish({ documentId: sheet }),
        ['/pratiques/voisins', '/acteurs/porteuse'],
      ],
    ];
    await settle();
    for (const [what, remove, shown] of deletions) {
      calls = [];
      await remove();
      await settle();
      expect.soft(paths(), what).toEqual(expect.arrayContaining(shown));
    }
    expect((await siteRows()).filter(({ topic }: { topic: string }) => topic === CONTENT_CHANGED)).toEqual([]);
  });

  it('refreshes the sheets under a theme that loses its place from above', async () => {
    const child = await documents('api::theme.theme').create({ data: { name: 'Vélo', slug: 'velo' } });
    const parent = await documents('api::theme.theme').create({
      data: { name: 'Mobilité', slug: 'mobilite', children: [child.documentId] },
    });
    await documents('api::actor.actor').create({
      data: { name: 'Roue', slug: 'roue', kind: 'association', themes: [child.documentId] },
    });
    await settle();
    calls = [];
    await documents('api::theme.theme').update({ documentId: parent.documentId, data: { children: { set: [] } } });
    await settle();
    expect(paths()).toEqual(expect.arrayContaining(['/thematiques/mobilite', '/thematiques/velo', '/acteurs/roue']));
  });

  it('refreshes the sheets of the same themes a little later, when the search knows what changed', async () => {
    const theme = await documents('api::theme.theme').create({ data: { name: 'Jardins', slug: 'jardins' } });
    const owner = await documents('api::actor.actor').create({
      data: { name: 'Compost', slug: 'compost', kind: 'association' },
    });
    const region = await documents('api::territory.territory').findFirst({ filters: { code: '52', kind: 'region' } });
    for (const slug of ['verger', 'potager']) {
      const data = {
        title: slug,
        slug,
        summary: slug,
        owner: owner.documentId,
        practiceStatus: 'ongoing',
        themes: [theme.documentId],
        territories: [region.documentId],
      };
      const sheet = await documents('api::practice.practice').create({ data });
      await publishAsHistorical(cms, 'practice', sheet.documentId);
      await settle();
    }
    await cms.strapi.db.query('plugin::outbox.row').deleteMany({ where: { topic: { $ne: 'site.neighbours' } } });
    calls = [];
    await settle();
    expect(paths(), 'not before its time').not.toContain('/pratiques/verger');
    await cms.strapi.db.getConnection('outbox_rows').update({ available_at: Date.now() });
    await settle();
    expect(paths()).toEqual(['/pratiques/potager', '/pratiques/verger']);
    expect(await siteRows()).toEqual([]);
  });

  it('hears of decision records', async () => {
    const payload = { reference: '2026-014-comite-de-pilotage', uid: 'api::practice.practice', documentId: 'x' };
    await cms.strapi.db.transaction(() => outbox.append('record.created', payload.reference, payload));
    await settle();
    expect(paths()).toEqual(
      expect.arrayContaining(['/releves/2026-014-comite-de-pilotage', '/comites/comite-de-pilotage']),
    );
  });

  it('makes the records about the same document anew with a new one: they lead to each other', async () => {
    const page = {
      contentUid: 'api::practice.practice',
      contentId: 'liee',
      title: 'Liée',
      decidedAt: new Date(),
      hash: 'x',
      kind: 'decision',
      number: '2026-001',
    };
    const records = cms.strapi.db.query('plugin::committee.decision-record') as any;
    await records.create({ data: { ...page, reference: '2026-001-comite-de-suivi', series: 'comite-de-suivi' } });
    const payload = { reference: '2026-001-comite-de-pilotage', uid: page.contentUid, documentId: page.contentId };
    await cms.strapi.db.transaction(() => outbox.append('record.created', payload.reference, payload));
    await settle();
    expect(paths()).toEqual(
      expect.arrayContaining(['/releves/2026-001-comite-de-suivi', '/releves/2026-001-comite-de-pilotage', '/']),
    );
  });

  it('is told later when the site is away: publishing does not wait, nothing is lost', async () => {
    status = 503;
    const page = await documents('api::page.page').create({ data: { title: 'B', slug: 'b' }, status: 'published' });
    expect(page.publishedAt).not.toBeNull();
    await settle();
    const [row] = await siteRows();
    expect(row).toMatchObject({ attempts: 1, deadAt: null });
    expect(row.lastError).toContain('the site answered 503');
    status = 200;
    await cms.strapi.db.getConnection('outbox_rows').update({ available_at: Date.now() });
    await settle();
    expect(paths()).toContain('/pages/b');
    expect(await siteRows()).toEqual([]);
  });
});
