import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { author } from './people';
import { openRoom, uid, type Account, type Room } from './room';

let room: Room;
beforeAll(async () => {
  room = await openRoom();
  await room.table('stage').updateMany({ where: {}, data: { reasonHours: 24 } });
});
afterAll(() => room?.cms.stop());

/** A use-case of the built plugin, to be called at a moment that a test chooses. */
const useCase = (name: string): any =>
  createRequire(import.meta.url)(`../../../plugins/committee/dist/server/src/use-cases/${name}.js`);
const hours = (count: number) => new Date(Date.now() + count * 3_600_000).toISOString();
const everyone = () => [room.chair, room.second, room.third, room.fourth];

async function ok(answer: Promise<{ status: number; body: any }>): Promise<any> {
  const { status, body } = await answer;
  if (status !== 200) throw new Error(JSON.stringify(body));
  return body.data;
}
const read = (account: Account, review: string) => ok(room.call(account, `/reviews/${review}`));
const ask = (account: Account, review: string, choice: string, comment: string, request?: string | null) =>
  ok(room.vote(account, review, choice, { comment, ...(request === undefined ? {} : { request }) }));
/** Everybody approves but those of `asking`. */
async function voted(review: string, asking: () => Promise<unknown>): Promise<void> {
  await asking();
  for (const account of everyone()) {
    const { ownBallot } = await read(account, review);
    if (!ownBallot) await ok(room.vote(account, review, 'approve'));
  }
}
const close = (account: Account, review: string, more: Record<string, unknown> = {}) =>
  room.call(account, `/reviews/${review}/close`, { reason: 'Utile à tous.', ...more });
const status = (documentId: string): Promise<any> => room.service('reviews').statusOf(uid, documentId);
const mails = async (): Promise<any[]> =>
  room.strapi.db.query('plugin::outbox.row' as never).findMany({ where: { topic: 'mail' } as never });
const mailsTo = async (email: string, subject: string) =>
  (await mails()).filter((row) => row.key === email && row.payload.subject.includes(subject));

describe('the two texts of a ballot', () => {
  it('leave the committee as the one for the association alone: to the author, in the record, in public', async () => {
    const { documentId, review } = await room.opened('Deux textes');
    const secret = 'Léa a raison, le trésorier se trompe.';
    await voted(review, () => ask(room.third, review, 'approve-with-reservations', secret, 'Précisez le budget.'));
    await ok(close(room.chair, review));
    await voted(review, () => ask(room.fourth, review, 'approve-with-reservations', secret, 'Datez les chiffres.'));
    expect((await read(room.chair, review)).closing.ballots.map((one: any) => one.comment)).toContain(secret);
    await ok(close(room.chair, review));

    const { reservations } = await status(documentId);
    expect(reservations.map((item: any) => item.text)).toEqual(['Précisez le budget.', 'Datez les chiffres.']);
    const left = [
      await status(documentId),
      (await mails()).filter((row) => row.payload.subject.includes('Deux textes')),
      await room.table('decision-record').findMany({ where: { contentId: documentId } }),
      await room.table('transition').findMany({ where: { reviewId: (await room.row(review)).id } }),
      await room.recordsOf(documentId),
    ];
    expect(JSON.stringify(left)).not.toContain('Léa');
    // Its readers are the members, who read both, each under its name.
    const { ballots } = await read(room.second, review);
    expect(ballots).toContainEqual(expect.objectContaining({ comment: secret, request: 'Datez les chiffres.' }));
  });

  it('are both owed by a choice that asks for something; the one that is left out is left to whoever presides', async () => {
    const { documentId, review } = await room.opened('Textes dus');
    for (const texts of [
      { comment: 'Non.', request: ' ' },
      { comment: '', request: 'Refaites.' },
    ]) {
      const { body } = await room.vote(room.third, review, 'reject', texts);
      expect(body.error.details.code).toBe('COMMENT_REQUIRED');
    }
    await voted(review, async () => {
      for (const account of [room.chair, room.second, room.third])
        await ask(account, review, 'request-changes', 'À revoir.');
    });
    const { closing } = await read(room.chair, review);
    const [first, second] = closing.ballots;
    expect([first.comment, first.request]).toEqual(['À revoir.', null]);
    const items = [{ id: second.id, text: 'Dites qui a payé.', kept: true, word: null }];
    await ok(close(room.chair, review, { items, seen: closing.seen }));
    const { remarks } = await status(documentId);
    expect(remarks.map((item: any) => item.comment)).toEqual([
      closing.unwritten,
      'Dites qui a payé.',
      closing.unwritten,
    ]);
    const [mail] = await mailsTo(author.email, 'Textes dus');
    expect(JSON.stringify(mail.payload)).not.toContain('À revoir.');
  });

  it('ask for nothing where the choice asks for nothing', async () => {
    const { review } = await room.opened('Rien à demander');
    const { ownBallot } = await ask(room.third, review, 'approve', 'Bravo', 'Bravo');
    expect(ownBallot).toMatchObject({ comment: 'Bravo', request: null });
  });
});

