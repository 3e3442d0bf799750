import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Changes, ChangesService } from '@passerelles/content/shared';
import type { OutboxService } from '@passerelles/outbox/shared';
import { startCms, until, type RunningCms } from '../../support';
import { adminAccount } from '../committee/people';
import { create, documents, publishAsHistorical } from '../search/content';

let cms: RunningCms;
let changes: ChangesService & { trim(): Promise<void> };
let outbox: OutboxService;
const postgres = Boolean(process.env.TEST_POSTGRES_URL);

const ours = () => ({ 'x-passerelles-internal': process.env.PREVIEW_TOKEN ?? '' });
const ask = async (query = '', headers: Record<string, string> = ours()) =>
  cms.request(`/api/published/changes${query}`, { headers });
const newest = async (): Promise<number> => (await changes.since(undefined, 0))!.seq;
const since = async (after: number): Promise<string[] | null> => {
  const tags: string[] = [];
  for (let cursor = after; ; ) {
    const answer: Changes = (await changes.since(cursor, 0))!;
    if (answer.tags === null) return null;
    if (answer.tags.length === 0) return tags;
    tags.push(...answer.tags);
    cursor = answer.seq;
  }
};
const settle = async () => {
  outbox.start();
  await outbox.idle();
  await outbox.stop();
};

beforeAll(async () => {
  cms = await startCms({ env: { OUTBOX_WORKERS: 'off' } });
  changes = cms.strapi.plugin('content').service('changes');
  outbox = cms.strapi.plugin('outbox').service('outbox');
});
beforeEach(() => cms.strapi.db.query('plugin::outbox.row').deleteMany({ where: {} }));
afterAll(() => cms?.stop());

