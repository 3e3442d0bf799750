import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedCms, type RunningCms } from '../../support';
import { adminAccount, author, draftPractice } from './people';

type Account = Awaited<ReturnType<typeof adminAccount>>;
let cms: RunningCms;
let editor: Account;
let chair: Account;

beforeAll(async () => {
  cms = await sharedCms();
  editor = await adminAccount(cms.strapi, 'Edith', 'passerelles-editor');
  chair = await adminAccount(cms.strapi, 'Camille', 'passerelles-member');
  await cms.strapi
    .plugin('committee')
    .service('memberships')
    .appoint({ committeeSlug: 'comite-de-suivi', adminUserId: chair.id, name: chair.name, role: 'chair' });
});
afterAll(() => cms?.stop());

const call = (account: Account, path: string, body?: unknown) =>
  cms.request(`/committee${path}`, { method: body === undefined ? 'GET' : 'POST', body, headers: account.headers });
async function submitted(title: string, accepted: boolean): Promise<string> {
  const { documentId } = await draftPractice(cms.strapi, title);
  const { reviewId } = await cms.strapi
    .plugin('committee')
    .service('reviews')
    .submit({ uid: 'api::practice.practice', documentId, by: author });
  if (accepted)
    expect((await call(editor, `/reviews/${reviewId}/admissibility`, { decision: 'accept' })).status).toBe(200);
  return reviewId;
}
const board = async (query: string) => {
  const { data, meta } = (await call(editor, `/reviews?scope=board&${query}`)).body;
  return {
    titles: data.map((review: any) => review.document.title).sort(),
    total: meta.pagination.total,
    counts: meta.counts,
  };
};

describe('the editors’ board', () => {
  it('finds by words of the title, by committee and by state, and counts what it found', async () => {
    await submitted('Épicerie coopérative du bourg', true);
    await submitted('Épicerie sociale étudiante', false);
    await submitted('Garage solidaire', true);
    expect(await board('')).toMatchObject({ total: 3, counts: { admissibility: 1, 'in-review': 2 } });
    expect(await board('q=EPICERIE')).toMatchObject({
      titles: ['Épicerie coopérative du bourg', 'Épicerie sociale étudiante'],
      counts: { admissibility: 1, 'in-review': 1 },
    });
    expect(await board(`q=${encodeURIComponent('étudiante epicerie')}`)).toMatchObject({
      titles: ['Épicerie sociale étudiante'],
      total: 1,
    });
    expect(await board('committee=comite-de-suivi')).toMatchObject({
      titles: ['Garage solidaire', 'Épicerie coopérative du bourg'],
      counts: { admissibility: 0, 'in-review': 2 },
    });
    expect(await board('committee=comite-de-pilotage')).toMatchObject({ titles: [], total: 0 });
    expect(await board('committee=comite-de-suivi&q=garage&state=in-review')).toMatchObject({
      titles: ['Garage solidaire'],
    });
    expect(await board('q=garage&pageSize=1&page=2')).toMatchObject({ titles: [], total: 1 });
  });
});

describe('a deadline that its chair moves', () => {
  it('goes to a later day: another is refused by name, and nothing moves', async () => {
    const id = await submitted('Échéance', true);
    const { dueAt } = (await call(chair, `/reviews/${id}`)).body.data;
    const refused = async (dueOn: string) => (await call(chair, `/reviews/${id}/extend`, { dueOn })).body.error.details;
    expect(await refused('2020-01-01')).toMatchObject({ code: 'DATE_PASSED', field: 'dueOn' });
    expect(await refused(dueAt)).toMatchObject({ code: 'DATE_NOT_LATER', field: 'dueOn', after: dueAt });
    expect((await call(chair, `/reviews/${id}`)).body.data.dueAt).toBe(dueAt);
    expect((await call(chair, `/reviews/${id}/extend`, { dueOn: '2999-01-01' })).body.data.dueAt).toBe('2999-01-01');
  });
});

describe('the lists', () => {
  const { listReviews } = createRequire(import.meta.url)(
    '../../../plugins/committee/dist/server/src/controllers/review-list.js',
  );
  /** How many statements a list asks of the database. */
  async function statementsOf(scope: string, by: Account): Promise<number> {
    let count = 0;
    const listen = () => (count += 1);
    const knex = cms.strapi.db.connection as any;
    knex.on('query', listen);
    try {
      await listReviews(cms.strapi, { scope, page: 1, pageSize: 100 }, by, true);
    } finally {
      knex.removeListener('query', listen);
    }
    return count;
  }

  it('ask at most five statements, however long they are', async () => {
    const counted = async () => {
      const scopes = ['board', 'to-examine', 'to-preside', 'committee'];
      const numbers: Record<string, number> = {};
      for (const scope of scopes) numbers[scope] = await statementsOf(scope, chair);
      return numbers;
    };
    for (const title of ['Liste 1', 'Liste 2']) await submitted(title, true);
    const short = await counted();
    for (let number = 3; number <= 12; number += 1) await submitted(`Liste ${number}`, true);
    expect(await counted()).toEqual(short);
    for (const count of Object.values(short)) expect(count).toBeLessThanOrEqual(5);
  });
});
