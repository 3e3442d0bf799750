import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { author } from './people';
import { openRoom, uid, type Account, type Room } from './room';

let room: Room;
beforeAll(async () => {
  room = await openRoom();
  await room.table('stage').updateMany({ where: {}, data: { reasonHours: 24 } });
});
afterAll(() => room?.cms.stop());

const everyone = () => [room.chair, room.second, room.third, room.fourth];
const read = async (account: Account, review: string) => (await room.call(account, `/reviews/${review}`)).body.data;
const status = (documentId: string) => room.service('reviews').statusOf(uid, documentId);
const say = (documentId: string, answers: Record<string, string>) =>
  room.service('reviews').answerReservations({ uid, documentId, answers, by: author });
const mailsTo = async (email: string): Promise<any[]> =>
  room.strapi.db.query('plugin::outbox.row' as never).findMany({
    where: { topic: 'mail', key: email },
    orderBy: { id: 'asc' },
  } as never);
const ok = async (answer: Promise<{ status: number; body: any }>) => {
  const { status: code, body } = await answer;
  if (code !== 200) throw new Error(JSON.stringify(body));
  return body.data;
};
const close = (review: string, body: object) =>
  room.call(room.chair, `/reviews/${review}/close`, { reason: 'Parce que.', ...body });

/** Before the deciding committee, with these reservations of the opinion. */
async function decidingOn(title: string, requests: string[]) {
  const { documentId, review } = await room.opened(title);
  for (const [place, account] of everyone().entries()) {
    const request = requests[place];
    await ok(
      request
        ? room.vote(account, review, 'approve-with-reservations', { comment: 'Hum.', request })
        : room.vote(account, review, 'approve'),
    );
  }
  await ok(close(review, {}));
  const { reservations } = await status(documentId);
  const idOf = (text: string): string => reservations.find((item: any) => item.text === text).id;
  return { documentId, review, idOf };
}