describe('announced changes', () => {
  it('are numbered one after the other, each tag once, and cut into rows', async () => {
    const before = await newest();
    await changes.announce(['a', 'b', 'a']);
    expect(await changes.since(before, 0)).toEqual({ seq: before + 1, tags: ['a', 'b'] });
    await changes.announce(Array.from({ length: 450 }, (_, i) => `many:${i}`));
    expect(await newest()).toBe(before + 4);
    expect(await since(before + 1)).toHaveLength(450);
    await changes.announce([]);
    expect(await newest()).toBe(before + 4);
  });

  it('say that anything may have changed without a cursor, with one of another database, and with one too old', async () => {
    await changes.announce(['old']);
    const last = await newest();
    expect(await changes.since(undefined, 0)).toEqual({ seq: last, tags: null });
    expect(await changes.since(last + 1, 0)).toEqual({ seq: last, tags: null });
    const table = cms.strapi.db.query('plugin::content.change');
    await table.updateMany({ where: {}, data: { at: Date.now() - 8 * 24 * 3_600_000 } });
    await changes.announce(['young']);
    await changes.trim();
    expect(await changes.since(last - 1, 0)).toEqual({ seq: last + 1, tags: null });
    expect(await changes.since(last, 0)).toEqual({ seq: last + 1, tags: ['young'] });
  });

  it('go with the transaction that they belong to', async () => {
    const before = await newest();
    const failing = cms.strapi.db.transaction(async () => {
      await changes.announce(['never']);
      throw new Error('rolled back');
    });
    await expect(failing).rejects.toThrow('rolled back');
    await changes.announce(['then']);
    expect(await changes.since(before, 0)).toEqual({ seq: before + 1, tags: ['then'] });
  });

  // SQLite has one connection: its transactions follow each other anyway.
  it.runIf(postgres)('are committed in the order of their numbers: none can be read past', async () => {
    const before = await newest();
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    let taken = (): void => undefined;
    const first = new Promise<void>((resolve) => (taken = resolve));
    const slow = cms.strapi.db.transaction(async () => {
      await changes.announce(['slow']);
      taken();
      await held;
    });
    await first;
    const others = Array.from({ length: 5 }, (_, i) => changes.announce([`quick:${i}`]));
    // They wait for the row, so that there is nothing to read yet.
    await until('another transaction waits for the counter', async () => {
      const { rows } = await cms.strapi.db.connection.raw('select count(*) from pg_locks where not granted');
      return Number(rows[0].count) > 0;
    });
    expect(await changes.since(before, 0)).toEqual({ seq: before, tags: [] });
    release();
    await Promise.all([slow, ...others]);
    expect((await since(before))?.[0]).toBe('slow');
    expect(await since(before)).toHaveLength(6);
  });

  it('wake who waits at once, and end the wait of who leaves', async () => {
    const before = await newest();
    const waiting = changes.since(before, 20_000);
    const askedAt = Date.now();
    await changes.announce(['woken']);
    expect(await waiting).toEqual({ seq: before + 1, tags: ['woken'] });
    expect(Date.now() - askedAt).toBeLessThan(2_000);
    const leaving = new AbortController();
    const left = changes.since(before + 1, 20_000, leaving.signal);
    leaving.abort();
    expect(await left).toEqual({ seq: before + 1, tags: [] });
  });

  it('are noticed when another process made them', async () => {
    const before = await newest();
    const waiting = changes.since(before, 20_000);
    // As another process would: nobody here is told.
    await cms.strapi.db.query('plugin::content.change').create({
      data: { seq: before + 1, tags: ['elsewhere'], at: Date.now() },
    });
    await cms.strapi.db.query('plugin::content.change-counter').updateMany({ where: {}, data: { newest: before + 1 } });
    expect(await waiting).toEqual({ seq: before + 1, tags: ['elsewhere'] });
  });

  it('let 64 wait, and tell the next to come back', async () => {
    const last = await newest();
    const leaving = Array.from({ length: 64 }, () => new AbortController());
    // Where the one that is asked by HTTP was first, one of these is told to come back, and does.
    const waiting = leaving.map(({ signal }) =>
      until('there is a place', () => changes.since(last, 20_000, signal), { seconds: 30 }),
    );
    const refused = await until('all who may wait do', async () => {
      const answer = await ask(`?after=${last}&wait=1`);
      return answer.status === 503 ? answer : null;
    });
    expect(refused.headers.get('retry-after')).toBe('5');
    for (const one of leaving) one.abort();
    await Promise.all(waiting);
  });
});

