import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRoom, refusedIn, type Account, type Room } from './room';

let room: Room;
const today = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Paris',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
}).format(new Date());

beforeAll(async () => {
  room = await openRoom();
});
afterAll(() => room?.cms.stop());

const refused = refusedIn(() => room);
const convene = (by: Account, more: Record<string, unknown> = {}) =>
  room.call(by, '/sessions', {
    committee: 'comite-de-suivi',
    title: 'Séance ordinaire',
    date: today,
    place: 'Mairie d’Angers',
    ...more,
  });
const seatIds = async (review: string, ...accounts: Account[]) =>
  Promise.all(accounts.map((account) => room.seat(review, account)));
const inPerson = async (by: Account, review: string, voter: Account, choice = 'approve') =>
  room.vote(by, review, choice, {
    castMode: 'in-person',
    membershipId: await room.seat(review, voter),
    comment: choice === 'approve' ? null : 'Dit en séance.',
  });

describe('a session', () => {
  it('is convened by who presides, for a day to come, at a place or online', async () => {
    await refused('CHAIR_ONLY', () => convene(room.second));
    await refused('CHAIR_ONLY', () => convene(room.chair, { committee: 'inconnu' }));
    await refused('DATE_PASSED', () => convene(room.chair, { date: '2020-01-01' }));
    await refused('INVALID_REQUEST', () => convene(room.chair, { date: '2999-02-31' }));
    const online = (await convene(room.chair, { date: '2999-01-01', place: null })).body.data;
    expect(online).toMatchObject({
      state: 'planned',
      held: false,
      place: null,
      agenda: [],
      actions: ['edit', 'agenda', 'convene', 'cancel'],
    });
    const moved = await room.call(room.chair, `/sessions/${online.id}`, {
      title: 'Séance de mars',
      date: '2999-03-01',
      place: 'En préfecture',
    });
    expect(moved.body.data).toMatchObject({ title: 'Séance de mars', date: '2999-03-01', place: 'En préfecture' });
    await refused('NOT_TODAY', () => room.call(room.chair, `/sessions/${online.id}/attendance`, { present: [] }));
    await refused('NOT_TODAY', () => room.call(room.chair, `/sessions/${online.id}/end`, {}));
    expect((await room.call(room.chair, `/sessions/${online.id}/cancel`, {})).body.data).toMatchObject({
      state: 'cancelled',
      actions: [],
    });
    await refused('SESSION_OVER', () =>
      room.call(room.chair, `/sessions/${online.id}`, { title: 'x', date: '2999-03-01' }),
    );
    const past = (await room.call(room.third, '/sessions?scope=past')).body.data;
    expect(past.map((session: any) => session.id)).toEqual([online.id]);
    const stranger = await room.member('Olga');
    expect((await room.call(stranger, '/sessions?scope=past')).body.data).toEqual([]);
    await refused('SESSION_NOT_FOUND', () => room.call(stranger, `/sessions/${online.id}`));
  });

  it('takes the votes of those present, and the record names it', async () => {
    const { documentId, review } = await room.opened('En séance');
    await refused('NO_SESSION_TODAY', () => inPerson(room.chair, review, room.third));
    const { id } = (await convene(room.chair)).body.data;
    await refused('NO_SESSION_TODAY', () => inPerson(room.chair, review, room.third));
    const agenda = (by: Account, on = true) => room.call(by, `/sessions/${id}/agenda`, { review, on });
    await refused('CHAIR_ONLY', () => agenda(room.second));
    expect((await agenda(room.chair)).body.data).toMatchObject({
      held: true,
      agendaCount: 1,
      agenda: [{ id: review }],
    });
    expect((await agenda(room.chair)).body.data.agendaCount).toBe(1);
    const seen = (await room.call(room.chair, `/reviews/${review}`)).body.data;
    expect(seen.session).toMatchObject({
      id,
      title: 'Séance ordinaire',
      date: today,
      place: 'Mairie d’Angers',
      held: true,
    });
    expect(seen.actions).toEqual(expect.arrayContaining(['put-on-agenda', 'vote-for-others']));

    await refused('NOT_PRESENT', () => inPerson(room.chair, review, room.third));
    await refused('NOT_OF_COMMITTEE', () =>
      room.call(room.chair, `/sessions/${id}/attendance`, { present: ['inconnu'] }),
    );
    const present = await seatIds(review, room.chair, room.third, room.fourth);
    await refused('CHAIR_ONLY', () => room.call(room.third, `/sessions/${id}/attendance`, { present }));
    expect((await room.call(room.chair, `/sessions/${id}/attendance`, { present })).body.data.presentCount).toBe(3);
    await refused('CHAIR_ONLY', () => inPerson(room.third, review, room.fourth));
    await refused('NOT_PRESENT', () => inPerson(room.chair, review, room.second));

    // Who voted online before is counted once, as said last.
    await room.vote(room.third, review, 'approve');
    const third = await inPerson(room.chair, review, room.third, 'request-changes');
    expect(third.body.data.turnout.present).toBe(1);
    await inPerson(room.chair, review, room.chair);
    await inPerson(room.chair, review, room.fourth);
    const closed = await room.call(room.chair, `/reviews/${review}/close`, { reason: 'Débattu en séance.' });
    expect(closed.body.data.stage.position).toBe(2);
    const [record] = await room.recordsOf(documentId);
    const detail = (await room.cms.request(`/api/decision-records/${record.reference}`)).body.data;
    expect(detail).toMatchObject({
      session: { date: today, place: 'Mairie d’Angers' },
      eligible: 4,
      present: 3,
      for: 2,
      changes: 1,
    });
    expect(await room.service('records').verify()).toEqual([]);

    expect((await room.call(room.chair, `/sessions/${id}/cancel`, {})).body.error.details.code).toBe(
      'SESSION_ATTENDED',
    );
    expect((await room.call(room.chair, `/sessions/${id}/end`, {})).body.data).toMatchObject({
      state: 'ended',
      held: false,
      actions: ['minutes'],
    });
    await refused('SESSION_OVER', () => room.call(room.chair, `/sessions/${id}/attendance`, { present: [] }));
  });

  it('examines what waits for its committee, and nothing else', async () => {
    const { id } = (await convene(room.chair)).body.data;
    const { review } = await room.opened('Deuxième étape');
    for (const account of [room.chair, room.second, room.third, room.fourth])
      await room.vote(account, review, 'approve');
    await refused('NOT_FOR_AGENDA', () => room.call(room.chair, `/sessions/${id}/agenda`, { review, on: true }));
    await refused('REVIEW_NOT_FOUND', () =>
      room.call(room.chair, `/sessions/${id}/agenda`, { review: 'inconnu', on: true }),
    );
    const { review: adjourned } = await room.opened('Ajournée');
    await room.call(room.chair, `/reviews/${adjourned}/adjourn`, { reason: 'Séance à venir' });
    expect(
      (await room.call(room.chair, `/sessions/${id}/agenda`, { review: adjourned, on: true })).body.data.agendaCount,
    ).toBe(1);
    expect(
      (await room.call(room.chair, `/sessions/${id}/agenda`, { review: adjourned, on: false })).body.data.agendaCount,
    ).toBe(0);
  });

  it('is what a missed quorum waits for, where the stage says so', async () => {
    const workflows = await room.table('stage').findMany({ where: { position: 1, power: 'opinion' } });
    await room.table('stage').update({ where: { id: workflows[0].id }, data: { missedQuorum: 'meeting' } });
    const { documentId, review } = await room.opened('Quorum manqué');
    await room.table('stage').update({ where: { id: workflows[0].id }, data: { missedQuorum: 'extend' } });
    await room.vote(room.third, review, 'approve');
    const { id: reviewId, dueOn } = await room.row(review);
    const { meetDeadline } = useCase('meet-deadline');
    const told = async () =>
      room.strapi.db
        .query('plugin::outbox.row' as never)
        .count({ where: { topic: 'mail', key: room.chair.email } as never });
    const before = await told();
    for (const day of ['2999-01-01', '2999-01-02'])
      await meetDeadline(room.strapi, { reviewId, round: 1, stage: 1, dueOn }, day);
    expect(await told()).toBe(before + 1);
    expect(await room.row(review)).toMatchObject({ state: 'in-review', deadlineMet: dueOn });

    const { id } = (await convene(room.chair, { place: null })).body.data;
    await room.call(room.chair, `/sessions/${id}/agenda`, { review, on: true });
    await room.call(room.chair, `/sessions/${id}/attendance`, { present: await seatIds(review, room.second) });
    await inPerson(room.chair, review, room.second);
    await room.call(room.chair, `/reviews/${review}/close`, { reason: null });
    const [record] = await room.recordsOf(documentId);
    expect((await room.cms.request(`/api/decision-records/${record.reference}`)).body.data).toMatchObject({
      session: { date: today, place: null },
      present: 2,
      quorumReached: true,
    });
  });
});