describe('the reservations of an opinion, while the deciding committee votes', () => {
  it('are answered at once, read by its members, and change neither the text examined nor the vote', async () => {
    const { documentId, review, idOf } = await decidingOn('Répondre tout de suite', ['Chiffrez.', 'Datez.']);
    await ok(room.vote(room.second, review, 'approve'));
    const before = await room.row(review);
    expect(await status(documentId)).toMatchObject({ state: 'in-review', locked: true, canSubmit: false });
    const told = await mailsTo(author.email);
    expect(told.filter(({ payload }) => payload.text.includes('répondre dès maintenant'))).toHaveLength(1);

    await say(documentId, { [idOf('Chiffrez.')]: ' 7 850 euros. ' });
    expect((await status(documentId)).reservations).toMatchObject([
      { text: 'Chiffrez.', state: 'answered', answer: { done: false, text: '7 850 euros.' } },
      { text: 'Datez.', state: 'open', answer: null },
    ]);
    expect((await read(room.third, review)).reservations[0].answer).toEqual({ done: false, text: '7 850 euros.' });
    const { fingerprint, snapshot, movedAt, state, closesAt } = await room.row(review);
    expect({ fingerprint, snapshot, movedAt, state, closesAt }).toEqual({
      fingerprint: before.fingerprint,
      snapshot: before.snapshot,
      movedAt: before.movedAt,
      state: before.state,
      closesAt: before.closesAt,
    });
    expect((await read(room.second, review)).turnout.present).toBe(1);
    const toChair = (await mailsTo(room.chair.email)).filter(({ payload }) =>
      payload.subject.includes('Répondre tout de suite'),
    );
    expect(toChair.at(-1).payload.subject).toContain('Réponse aux réserves de l’avis');
    // Who has voted is told as well, once; who has not reads the answers with the sheet.
    const toldAfter = async (account: Account) =>
      (await mailsTo(account.email)).filter(({ payload }) => payload.subject.includes('après votre vote'));
    expect([(await toldAfter(room.second)).length, (await toldAfter(room.third)).length]).toEqual([1, 0]);
    expect((await status(documentId)).history.at(-1)).toMatchObject({
      event: 'answer-reservations',
      state: 'in-review',
      reservations: [{ text: 'Chiffrez.' }],
    });

    // The chair votes too: she presides, and gets one mail an answer.
    await ok(room.vote(room.chair, review, 'approve'));
    await say(documentId, { [idOf('Datez.')]: 'En mars.' });
    expect([(await toldAfter(room.second)).length, (await toldAfter(room.chair)).length]).toEqual([2, 0]);
    const subjects = (await mailsTo(room.chair.email)).map(({ payload }) => payload.subject);
    expect(
      subjects.filter((subject) => subject.includes('Réponse aux réserves') && subject.includes('tout de suite')),
    ).toHaveLength(2);
  });

  it('are answered again or not at all until the stage closes; the same answer twice writes nothing', async () => {
    const { documentId, idOf } = await decidingOn('Répondre encore', ['Chiffrez.']);
    const id = idOf('Chiffrez.');
    await say(documentId, { [id]: 'Mille.' });
    const once = (await status(documentId)).history.length;
    await say(documentId, { [id]: 'Mille.' });
    expect((await status(documentId)).history).toHaveLength(once);
    await say(documentId, { [id]: ' ' });
    expect((await status(documentId)).reservations).toMatchObject([{ state: 'open', answer: null }]);
    expect((await status(documentId)).history).toHaveLength(once + 1);
  });

  it('take no other answer: of something else, or at another time', async () => {
    const { documentId, review, idOf } = await decidingOn('Rien d’autre', ['Chiffrez.']);
    const id = idOf('Chiffrez.');
    await expect(say(documentId, { autre: 'Oui.' })).rejects.toMatchObject({ details: { code: 'REMARK_NOT_FOUND' } });
    for (const account of everyone()) await ok(room.vote(account, review, 'approve'));
    await ok(close(review, { items: [{ id, text: null, kept: false, word: 'Inutile.' }] }));
    await expect(say(documentId, { [id]: 'Mille.' })).rejects.toMatchObject({
      details: { code: 'NOTHING_TO_ANSWER' },
    });
    const fresh = await room.opened('Sans avis');
    await expect(say(fresh.documentId, {})).rejects.toMatchObject({ details: { code: 'NOTHING_TO_ANSWER' } });
  });

  it('are kept or dropped with their answers; an answer that came meanwhile is read first, and the records tell', async () => {
    const { documentId, review, idOf } = await decidingOn('Gardées ou non', ['Chiffrez.', 'Datez.']);
    for (const account of everyone()) await ok(room.vote(account, review, 'approve'));
    const foreseen = (await read(room.chair, review)).closing;
    await say(documentId, { [idOf('Chiffrez.')]: 'Mille euros.', [idOf('Datez.')]: 'En mars.' });
    const items = [{ id: idOf('Datez.'), text: null, kept: false, word: 'La date suffit.' }];
    const stale = await close(review, { items, seen: foreseen.seen });
    expect(stale.body.error.details.code).toBe('BALLOTS_CHANGED');
    const { closing } = await read(room.chair, review);
    expect(closing.carried.map((item: any) => item.answer.text)).toEqual(['Mille euros.', 'En mars.']);
    await ok(close(review, { items, seen: closing.seen }));

    // What is kept waits for whoever presides, with the answer that it has; the author may add to it.
    expect(await status(documentId)).toMatchObject({ state: 'reservations-to-lift', unanswered: [], canSubmit: true });
    const { draftFingerprint: fingerprint } = await read(room.chair, review);
    await ok(room.call(room.chair, `/reviews/${review}/reservations/${idOf('Chiffrez.')}/lift`, { fingerprint }));
    await (room.strapi.documents(uid as never) as any).publish({ documentId });
    const records = await room.recordsOf(documentId);
    const told = await Promise.all(
      records.map(async ({ reference }) => (await room.cms.request(`/api/decision-records/${reference}`)).body.data),
    );
    const became = told.map(({ kind, power, reservations }: any) => [
      power ?? kind,
      reservations.map((item: any) => [item.text, item.lifted, item.dropped, item.answer, item.word]),
    ]);
    expect(became).toEqual([
      [
        'lifting',
        [
          ['Datez.', false, true, 'En mars.', 'La date suffit.'],
          ['Chiffrez.', true, false, 'Mille euros.', null],
        ],
      ],
      [
        'decision',
        [
          ['Chiffrez.', true, false, null, null],
          ['Datez.', false, true, 'En mars.', 'La date suffit.'],
        ],
      ],
      [
        'opinion',
        [
          ['Chiffrez.', true, false, null, null],
          ['Datez.', false, true, null, 'La date suffit.'],
        ],
      ],
    ]);
    expect((await room.service('records').verify()).length).toBe(0);
  });

  it('become remarks with the answers that they had, where changes are requested', async () => {
    const { documentId, review, idOf } = await decidingOn('Devenues remarques', ['Chiffrez.']);
    await say(documentId, { [idOf('Chiffrez.')]: 'Mille euros.' });
    for (const account of everyone())
      await ok(room.vote(account, review, 'request-changes', { comment: 'Hum.', request: 'Refaites.' }));
    await ok(close(review, {}));
    const { state, remarks, unanswered } = await status(documentId);
    expect([state, remarks[0].comment, remarks[0].answer.text]).toEqual([
      'changes-requested',
      'Chiffrez.',
      'Mille euros.',
    ]);
    expect(unanswered).toEqual(remarks.slice(1).map(({ id }: any) => id));
  });

  it('wait with their answers while the deciding stage is adjourned, and are answered then as well', async () => {
    const { documentId, review, idOf } = await decidingOn('Ajournées', ['Chiffrez.', 'Datez.']);
    await say(documentId, { [idOf('Chiffrez.')]: 'Mille euros.' });
    await ok(room.call(room.chair, `/reviews/${review}/adjourn`, { reason: 'Absents.' }));
    await say(documentId, { [idOf('Datez.')]: 'En mars.' });
    await ok(room.call(room.chair, `/reviews/${review}/reopen`, { reason: 'Présents.' }));
    expect((await read(room.third, review)).reservations.map((item: any) => item.answer.text)).toEqual([
      'Mille euros.',
      'En mars.',
    ]);
  });
});

describe('a stage that is reopened with all of its ballots in', () => {
  it('is complete at once: whoever presides has the last word', async () => {
    const { review } = await room.opened('Rouverte complète');
    for (const account of everyone()) await ok(room.vote(account, review, 'approve'));
    expect((await room.row(review)).closesAt).not.toBeNull();
    await ok(room.call(room.chair, `/reviews/${review}/adjourn`, { reason: 'À relire.' }));
    expect((await room.row(review)).closesAt).toBeNull();
    await ok(room.call(room.editor, `/reviews/${review}/reopen`, { reason: 'Relu.' }));
    expect(await room.row(review)).toMatchObject({ state: 'in-review', closesAt: expect.anything() });
    expect((await read(room.chair, review)).duty).toBe('close');
  });
});
