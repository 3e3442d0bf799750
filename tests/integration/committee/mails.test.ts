import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedCms, type RunningCms } from '../../support';
import { adminAccount, author, closeAtOnce, draftPractice, versionRead } from './people';

const uid = 'api::practice.practice';
type Account = Awaited<ReturnType<typeof adminAccount>>;
interface MailRow {
  id: number;
  key: string;
  payload: { subject: string; text: string; html: string };
}
let cms: RunningCms;
let editor: Account;
let chair: Account;
let english: Account;
let decider: Account;

const service = (name: string): any => cms.strapi.plugin('committee').service(name);
const practices = (): any => cms.strapi.documents(uid as never);
const call = async (account: Account, path: string, body: unknown) => {
  const answer = await cms.request(`/committee${path}`, { method: 'POST', body, headers: account.headers });
  if (answer.status >= 400) throw new Error(`${path}: ${JSON.stringify(answer.body)}`);
  return answer.body.data;
};
const vote = async (account: Account, review: string, choice: string, comment: string | null = null) =>
  call(account, `/reviews/${review}/ballots`, {
    ...(await versionRead(cms.strapi, review)),
    choice,
    comment,
    request: comment,
  });

/** The mail rows that an act leaves behind. */
async function mailsOf(act: () => Promise<unknown>): Promise<MailRow[]> {
  const rows = () =>
    cms.strapi.db
      .query('plugin::outbox.row' as never)
      .findMany({ where: { topic: 'mail' } as never, orderBy: { id: 'asc' } as never }) as Promise<MailRow[]>;
  const last = (await rows()).at(-1)?.id ?? 0;
  await act();
  return (await rows()).filter(({ id }) => id > last);
}
/** Who received what, by subject: a second mail to the same person is a second entry. */
async function told(act: () => Promise<unknown>): Promise<Record<string, string[]>> {
  const subjects: Record<string, string[]> = {};
  for (const { key, payload } of await mailsOf(act)) (subjects[key] ??= []).push(payload.subject);
  return subjects;
}

async function submitted(title: string) {
  const { documentId } = await draftPractice(cms.strapi, title);
  const { reviewId } = await service('reviews').submit({ uid, documentId, by: author });
  return { documentId, review: reviewId as string };
}
const accept = (review: string) => call(editor, `/reviews/${review}/admissibility`, { decision: 'accept' });
async function opened(title: string) {
  const one = await submitted(title);
  await accept(one.review);
  return one;
}
/** Past the monitoring committee, in front of the one that decides. */
async function toDecide(title: string) {
  const one = await opened(title);
  for (const account of [chair, english]) await vote(account, one.review, 'approve');
  return one;
}

beforeAll(async () => {
  cms = await sharedCms();
  await closeAtOnce(cms.strapi);
  editor = await adminAccount(cms.strapi, 'Edith', 'passerelles-editor');
  chair = await adminAccount(cms.strapi, 'Camille', 'passerelles-member');
  english = await adminAccount(cms.strapi, 'Wendy', 'passerelles-member');
  decider = await adminAccount(cms.strapi, 'Denis', 'passerelles-member');
  await cms.strapi.db.query('admin::user').update({ where: { id: english.id }, data: { preferedLanguage: 'en' } });
  const seats = {
    'comite-de-suivi': [
      [chair, 'chair'],
      [english, 'member'],
    ],
    'comite-de-pilotage': [
      [chair, 'chair'],
      [decider, 'member'],
    ],
  } as const;
  for (const [committeeSlug, people] of Object.entries(seats)) {
    for (const [account, role] of people) {
      await service('memberships').appoint({ committeeSlug, adminUserId: account.id, name: account.name, role });
    }
  }
});
afterAll(() => cms?.stop());