describe('the last ballot', () => {
  it('makes the stage complete and asks whoever presides for the reason; ballots can still change', async () => {
    const { documentId, review } = await room.opened('Dernier avis');
    for (const account of [room.chair, room.second, room.third]) await ok(room.vote(account, review, 'approve'));
    expect((await read(room.chair, review)).closesAt).toBeNull();
    await ok(room.vote(room.fourth, review, 'approve'));
    const { closesAt } = await read(room.chair, review);
    expect(Math.abs(Date.parse(closesAt) - Date.parse(hours(24)))).toBeLessThan(60_000);
    expect(await room.recordsOf(documentId)).toEqual([]);
    expect(await mailsTo(room.chair.email, 'Tous ont voté : « Dernier avis »')).toHaveLength(1);

    await ask(room.third, review, 'approve-with-reservations', 'Chiffrer.', 'Chiffrez les résultats.');
    expect((await read(room.chair, review)).closesAt).toBe(closesAt);
    expect(await mailsTo(room.chair.email, 'Tous ont voté : « Dernier avis »')).toHaveLength(1);
    await ok(close(room.chair, review));
    expect(await room.table('decision-record').findMany({ where: { contentId: documentId } })).toMatchObject([
      {
        outcome: 'approved-with-reservations',
        reason: 'Utile à tous.',
        present: 4,
        reservations: ['Chiffrez les résultats.'],
      },
    ]);
    expect(await read(room.chair, review)).toMatchObject({ stage: { position: 2 }, closesAt: null });
  });

  it('does not write to whoever presides where it is hers: the form is before her', async () => {
    const { review } = await room.opened('Dernière voix');
    for (const account of [room.second, room.third, room.fourth, room.chair])
      await ok(room.vote(account, review, 'approve'));
    expect((await read(room.chair, review)).closing.outcome).toBe('approved');
    expect(await mailsTo(room.chair.email, 'Tous ont voté : « Dernière voix »')).toEqual([]);
  });

  it('closes the stage by itself once the hours are over, with what was drafted, whatever came to call it', async () => {
    const { documentId, review } = await room.opened('Close d’elle-même');
    await voted(review, () => ask(room.third, review, 'approve-with-reservations', 'Hum.', 'Chiffrez.'));
    const [ballot] = (await read(room.chair, review)).closing.ballots.filter((one: any) => one.request);
    const draft = { round: 1, stage: 1, reason: 'Préparé.', items: [{ id: ballot.id, text: 'Chiffrez le coût.' }] };
    await ok(room.call(room.chair, `/reviews/${review}/reason`, draft));
    const { id } = await room.row(review);
    const due = { reviewId: id, round: 1, stage: 1 };
    const { meetReason } = useCase('meet-deadline');
    const { sweepDeadlines } = useCase('sweep-deadlines');
    await meetReason(room.strapi, due, hours(23));
    await sweepDeadlines(room.strapi, undefined, hours(23));
    expect(await room.recordsOf(documentId)).toEqual([]);
    await Promise.all([
      meetReason(room.strapi, due, hours(25)),
      meetReason(room.strapi, due, hours(25)),
      sweepDeadlines(room.strapi, undefined, hours(25)),
      close(room.chair, review, { round: 1, stage: 1, reason: null }),
    ]);
    expect(await room.table('decision-record').findMany({ where: { contentId: documentId } })).toMatchObject([
      { reason: 'Préparé.', reservations: ['Chiffrez le coût.'], outcome: 'approved-with-reservations' },
    ]);
  });

  it('is the last no more where it becomes that of nobody: the stage waits for it again', async () => {
    const { review } = await room.opened('Voix annulée');
    const seat = await room.seat(review, room.fourth);
    await ok(
      room.call(room.fourth, `/reviews/${review}/proxies`, {
        round: 1,
        stage: 1,
        bearerId: await room.seat(review, room.third),
      }),
    );
    for (const account of [room.chair, room.second, room.third]) await ok(room.vote(account, review, 'approve'));
    await ok(room.vote(room.third, review, 'approve', { castMode: 'proxy', membershipId: seat }));
    expect((await read(room.chair, review)).closesAt).not.toBeNull();
    await ok(room.call(room.third, `/reviews/${review}/recusals`, { reason: 'Je connais la trésorière.' }));
    expect((await read(room.chair, review)).closesAt).toBeNull();
  });

  it('closes a stage that opened before this, whose ballots have one text, with an honest word for the author', async () => {
    const { documentId, review } = await room.opened('D’avant');
    const { id, stage } = await room.row(review);
    const { reasonHours: _, ...former } = stage;
    await room.table('review').update({ where: { id }, data: { stage: former } });
    await voted(review, () => ask(room.third, review, 'approve-with-reservations', 'Écrit pour le comité.'));
    await useCase('meet-deadline').meetReason(room.strapi, { reviewId: id, round: 1, stage: 1 }, hours(25));
    const [record] = await room.table('decision-record').findMany({ where: { contentId: documentId } });
    expect(record.reservations).toEqual([expect.stringContaining('n’a pas été rédigé pour l’association')]);
    expect(JSON.stringify(await status(documentId))).not.toContain('Écrit pour le comité');
  });
});

