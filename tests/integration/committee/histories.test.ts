import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedCms, type RunningCms } from '../../support';
import { adminAccount, author, draftPractice } from './people';

const uid = 'api::practice.practice';
const histories = ['decision-record', 'ballot', 'recusal', 'transition'].map((name) => `plugin::committee.${name}`);
type Row = Record<string, any>;
let cms: RunningCms;
let boss: Awaited<ReturnType<typeof adminAccount>>;
let bearer: string;
let reviewId: string;

const service = (name: string): any => cms.strapi.plugin('committee').service(name);
const rowsOf = (type: string): Promise<Row[]> =>
  cms.strapi.db.connection(cms.strapi.db.metadata.get(type as never).tableName).orderBy('id');
const send = (method: string, path: string, body: unknown, authorization: string) =>
  cms.request(path, { method, body, headers: { authorization } });

beforeAll(async () => {
  cms = await sharedCms();
  boss = await adminAccount(cms.strapi, 'Suzanne', 'strapi-super-admin');
  const second = await adminAccount(cms.strapi, 'Samir', 'passerelles-member');
  const token = await cms.strapi
    .service('admin::api-token')
    .create({ name: 'Essai', description: '', type: 'full-access', lifespan: null });
  bearer = `Bearer ${token.accessKey}`;
  for (const committeeSlug of ['comite-de-suivi', 'comite-de-pilotage']) {
    await service('memberships').appoint({ committeeSlug, adminUserId: boss.id, name: boss.name, role: 'chair' });
    await service('memberships').appoint({ committeeSlug, adminUserId: second.id, name: second.name, role: 'member' });
  }
  const { documentId } = await draftPractice(cms.strapi, 'Avec une histoire');
  const other = await draftPractice(cms.strapi, 'D’avant');
  await service('reviews').admitHistorical({
    uid,
    documentId: other.documentId,
    operator: 'Opératrice',
    reason: 'Décidé en 2013',
  });
  ({ reviewId } = await service('reviews').submit({ uid, documentId, by: author }));
  const post = (path: string, body: unknown, account = boss) =>
    send('POST', `/committee/reviews/${reviewId}${path}`, body, account.headers.authorization as string);
  await post('/admissibility', { decision: 'accept' });
  await post('/ballots', { round: 1, stage: 1, choice: 'approve', comment: null });
  await post('/recusals', { reason: 'Administrateur de l’association' }, second);
});
afterAll(() => cms?.stop());

/** Every route of the server that could write, with its parameters filled so that it points at this row. */
function doors(type: string, row: Row): { method: string; path: string }[] {
  const values: Record<string, string> = {
    model: type,
    uid: type,
    id: String(row.document_id ?? row.id),
    documentId: String(row.document_id ?? row.id),
    reference: String(row.reference ?? 'x'),
    reservationId: 'x',
    locale: 'fr',
  };
  const layers: { methods: string[]; path: string }[] = cms.strapi.server.listRoutes() as never;
  const ours = layers.filter(({ path }) =>
    /^\/(committee|content-manager)\/|decision-records|^\/api\/committees/.test(path),
  );
  const filled = ours.map(({ methods, path }) => ({
    methods,
    path: path.replaceAll(/:(\w+)(?:\([^)]*\))?\??/g, (_all, name: string) =>
      encodeURIComponent(values[name] ?? row.id),
    ),
  }));
  const listed = filled.flatMap(({ methods, path }) =>
    methods.filter((method) => !['GET', 'HEAD', 'OPTIONS'].includes(method)).map((method) => ({ method, path })),
  );
  // What somebody would try who guesses.
  const plural = `/api/${type.split('.')[1]}s`;
  const guessed = ['PUT', 'PATCH', 'DELETE'].flatMap((method) =>
    [plural, `/api/decision-records/${values.reference}`, `/committee/records/${values.reference}`].map((path) => ({
      method,
      path: path === plural ? `${path}/${values.documentId}` : path,
    })),
  );
  return [...listed, ...guessed];
}

describe('what happened once', () => {
  it.each(histories)(
    'is changed by no door of the server, for a super admin or a token that may do everything: %s',
    async (type) => {
      const before = Object.fromEntries(
        await Promise.all(histories.map(async (one) => [one, await rowsOf(one)] as const)),
      );
      const [row] = before[type] ?? [];
      expect(row, type).toBeDefined();
      const tried = doors(type, row as Row);
      expect(tried.filter(({ path }) => path.startsWith('/content-manager/')).length).toBeGreaterThan(8);
      const bodies = [
        {},
        {
          reason: 'x',
          title: 'x',
          round: 1,
          stage: 1,
          choice: 'reject',
          comment: 'x',
          documentIds: [row?.document_id],
          ids: [row?.id],
        },
      ];
      for (const { method, path } of tried) {
        for (const body of bodies) {
          for (const authorization of [boss.headers.authorization as string, bearer])
            await send(method, path, body, authorization);
        }
      }
      for (const one of histories) {
        const kept = await rowsOf(one);
        const former = before[one] ?? [];
        // Doors may add lines, an erratum for instance; those that stood there stand there, to the last column.
        expect(
          kept.filter(({ id }) => former.some((line) => line.id === id)),
          one,
        ).toEqual(former);
      }
      expect(await service('records').verify()).toEqual([]);
    },
  );

  it.each(histories)('is changed by no code of this process: %s', async (type) => {
    const query: any = cms.strapi.db.query(type as never);
    const [row] = await rowsOf(type);
    const refused = { details: { code: 'CLOSED_HISTORY' } };
    await expect(query.update({ where: { id: row?.id }, data: { createdAt: new Date(0) } })).rejects.toMatchObject(
      refused,
    );
    await expect(query.updateMany({ where: {}, data: { createdAt: new Date(0) } })).rejects.toMatchObject(refused);
    await expect(query.delete({ where: { id: row?.id } })).rejects.toMatchObject(refused);
    await expect(query.deleteMany({ where: {} })).rejects.toMatchObject(refused);
    const documents: any = cms.strapi.documents(type as never);
    await expect(
      documents.update({ documentId: row?.document_id, data: { createdAt: new Date(0) } }),
    ).rejects.toMatchObject(refused);
    await expect(documents.delete({ documentId: row?.document_id })).rejects.toMatchObject(refused);
  });
});
