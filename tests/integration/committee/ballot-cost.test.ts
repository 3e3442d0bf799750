import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openRoom, type Account, type Room } from './room';

let room: Room;
beforeAll(async () => {
  room = await openRoom();
});
afterAll(() => room?.cms.stop());

/** What is asked of the database meanwhile, the beginning and the end of the transaction included. */
async function statementsOf(work: () => Promise<unknown>): Promise<string[]> {
  const statements: string[] = [];
  const listen = ({ sql }: { sql: string }) => statements.push(sql);
  const knex = room.strapi.db.connection as any;
  knex.on('query', listen);
  try {
    await work();
  } finally {
    knex.removeListener('query', listen);
  }
  return statements;
}

describe('a ballot', () => {
  const cast = async (account: Account, review: string, body: Record<string, unknown>) => {
    const answer = await room.call(account, `/reviews/${review}/ballots`, { round: 1, stage: 1, ...body });
    expect(answer).toMatchObject({ status: 200, body: { data: { id: review, ownBallot: { choice: body.choice } } } });
    return answer.body.data;
  };
  const asking = { choice: 'approve-with-reservations', comment: 'Hum.', request: 'Datez.' };

  it('takes at most fifteen statements, with who votes and the review in its reply, whoever votes', async () => {
    const { review } = await room.opened('Compter les requêtes');
    for (const account of [room.chair, room.second, room.third]) {
      for (const body of [{ choice: 'approve' }, asking]) {
        const statements = await statementsOf(() => cast(account, review, body));
        expect(statements.length, statements.join('\n')).toBeLessThanOrEqual(15);
      }
    }
  });

  it('takes two more before the committee that decides, for the record of the opinion and where its sheet stands', async () => {
    const { review } = await room.opened('Après un avis');
    for (const account of [room.chair, room.second, room.third, room.fourth])
      await room.vote(account, review, 'approve');
    for (const account of [room.chair, room.second, room.third]) {
      const statements = await statementsOf(() => cast(account, review, { ...asking, stage: 2 }));
      expect(statements.length, statements.join('\n')).toBeLessThanOrEqual(17);
    }
  });

  it('is answered with the review as it is read afterwards', async () => {
    const { review } = await room.opened('La même réponse');
    const read = async (account: Account) => (await room.call(account, `/reviews/${review}`)).body.data;
    for (const account of [room.third, room.second, room.chair])
      expect(await cast(account, review, asking)).toEqual(await read(account));
    // A second version, and the one that closes the stage.
    expect(await cast(room.third, review, { choice: 'approve' })).toEqual(await read(room.third));
    const { body } = await room.vote(room.fourth, review, 'approve');
    expect(body.data).toMatchObject({ stage: { position: 2 }, ownBallot: null });
    expect(body.data).toEqual(await read(room.fourth));
  });
});
