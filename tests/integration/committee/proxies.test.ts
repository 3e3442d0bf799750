import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRoom, refusedIn, type Account, type Answer, type Room } from './room';

let room: Room;
beforeAll(async () => {
  room = await openRoom();
});
afterAll(() => room?.cms.stop());

const version = { round: 1, stage: 1 };
const refused = refusedIn(() => room);
const give = async (from: Account, review: string, bearer: Account, giver?: Account): Promise<Answer> =>
  room.call(from, `/reviews/${review}/proxies`, {
    ...version,
    bearerId: await room.seat(review, bearer),
    ...(giver ? { giverId: await room.seat(review, giver) } : {}),
  });
const withdraw = async (by: Account, review: string, giver?: Account): Promise<Answer> =>
  room.call(by, `/reviews/${review}/proxies/withdraw`, {
    ...version,
    ...(giver ? { giverId: await room.seat(review, giver) } : {}),
  });
const voteFor = async (
  bearer: Account,
  review: string,
  giver: Account,
  choice = 'approve',
  comment: string | null = null,
): Promise<Answer> =>
  room.vote(bearer, review, choice, { comment, castMode: 'proxy', membershipId: await room.seat(review, giver) });
const detail = async (account: Account, review: string) => (await room.call(account, `/reviews/${review}`)).body.data;