describe('GET /api/published/changes', () => {
  it('is there for our own web server alone', async () => {
    for (const headers of [{}, { 'x-passerelles-internal': 'guess' }, { 'x-passerelles-internal': '' }])
      expect((await ask('', headers as Record<string, string>)).status).toBe(404);
    const { status, body, headers } = await ask();
    expect({ status, body }).toEqual({ status: 200, body: { seq: await newest(), tags: null } });
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('names what it does not accept', async () => {
    for (const [query, parameter] of [
      ['?after=-1', 'after'],
      ['?after=abc', 'after'],
      ['?wait=26', 'wait'],
      ['?from=2', 'from'],
    ]) {
      const { status, body } = await ask(query);
      expect([query, status, body.error?.details.parameters[0].path]).toEqual([query, 400, parameter]);
    }
  });

  it('answers while it waits when something changes', async () => {
    const last = await newest();
    const waiting = ask(`?after=${last}&wait=20`);
    await changes.announce(['news']);
    expect((await waiting).body).toEqual({ seq: last + 1, tags: ['news'] });
  });
});

describe('what a change of content announces', () => {
  const tagsOf = async (work: () => Promise<unknown>): Promise<string[]> => {
    await settle();
    const before = await newest();
    await work();
    await settle();
    return (await since(before)) ?? [];
  };

  it('both addresses of a page that moved, and that one of them is gone', async () => {
    const made = await create(cms, 'page', { title: 'A', slug: 'avant' });
    await documents(cms, 'page').publish({ documentId: made });
    const moved = await tagsOf(() =>
      documents(cms, 'page').update({ documentId: made, data: { slug: 'apres' }, status: 'published' }),
    );
    expect(moved).toEqual(expect.arrayContaining(['/pages/avant', '/pages/apres', 'gone:/pages/avant']));
    expect(moved).not.toContain('gone:/pages/apres');
    expect(await tagsOf(() => documents(cms, 'page').unpublish({ documentId: made }))).toContain('gone:/pages/apres');
  });

  it('what showed a thing that is deleted, one by one and in bulk, and what it was filed under', async () => {
    const owner = await create(cms, 'actor', { name: 'Porteuse', slug: 'porteuse', kind: 'association' });
    const speaker = await create(cms, 'actor', { name: 'Conf', slug: 'conferencier', kind: 'association' });
    const parent = await create(cms, 'theme', { name: 'Social', slug: 'social' });
    const theme = await create(cms, 'theme', { name: 'Logement', slug: 'logement', parent });
    const region = await create(cms, 'territory', { name: 'Plaine', slug: 'plaine', kind: 'ad-hoc' });
    const place = await create(cms, 'territory', { name: 'Vallon', slug: 'vallon', kind: 'ad-hoc', parents: [region] });
    const sheet = await create(cms, 'practice', {
      title: 'Voisins',
      slug: 'voisins',
      summary: 'Ensemble.',
      owner,
      practiceStatus: 'ongoing',
      themes: [theme],
      territories: [place],
      programme: [{ title: 'Accueil', speakers: [{ name: 'Zoé', organisation: speaker }] }],
    });
    const published = await tagsOf(() => publishAsHistorical(cms, 'practice', sheet));
    expect(published).toEqual(
      expect.arrayContaining([
        '/pratiques/voisins',
        'list:practice',
        `api::practice.practice:${sheet}`,
        '/acteurs/porteuse',
        '/acteurs/conferencier',
        '/thematiques/logement',
        '/territoires/vallon',
        'records',
      ]),
    );
    const { headers } = await adminAccount(cms.strapi, 'Edith', 'passerelles-editor');
    const bulk = (uid: string, documentIds: string[]) =>
      cms.request(`/content-manager/collection-types/${uid}/actions/bulkDelete`, {
        method: 'POST',
        body: { documentIds },
        headers,
      });
    const deletions: [string, () => Promise<unknown>, string[]][] = [
      ['a parent theme', () => documents(cms, 'theme').delete({ documentId: parent }), ['/thematiques/logement']],
      ['a parent territory', () => documents(cms, 'territory').delete({ documentId: region }), ['/territoires/vallon']],
      ['an actor in bulk', () => bulk('api::actor.actor', [speaker]), ['/pratiques/voisins']],
      [
        'a sheet',
        () => documents(cms, 'practice').unpublish({ documentId: sheet }),
        ['gone:/pratiques/voisins', '/acteurs/porteuse', '/thematiques/logement', 'list:practice'],
      ],
    ];
    for (const [what, remove, shown] of deletions)
      expect.soft(await tagsOf(remove), what).toEqual(expect.arrayContaining(shown));
  });

  const committees = () => cms.strapi.documents('plugin::committee.committee' as never) as any;

  it('a committee whose seats change, and a file that is renamed', async () => {
    const committee = await committees().create({
      data: { name: 'Comité local', slug: 'comite-local', kind: 'monitoring' },
    });
    expect(await tagsOf(() => committees().update({ documentId: committee.documentId, data: { name: 'B' } }))).toEqual(
      expect.arrayContaining(['/comites/comite-local', 'list:committee']),
    );
    const files = cms.strapi.db.query('plugin::upload.file');
    const file = await files.create({
      data: {
        name: 'a.png',
        hash: 'a',
        ext: '.png',
        mime: 'image/png',
        size: 1,
        url: '/uploads/a.png',
        provider: 'local',
      },
    });
    expect(await tagsOf(() => files.update({ where: { id: file.id }, data: { name: 'b.png' } }))).toContain('files');
  });
});
