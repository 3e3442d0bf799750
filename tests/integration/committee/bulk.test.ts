import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { draftPractice } from './people';
import { openRoom, uid, type Room } from './room';

let room: Room;
const manager = `/content-manager/collection-types/${uid}`;
beforeAll(async () => {
  room = await openRoom();
});
afterAll(() => room?.cms.stop());

const practices = (): any => room.strapi.documents(uid as never);
const rows = (): any => room.strapi.db.query(uid as never);
const bulk = (act: string, documentIds: string[], more: Record<string, unknown> = {}) =>
  room.cms.request(`${manager}/actions/${act}`, {
    method: 'POST',
    body: { documentIds, ...more },
    headers: room.editor.headers,
  });
const publishedAmong = (documentIds: string[]) =>
  rows().count({ where: { documentId: { $in: documentIds }, publishedAt: { $notNull: true } } });
const left = (documentIds: string[]) => rows().count({ where: { documentId: { $in: documentIds } } });
const admit = (documentId: string) =>
  room.service('reviews').admitHistorical({ uid, documentId, operator: 'Opératrice', reason: 'Décidé en 2013' });
async function accepted(title: string, more: Record<string, unknown> = {}): Promise<string> {
  const { documentId } = await draftPractice(room.strapi, title, more);
  await admit(documentId);
  return documentId;
}
async function published(title: string): Promise<string> {
  const documentId = await accepted(title);
  await practices().publish({ documentId });
  return documentId;
}
const many = (count: number, make: (title: string) => Promise<string>): Promise<string[]> =>
  Array.from({ length: count }, (_, place) => `Fiche ${place + 1}`).reduce<Promise<string[]>>(
    async (made, title) => [...(await made), await make(title)],
    Promise.resolve([]),
  );

/** Every series numbers its records one after the other, and every chain holds. */
async function expectGapFree(): Promise<void> {
  expect(await room.service('records').verify()).toEqual([]);
  const records: any[] = await room.table('decision-record').findMany({ orderBy: { id: 'asc' } });
  const bySeries: Record<string, number[]> = {};
  for (const { series, year, position } of records) (bySeries[`${series} ${year}`] ??= []).push(position);
  for (const [series, own] of Object.entries(bySeries)) expect(own, series).toEqual(own.map((_, place) => place + 1));
}

describe.each([1, 2, 50])('%i at once', (count) => {
  it('are published, unpublished and deleted, each with its record', async () => {
    const ids = await many(count, accepted);
    const sheets = ids.map((documentId, place) => ({ documentId, title: `Fiche ${place + 1}` }));
    for (const act of ['bulkPublish', 'bulkUnpublish']) {
      const answer = await bulk(act, ids);
      expect([answer.status, answer.body]).toEqual([200, { count, done: expect.any(Array), refused: [] }]);
      expect(answer.body.done).toHaveLength(count);
      expect(answer.body.done).toEqual(expect.arrayContaining(sheets));
      expect(await publishedAmong(ids)).toBe(act === 'bulkPublish' ? count : 0);
    }
    for (const documentId of ids) await admit(documentId);
    expect((await bulk('bulkPublish', ids, { locale: '*' })).body.count).toBe(count);
    const deleted = await bulk('bulkDelete', ids);
    expect([deleted.status, deleted.body.count, deleted.body.done.length]).toEqual([200, count, count]);
    expect(await left(ids)).toBe(0);
    for (const documentId of ids.slice(0, 2)) {
      expect((await room.recordsOf(documentId)).map(({ kind }) => kind)).toEqual([
        'withdrawal',
        'historical',
        'withdrawal',
        'historical',
      ]);
    }
    await expectGapFree();
  });
});

