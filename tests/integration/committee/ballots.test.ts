import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRoom, refusedIn, type Account, type Room } from './room';

let room: Room;
let observer: Account;
let former: Account;
let future: Account;
let stranger: Account;

beforeAll(async () => {
  room = await openRoom();
  [observer, former, future, stranger] = [
    await room.member('Odile'),
    await room.member('Ferdinand'),
    await room.member('Fanny'),
    await room.member('Olga'),
  ];
  await room.appoint('comite-de-suivi', observer, 'observer');
  await room.appoint('comite-de-suivi', former, 'member', { to: '2025-01-01' });
  await room.appoint('comite-de-suivi', future, 'member', { from: '2999-01-01' });
});
afterAll(() => room?.cms.stop());

const refused = refusedIn(() => room);
const reject = { comment: 'Hors sujet.' };

describe('a ballot is refused, and nothing is changed', () => {
  it('after the closing of its stage, of its review', async () => {
    const { review } = await room.opened('Close');
    for (const account of [room.chair, room.second, room.third, room.fourth])
      await room.vote(account, review, 'approve');
    await refused('STAGE_CLOSED', () =>
      room.call(room.third, `/reviews/${review}/ballots`, { round: 1, stage: 1, choice: 'reject', ...reject }),
    );
    await room.call(room.editor, `/reviews/${review}/withdraw`, { reason: 'À reprendre' });
    await refused('STAGE_CLOSED', () => room.vote(room.third, review, 'approve'));
  });

  it('cast twice: a click that came twice is no second version', async () => {
    const { review } = await room.opened('Deux fois');
    await room.vote(room.third, review, 'reject', reject);
    await refused('ALREADY_CAST', () => room.vote(room.third, review, 'reject', reject));
    expect((await room.vote(room.third, review, 'reject', { comment: 'Trop tôt.' })).status).toBe(200);
    expect((await room.vote(room.third, review, 'approve')).status).toBe(200);
    await refused('ALREADY_CAST', () => room.vote(room.third, review, 'approve', { comment: '  ' }));
    const clicks = await Promise.all([1, 2].map(() => room.vote(room.fourth, review, 'approve')));
    expect(clicks.map((click) => click.status).sort()).toEqual([200, 400]);
    expect(await room.table('ballot').count({ where: { reviewId: (await room.row(review)).id } })).toBe(4);
  });

  it('by who has no vote, with the reason why', async () => {
    const { review } = await room.opened('Sans voix');
    await refused('NOT_A_VOTER', () => room.vote(stranger, review, 'approve'));
    await refused('OBSERVER_ONLY', () => room.vote(observer, review, 'approve'));
    await refused('MANDATE_ENDED', () => room.vote(former, review, 'approve'));
    await refused('MANDATE_NOT_BEGUN', () => room.vote(future, review, 'approve'));
    await room.call(room.third, `/reviews/${review}/recusals`, { reason: 'J’y ai travaillé.' });
    await refused('RECUSED', () => room.vote(room.third, review, 'approve'));
    await refused('ALREADY_RECUSED', () => room.call(room.third, `/reviews/${review}/recusals`, { reason: 'Encore.' }));
    await refused('OBSERVER_ONLY', () =>
      room.call(observer, `/reviews/${review}/recusals`, { reason: 'Je le connais.' }),
    );
    expect((await room.vote(room.editor, review, 'approve')).status).toBe(403);
  });

  it('by who got a seat once the stage was open', async () => {
    const { review } = await room.opened('Nommée après');
    const late = await room.member('Lise');
    await room.appoint('comite-de-suivi', late, 'member');
    await refused('NOT_A_VOTER', () => room.vote(late, review, 'approve'));
  });

  it('on a round that an edit ended: what was read is not what is examined', async () => {
    const { documentId, review } = await room.opened('Remplacée');
    const practices = room.strapi.documents('api::practice.practice' as never) as any;
    await practices.update({ documentId, data: { title: 'Remplacée (bis)' } });
    const answer = await refused('ROUND_SUPERSEDED', () =>
      room.call(room.third, `/reviews/${review}/ballots`, { round: 1, stage: 1, choice: 'approve' }),
    );
    expect(answer.body.error.details.round).toBe(2);
    expect((await room.vote(room.third, review, 'approve')).status).toBe(200);
  });

  it('without the comment that its choice owes', async () => {
    const { review } = await room.opened('Sans motif');
    for (const choice of ['reject', 'request-changes', 'approve-with-reservations']) {
      await refused('COMMENT_REQUIRED', () => room.vote(room.third, review, choice));
      await refused('COMMENT_REQUIRED', () => room.vote(room.third, review, choice, { comment: ' \n ' }));
    }
  });

  it('with a comment that is too long, up to a megabyte and beyond, naming the limit', async () => {
    const { review } = await room.opened('Trop long');
    for (const length of [5001, 1_000_000]) {
      const answer = await refused('TEXT_TOO_LONG', () =>
        room.vote(room.third, review, 'reject', { comment: 'a'.repeat(length) }),
      );
      expect(answer.body.error.details).toMatchObject({ field: 'comment', limit: 5000, length });
      expect(answer.body.error.message).toMatch(/5.000 caractères/);
    }
    const answer = await refused('BODY_TOO_LARGE', () =>
      room.vote(room.third, review, 'reject', { comment: 'a'.repeat(3_000_000) }),
    );
    expect([answer.status, answer.body.error.details.limit]).toEqual([413, '2mb']);
    expect((await room.vote(room.third, review, 'reject', { comment: 'a'.repeat(5000) })).status).toBe(200);
  });

  it('with markup; what only looks like it is kept as it was written', async () => {
    const { review } = await room.opened('Balises');
    for (const comment of ['<script>alert(1)</script>', 'Un <b>gras</b>', '<img src=x onerror=alert(1)>']) {
      await refused('MARKUP_REFUSED', () => room.vote(room.third, review, 'reject', { comment }));
    }
    const comment = 'si a < b & b > "c", écrire à <jean@example.org>';
    const answer = await room.vote(room.third, review, 'reject', { comment });
    expect(answer.body.data.ownBallot.comment).toBe(comment);
  });

  it('with what is not a ballot at all, naming each field', async () => {
    const { review } = await room.opened('Illisible');
    const answer = await refused('INVALID_REQUEST', () =>
      room.call(room.third, `/reviews/${review}/ballots`, { choice: 'peut-être', round: 'un' }),
    );
    expect(answer.body.error.details.errors.map((error: any) => error.path[0]).sort()).toEqual([
      'choice',
      'round',
      'stage',
    ]);
  });
});