describe('whoever presides, before closing', () => {
  it('has a list of what waits for her: a reason, answers to reservations, what was adjourned; and nobody else has', async () => {
    const waits = async (account: Account) => {
      const { data } = (await room.call(account, '/reviews?scope=to-preside&pageSize=100')).body;
      return data.filter((one: any) => one.id === review).map((one: any) => one.duty);
    };
    const { documentId, review } = await room.opened('Ce qui attend');
    expect(await waits(room.chair)).toEqual([]);
    await voted(review, async () => {});
    expect(await waits(room.chair)).toEqual(['close']);
    for (const account of [room.second, room.third, room.editor]) expect(await waits(account)).toEqual([]);
    await ok(room.call(room.chair, `/reviews/${review}/adjourn`, { reason: 'Le quorum ne suffit pas.' }));
    expect(await waits(room.chair)).toEqual(['reopen']);
    await ok(room.call(room.chair, `/reviews/${review}/reopen`, { reason: 'On reprend.' }));
    await ok(close(room.chair, review));
    await voted(review, () => ask(room.third, review, 'approve-with-reservations', 'Hum.', 'Chiffrez.'));
    await ok(close(room.chair, review));
    expect(await waits(room.chair)).toEqual([]);
    const [reservation] = (await status(documentId)).reservations;
    await room.service('reviews').answer({ uid, documentId, answers: { [reservation.id]: { done: true, text: '' } } });
    await room.service('reviews').submit({ uid, documentId, by: author });
    expect(await waits(room.chair)).toEqual(['lift']);
  });

  it('foresees what will come out once she has voted, or all have, and sees no name beside it', async () => {
    const { review } = await room.opened('Prévoir');
    await ok(room.vote(room.second, review, 'approve'));
    await ask(room.third, review, 'approve-with-reservations', 'Hum.', 'Chiffrez.');
    expect((await read(room.chair, review)).closing).toBeNull();
    await ok(room.vote(room.chair, review, 'approve'));
    const { closing } = await read(room.chair, review);
    expect(closing).toMatchObject({ outcome: 'approved-with-reservations', decides: false, isLast: false });
    for (const { name } of everyone()) expect(JSON.stringify(closing)).not.toContain(name);
    expect((await read(room.second, review)).closing).toBeNull();
    // What was foreseen is what comes out: a ballot that comes meanwhile is read first.
    await ok(room.vote(room.fourth, review, 'reject', { comment: 'Non.', request: 'Refaites.' }));
    const { body } = await close(room.chair, review, { seen: closing.seen });
    expect(body.error.details.code).toBe('BALLOTS_CHANGED');
  });

  it('keeps or drops each reservation, those of the opinion as well; both records tell what became of each', async () => {
    const { documentId, review } = await room.opened('Écartées');
    await voted(review, async () => {
      await ask(room.third, review, 'approve-with-reservations', 'Hum.', 'Chiffrez.');
      await ask(room.fourth, review, 'approve-with-reservations', 'Hum.', 'Photographiez.');
    });
    const opinion = await read(room.chair, review);
    const idOf = (closing: any, request: string) => closing.ballots.find((one: any) => one.request === request).id;
    const drop = (id: string, word: string | null) => ({ id, kept: false, word });
    const wordless = await close(room.chair, review, { items: [drop(idOf(opinion.closing, 'Photographiez.'), null)] });
    expect(wordless.body.error.details).toMatchObject({ code: 'COMMENT_REQUIRED', field: 'word' });
    await ok(close(room.chair, review, { items: [drop(idOf(opinion.closing, 'Photographiez.'), 'Une photo y est.')] }));

    await voted(review, () => ask(room.second, review, 'approve-with-reservations', 'Hum.', 'Datez.'));
    const decision = await read(room.chair, review);
    expect(decision.closing.carried.map((item: any) => item.text)).toEqual(['Chiffrez.']);
    const items = [
      drop(decision.closing.carried[0].id, 'En annexe.'),
      drop(idOf(decision.closing, 'Datez.'), 'Datés.'),
    ];
    await ok(close(room.chair, review, { items, seen: decision.closing.seen }));

    // None is left: the adoption is plain, and the sheet can be published.
    expect(await room.row(review)).toMatchObject({ state: 'accepted' });
    await (room.strapi.documents(uid as never) as any).publish({ documentId });
    const records = await room.recordsOf(documentId);
    const told = await Promise.all(
      records.map(
        async ({ reference }: any) => (await room.cms.request(`/api/decision-records/${reference}`)).body.data,
      ),
    );
    const became = told.map(({ power, outcome, reservations }: any) => [
      power,
      outcome,
      reservations.map((item: any) => [item.text, item.dropped, item.word]),
    ]);
    expect(became).toContainEqual([
      'opinion',
      'approved-with-reservations',
      [
        ['Chiffrez.', true, 'En annexe.'],
        ['Photographiez.', true, 'Une photo y est.'],
      ],
    ]);
    expect(became).toContainEqual([
      'decision',
      'approved',
      [
        ['Chiffrez.', true, 'En annexe.'],
        ['Datez.', true, 'Datés.'],
      ],
    ]);
    expect((await status(documentId)).reservations.map((item: any) => [item.text, item.state, item.word])).toEqual([
      ['Photographiez.', 'dropped', 'Une photo y est.'],
      ['Chiffrez.', 'dropped', 'En annexe.'],
      ['Datez.', 'dropped', 'Datés.'],
    ]);
    expect((await room.service('records').verify()).length).toBe(0);
  });
});
