import { fork, type ChildProcess } from 'node:child_process';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { cmsDir } from '../../support';
import { openRoom, type Account, type Answer, type Room } from './room';

const rounds = Array.from({ length: 5 }, (_, index) => index + 1);
let room: Room;
let other: ChildProcess;
let urls: string[];
/** Documents whose records the last test counts. */
const closed: string[] = [];

const messageOf = <T>(child: ChildProcess) =>
  new Promise<T>((resolve) => child.once('message', (message) => resolve(message as T)));

beforeAll(async () => {
  room = await openRoom();
  const script = path.join(import.meta.dirname, 'second-process.mjs');
  other = fork(script, [cmsDir], { env: process.env, stdio: ['ignore', 'ignore', 'inherit', 'ipc'], execArgv: [] });
  urls = [room.cms.url, (await messageOf<{ url: string }>(other)).url];
});
afterAll(async () => {
  other?.kill();
  await room?.cms.stop();
});

/** A request of a person to one of the two processes, over HTTP. */
async function ask(process: number, account: Account, route: string, body: unknown): Promise<Answer> {
  const answer = await fetch(`${urls[process % 2]}/committee${route}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...account.headers },
    body: JSON.stringify(body),
  });
  return { status: answer.status, body: await answer.json() };
}
const ballot = (process: number, account: Account, review: string, stage = 1) =>
  ask(process, account, `/reviews/${review}/ballots`, { round: 1, stage, choice: 'approve' });
const codes = (answers: Answer[]) =>
  answers.map((answer) => (answer.status === 200 ? 'ok' : (answer.body.error?.details?.code ?? answer.status))).sort();
const ballotsOf = async (review: string, stage = 1): Promise<any[]> =>
  room.table('ballot').findMany({ where: { reviewId: (await room.row(review)).id, stage } });
async function openedFor(title: string) {
  const one = await room.opened(title);
  closed.push(one.documentId);
  return one;
}

it('four members who vote at once in two processes: four ballots, one record, no error', async () => {
  for (const round of rounds) {
    const { documentId, review } = await openedFor(`Ensemble ${round}`);
    const answers = await Promise.all(
      [room.chair, room.second, room.third, room.fourth].map((account, index) =>
        ballot(index + round, account, review),
      ),
    );
    expect(codes(answers)).toEqual(['ok', 'ok', 'ok', 'ok']);
    expect(await ballotsOf(review)).toHaveLength(4);
    expect(await room.recordsOf(documentId)).toMatchObject([{ power: 'opinion', present: 4, for: 4 }]);
    expect(await room.row(review)).toMatchObject({ state: 'in-review', stage: { position: 2 } });
  }
});

it('the same click in two processes: one ballot', async () => {
  for (const round of rounds) {
    const { review } = await room.opened(`Double clic ${round}`);
    expect(codes(await Promise.all([0, 1].map((process) => ballot(process, room.third, review))))).toEqual([
      'ALREADY_CAST',
      'ok',
    ]);
    expect(await ballotsOf(review)).toHaveLength(1);
  }
});

it('a ballot against the closing: it is in the record, or it is refused', async () => {
  for (const round of rounds) {
    const { documentId, review } = await openedFor(`Clôture ${round}`);
    for (const account of [room.chair, room.second]) await ballot(0, account, review);
    const [voted, ended] = await Promise.all([
      ballot(round, room.third, review),
      ask(round + 1, room.chair, `/reviews/${review}/close`, { reason: null }),
    ]);
    expect(ended.status).toBe(200);
    const isIn = voted.status === 200;
    expect(isIn || voted.body.error.details.code === 'STAGE_CLOSED').toBe(true);
    expect(await ballotsOf(review)).toHaveLength(isIn ? 3 : 2);
    expect(await room.recordsOf(documentId)).toMatchObject([{ power: 'opinion', present: isIn ? 3 : 2 }]);
  }
});

it('the chair who closes twice, in two processes: one record, and the next stage stays open', async () => {
  for (const round of rounds) {
    const { documentId, review } = await openedFor(`Deux clôtures ${round}`);
    for (const account of [room.chair, room.second]) await ballot(0, account, review);
    const close = (process: number) =>
      ask(process, room.chair, `/reviews/${review}/close`, { round: 1, stage: 1, reason: null });
    expect(codes(await Promise.all([close(0), close(1)]))).toEqual(['STAGE_CLOSED', 'ok']);
    expect(codes([await close(round)])).toEqual(['STAGE_CLOSED']);
    expect(await room.recordsOf(documentId)).toHaveLength(1);
  }
});

it('the chair, the last ballots and the deadline in both processes: one record', async () => {
  const { sweepDeadlines } = useCase('sweep-deadlines');
  for (const round of rounds) {
    const { documentId, review } = await openedFor(`Échéance ${round}`);
    for (const account of [room.chair, room.second]) await ballot(0, account, review);
    const { id } = await room.row(review);
    await room.table('review').update({ where: { id }, data: { dueOn: '2020-01-01' } });
    const swept = messageOf(other);
    other.send({ sweep: '2020-01-02' });
    const [third, fourth, ended] = await Promise.all([
      ballot(0, room.third, review),
      ballot(1, room.fourth, review),
      ask(round, room.chair, `/reviews/${review}/close`, { reason: null }),
      sweepDeadlines(room.strapi, '2020-01-02'),
    ]);
    await swept;
    for (const answer of [third, fourth, ended] as Answer[]) {
      expect(['ok', 'STAGE_CLOSED', 'QUORUM_NOT_REACHED']).toContain(codes([answer])[0]);
    }
    const cast = await ballotsOf(review);
    expect(cast).toHaveLength(2 + [third, fourth].filter((answer) => (answer as Answer).status === 200).length);
    const records = await room.recordsOf(documentId);
    expect(records).toMatchObject([{ power: 'opinion', present: cast.length }]);
    expect(await room.row(review)).toMatchObject({ state: 'in-review', stage: { position: 2 } });
  }
});

it('two proxies given at once to one bearer: one is', async () => {
  for (const round of rounds) {
    const { review } = await room.opened(`Procurations ${round}`);
    const bearerId = await room.seat(review, room.second);
    const answers = await Promise.all(
      [room.third, room.fourth].map((account, index) =>
        ask(index, account, `/reviews/${review}/proxies`, { round: 1, stage: 1, bearerId }),
      ),
    );
    expect(codes(answers)).toEqual(['ONE_PROXY_ONLY', 'ok']);
  }
});

it('many closings at once in both processes: numbers without a gap, chains that hold', async () => {
  const many = await Promise.all(rounds.map((round) => openedFor(`Numéros ${round}`)));
  for (const account of [room.chair, room.second, room.third])
    for (const { review } of many) await ballot(0, account, review);
  const answers = await Promise.all(many.map(({ review }, index) => ballot(index, room.fourth, review)));
  expect(codes(answers)).toEqual(rounds.map(() => 'ok'));
  const { data } = (await room.cms.request('/api/decision-records?committee=comite-de-suivi&pageSize=100')).body;
  const positions = data.map((record: any) => Number(record.number.slice(5))).sort((a: number, b: number) => a - b);
  expect(positions).toEqual(closed.map((_, index) => index + 1));
  expect(await room.service('records').verify()).toEqual([]);
  const keys = (await room.table('decision-record').findMany({})).map((record: any) => record.closingKey);
  expect(new Set(keys).size).toBe(keys.length);
});

function useCase(name: string): any {
  const { createRequire } = (globalThis as any).process.getBuiltinModule('node:module');
  return createRequire(import.meta.url)(`../../../plugins/committee/dist/server/src/use-cases/${name}.js`);
}
