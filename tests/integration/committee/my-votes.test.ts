import { afterAll, beforeAll, expect, it } from 'vitest';
import { openRoom, type Room } from './room';

let room: Room;
const votes = async (account: Room['chair']) => (await room.call(account, '/ballots/mine')).body.data;

beforeAll(async () => {
  room = await openRoom();
}, 120_000);
afterAll(() => room.cms.stop());

it('what a member voted is told with what came of it, once a stage, and to nobody else', async () => {
  const { review } = await room.opened('Votée');
  expect(await votes(room.third)).toEqual([]);
  await room.vote(room.third, review, 'abstain', { comment: null });
  await room.vote(room.third, review, 'approve', { comment: null });
  const vote = {
    review,
    document: { uid: expect.any(String), title: 'Votée' },
    round: 1,
    committee: 'Comité de suivi',
    choice: 'approve',
    castAt: expect.any(String),
  };
  expect(await votes(room.third)).toEqual([{ ...vote, outcome: null, record: null }]);
  expect(await votes(room.editor)).toEqual([]);
  await room.vote(room.chair, review, 'approve', { comment: null });
  await room.call(room.chair, `/reviews/${review}/close`, { reason: 'Claire.' });
  expect(await votes(room.third)).toEqual([
    { ...vote, outcome: 'approved', record: expect.stringMatching(/-comite-de-suivi$/) },
  ]);
  expect((await votes(room.fourth)).map(({ choice }: any) => choice)).toEqual([]);
});

it('the mandates of who is signed in bear their days', async () => {
  const { seats } = (await room.call(room.third, '/me')).body.data;
  expect(seats).toEqual([
    expect.objectContaining({ committee: 'comite-de-suivi', role: 'member', from: '2024-01-01', to: null }),
    expect.objectContaining({ committee: 'comite-de-pilotage', role: 'member', from: '2024-01-01', to: null }),
  ]);
});
