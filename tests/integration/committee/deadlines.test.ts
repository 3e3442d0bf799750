import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startCms, temporaryDataDir, until } from '../../support';
import { openRoom, type Room } from './room';

const { dataDir, remove } = temporaryDataDir('deadlines');
let room: Room;
beforeAll(async () => {
  room = await openRoom(dataDir);
});
afterAll(async () => {
  await room?.cms.stop();
  remove();
});

/** A use-case of the built plugin, to be called on a day that a test chooses. */
function useCase(name: string): any {
  const { createRequire } = (globalThis as any).process.getBuiltinModule('node:module');
  return createRequire(import.meta.url)(`../../../plugins/committee/dist/server/src/${name}.js`);
}
const sweep = (day?: string): Promise<boolean> => useCase('use-cases/sweep-deadlines').sweepDeadlines(room.strapi, day);
const after = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
const mails = async (subject: string) =>
  ((await room.strapi.db.query('plugin::outbox.row' as never).findMany({ where: { topic: 'mail' } as never })) as any[])
    .filter((row) => row.payload.subject.includes(subject))
    .map((row) => row.key)
    .sort();
const forgetAppointments = () =>
  room.strapi.db
    .query('plugin::outbox.row' as never)
    .deleteMany({ where: { topic: { $startsWith: 'committee.' } } as never });

describe('a deadline', () => {
  it('is met by the sweep though its appointment was lost: extended once, then closed', async () => {
    const { documentId, review } = await room.opened('Rendez-vous perdu');
    await forgetAppointments();
    await room.vote(room.chair, review, 'approve');
    const { dueOn } = await room.row(review);
    // The due day belongs to the members to its end.
    await sweep(dueOn);
    expect(await room.row(review)).toMatchObject({ dueOn, extended: false });
    for (let times = 0; times < 3; times += 1) await sweep(after(dueOn, 1));
    const extended = await room.row(review);
    expect(extended).toMatchObject({ state: 'in-review', extended: true, dueOn: after(dueOn, 15) });
    expect(await mails('Quorum manqué : « Rendez-vous perdu')).toEqual([room.chair.email]);
    await sweep(after(extended.dueOn, 1));
    expect(await room.recordsOf(documentId)).toMatchObject([{ power: 'opinion', quorumReached: false, present: 1 }]);
  });

  it('is met by the appointment and the sweep at the same moment, once', async () => {
    const { documentId, review } = await room.opened('Deux fois appelée');
    for (const account of [room.chair, room.second]) await room.vote(account, review, 'approve');
    const { id, dueOn } = await room.row(review);
    const due = { reviewId: id, round: 1, stage: 1, dueOn };
    const { meetDeadline } = useCase('use-cases/meet-deadline');
    await Promise.all(
      [1, 2, 3].flatMap(() => [meetDeadline(room.strapi, due, after(dueOn, 1)), sweep(after(dueOn, 1))]),
    );
    expect(await room.recordsOf(documentId)).toHaveLength(1);
    expect(await room.row(review)).toMatchObject({ state: 'in-review', stage: { position: 2 } });
  });

  it('comes too early where the clock was set back, changes nothing, and is met when the day is there', async () => {
    const { documentId, review } = await room.opened('Horloge reculée');
    for (const account of [room.chair, room.second]) await room.vote(account, review, 'approve');
    const { id, dueOn } = await room.row(review);
    const { meetDeadline } = useCase('use-cases/meet-deadline');
    // The appointment is consumed on a day that is not past: nothing of it is left.
    await meetDeadline(room.strapi, { reviewId: id, round: 1, stage: 1, dueOn }, after(dueOn, -30));
    await forgetAppointments();
    expect(await room.recordsOf(documentId)).toEqual([]);
    await sweep(after(dueOn, -30));
    expect(await room.recordsOf(documentId)).toEqual([]);
    await sweep(after(dueOn, 400));
    expect(await room.recordsOf(documentId)).toHaveLength(1);
    // And back again: what was closed stays closed, the next stage waits for its own day.
    const { dueOn: next } = await room.row(review);
    await sweep(after(next, -100));
    expect(await room.row(review)).toMatchObject({ state: 'in-review', stage: { position: 2 }, dueOn: next });
  });

  it('is not the reason why another is not met', async () => {
    const { review: broken } = await room.opened('Illisible');
    const { documentId, review } = await room.opened('Suivante');
    for (const account of [room.chair, room.second]) await room.vote(account, review, 'approve');
    const { id, stage, dueOn } = await room.row(broken);
    await room.table('review').update({ where: { id }, data: { electorate: { illisible: true } } });
    await sweep(after(dueOn, 1));
    expect(await room.recordsOf(documentId)).toHaveLength(1);
    expect(await room.row(broken)).toMatchObject({ state: 'in-review', stage: { position: stage.position } });
    await room.table('review').update({ where: { id }, data: { state: 'withdrawn', electorate: [] } });
  });
});