describe('what is linked', () => {
  it('is published together, whichever comes first', async () => {
    const source = await accepted('La source');
    const [first, second] = [
      await accepted('Première', { inspiredBy: [source] }),
      await accepted('Seconde', { inspiredBy: [source], previousEdition: source }),
    ];
    const answer = await bulk('bulkPublish', [second, source, first]);
    expect([answer.status, answer.body.count]).toEqual([200, 3]);
    const linked = await rows().findMany({
      where: { documentId: { $in: [first, second] }, publishedAt: { $notNull: true } },
      populate: { inspiredBy: true },
    });
    expect(linked.map((row: any) => row.inspiredBy.map((one: any) => one.documentId))).toEqual([[source], [source]]);
    expect(await room.service('gate').unvouched(uid, [source, first, second])).toEqual([]);
    expect((await bulk('bulkDelete', [source, first, second])).status).toBe(200);
  });

  it('waits for another of the same bulk', async () => {
    const first = await published('Édition 2023');
    const second = await accepted('Édition 2024', { previousEdition: first });
    await practices().publish({ documentId: second });
    await practices().update({ documentId: second, data: { previousEdition: null } });
    const third = await accepted('Édition 2024, seconde version', { previousEdition: first });
    await admit(second);
    const answer = await bulk('bulkPublish', [third, second]);
    expect([answer.status, answer.body.done?.map(({ documentId }: any) => documentId)]).toEqual([200, [second, third]]);
  });
});

describe('what is refused', () => {
  it('is named with its reason, beside what was done', async () => {
    const [yes, no, changed] = [
      await accepted('Acceptée'),
      (await draftPractice(room.strapi, 'Pas encore')).documentId,
      await accepted('Changée'),
    ];
    await practices().update({ documentId: changed, data: { summary: 'Autre.' } });
    const answer = await bulk('bulkPublish', [no, yes, changed, yes]);
    expect(answer.status).toBe(403);
    expect(answer.body.error.details).toEqual({
      code: 'BULK_PARTLY_REFUSED',
      done: [{ documentId: yes, title: 'Acceptée' }],
      refused: [
        { documentId: no, title: 'Pas encore', code: 'REVIEW_REQUIRED', message: expect.any(String) },
        { documentId: changed, title: 'Changée', code: 'CONTENT_CHANGED_SINCE_REVIEW', message: expect.any(String) },
      ],
    });
    expect(answer.body.error.message).toMatch(
      /^Fait \(1\) : « Acceptée »\. Refusé \(2\) : « Pas encore » \(Publication refusée.*\), « Changée » \(/,
    );
    expect(await publishedAmong([yes, no, changed])).toBe(1);
  });

  it('says that nothing was done', async () => {
    const ids = await many(2, async (title) => (await draftPractice(room.strapi, title)).documentId);
    const answer = await bulk('bulkPublish', ids);
    expect(answer.body.error.message).toMatch(/^Rien n’a été fait\. Refusé \(2\) : « Fiche 1 »/);
    expect(answer.body.error.details.done).toEqual([]);
  });

  it('undoes all where the caller opened a transaction', async () => {
    const [yes, no] = [await accepted('Acceptée'), (await draftPractice(room.strapi, 'Pas encore')).documentId];
    const documents: any = room.strapi.plugin('content-manager').service('document-manager');
    await expect(room.strapi.db.transaction(() => documents.publishMany(uid, [yes, no]))).rejects.toMatchObject({
      details: { code: 'REVIEW_REQUIRED' },
    });
    expect(await publishedAmong([yes, no])).toBe(0);
  });
});

describe('at the same moment', () => {
  it('as a chair who closes, and as another bulk on the same sheets, numbers stay without a gap', async () => {
    const { review } = await room.opened('En cours d’examen');
    for (const account of [room.chair, room.second, room.third]) await room.vote(account, review, 'approve');
    const ids = await many(8, published);
    const [closed, one, other] = await Promise.all([
      room.call(room.chair, `/reviews/${review}/close`, { reason: 'Utile à d’autres.' }),
      bulk('bulkUnpublish', ids),
      bulk('bulkUnpublish', [...ids].reverse()),
    ]);
    expect([closed.status, one.status, other.status], JSON.stringify([closed.body, one.body, other.body])).toEqual([
      200, 200, 200,
    ]);
    expect(await publishedAmong(ids)).toBe(0);
    for (const documentId of ids) {
      expect((await room.recordsOf(documentId)).map(({ kind }) => kind)).toEqual(['withdrawal', 'historical']);
    }
    expect(
      (await Promise.all([bulk('bulkDelete', ids.slice(0, 4)), bulk('bulkDelete', ids.slice(4))])).map(
        ({ status }) => status,
      ),
    ).toEqual([200, 200]);
    await expectGapFree();
  });
});
