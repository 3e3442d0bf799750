import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedCms, type RunningCms } from '../../support';
import { adminAccount, draftPractice } from './people';

const uid = 'api::practice.practice';
const manager = `/content-manager/collection-types/${uid}`;
type Account = Awaited<ReturnType<typeof adminAccount>>;
let cms: RunningCms;
let boss: Account;
let token: string;

beforeAll(async () => {
  cms = await sharedCms();
  // The one to whom every right is given, and a token that may do everything: the gate asks for neither.
  boss = await adminAccount(cms.strapi, 'Suzanne', 'strapi-super-admin');
  const created = await cms.strapi
    .service('admin::api-token')
    .create({ name: 'Essai', description: '', type: 'full-access', lifespan: null });
  token = created.accessKey;
});
afterAll(() => cms?.stop());

const practices = (): any => cms.strapi.documents(uid as never);
const rows = (): any => cms.strapi.db.query(uid as never);
const service = (name: string): any => cms.strapi.plugin('committee').service(name);
const watched = [
  uid,
  'plugin::committee.review',
  'plugin::committee.transition',
  'plugin::committee.decision-record',
  'plugin::outbox.row',
  'plugin::committee.sequence',
];

/** All that an attempt could have written: every sheet whole, and how many rows the other tables hold. */
async function everything() {
  const sheets = await rows().findMany({
    orderBy: { id: 'asc' },
    populate: { objectives: true, themes: { select: ['id'] } },
  });
  const counts = await Promise.all(watched.map((one) => cms.strapi.db.query(one as never).count()));
  return { sheets, counts };
}
async function overHttp(path: string, method: string, body: unknown, headers: Record<string, string> = boss.headers) {
  const { status, body: answer } = await cms.request(path, { method, body, headers });
  if (status < 400) return answer;
  throw Object.assign(new Error(answer?.error?.message ?? `${status}`), {
    status,
    details: answer?.error?.details ?? {},
  });
}
const edit = { title: 'Réécrite en douce' };
const bearer = () => ({ authorization: `Bearer ${token}` });

/** A way to the public, tried on a draft's `id`; what it answers when it is refused. */
interface Door {
  name: string;
  open: (id: string) => Promise<unknown>;
}
const doors: Door[] = [
  {
    name: 'the content manager’s Publish button',
    open: (id) => overHttp(`${manager}/${id}/actions/publish`, 'POST', {}),
  },
  {
    name: 'the same with an edit in the form',
    open: (id) => overHttp(`${manager}/${id}/actions/publish`, 'POST', edit),
  },
  {
    name: 'the same for another locale',
    open: (id) => overHttp(`${manager}/${id}/actions/publish?locale=fr`, 'POST', {}),
  },
  {
    name: 'its bulk publication',
    open: (id) => overHttp(`${manager}/actions/bulkPublish`, 'POST', { documentIds: [id] }),
  },
  {
    name: 'its bulk publication in every locale',
    open: (id) => overHttp(`${manager}/actions/bulkPublish?locale=*`, 'POST', { documentIds: [id], locale: '*' }),
  },
  { name: 'publish', open: (documentId) => practices().publish({ documentId }) },
  { name: 'publish in every locale', open: (documentId) => practices().publish({ documentId, locale: '*' }) },
  { name: 'publish in some locales', open: (documentId) => practices().publish({ documentId, locale: ['fr', 'en'] }) },
  {
    name: 'update with a status',
    open: (documentId) => practices().update({ documentId, status: 'published', data: edit }),
  },
  {
    name: 'an update with a status inside a transaction of its own',
    open: (documentId) =>
      cms.strapi.db.transaction(() => practices().update({ documentId, status: 'published', data: edit })),
  },
  {
    name: 'db.query update',
    open: (documentId) => rows().update({ where: { documentId }, data: { publishedAt: new Date() } }),
  },
  {
    name: 'db.query updateMany',
    open: (documentId) => rows().updateMany({ where: { documentId }, data: { publishedAt: new Date() } }),
  },
];
/** Ways that would publish something new: they have no draft to look at. */
const creations: Door[] = [
  {
    name: 'the content manager’s Publish button of a new sheet',
    open: () => overHttp(`${manager}/actions/publish`, 'POST', { title: 'Neuve', slug: 'neuve', summary: 'x' }),
  },
  {
    name: 'create with a status',
    open: () => practices().create({ status: 'published', data: { title: 'Neuve', slug: 'neuve' } }),
  },
  {
    name: 'db.query create',
    open: () => rows().create({ data: { title: 'Neuve', slug: 'neuve', publishedAt: new Date() } }),
  },
  {
    name: 'db.query createMany',
    open: () =>
      rows().createMany({
        data: [
          { title: 'Neuve', slug: 'neuve' },
          { title: 'Neuve', slug: 'neuve-2', publishedAt: new Date() },
        ],
      }),
  },
];