describe('a reminder', () => {
  it('goes out once, from its day to the due day, and not to who was reminded that day', async () => {
    const { review } = await room.opened('Rappel');
    await forgetAppointments();
    await room.vote(room.chair, review, 'approve');
    const { dueOn, id } = await room.row(review);
    await sweep(after(dueOn, -4));
    expect(await mails('Rappel : votre avis sur « Rappel »')).toEqual([]);
    await room
      .table('review')
      .update({ where: { id }, data: { reminded: { [await room.seat(review, room.fourth)]: after(dueOn, -2) } } });
    // The process was down on the day itself; a clock that goes back and forth says nothing twice.
    for (const days of [-2, -3, -10, -1, 0]) await sweep(after(dueOn, days));
    expect(await mails('Rappel : votre avis sur « Rappel »')).toEqual([room.second.email, room.third.email]);
  });
});

describe('the sweep', () => {
  it('is made by one process at a time, whose lease ends with it, with its time, or with a clock set back', async () => {
    const { withLease } = useCase('store/leases');
    const order: string[] = [];
    let finish = () => {};
    const long = new Promise<void>((resolve) => (finish = resolve));
    const now = Date.parse('2026-03-12T08:00:00Z');
    const take = (name: string, at: number, work = async () => {}): Promise<boolean> =>
      withLease(
        room.strapi,
        'essai',
        60_000,
        async () => {
          order.push(name);
          await work();
        },
        at,
      );
    const first = take('first', now, () => long);
    await until('the first is at it', () => order.includes('first'));
    expect(await take('second', now + 1_000)).toBe(false);
    expect(await take('much later', now + 61_000)).toBe(true);
    finish();
    expect(await first).toBe(true);
    expect(await take('again', now + 2_000)).toBe(true);
    await expect(take('failing', now, () => Promise.reject(new Error('x')))).rejects.toThrow('x');
    expect(await take('after a failure', now)).toBe(true);
    let end = () => {};
    const longer = new Promise<void>((resolve) => (end = resolve));
    const far = take('far ahead', now + 365 * 86_400_000, () => longer);
    await until('that one is at it', () => order.includes('far ahead'));
    expect(await take('clock set back', now)).toBe(true);
    end();
    await far;
    expect(order).toEqual([
      'first',
      'much later',
      'again',
      'failing',
      'after a failure',
      'far ahead',
      'clock set back',
    ]);
  });

  it('is made at start: what fell due while nothing ran is met', async () => {
    const { documentId, review } = await room.opened('Pendant l’arrêt');
    for (const account of [room.chair, room.second]) await room.vote(account, review, 'approve');
    const { id } = await room.row(review);
    await forgetAppointments();
    await room.table('review').update({ where: { id }, data: { dueOn: '2020-01-01' } });
    await room.cms.stop();
    const cms = await startCms({ dataDir, env: { OUTBOX_WORKERS: 'off' } });
    room = { ...room, cms, strapi: cms.strapi };
    expect((await cms.request(`/api/decision-records?document=${documentId}`)).body.data).toMatchObject([
      { power: 'opinion', outcome: 'approved' },
    ]);
  });
});
