import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRoom, type Account, type Room } from './room';

let room: Room;
beforeAll(async () => {
  room = await openRoom();
});
afterAll(() => room?.cms.stop());

const useCase = (name: string): any =>
  createRequire(import.meta.url)(`../../../plugins/committee/dist/server/src/use-cases/${name}.js`);
async function ok(answer: Promise<{ status: number; body: any }>): Promise<any> {
  const { status, body } = await answer;
  if (status !== 200) throw new Error(JSON.stringify(body));
  return body.data;
}
const code = async (answer: Promise<{ body: any }>) => (await answer).body.error?.details.code;
const read = (account: Account, review: string) => ok(room.call(account, `/reviews/${review}`));
const recuse = (account: Account, review: string) =>
  ok(room.call(account, `/reviews/${review}/recusals`, { reason: 'Je connais la trésorière.' }));
const mailsTo = async (email: string, subject: string) =>
  (
    (await room.strapi.db.query('plugin::outbox.row' as never).findMany({ where: { topic: 'mail' } as never })) as any[]
  ).filter((row) => row.key === email && row.payload.subject === subject);
const name = async (account: Account, review: string, member: Account) =>
  room.call(account, `/reviews/${review}/presiding`, { membershipId: await room.seat(review, member) });
const onBoard = async (review: string) =>
  (await room.call(room.editor, '/reviews?scope=board&pageSize=100')).body.data.find((one: any) => one.id === review);

describe('a stage over which nobody presides', () => {
  it('is told to the editors, who name a member for this stage: he runs it, and the record says so without a name', async () => {
    const { documentId, review } = await room.opened('Sans présidence');
    await recuse(room.chair, review);
    // A rapporteur stands in: nobody is asked for anything.
    expect(await mailsTo(room.editor.email, 'Personne ne préside : « Sans présidence »')).toEqual([]);
    expect(await code(name(room.editor, review, room.third))).toBe('SOMEBODY_PRESIDES');
    await recuse(room.second, review);
    expect(await mailsTo(room.editor.email, 'Personne ne préside : « Sans présidence »')).toHaveLength(1);
    expect(await onBoard(review)).toMatchObject({ nobodyPresides: true });
    expect(await read(room.editor, review)).toMatchObject({ presiding: 'nobody', namedPresiding: null });
    expect(await code(room.call(room.third, `/reviews/${review}/close`, { reason: null }))).toBe('CHAIR_ONLY');

    expect((await name(room.third, review, room.third)).status).toBe(403);
    expect(await code(name(room.editor, review, room.chair))).toBe('RECUSED');
    await ok(name(room.editor, review, room.third));
    expect(await mailsTo(room.third.email, 'Vous présidez cette étape : « Sans présidence »')).toHaveLength(1);
    expect(await onBoard(review)).toMatchObject({ nobodyPresides: false });
    expect(await read(room.fourth, review)).toMatchObject({ presiding: 'named', namedPresiding: room.third.name });
    await ok(room.vote(room.third, review, 'approve'));
    await ok(room.call(room.third, `/reviews/${review}/close`, { reason: 'Utile.' }));

    const [record] = await room.table('decision-record').findMany({ where: { contentId: documentId } });
    expect(record).toMatchObject({ presiding: 'named', reason: 'Utile.' });
    expect(JSON.stringify(record)).not.toContain(room.third.name);
    expect(await room.recordsOf(documentId)).toMatchObject([{ presiding: 'named' }]);
    // The same people step aside in the committee that decides: its stage opens headless, and the editors are told again.
    expect(await read(room.editor, review)).toMatchObject({ stage: { position: 2 }, presiding: 'nobody' });
    expect(await mailsTo(room.editor.email, 'Personne ne préside : « Sans présidence »')).toHaveLength(2);
    expect(await room.service('records').verify()).toEqual([]);
  });

  it('closes all the same when its time comes, and the record says that nobody presided', async () => {
    const { documentId, review } = await room.opened('Personne');
    await recuse(room.chair, review);
    await recuse(room.second, review);
    for (const account of [room.third, room.fourth]) await ok(room.vote(account, review, 'approve'));
    expect(await room.recordsOf(documentId)).toMatchObject([{ presiding: 'nobody', outcome: 'approved' }]);
  });

  it('is none where a chair or a rapporteur may vote', async () => {
    const { documentId, review } = await room.opened('Présidée');
    expect(await read(room.editor, review)).toMatchObject({ presiding: null });
    for (const account of [room.chair, room.second]) await ok(room.vote(account, review, 'approve'));
    await ok(room.call(room.chair, `/reviews/${review}/close`, { reason: null }));
    expect(await room.recordsOf(documentId)).toMatchObject([{ presiding: null }]);
  });
});

describe('what a record counts', () => {
  it('says how many of the ballots were cast by proxy', async () => {
    const { documentId, review } = await room.opened('Par procuration');
    const bearerId = await room.seat(review, room.third);
    await ok(room.call(room.fourth, `/reviews/${review}/proxies`, { round: 1, stage: 1, bearerId }));
    for (const account of [room.chair, room.second, room.third]) await ok(room.vote(account, review, 'approve'));
    const membershipId = await room.seat(review, room.fourth);
    await ok(room.vote(room.third, review, 'approve', { castMode: 'proxy', membershipId }));
    expect(await room.recordsOf(documentId)).toMatchObject([{ present: 4, byProxy: 1 }]);
    expect(await room.service('records').verify()).toEqual([]);
  });

  it('shows the committee that decides an opinion that came without quorum', async () => {
    const { review } = await room.opened('Sans quorum');
    await ok(room.vote(room.chair, review, 'approve'));
    for (let times = 0; times < 2; times += 1) {
      const { id, dueOn } = await room.row(review);
      const late = new Date(Date.parse(`${dueOn}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
      await useCase('meet-deadline').meetDeadline(room.strapi, { reviewId: id, round: 1, stage: 1, dueOn }, late);
    }
    expect(await read(room.third, review)).toMatchObject({
      stage: { position: 2 },
      withoutQuorum: ['Comité de suivi'],
    });
  });
});