describe('an observer', () => {
  it('reads what the committee has in hand, and is offered nothing to do', async () => {
    const { review } = await room.opened('Observée');
    await room.vote(room.third, review, 'approve');
    const list = await room.call(observer, '/reviews?scope=committee&pageSize=100');
    expect(list.body.data.find((line: any) => line.id === review)).toMatchObject({
      state: 'in-review',
      canVote: false,
      myChoice: null,
    });
    expect((await room.call(observer, '/reviews')).body.data).toEqual([]);
    expect((await room.call(stranger, '/reviews?scope=committee')).body.data).toEqual([]);
    const seen = (await room.call(observer, `/reviews/${review}`)).body.data;
    expect(seen).toMatchObject({
      snapshot: { title: 'Observée' },
      turnout: { present: 1 },
      tallies: null,
      ballots: [],
      actions: [],
      mySeatId: null,
      draftReason: null,
    });
    expect(seen.electors.every((elector: any) => elector.hasVoted === null)).toBe(true);
    for (const path of ['close', 'extend', 'adjourn', 'reason', 'remind', 'proxies']) {
      const body = { reason: 'x', dueOn: '2999-01-01', round: 1, stage: 1, bearerId: 'x' };
      expect(`${path} ${(await room.call(observer, `/reviews/${review}/${path}`, body)).status}`).toBe(`${path} 403`);
    }
  });
});

describe('the lists', () => {
  it('page what waits for one’s vote, nearest deadline first, and count what has no ballot yet', async () => {
    const all = (await room.call(room.fourth, '/reviews?pageSize=100')).body;
    const ids = all.data.map((line: any) => line.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(all.data.every((line: any) => line.canVote)).toBe(true);
    const pages = await Promise.all(
      [1, 2, 3].map((page) => room.call(room.fourth, `/reviews?page=${page}&pageSize=3`)),
    );
    expect(pages.flatMap((page) => page.body.data.map((line: any) => line.id))).toEqual(ids.slice(0, 9));
    expect(pages[0]?.body.meta.pagination.total).toBe(ids.length);
    const me = (await room.call(room.fourth, '/me')).body.data;
    expect(me.toExamine).toBe(all.data.filter((line: any) => line.myChoice === null).length);
    expect(me.seats.map((seat: any) => [seat.committee, seat.role, seat.presides])).toEqual([
      ['comite-de-suivi', 'member', false],
      ['comite-de-pilotage', 'member', false],
    ]);
    expect((await room.call(room.chair, '/me')).body.data.seats.every((seat: any) => seat.presides)).toBe(true);
  });
});
