import { readTogether } from '@passerelles/kit/server';
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

  it('takes at most eleven statements, with who votes and the review in its reply, whoever votes', async () => {
    const { review } = await room.opened('Compter les requêtes');
    for (const account of [room.chair, room.second, room.third]) {
      // What is made of a person's rights is made at the first request.
      await room.call(account, '/me');
      for (const body of [{ choice: 'approve' }, asking]) {
        const statements = await statementsOf(() => cast(account, review, body));
        expect(statements.length, statements.join('\n')).toBeLessThanOrEqual(11);
      }
    }
  });

  it('takes one more before the committee that decides, for where the sheet of the opinion’s record stands', async () => {
    const { review } = await room.opened('Après un avis');
    for (const account of [room.chair, room.second, room.third, room.fourth])
      await room.vote(account, review, 'approve');
    for (const account of [room.chair, room.second, room.third]) {
      const statements = await statementsOf(() => cast(account, review, { ...asking, stage: 2 }));
      expect(statements.length, statements.join('\n')).toBeLessThanOrEqual(12);
    }
    // With the last ballot the stage waits for its reason: that moment is kept, and whoever presides is written to.
    const { id, stage } = await room.row(review);
    await room.table('review').update({ where: { id }, data: { stage: { ...stage, reasonHours: 24 } } });
    const statements = await statementsOf(() => cast(room.fourth, review, { ...asking, stage: 2 }));
    expect(statements.length, statements.join('\n')).toBeLessThanOrEqual(15);
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

describe('what is read of several tables by one statement', () => {
  it('has the values that the database layer gives of each', async () => {
    const { review } = await room.opened('Relire ensemble');
    await room.vote(room.second, review, 'approve');
    const tables = ['ballot', 'recusal', 'proxy', 'session', 'transition', 'decision-record'];
    for (const uid of tables.map((name) => `plugin::committee.${name}`)) {
      const rows = await room.strapi.db.query(uid as never).findMany({ orderBy: { id: 'asc' } });
      const ids = rows.map(({ id }) => Number(id));
      const where = { id: { $in: ids } };
      const { read, none } = await readTogether<{ read: object; none: object }>(room.strapi, {
        read: { uid, where },
        none: { uid, where: { id: { $in: [] } } },
      });
      expect(read, uid).toEqual(rows);
      expect(none).toEqual([]);
    }
  });

  it('says which attribute it can’t read', async () => {
    const uid = 'plugin::committee.membership';
    await expect(readTogether(room.strapi, { read: { uid, where: { committee: 1 } } })).rejects.toThrow('“committee”');
    await expect(readTogether(room.strapi, { read: { uid: 'plugin::outbox.row', where: {} } })).rejects.toThrow(
      'biginteger',
    );
  });
});