describe('the chair', () => {
  it('drafts the public reason, which whichever closing comes takes', async () => {
    const { documentId, review } = await room.opened('Motif préparé');
    const draft = (by: Account, reason: string | null, more = {}) =>
      room.call(by, `/reviews/${review}/reason`, { round: 1, stage: 1, reason, ...more });
    await refused('CHAIR_ONLY', () => draft(room.second, 'Motif.'));
    await refused('ROUND_SUPERSEDED', () => draft(room.chair, 'Motif.', { round: 3 }));
    await refused('MARKUP_REFUSED', () => draft(room.chair, '<p>Motif</p>'));
    await refused('TEXT_TOO_LONG', () => draft(room.chair, 'a'.repeat(5001)));
    expect((await draft(room.chair, 'Projet utile.')).body.data.draftReason).toBe('Projet utile.');
    expect((await room.call(room.second, `/reviews/${review}`)).body.data.draftReason).toBeNull();
    for (const account of [room.chair, room.second, room.third, room.fourth])
      await room.vote(account, review, 'approve');
    const { id } = await room.row(review);
    expect((await room.table('decision-record').findOne({ where: { reviewId: id } })).reason).toBe('Projet utile.');
    // The next stage has its own reason.
    expect((await room.call(room.chair, `/reviews/${review}`)).body.data.draftReason).toBeNull();
    await room.call(room.chair, `/reviews/${review}/reason`, { round: 1, stage: 2, reason: 'Brouillon.' });
    for (const account of [room.chair, room.second, room.third]) await room.vote(account, review, 'approve');
    await room.call(room.chair, `/reviews/${review}/close`, { reason: 'Motif final.' });
    expect((await room.row(review)).draftReason).toBeNull();
    await (room.strapi.documents('api::practice.practice' as never) as any).publish({ documentId });
    const [record] = await room.recordsOf(documentId);
    expect((await room.cms.request(`/api/decision-records/${record.reference}`)).body.data.reason).toBe('Motif final.');
  });

  it('reminds those who have not voted, once a member and day', async () => {
    const { review } = await room.opened('Rappel');
    await room.vote(room.second, review, 'approve');
    await room.call(room.third, `/reviews/${review}/proxies`, {
      round: 1,
      stage: 1,
      bearerId: await room.seat(review, room.second),
    });
    const reminders = async () => {
      const rows = (await room.strapi.db
        .query('plugin::outbox.row' as never)
        .findMany({ where: { topic: 'mail' } as never })) as any[];
      return rows
        .filter((row) => row.payload.subject === 'Rappel : votre avis sur « Rappel »')
        .map((row) => row.key)
        .sort();
    };
    await refused('CHAIR_ONLY', () => room.call(room.second, `/reviews/${review}/remind`, {}));
    expect((await room.call(room.chair, `/reviews/${review}`)).body.data.actions).toContain('remind');
    const done = (await room.call(room.chair, `/reviews/${review}/remind`, {})).body.data;
    // The bearer of a proxy is asked for the ballot that is missing, and its giver left alone.
    expect(await reminders()).toEqual([room.chair.email, room.fourth.email, room.second.email]);
    expect(done.electors.find((elector: any) => elector.name === room.fourth.name).remindedOn).toBe(today);
    expect(done.actions).not.toContain('remind');
    await refused('NOBODY_TO_REMIND', () => room.call(room.chair, `/reviews/${review}/remind`, {}));
    const { id } = await room.row(review);
    await room
      .table('review')
      .update({ where: { id }, data: { reminded: { [await room.seat(review, room.fourth)]: '2020-01-01' } } });
    const both = await Promise.all([1, 2].map(() => room.call(room.chair, `/reviews/${review}/remind`, {})));
    expect(both.map((answer) => answer.status).sort()).toEqual([200, 400]);
  });
});

/** A use-case of the built plugin, to be called on a day that a test chooses. */
function useCase(name: string): any {
  const { createRequire } = (globalThis as any).process.getBuiltinModule('node:module');
  return createRequire(import.meta.url)(`../../../plugins/committee/dist/server/src/use-cases/${name}.js`);
}
