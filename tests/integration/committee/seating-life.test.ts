import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { adminAccount } from './people';
import { openRoom, type Account, type Room } from './room';

const seatUid = 'plugin::committee.membership';
type Row = Record<string, any>;
let room: Room;
let boss: Account;
let review: string;

const tableOf = (name: string) => room.strapi.db.metadata.get(`plugin::committee.${name}` as never).tableName;
const seatOf = (account: string, slug = 'comite-de-suivi'): Promise<Row> =>
  room
    .table('membership')
    .findOne({ where: { personName: account, committee: { slug } }, populate: { adminUser: { select: ['id'] } } });
const change = (id: string, body: object) =>
  room.cms.request(`/content-manager/collection-types/${seatUid}/${id}`, {
    method: 'PUT',
    headers: boss.headers,
    body,
  });

beforeAll(async () => {
  room = await openRoom();
  boss = await adminAccount(room.strapi, 'Suzanne', 'strapi-super-admin');
  ({ review } = await room.opened('Lue par le comité'));
  await room.vote(room.third, review, 'approve');
});
afterAll(() => room?.cms.stop());

describe('an account that is deleted after it voted', () => {
  it('leaves the seat its name and days, its ballot counted, and no later account takes its place', async () => {
    const { id, email, name } = room.third;
    const before = await seatOf(name);
    const gone = await room.cms.request(`/admin/users/${id}`, { method: 'DELETE', headers: boss.headers });
    expect(gone.status).toBe(200);
    const later = await adminAccount(room.strapi, 'Thea', 'passerelles-member');
    expect([later.id === id, later.email]).toEqual([false, email]);
    expect(later.id).toBeGreaterThan(id);

    const after = await seatOf(name);
    expect(after).toMatchObject({
      documentId: before['documentId'],
      from: before['from'],
      to: before['to'],
      role: 'member',
      adminUser: null,
    });
    expect((await room.cms.request('/api/committees/comite-de-suivi')).body.data.seats).toContainEqual(
      expect.objectContaining({ name, current: true }),
    );
    await room.vote(room.chair, review, 'approve');
    const seen = (await room.call(room.chair, `/reviews/${review}`)).body.data;
    expect([seen.turnout.present, seen.ballots.map(({ member }: Row) => member)]).toEqual([
      2,
      expect.arrayContaining([name]),
    ]);

    // Not the later account: neither to read nor to vote, and the seat that voted is not given to it.
    expect((await room.call(later, `/reviews/${review}`)).status).toBe(404);
    expect((await room.vote(later, review, 'reject')).body.error.details.code).toBe('NOT_A_VOTER');
    const given = await change(after['documentId'], { adminUser: { set: [{ id: later.id }] } });
    expect(given.body.error.details.errors).toEqual([{ path: ['adminUserId'], message: 'MANDATE_IN_USE' }]);
    expect((await change(after['documentId'], { to: '2999-01-01' })).status).toBe(200);
  });

  it('never gives its number back', async () => {
    if (room.strapi.db.dialect.client !== 'sqlite') return;
    for (const name of ['admin_users', 'up_users']) {
      const [{ sql }] = await room.strapi.db.connection('sqlite_master').where({ type: 'table', name }).select('sql');
      expect(sql).toMatch(/autoincrement/i);
    }
  });
});

describe('a change of mandates where much was said', () => {
  /** As many rows as asked for, each a copy of one that the product wrote. */
  async function multiply(name: string, times: number, changed: (index: number) => Row) {
    const db = room.strapi.db.connection;
    const [{ id: _, ...row }] = await db(tableOf(name)).orderBy('id').limit(1);
    const copy = Object.fromEntries(
      Object.entries(row).map(([field, value]) => [
        field,
        value !== null && typeof value === 'object' && !(value instanceof Date) ? JSON.stringify(value) : value,
      ]),
    );
    for (let from = 0; from < times; from += 25) {
      await db(tableOf(name)).insert(
        Array.from({ length: Math.min(25, times - from) }, (_unused, index) => ({ ...copy, ...changed(from + index) })),
      );
    }
  }

  it('reads what it concerns: none of 5 000 ballots but the last under this seat, none of 500 reviews', async () => {
    const seat = await seatOf(room.second.name);
    await multiply('review', 500, (index) => ({ document_id: `copied-${index}`, open_key: `copied-${index}` }));
    await multiply('ballot', 5000, (index) => ({
      document_id: `copied-${index}`,
      key: `copied-${index}`,
      membership: index % 10 === 0 ? seat['documentId'] : `seat-${index % 40}`,
    }));
    const read: Record<string, number> = {};
    const count = (answer: unknown, { sql }: { sql: string }) => {
      for (const name of ['ballot', 'review', 'proxy', 'recusal']) {
        if (sql.includes(tableOf(name)) && sql.startsWith('select'))
          read[name] = (read[name] ?? 0) + [answer ?? []].flat().length;
      }
    };
    room.strapi.db.connection.on('query-response', count);
    const times: number[] = [];
    for (const day of ['2999-01-01', '2999-01-02', '2999-01-03', '2999-01-04', '2999-01-05']) {
      const began = process.cpuUsage();
      await (room.strapi.documents(seatUid as never) as any).update({
        documentId: seat['documentId'],
        data: { to: day },
      });
      const { user, system } = process.cpuUsage(began);
      times.push((user + system) / 1000);
    }
    room.strapi.db.connection.removeListener('query-response', count);
    console.info(`a change of one mandate: ${times.map((time) => time.toFixed(0)).join(', ')} ms of processor time`);
    expect(Math.min(...times)).toBeLessThan(50);
    expect(read).toEqual({ ballot: 5, recusal: 0, proxy: 0 });
    expect((await change(seat['documentId'], { to: '2020-01-01' })).body.error.details.errors).toEqual([
      { path: ['to'], message: 'END_BEFORE_USE' },
    ]);
  });
});