describe('a draft that nobody examined', () => {
  it.each(doors)('is refused by $name, and nothing is written', async ({ open }) => {
    const { documentId } = await draftPractice(cms.strapi, 'Sans examen');
    const before = await everything();
    const refused: any = await open(documentId).catch((error: unknown) => error);
    expect(refused.details).toMatchObject({ code: 'REVIEW_REQUIRED', fields: [], next: 'submit' });
    expect(refused.status ?? 403).toBe(403);
    expect(await everything()).toEqual(before);
  });

  it.each(creations)('is refused by $name, and nothing is written', async ({ open }) => {
    const before = await everything();
    const refused: any = await open('').catch((error: unknown) => error);
    expect(refused.details).toMatchObject({ code: 'REVIEW_REQUIRED', next: 'submit' });
    expect(await everything()).toEqual(before);
  });

  it('takes nothing else of its bulk with it: what was accepted is published, and the answer names both', async () => {
    const accepted = await draftPractice(cms.strapi, 'Acceptée');
    await service('reviews').admitHistorical({
      uid,
      documentId: accepted.documentId,
      operator: 'Opératrice',
      reason: 'Décidé en 2013',
    });
    const other = await draftPractice(cms.strapi, 'Pas encore');
    await expect(
      overHttp(`${manager}/actions/bulkPublish`, 'POST', { documentIds: [accepted.documentId, other.documentId] }),
    ).rejects.toMatchObject({
      status: 403,
      details: {
        code: 'BULK_PARTLY_REFUSED',
        done: [{ title: 'Acceptée' }],
        refused: [{ title: 'Pas encore', code: 'REVIEW_REQUIRED' }],
      },
    });
    const online = (documentId: string) => rows().count({ where: { documentId, publishedAt: { $notNull: true } } });
    expect([await online(accepted.documentId), await online(other.documentId)]).toEqual([1, 0]);
  });
});

describe('a draft that changed since it was accepted', () => {
  const byDocuments = doors.filter(({ name }) => !name.startsWith('db.query') && !name.includes('an edit'));
  it.each(byDocuments)('is refused by $name, which names the fields', async ({ open }) => {
    const { documentId } = await draftPractice(cms.strapi, 'Acceptée');
    await service('reviews').admitHistorical({ uid, documentId, operator: 'Opératrice', reason: 'Décidé en 2013' });
    await practices().update({
      documentId,
      data: { summary: 'Un autre résumé.', objectives: [{ text: 'Un autre objectif' }] },
    });
    const before = await everything();
    const refused: any = await open(documentId).catch((error: unknown) => error);
    expect(refused.details).toMatchObject({
      code: 'CONTENT_CHANGED_SINCE_REVIEW',
      fields: ['objectives', 'summary'],
      next: 'submit-again',
    });
    expect(await everything()).toEqual(before);
  });
});

describe('ways that only make drafts', () => {
  const publishedCount = () => rows().count({ where: { publishedAt: { $notNull: true } } });

  it('clone a published sheet into a draft that must be examined itself', async () => {
    const { documentId } = await draftPractice(cms.strapi, 'Originale');
    await service('reviews').admitHistorical({ uid, documentId, operator: 'Opératrice', reason: 'Décidé en 2013' });
    await practices().publish({ documentId });
    const before = await publishedCount();
    const code = await practices().clone({ documentId, data: { title: 'Copie', slug: 'copie' }, status: 'published' });
    const clicked = await overHttp(`${manager}/clone/${documentId}`, 'POST', {
      title: 'Autre copie',
      slug: 'autre-copie',
    });
    expect(await publishedCount()).toBe(before);
    for (const copy of [code.documentId, clicked.data?.documentId ?? clicked.documentId]) {
      expect(copy).toEqual(expect.any(String));
      await expect(practices().publish({ documentId: copy })).rejects.toMatchObject({
        details: { code: 'REVIEW_REQUIRED' },
      });
    }
  });

  it('cannot publish by the former entity service', async () => {
    const entities: any = cms.strapi.entityService;
    const before = await publishedCount();
    const { documentId } = await draftPractice(cms.strapi, 'Ancien service');
    await entities
      .create(uid, { data: { title: 'Ancienne', slug: 'ancienne', publishedAt: new Date() } })
      .catch((error: any) => expect(error.details).toMatchObject({ code: 'REVIEW_REQUIRED' }));
    const draft = await rows().findOne({ where: { documentId } });
    await entities
      .update(uid, draft.id, { data: { summary: 'x', publishedAt: new Date() } })
      .catch((error: any) => expect(error.details).toMatchObject({ code: 'REVIEW_REQUIRED' }));
    expect(await publishedCount()).toBe(before);
  });

  it('have no public route at all, whatever the token', async () => {
    const { documentId } = await draftPractice(cms.strapi, 'Par l’API');
    const before = await everything();
    const attempts = [
      ['/api/practices', 'POST'],
      [`/api/practices/${documentId}`, 'PUT'],
      [`/api/practices/${documentId}?status=published`, 'PUT'],
      [`/api/practices/${documentId}`, 'DELETE'],
    ] as const;
    for (const [path, method] of attempts) {
      const { status } = await cms.request(path, { method, body: { data: edit }, headers: bearer() });
      expect([404, 405], `${method} ${path}`).toContain(status);
    }
    expect(await everything()).toEqual(before);
  });

  it('are switched off where they belong to another edition or to machines', async () => {
    const features: any = cms.strapi.ee.features;
    for (const feature of ['cms-content-releases', 'review-workflows'])
      expect(features.isEnabled(feature), feature).toBe(false);
    expect(cms.strapi.config.get('server.mcp.enabled')).toBe(false);
    expect(cms.strapi.config.get('server.transfer.remote.enabled')).toBe(false);
    for (const path of ['/content-releases', '/mcp']) {
      expect([404, 405], path).toContain(
        (await cms.request(path, { method: 'POST', body: {}, headers: boss.headers })).status,
      );
    }
  });

  it('have one language: no governed type is translated yet', async () => {
    for (const type of await service('gate').governed.all()) {
      expect(
        cms.strapi.plugin('i18n').service('content-types').isLocalizedContentType(cms.strapi.getModel(type)),
        type,
      ).toBe(false);
    }
  });
});