describe('a proxy', () => {
  it('is given before it is used: nobody votes for another without that other’s word', async () => {
    const { review } = await room.opened('Sans procuration');
    await refused('NO_PROXY', () => voteFor(room.second, review, room.third));
    await refused('NO_PROXY', async () =>
      room.vote(room.second, review, 'approve', { membershipId: await room.seat(review, room.third) }),
    );
    await refused('NO_PROXY', () => room.vote(room.second, review, 'approve', { castMode: 'proxy' }));
    expect((await give(room.third, review, room.second)).body.data.actions).toContain('withdraw-proxy');
    await refused('NO_PROXY', () => voteFor(room.fourth, review, room.third));
    const answer = await voteFor(room.second, review, room.third, 'approve-with-reservations', 'Citer la source.');
    expect(answer.body.data).toMatchObject({
      turnout: { present: 1 },
      proxies: [{ giver: room.third.name, bearer: room.second.name, used: true, recordedByChair: false }],
    });
    const seen = await detail(room.third, review);
    expect(seen.ownBallot).toMatchObject({ choice: 'approve-with-reservations', comment: 'Citer la source.' });
  });

  it('is withdrawn until it is used, and given again; the register keeps every line', async () => {
    const { review } = await room.opened('Retirée');
    await give(room.third, review, room.second);
    await refused('PROXY_ALREADY_GIVEN', () => give(room.third, review, room.fourth));
    expect((await withdraw(room.third, review)).body.data.actions).toContain('give-proxy');
    await refused('NO_PROXY', () => withdraw(room.third, review));
    await refused('NO_PROXY', () => voteFor(room.second, review, room.third));
    await give(room.third, review, room.fourth);
    await voteFor(room.fourth, review, room.third);
    await refused('PROXY_USED', () => withdraw(room.third, review));
    const { id } = await room.row(review);
    const lines = await room.table('proxy').findMany({ where: { reviewId: id }, orderBy: { id: 'asc' } });
    expect(lines.map((line: any) => [line.step, line.bearerName])).toEqual([
      ['given', room.second.name],
      ['withdrawn', room.second.name],
      ['given', room.fourth.name],
    ]);
    await expect(
      room.table('proxy').update({ where: { id: lines[0].id }, data: { bearerName: 'x' } }),
    ).rejects.toMatchObject({ details: { code: 'CLOSED_HISTORY' } });
  });

  it('is recorded by the chair alone for a member who is absent, who is told', async () => {
    const { review } = await room.opened('Enregistrée');
    await refused('CHAIR_ONLY', () => give(room.second, review, room.fourth, room.third));
    const answer = await give(room.chair, review, room.fourth, room.third);
    expect(answer.body.data.proxies).toMatchObject([
      { giver: room.third.name, bearer: room.fourth.name, recordedByChair: true },
    ]);
    const mails = (await room.strapi.db
      .query('plugin::outbox.row' as never)
      .findMany({ where: { topic: 'mail' } as never, orderBy: { id: 'desc' } as never, limit: 2 })) as any[];
    expect(mails.map((mail) => [mail.key, mail.payload.subject]).sort()).toEqual([
      [room.fourth.email, `Vous portez la procuration de ${room.third.name} : « Enregistrée »`],
      [room.third.email, `${room.fourth.name} porte votre procuration : « Enregistrée »`],
    ]);
    await refused('CHAIR_ONLY', () => withdraw(room.second, review, room.third));
    expect((await withdraw(room.chair, review, room.third)).body.data.proxies).toEqual([]);
  });

  it('is one a member unless the committee says otherwise, and travels once', async () => {
    const { review } = await room.opened('Une seule');
    await give(room.third, review, room.second);
    await refused('ONE_PROXY_ONLY', () => give(room.fourth, review, room.second));
    await refused('PROXY_CHAINED', () => give(room.second, review, room.fourth));
    await refused('PROXY_CHAINED', () => give(room.fourth, review, room.third));
    await refused('PROXY_CHAINED', () => give(room.fourth, review, room.fourth));
    const { id } = await room.table('committee').findOne({ where: { slug: 'comite-de-suivi' } });
    await room.table('committee').update({ where: { id }, data: { proxiesPerMember: 0 } });
    const { review: none } = await room.opened('Aucune');
    await refused('ONE_PROXY_ONLY', () => give(room.third, none, room.second));
    expect((await detail(room.third, none)).actions).not.toContain('give-proxy');
    await room.table('committee').update({ where: { id }, data: { proxiesPerMember: 1 } });
    // The rule of a stage is the one of the day it opened.
    await refused('ONE_PROXY_ONLY', () => give(room.third, none, room.second));
  });

  it('ends with what its giver says: that prevails before and after', async () => {
    const { review } = await room.opened('Sa voix');
    await give(room.third, review, room.second);
    await voteFor(room.second, review, room.third, 'reject', 'Hors sujet.');
    expect((await room.vote(room.third, review, 'approve')).body.data).toMatchObject({
      ownBallot: { choice: 'approve' },
      proxies: [],
      tallies: { present: 1, for: 1, against: 0 },
    });
    await refused('OWN_BALLOT_CAST', () => voteFor(room.second, review, room.third));
    await refused('OWN_BALLOT_CAST', () => give(room.third, review, room.second));
    // Its bearer is free to carry another.
    expect((await give(room.fourth, review, room.second)).status).toBe(200);
  });

  it('is void once one of the two steps aside, and so is the ballot cast with it', async () => {
    const { review } = await room.opened('Déports');
    await give(room.third, review, room.second);
    await voteFor(room.second, review, room.third);
    const waiting = async () => {
      const { toExamine } = (await room.call(room.third, '/me')).body.data;
      const lines: any[] = (await room.call(room.third, '/reviews?pageSize=100')).body.data;
      return { toExamine, choice: lines.find(({ id }) => id === review).myChoice };
    };
    const { toExamine, choice } = await waiting();
    expect(choice).toBe('approve');
    await room.call(room.second, `/reviews/${review}/recusals`, { reason: 'J’y ai travaillé.' });
    // Put aside: it is asked for again.
    expect(await waiting()).toEqual({ toExamine: toExamine + 1, choice: null });
    expect((await detail(room.chair, review)).turnout).toEqual({ eligible: 3, present: 0, quorumRequired: 2 });
    await refused('RECUSED', () => give(room.third, review, room.second));
    await give(room.third, review, room.fourth);
    expect((await voteFor(room.fourth, review, room.third)).body.data.turnout.present).toBe(1);
    await room.call(room.third, `/reviews/${review}/recusals`, { reason: 'Moi aussi.' });
    await refused('RECUSED', () => voteFor(room.fourth, review, room.third));
    expect((await detail(room.chair, review)).turnout).toEqual({ eligible: 2, present: 0, quorumRequired: 1 });
    const counted = (await room.vote(room.chair, review, 'approve')).body.data.ballots.map((ballot: any) => [
      ballot.member,
      ballot.counts,
    ]);
    expect(counted).toEqual([
      [room.third.name, false],
      [room.third.name, false],
    ]);
  });

  it('is for one stage of one round', async () => {
    const { documentId, review } = await room.opened('Un tour');
    await give(room.third, review, room.second);
    await (room.strapi.documents('api::practice.practice' as never) as any).update({
      documentId,
      data: { title: 'Un tour (bis)' },
    });
    await refused('ROUND_SUPERSEDED', () => give(room.fourth, review, room.second));
    await refused('NO_PROXY', () => voteFor(room.second, review, room.third));
    expect((await detail(room.second, review)).proxies).toEqual([]);
  });

  it('is counted like any ballot: the last one, by proxy, closes the stage', async () => {
    const { documentId, review } = await room.opened('La dernière');
    await give(room.third, review, room.second);
    for (const account of [room.chair, room.second, room.fourth]) await room.vote(account, review, 'approve');
    expect((await voteFor(room.second, review, room.third, 'abstain')).body.data.stage.position).toBe(2);
    expect(await room.recordsOf(documentId)).toMatchObject([
      { power: 'opinion', eligible: 4, present: 4, for: 3, abstained: 1 },
    ]);
  });
});