describe('each event is told once to each person it concerns, and to nobody else', () => {
  it('a submission, the remarks of the triage, and the answers to them', async () => {
    const { documentId } = await draftPractice(cms.strapi, 'A');
    let review = '';
    const submission = async () => {
      review = (await service('reviews').submit({ uid, documentId, by: author })).reviewId;
    };
    expect(await told(submission)).toEqual({
      [author.email]: ['« A » a bien été soumis au comité'],
      [editor.email]: ['À vérifier avant examen : « A »'],
    });
    const remarks = [{ field: 'results', reason: 'incomplete', comment: 'Qui est venu ?' }];
    const [back, ...others] = await mailsOf(() =>
      call(editor, `/reviews/${review}/admissibility`, { decision: 'send-back', remarks, dueOn: '2030-03-01' }),
    );
    expect([back?.key, back?.payload.subject, others]).toEqual([author.email, '« A » est à compléter', []]);
    expect(back?.payload.text).toContain('• Résultats et évaluation (incomplet) : Qui est venu ?');
    expect(back?.payload.text).toContain('au plus tard le vendredi 1er mars 2030');
    expect(back?.payload.text).toContain(`/espace/fiches/${documentId}/suivi`);

    const { remarks: asked } = await service('reviews').statusOf(uid, documentId);
    const answering = () =>
      service('reviews').answer({ uid, documentId, answers: { [asked[0].id]: { done: true, text: '' } } });
    expect(await told(answering)).toEqual({});
    expect(await told(submission)).toEqual({
      [author.email]: ['« A » a bien été soumis au comité'],
      [editor.email]: ['À vérifier avant examen : « A »'],
    });
  });

  it('the opening of both stages, the opinion and the decision, the publication and the end of it', async () => {
    const { documentId, review } = await submitted('B');
    const opening = await mailsOf(() => accept(review));
    expect(opening.map(({ key, payload }) => [key, payload.subject])).toEqual([
      [chair.email, 'Votre avis est attendu sur « B »'],
      [english.email, 'Your opinion is awaited on “B”'],
      [author.email, '« B » est recevable'],
    ]);
    expect(opening[1]?.payload.text).toContain(`/admin/plugins/committee/reviews/${review}`);
    expect(opening[1]?.payload.html).toContain('<html lang="en">');
    expect(await told(() => vote(chair, review, 'approve'))).toEqual({});
    expect(await told(() => vote(english, review, 'approve'))).toEqual({
      [author.email]: ['« B » : un avis est rendu'],
      [english.email]: ['“B”: approved'],
      [chair.email]: ['« B » : approuvé', 'Votre avis est attendu sur « B »'],
      [decider.email]: ['Votre avis est attendu sur « B »'],
    });
    await vote(chair, review, 'approve');
    expect(await told(() => vote(decider, review, 'approve'))).toEqual({
      [author.email]: ['« B » : le comité s’est prononcé'],
      [editor.email]: ['Accepté, à publier : « B »'],
      [chair.email]: ['« B » : approuvé'],
      [decider.email]: ['« B » : approuvé'],
    });
    expect(await told(() => practices().publish({ documentId }))).toEqual({ [author.email]: ['« B » est en ligne'] });
    expect(await told(() => practices().unpublish({ documentId }))).toEqual({
      [author.email]: ['« B » n’est plus en ligne'],
    });
  });

  it('changes that the committee asks for, a refusal, and a vote that settles nothing', async () => {
    const changes = await opened('C');
    await vote(chair, changes.review, 'request-changes', 'Chiffrer.');
    const mails = await mailsOf(() => vote(english, changes.review, 'request-changes', 'Nommer les partenaires.'));
    expect(mails.map(({ key, payload }) => [key, payload.subject])).toEqual([
      [chair.email, '« C » : modifications demandées'],
      [english.email, '“C”: changes requested'],
      [author.email, '« C » : le comité s’est prononcé'],
    ]);
    const mail = mails.at(-1);
    expect(mail?.payload.text).toMatch(/• Chiffrer\.\s+• Nommer les partenaires\./);
    for (const account of [chair, english]) expect(mail?.payload.text).not.toContain(account.name);

    const refused = await toDecide('D');
    await vote(chair, refused.review, 'reject', 'Hors sujet.');
    expect(await told(() => vote(decider, refused.review, 'reject', 'Non.'))).toEqual({
      [author.email]: ['« D » : le comité s’est prononcé'],
      [chair.email]: ['« D » : refusé'],
      [decider.email]: ['« D » : refusé'],
    });

    const undecided = await toDecide('E');
    await vote(chair, undecided.review, 'abstain');
    expect(await told(() => vote(decider, undecided.review, 'abstain'))).toEqual({
      [chair.email]: ['Examen ajourné : « E »'],
      [decider.email]: ['Examen ajourné : « E »'],
      [author.email]: ['« E » : l’examen est ajourné'],
    });
  });

  it('reservations: what is asked, the answers to the chair, the last one lifted', async () => {
    const { documentId, review } = await toDecide('F');
    await vote(chair, review, 'approve');
    const mails = await mailsOf(() => vote(decider, review, 'approve-with-reservations', 'Citer la source.'));
    expect(mails.map(({ key, payload }) => [key, payload.subject])).toEqual([
      [chair.email, '« F » : approuvé avec réserves'],
      [decider.email, '« F » : approuvé avec réserves'],
      [author.email, '« F » : des réserves à lever'],
    ]);
    const mail = mails.at(-1);
    expect(mail?.payload.text).toContain('• Citer la source.');
    const { reservations } = await service('reviews').statusOf(uid, documentId);
    await service('reviews').answer({
      uid,
      documentId,
      answers: { [reservations[0].id]: { done: false, text: 'Source : CCAS.' } },
    });
    expect(await told(() => service('reviews').submit({ uid, documentId, by: author }))).toEqual({
      [chair.email]: ['Réserves à vérifier : « F »'],
    });
    const { draftFingerprint } = (await cms.request(`/committee/reviews/${review}`, { headers: chair.headers })).body
      .data;
    const lift = () =>
      call(chair, `/reviews/${review}/reservations/${reservations[0].id}/lift`, { fingerprint: draftFingerprint });
    expect(await told(lift)).toEqual({ [editor.email]: ['Accepté, à publier : « F »'] });
  });

  it('an edit during the vote: one mail, whether one has voted or not, and one to those whose vote stops', async () => {
    const first = await opened('G');
    await vote(chair, first.review, 'approve');
    expect(await told(() => practices().update({ documentId: first.documentId, data: { summary: 'Autre.' } }))).toEqual(
      {
        [chair.email]: ['« G » a été modifié pendant l’examen'],
        [english.email]: ['“G” was changed during the review'],
        [author.email]: ['La rédaction a modifié « G »'],
      },
    );
    // The second committee is asked no more; the first begins again. The chair sits in both.
    const second = await toDecide('H');
    expect(
      await told(() => practices().update({ documentId: second.documentId, data: { summary: 'Autre.' } })),
    ).toEqual({
      [chair.email]: ['« H » a été modifié pendant l’examen'],
      [english.email]: ['“H” was changed during the review'],
      [decider.email]: ['« H » a été modifié : votre vote s’arrête'],
      [author.email]: ['La rédaction a modifié « H »'],
    });
  });

  it('a withdrawal, to whoever was waited for', async () => {
    const withdrawal = (documentId: string) =>
      service('reviews').withdraw({ uid, documentId, by: author, reason: 'Nous y revenons.' });
    const atTriage = await submitted('I');
    expect(await told(() => withdrawal(atTriage.documentId))).toEqual({
      [editor.email]: ['« I » est retiré de l’examen'],
    });
    const atVote = await opened('J');
    const mails = await mailsOf(() => withdrawal(atVote.documentId));
    expect(mails.map(({ key, payload }) => [key, payload.subject])).toEqual([
      [chair.email, '« J » est retiré de l’examen'],
      [english.email, '“J” is withdrawn from the review'],
    ]);
    expect(mails[0]?.payload.text).toContain('Motif : Nous y revenons.');
    const byEditor = await submitted('K');
    expect(await told(() => call(editor, `/reviews/${byEditor.review}/withdraw`, { reason: 'En double.' }))).toEqual({
      [editor.email]: ['« K » est retiré de l’examen'],
      [author.email]: ['La rédaction a retiré « K » de l’examen'],
    });
  });

  it('an adjournment by the chair, and the reopening', async () => {
    const { review } = await opened('L');
    expect(await told(() => call(chair, `/reviews/${review}/adjourn`, { reason: 'Séance à venir.' }))).toEqual({
      [author.email]: ['« L » : l’examen est ajourné'],
      [english.email]: ['Review adjourned: “L”'],
    });
    const again = await mailsOf(() => call(chair, `/reviews/${review}/reopen`, { reason: 'En séance.' }));
    expect(again.map(({ key, payload }) => [key, payload.subject])).toEqual([
      [chair.email, 'L’examen de « L » reprend'],
      [english.email, 'The review of “L” goes on'],
      [author.email, '« L » : l’examen reprend'],
    ]);
    expect(again[0]?.payload.text).toContain('Motif : En séance.');
  });

  it('a second round: what changed since the first one, field by field; a correction, to the author', async () => {
    const { documentId, review } = await opened('P');
    await vote(chair, review, 'request-changes', 'Chiffrer.');
    await vote(english, review, 'request-changes', 'Chiffrer.');
    const { remarks } = await service('reviews').statusOf(uid, documentId);
    const answers = Object.fromEntries(remarks.map(({ id }: any) => [id, { done: true, text: '' }]));
    await service('reviews').answer({ uid, documentId, answers });
    await practices().update({ documentId, data: { summary: 'Un résumé chiffré.' } });
    await service('reviews').submit({ uid, documentId, by: author });
    const [second] = await mailsOf(() => accept(review));
    expect(second?.payload.text).toMatch(/Ce qui a changé depuis le tour précédent\s:\s+• Résumé/);
    for (const account of [chair, english]) await vote(account, review, 'approve');
    for (const account of [chair, decider]) await vote(account, review, 'approve');
    await practices().publish({ documentId });
    await practices().update({ documentId, data: { summary: 'Un résumé chiffré et relu.' } });
    const correction = () => call(chair, `/documents/${uid}/${documentId}/correction`, { reason: 'Une coquille.' });
    expect(await told(correction)).toEqual({ [author.email]: ['« P » : une correction mineure'] });
  });

  it('a ballot that the bearer of a proxy casts, to whom it was cast for', async () => {
    const { review } = await opened('Q');
    const row: any = await cms.strapi.db
      .query('plugin::committee.review' as never)
      .findOne({ where: { documentId: review } as never });
    const seat = (account: Account) => row.electorate.find((elector: any) => elector.adminId === account.id).id;
    const version = { round: 1, stage: 1 };
    await call(english, `/reviews/${review}/proxies`, { ...version, bearerId: seat(chair) });
    const ballot = { ...version, choice: 'approve', castMode: 'proxy', membershipId: seat(english) };
    expect(await told(() => call(chair, `/reviews/${review}/ballots`, ballot))).toEqual({
      [english.email]: ['A ballot is recorded for you: “Q”'],
    });
    expect(await told(() => vote(chair, review, 'abstain'))).toMatchObject({ [english.email]: ['“Q”: approved'] });
  });

  it('the reminder to who has not voted, and the deadline missed to the chair', async () => {
    const { review } = await opened('M');
    await vote(chair, review, 'approve');
    const reviews = cms.strapi.db.query('plugin::committee.review' as never) as any;
    const { id, round, dueOn } = await reviews.findOne({ where: { documentId: review } });
    const require = (globalThis as any).process.getBuiltinModule('node:module').createRequire(import.meta.url);
    const {
      meetDeadline,
      meetReminder,
    } = require('../../../plugins/committee/dist/server/src/use-cases/meet-deadline.js');
    const appointment = { reviewId: id, round, stage: 1, dueOn };
    expect(await told(() => meetReminder(cms.strapi, appointment, dueOn))).toEqual({
      [english.email]: ['Reminder: your opinion on “M”'],
    });
    const { electorate } = await reviews.findOne({ where: { id } });
    await reviews.update({ where: { id }, data: { electorate: [...electorate, ...absent()], dueOn: '2020-01-01' } });
    const missed = { ...appointment, dueOn: '2020-01-01' };
    const passed = await mailsOf(() => meetDeadline(cms.strapi, missed));
    expect(passed.map(({ key, payload }) => [key, payload.subject])).toEqual([[chair.email, 'Quorum manqué : « M »']]);
    expect(await told(() => meetDeadline(cms.strapi, missed))).toEqual({});
  });

  /** Enough seats without an account for the quorum to be out of reach. */
  const absent = () =>
    [1, 2, 3, 4].map((seat) => ({
      id: `absent-${seat}`,
      role: 'member',
      name: `Absent ${seat}`,
      adminId: null,
      email: null,
      represents: null,
      representsName: null,
      from: null,
      to: null,
    }));
});