describe('the second line, while a publication passes', () => {
  it('lets through that document alone', async () => {
    const accepted = await draftPractice(cms.strapi, 'Acceptée');
    const other = await draftPractice(cms.strapi, 'L’autre');
    await service('reviews').admitHistorical({
      uid,
      documentId: accepted.documentId,
      operator: 'Opératrice',
      reason: 'Décidé en 2013',
    });
    const tried: any[] = [];
    // What another plugin might do when it sees the publication.
    cms.strapi.db.lifecycles.subscribe({
      models: [uid],
      async afterCreate({ result }: any) {
        if (!result.publishedAt || tried.length > 0) return;
        tried.push(
          await rows()
            .updateMany({ where: { documentId: other.documentId }, data: { publishedAt: new Date() } })
            .catch((error: unknown) => error),
        );
        tried.push(
          await rows()
            .create({ data: { title: 'Avec elle', slug: 'avec-elle', publishedAt: new Date() } })
            .catch((error: unknown) => error),
        );
        tried.push(
          await rows()
            .createMany({
              data: [
                { title: 'Avec elle', slug: 'avec-elle-2', documentId: other.documentId, publishedAt: new Date() },
              ],
            })
            .catch((error: unknown) => error),
        );
      },
    });
    await practices().publish({ documentId: accepted.documentId });
    expect(tried.map((error) => error.details?.code)).toEqual([
      'REVIEW_REQUIRED',
      'REVIEW_REQUIRED',
      'REVIEW_REQUIRED',
    ]);
    expect(await rows().count({ where: { documentId: accepted.documentId, publishedAt: { $notNull: true } } })).toBe(1);
    expect(await rows().count({ where: { documentId: other.documentId, publishedAt: { $notNull: true } } })).toBe(0);
    expect(await rows().count({ where: { slug: { $startsWith: 'avec-elle' } } })).toBe(0);
  });

  it('refuses again once it is over', async () => {
    const { documentId } = await draftPractice(cms.strapi, 'Après');
    await service('reviews').admitHistorical({ uid, documentId, operator: 'Opératrice', reason: 'Décidé en 2013' });
    await practices().publish({ documentId });
    await expect(rows().updateMany({ where: { documentId }, data: { title: 'Réécrit' } })).rejects.toMatchObject({
      details: { code: 'REVIEW_REQUIRED' },
    });
  });
});

describe('discarding a draft', () => {
  it('brings back what is published, which passes again', async () => {
    const { documentId } = await draftPractice(cms.strapi, 'Publiée');
    await service('reviews').admitHistorical({ uid, documentId, operator: 'Opératrice', reason: 'Décidé en 2013' });
    await practices().publish({ documentId });
    await practices().update({ documentId, data: edit });
    await expect(practices().publish({ documentId })).rejects.toMatchObject({
      details: { code: 'CONTENT_CHANGED_SINCE_REVIEW', fields: ['title'] },
    });
    await overHttp(`${manager}/${documentId}/actions/discard`, 'POST', {});
    await practices().publish({ documentId });
    expect(await service('gate').unvouched(uid, [documentId])).toEqual([]);
  });
});
