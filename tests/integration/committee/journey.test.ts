import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedCms, type RunningCms } from '../../support';
import { adminAccount, author, closeAtOnce, draftPractice, versionRead } from './people';

const uid = 'api::practice.practice';
type Account = Awaited<ReturnType<typeof adminAccount>>;
let cms: RunningCms;
let editor: Account;
let chair: Account;
let second: Account;
let third: Account;
let outsider: Account;

const service = (name: string): any => cms.strapi.plugin('committee').service(name);
const practices = (): any => cms.strapi.documents(uid as never);
const call = async (account: Account, path: string, body?: unknown) =>
  cms.request(`/committee${path}`, { method: body === undefined ? 'GET' : 'POST', body, headers: account.headers });

beforeAll(async () => {
  cms = await sharedCms();
  await closeAtOnce(cms.strapi);
  editor = await adminAccount(cms.strapi, 'Edith', 'passerelles-editor');
  chair = await adminAccount(cms.strapi, 'Camille', 'passerelles-member');
  second = await adminAccount(cms.strapi, 'Samir', 'passerelles-member');
  third = await adminAccount(cms.strapi, 'Thea', 'passerelles-member');
  outsider = await adminAccount(cms.strapi, 'Olga', 'passerelles-member');
  for (const committeeSlug of ['comite-de-suivi', 'comite-de-pilotage']) {
    const roles = [
      [chair, 'chair'],
      [second, 'rapporteur'],
      [third, 'member'],
    ] as const;
    for (const [account, role] of roles) {
      await service('memberships').appoint({ committeeSlug, adminUserId: account.id, name: account.name, role });
    }
  }
});
afterAll(() => cms?.stop());

async function submitted(title: string, more: Record<string, unknown> = {}) {
  const { documentId, actor } = await draftPractice(cms.strapi, title, more);
  const status = await service('reviews').submit({ uid, documentId, by: author });
  return { documentId, actor, review: status.reviewId as string };
}
async function opened(title: string) {
  const one = await submitted(title);
  const answer = await call(editor, `/reviews/${one.review}/admissibility`, { decision: 'accept' });
  expect(answer.status).toBe(200);
  return one;
}
const vote = async (account: Account, review: string, choice: string, comment: string | null = null) =>
  call(account, `/reviews/${review}/ballots`, { ...(await versionOf(review)), choice, comment, request: comment });
const versionOf = (review: string) => versionRead(cms.strapi, review);
const statusOf = (documentId: string) => service('reviews').statusOf(uid, documentId);
const mailsTo = async (key: string) =>
  (await cms.strapi.db
    .query('plugin::outbox.row' as never)
    .findMany({ where: { topic: 'mail', key } as never })) as any[];

describe('the two stages of a practice', () => {
  it('go from submission to publication, with two records and each mail once', async () => {
    const { documentId, review } = await opened('Deux étapes');
    expect(await statusOf(documentId)).toMatchObject({
      state: 'in-review',
      locked: true,
      stage: { position: 1, power: 'opinion' },
    });
    await expect(service('reviews').submit({ uid, documentId, by: author })).rejects.toMatchObject({
      details: { code: 'REVIEW_ALREADY_OPEN' },
    });

    for (const account of [chair, second, third]) await vote(account, review, 'approve');
    expect(await statusOf(documentId)).toMatchObject({ state: 'in-review', stage: { position: 2, power: 'decision' } });
    await vote(chair, review, 'approve');
    await vote(second, review, 'approve');
    const last = await vote(third, review, 'abstain');
    expect(last.body.data).toMatchObject({
      state: 'accepted',
      tallies: { eligible: 3, present: 3, for: 2, abstained: 1 },
    });

    const hidden = await cms.request(`/api/decision-records?document=${documentId}`);
    expect(hidden.body.data.map((record: any) => record.document)).toEqual([null, null]);
    await practices().publish({ documentId });
    const { data } = (await cms.request(`/api/decision-records?document=${documentId}`)).body;
    expect(
      data.map((record: any) => [record.committee.slug, record.power, record.outcome, record.document?.title]),
    ).toEqual([
      ['comite-de-pilotage', 'decision', 'approved', 'Deux étapes'],
      ['comite-de-suivi', 'opinion', 'approved', 'Deux étapes'],
    ]);
    expect(await service('records').latestValidation(uid, documentId)).toMatchObject({
      reference: data[0].reference,
      for: 2,
      abstained: 1,
    });
    const subjects = (await mailsTo(author.email))
      .map((row) => row.payload.subject)
      .filter((subject: string) => subject.includes('Deux étapes'));
    expect(subjects).toHaveLength(new Set(subjects).size);
    expect(subjects.some((subject: string) => subject.includes('est en ligne'))).toBe(true);
    const history = JSON.stringify((await statusOf(documentId)).history);
    for (const account of [chair, second, third]) expect(history).not.toContain(account.name);
    const closings = (await statusOf(documentId)).history.filter((step: any) => step.event === 'close-stage');
    expect(closings.map((step: any) => step.committee.slug)).toEqual(['comite-de-suivi', 'comite-de-pilotage']);
  });

  it('sends an incomplete dossier back with reasons, and opens the next round on the answer', async () => {
    const { documentId, review } = await submitted('Incomplète');
    const remarks = [{ field: 'results', reason: 'incomplete', comment: 'Préciser les résultats.' }];
    await call(editor, `/reviews/${review}/admissibility`, { decision: 'send-back', remarks, dueOn: '2030-01-15' });
    expect(await statusOf(documentId)).toMatchObject({
      state: 'changes-requested',
      locked: false,
      remarks,
      dueAt: '2030-01-15',
    });
    await practices().update({ documentId, data: { results: '322 personnes.' } });
    const [{ id }] = (await statusOf(documentId)).remarks;
    await expect(service('reviews').submit({ uid, documentId, by: author })).rejects.toMatchObject({
      details: { code: 'ANSWERS_MISSING', unanswered: [id] },
    });
    const answer = (answers: object) => service('reviews').answer({ uid, documentId, answers });
    await expect(answer({ [id]: { done: true, text: '' }, autre: { done: true, text: '' } })).rejects.toMatchObject({
      details: { code: 'REMARK_NOT_FOUND', ids: ['autre'] },
    });
    const kept = { [id]: { done: true, text: 'Compté à l’entrée.' } };
    expect(await answer(kept)).toMatchObject({ drafts: kept, unanswered: [], remarks: [{ answer: null }] });
    // What is not sent yet is nobody's to read.
    expect(JSON.stringify((await call(editor, `/reviews/${review}`)).body.data)).not.toContain('Compté à l’entrée.');
    expect(await service('reviews').submit({ uid, documentId, by: author })).toMatchObject({
      state: 'admissibility',
      round: 2,
      drafts: {},
    });
    await expect(answer(kept)).rejects.toMatchObject({ details: { code: 'NOTHING_TO_ANSWER' } });
    await call(editor, `/reviews/${review}/admissibility`, { decision: 'accept' });
    const detail = (await call(chair, `/reviews/${review}`)).body.data;
    expect(detail.remarks).toEqual([{ id, ...remarks[0], answer: kept[id] }]);
    expect(detail.history.map((step: any) => [step.event, step.remarks.map((remark: any) => remark.answer)])).toEqual([
      ['submit', []],
      ['send-back', [null]],
      ['submit', [kept[id]]],
      ['accept-admissibility', []],
    ]);
    expect(detail.differences).toEqual([{ field: 'results', before: null, after: '322 personnes.' }]);
  });

  it('holds a publication back until the chair has lifted the reservations', async () => {
    const { documentId, review } = await opened('Avec réserve');
    for (const account of [chair, second, third]) await vote(account, review, 'approve');
    await vote(chair, review, 'approve');
    await vote(second, review, 'approve-with-reservations', 'Citer la source.');
    await vote(third, review, 'approve');
    expect(await statusOf(documentId)).toMatchObject({ state: 'reservations-to-lift', locked: false });
    await expect(practices().publish({ documentId })).rejects.toMatchObject({
      details: { code: 'REVIEW_REQUIRED', next: 'lift-reservations' },
    });
    await practices().update({ documentId, data: { context: 'Source : CCAS.' } });
    const [{ id: asked }] = (await statusOf(documentId)).reservations;
    await expect(service('reviews').submit({ uid, documentId, by: author })).rejects.toMatchObject({
      details: { code: 'ANSWERS_MISSING', unanswered: [asked] },
    });
    await service('reviews').answer({
      uid,
      documentId,
      answers: { [asked]: { done: false, text: 'Ajoutée au contexte.' } },
    });
    await service('reviews').submit({ uid, documentId, by: author });
    const seen = (await call(chair, `/reviews/${review}`)).body.data;
    expect(seen.reservations).toMatchObject([
      { text: 'Citer la source.', state: 'answered', answer: { done: false, text: 'Ajoutée au contexte.' } },
    ]);
    const lift = `/reviews/${review}/reservations/${seen.reservations[0].id}/lift`;
    expect((await call(third, lift, { fingerprint: seen.draftFingerprint })).body.error.details.code).toBe(
      'CHAIR_ONLY',
    );
    expect((await call(chair, lift, { fingerprint: 'autre' })).body.error.details.code).toBe(
      'CONTENT_CHANGED_SINCE_REVIEW',
    );
    expect((await call(chair, lift, { fingerprint: seen.draftFingerprint })).body.data.state).toBe('accepted');
    await practices().publish({ documentId });
    const [lifting, decision] = (await cms.request(`/api/decision-records?document=${documentId}`)).body.data;
    expect([lifting.kind, decision.kind]).toEqual(['lifting', 'decision']);
    expect(await service('records').latestValidation(uid, documentId)).toMatchObject({
      reference: decision.reference,
      withReservations: 1,
      reservationsLifted: 1,
    });
    const ofDecision = (await cms.request(`/api/decision-records/${decision.reference}`)).body.data;
    const ofLifting = (await cms.request(`/api/decision-records/${lifting.reference}`)).body.data;
    expect(ofDecision).toMatchObject({
      reservations: [{ text: 'Citer la source.', lifted: true, moot: false, settledBy: 'chair' }],
      verifiable: { version: false },
    });
    expect(ofLifting).toMatchObject({
      committee: { slug: 'comite-de-pilotage' },
      reservations: [
        { text: 'Citer la source.', lifted: true, dropped: false, answer: 'Ajoutée au contexte.', settledBy: 'chair' },
      ],
      differences: [{ field: 'context', before: null, after: 'Source : CCAS.' }],
      fingerprint: seen.draftFingerprint,
      verifiable: { record: true, version: true },
    });
    expect(ofLifting.reservations).not.toContain(chair.name);
    expect(await service('records').verify()).toEqual([]);
  });

  it('asks again when an answer is not enough, and says why a reservation is not kept', async () => {
    const { documentId, review } = await opened('Réponse insuffisante');
    for (const account of [chair, second, third]) await vote(account, review, 'approve');
    await vote(chair, review, 'approve');
    await vote(second, review, 'approve-with-reservations', 'Citer la source.');
    await vote(third, review, 'approve-with-reservations', 'Ajouter une photo.');
    const asked = (await statusOf(documentId)).reservations;
    const id = (text: string) => asked.find((item: any) => item.text === text).id;
    const answerAll = async (text: string) => {
      const answers = Object.fromEntries(asked.map((item: any) => [item.id, { done: true, text }]));
      await service('reviews').answer({ uid, documentId, answers });
      await service('reviews').submit({ uid, documentId, by: author });
    };
    await answerAll('Fait.');
    const { draftFingerprint: fingerprint } = (await call(chair, `/reviews/${review}`)).body.data;
    const settle = (text: string, as: string, word?: string) =>
      call(chair, `/reviews/${review}/reservations/${id(text)}/lift`, { fingerprint, as, word });

    for (const as of ['dropped', 'insufficient'])
      expect((await settle('Citer la source.', as)).body.error.details).toMatchObject({
        code: 'COMMENT_REQUIRED',
        field: 'word',
      });
    expect((await settle('Citer la source.', 'insufficient', 'Laquelle ?')).body.data.state).toBe(
      'reservations-to-lift',
    );
    expect(await statusOf(documentId)).toMatchObject({
      unanswered: [id('Citer la source.')],
      reservations: [{ state: 'open', answer: null, word: 'Laquelle ?' }, { state: 'answered' }],
    });
    const told = (await mailsTo(author.email)).filter((row) => row.payload.subject.includes('Réponse insuffisante'));
    expect(told.filter((row) => row.payload.text.includes('Laquelle ?'))).toHaveLength(1);
    await answerAll('Celle du CCAS.');
    await settle('Citer la source.', 'lifted');
    expect((await settle('Ajouter une photo.', 'dropped', 'Personne n’y consent.')).body.data.state).toBe('accepted');
    await practices().publish({ documentId });
    const [lifting] = (await cms.request(`/api/decision-records?document=${documentId}`)).body.data;
    const { reservations } = (await cms.request(`/api/decision-records/${lifting.reference}`)).body.data;
    expect(reservations).toMatchObject([
      { lifted: true, answer: 'Celle du CCAS.', word: null },
      { dropped: true, word: 'Personne n’y consent.', settledBy: 'chair' },
    ]);
  });

  it('takes the reservations of the opinion along to the decision, and says on its record what became of them', async () => {
    const { documentId, review } = await opened('Réserve de l’avis');
    await vote(chair, review, 'approve');
    await vote(second, review, 'approve');
    await vote(third, review, 'approve-with-reservations', 'Dire qui a payé.');
    const waiting = [{ text: 'Dire qui a payé.', state: 'open', committee: 'Comité de suivi' }];
    expect(await statusOf(documentId)).toMatchObject({ stage: { position: 2 }, reservations: waiting, unanswered: [] });
    expect((await call(chair, `/reviews/${review}`)).body.data.reservations).toMatchObject(waiting);
    const opinionTold = (await mailsTo(author.email)).filter((row) => row.payload.text.includes('Dire qui a payé.'));
    expect(opinionTold).toHaveLength(1);

    for (const account of [chair, second, third]) await vote(account, review, 'approve');
    expect(await statusOf(documentId)).toMatchObject({ state: 'reservations-to-lift', reservations: waiting });
    const { draftFingerprint: fingerprint, reservations } = (await call(chair, `/reviews/${review}`)).body.data;
    await call(chair, `/reviews/${review}/reservations/${reservations[0].id}/lift`, { fingerprint });
    await practices().publish({ documentId });
    const { data } = (await cms.request(`/api/decision-records?document=${documentId}`)).body;
    expect(data.map((record: any) => [record.kind, record.power, record.outcome])).toEqual([
      ['lifting', null, null],
      ['decision', 'decision', 'approved-with-reservations'],
      ['decision', 'opinion', 'approved-with-reservations'],
    ]);
    for (const { reference } of data) {
      const record = (await cms.request(`/api/decision-records/${reference}`)).body.data;
      expect(record.reservations).toMatchObject([{ text: 'Dire qui a payé.', lifted: true, moot: false }]);
    }
  });

  it('asks the author for the reservations of the opinion where the decision asks for changes', async () => {
    const { documentId, review } = await opened('Réserve et modifications');
    await vote(chair, review, 'approve-with-reservations', 'Dire qui a payé.');
    for (const account of [second, third]) await vote(account, review, 'approve');
    for (const account of [chair, second, third]) await vote(account, review, 'request-changes', 'Revoir le plan.');
    const status = await statusOf(documentId);
    expect(status).toMatchObject({ state: 'changes-requested', reservations: [] });
    expect(status.remarks.map((remark: any) => remark.comment)).toEqual([
      'Dire qui a payé.',
      ...Array.from({ length: 3 }, () => 'Revoir le plan.'),
    ]);
  });

  it('begins a new round when an editor changes the draft during the vote', async () => {
    const { documentId, review } = await opened('Modifiée pendant le vote');
    await vote(chair, review, 'approve');
    await practices().update({ documentId, data: { title: 'Modifiée pendant le vote (bis)' } });
    expect(await statusOf(documentId)).toMatchObject({ state: 'in-review', round: 2, stage: { position: 1 } });
    const detail = (await call(chair, `/reviews/${review}`)).body.data;
    expect(detail).toMatchObject({ ownBallot: null, turnout: { present: 0 }, differences: [{ field: 'title' }] });
    const told = (await mailsTo(chair.email)).filter((row) => row.payload.subject.includes('modifié pendant'));
    expect(told).toHaveLength(1);
  });

  it('can be withdrawn by the author, and submitted anew', async () => {
    const { documentId } = await opened('Retirée');
    expect(await service('reviews').withdraw({ uid, documentId, by: author })).toMatchObject({
      state: 'withdrawn',
      canSubmit: true,
    });
    expect(await service('reviews').submit({ uid, documentId, by: author })).toMatchObject({
      state: 'admissibility',
      round: 1,
    });
  });

  it('lets a chair pass a minor correction with a public difference', async () => {
    const { documentId, review } = await opened('Coquille');
    for (const account of [chair, second, third]) await vote(account, review, 'approve');
    for (const account of [chair, second, third]) await vote(account, review, 'approve');
    await practices().publish({ documentId });
    await practices().update({ documentId, data: { summary: 'Un résumé corrigé.' } });
    await expect(practices().publish({ documentId })).rejects.toMatchObject({
      details: { code: 'CONTENT_CHANGED_SINCE_REVIEW', fields: ['summary'] },
    });
    const path = `/documents/${uid}/${documentId}/correction`;
    expect((await call(third, path, { reason: 'Coquille' })).body.error.details.code).toBe('CHAIR_ONLY');
    const answer = await call(chair, path, { reason: 'Coquille' });
    expect(answer.body.data.gate).toEqual({ ok: true });
    await practices().publish({ documentId });
    const [latest] = (await cms.request(`/api/decision-records?document=${documentId}`)).body.data;
    const record = (await cms.request(`/api/decision-records/${latest.reference}`)).body.data;
    expect(record).toMatchObject({
      kind: 'correction',
      differences: [{ field: 'summary', before: 'Un résumé.', after: 'Un résumé corrigé.' }],
    });
  });
});

describe('who may do what', () => {
  it('an editor cannot vote, a member cannot triage, a stranger to the committee cannot vote', async () => {
    const { review } = await submitted('Droits');
    expect((await call(chair, `/reviews/${review}/admissibility`, { decision: 'accept' })).status).toBe(403);
    await call(editor, `/reviews/${review}/admissibility`, { decision: 'accept' });
    expect((await vote(editor, review, 'approve')).status).toBe(403);
    expect((await vote(outsider, review, 'approve')).body.error.details.code).toBe('NOT_A_VOTER');
    expect((await cms.request(`/committee/reviews/${review}`)).status).toBe(401);
    const publish = await cms.request(`/content-manager/collection-types/${uid}/x/actions/publish`, {
      method: 'POST',
      body: {},
      headers: chair.headers,
    });
    expect(publish.status).toBe(403);
  });

  it('a member who represents the owner steps aside without asking, and reads no ballot', async () => {
    const { documentId, actor } = await draftPractice(cms.strapi, 'Déport');
    await service('memberships').appoint({
      committeeSlug: 'comite-de-suivi',
      adminUserId: outsider.id,
      name: outsider.name,
      role: 'member',
      represents: actor,
    });
    const review = (await service('reviews').submit({ uid, documentId, by: author })).reviewId;
    await call(editor, `/reviews/${review}/admissibility`, { decision: 'accept' });
    expect((await vote(outsider, review, 'approve')).body.error.details.code).toBe('RECUSED');
    await vote(chair, review, 'approve');
    const seen = (await call(outsider, `/reviews/${review}`)).body.data;
    expect(seen).toMatchObject({ recused: true, ballots: [], tallies: null, turnout: { eligible: 3, present: 1 } });
    // The mandate ends in the content manager: whoever held it no longer votes in what opens from now on.
    const memberships = cms.strapi.documents('plugin::committee.membership' as never) as any;
    const [mandate] = await memberships.findMany({ filters: { personName: outsider.name } });
    // Not before the day on which it was used: that day is over here by the database's own hand.
    await expect(memberships.update({ documentId: mandate.documentId, data: { to: '2020-01-01' } })).rejects.toThrow(
      'Invalid request',
    );
    await memberships.update({
      documentId: mandate.documentId,
      data: { to: new Date().toLocaleDateString('sv', { timeZone: 'Europe/Paris' }) },
    });
    await cms.strapi.db
      .connection('committee_memberships')
      .where({ document_id: mandate.documentId })
      .update({ to: '2020-01-01' });
    expect((await cms.request('/api/committees/comite-de-suivi')).body.data.seats).toContainEqual(
      expect.objectContaining({ name: outsider.name, current: false }),
    );
  });

  it('a member reads the others only after voting, and comments what is not a plain yes', async () => {
    const { review } = await opened('Secret');
    await vote(chair, review, 'approve');
    expect((await call(second, `/reviews/${review}`)).body.data).toMatchObject({ ballots: [], tallies: null });
    expect((await vote(second, review, 'reject')).status).toBe(400);
    const after = (await vote(second, review, 'reject', 'Hors sujet.')).body.data;
    expect(after.ballots.map((ballot: any) => ballot.member)).toEqual([chair.name]);
    expect(after.tallies).toMatchObject({ present: 2, for: 1, against: 1 });
  });

  it('a ballot of an earlier stage counted there, unless it was changed or its round ended before the closing', async () => {
    const { documentId, review } = await opened('Ballots comptés');
    await vote(second, review, 'approve');
    await practices().update({ documentId, data: { title: 'Ballots comptés (bis)' } });
    await vote(second, review, 'reject', 'Trop tôt.');
    for (const account of [second, third, chair]) await vote(account, review, 'approve');
    await vote(second, review, 'approve');
    await call(second, `/reviews/${review}/recusals`, { reason: 'Je viens d’y prendre part.' });
    const seen = (await vote(chair, review, 'approve')).body.data;
    expect(seen).toMatchObject({ state: 'in-review', round: 2, stage: { position: 2 } });
    expect(
      seen.ballots.map((ballot: any) => [ballot.member, ballot.round, ballot.stage, ballot.choice, ballot.counts]),
    ).toEqual([
      [second.name, 1, 1, 'approve', false],
      [second.name, 2, 1, 'reject', false],
      [second.name, 2, 1, 'approve', true],
      [third.name, 2, 1, 'approve', true],
      [chair.name, 2, 1, 'approve', true],
      [second.name, 2, 2, 'approve', false],
    ]);
  });

  it('a recused member reads nothing of what members wrote, in a later round either', async () => {
    const { documentId, review } = await opened('Déport et réserves');
    for (const account of [chair, second, third]) await vote(account, review, 'approve');
    await call(third, `/reviews/${review}/recusals`, { reason: 'J’y ai travaillé.' });
    await vote(chair, review, 'approve');
    await vote(second, review, 'approve-with-reservations', 'Citer la source.');
    expect((await call(chair, `/reviews/${review}`)).body.data.reservations).toMatchObject([
      { text: 'Citer la source.' },
    ]);
    const seen = (await call(third, `/reviews/${review}`)).body.data;
    expect(seen).toMatchObject({ recused: true, reservations: [], remarks: [], ballots: [], tallies: null });
    const panel = (await call(third, `/documents/${uid}/${documentId}/status`)).body.data;
    expect(panel.review.state).toBe('reservations-to-lift');
    expect(JSON.stringify(panel.review.history)).not.toContain('Citer la source.');
    const [{ id }] = (await statusOf(documentId)).reservations;
    const { draftFingerprint } = (await call(chair, `/reviews/${review}`)).body.data;
    await call(chair, `/reviews/${review}/reservations/${id}/lift`, { fingerprint: draftFingerprint });
    expect(JSON.stringify((await call(third, `/reviews/${review}`)).body.data.history)).not.toContain(
      'Citer la source.',
    );
  });

  it('a recused member does not read why changes were asked for', async () => {
    const { review } = await opened('Déport et remarques');
    await call(third, `/reviews/${review}/recusals`, { reason: 'J’y ai travaillé.' });
    await vote(chair, review, 'request-changes', 'Chiffrer les résultats.');
    await vote(second, review, 'request-changes', 'Nommer les partenaires.');
    expect((await call(chair, `/reviews/${review}`)).body.data).toMatchObject({
      state: 'changes-requested',
      remarks: [{}, {}],
    });
    const seen = (await call(third, `/reviews/${review}`)).body.data;
    expect(seen).toMatchObject({ recused: true, remarks: [] });
    expect(JSON.stringify(seen.history)).not.toContain('Chiffrer les résultats.');
  });

  it('an editor sends a document again for its owner, without answers in the owner’s name', async () => {
    const { documentId, review } = await submitted('Renvoyée par la rédaction');
    const remarks = [{ field: null, reason: 'incomplete', comment: 'Une photo ?' }];
    await call(editor, `/reviews/${review}/admissibility`, { decision: 'send-back', remarks });
    expect((await call(editor, '/reviews', { uid, documentId })).body.data).toMatchObject({
      round: 2,
      remarks: [{ answer: null }],
    });
  });

  it('only the chair closes, and only with quorum', async () => {
    const { review } = await opened('Clôture');
    expect((await call(second, `/reviews/${review}/close`, { reason: null })).body.error.details.code).toBe(
      'CHAIR_ONLY',
    );
    expect((await call(chair, `/reviews/${review}/close`, { reason: null })).body.error.details.code).toBe(
      'QUORUM_NOT_REACHED',
    );
    await vote(chair, review, 'approve');
    await vote(second, review, 'approve');
    expect((await call(chair, `/reviews/${review}/close`, { reason: 'Avis favorable.' })).body.data).toMatchObject({
      stage: { position: 2 },
    });
  });
});

describe('what a chair may set right', () => {
  it('a reservation that is not kept holds nothing back', async () => {
    const { documentId, review } = await opened('Réserve écartée');
    for (const account of [chair, second, third]) await vote(account, review, 'approve');
    await vote(chair, review, 'approve');
    await vote(second, review, 'approve-with-reservations', 'Changer la couverture.');
    await vote(third, review, 'approve');
    const seen = (await call(chair, `/reviews/${review}`)).body.data;
    const body = { fingerprint: seen.draftFingerprint, as: 'dropped', word: 'La photo a l’accord de tous.' };
    expect(
      (await call(chair, `/reviews/${review}/reservations/${seen.reservations[0].id}/lift`, body)).body.data.state,
    ).toBe('accepted');
    await practices().publish({ documentId });
    expect(await service('records').latestValidation(uid, documentId)).toMatchObject({
      withReservations: 1,
      reservationsLifted: 0,
    });
  });

  it('a wrong record is corrected by an erratum that points at it', async () => {
    const [record] = (await cms.request('/api/decision-records?committee=comite-de-pilotage')).body.data;
    const path = `/records/${record.reference}/erratum`;
    expect((await call(second, path, { reason: 'Non' })).body.error.details.code).toBe('CHAIR_ONLY');
    const erratum = (await call(chair, path, { reason: 'Le nom de la ville est Angers.' })).body.data;
    expect(erratum.kind).toBe('erratum');
    const detail = (await cms.request(`/api/decision-records/${erratum.reference}`)).body.data;
    expect(detail).toMatchObject({
      corrects: { reference: record.reference },
      operator: null,
      reason: 'Le nom de la ville est Angers.',
    });
    expect((await call(chair, '/records/1999-001-inconnu/erratum', { reason: 'x' })).status).toBe(404);
  });

  it('whoever stepped aside in one committee does in the next', async () => {
    const { review } = await opened('Déport personnel');
    expect((await call(third, `/reviews/${review}/recusals`, { reason: 'J’y ai travaillé.' })).body.data.recused).toBe(
      true,
    );
    await vote(chair, review, 'approve');
    const after = (await vote(second, review, 'approve')).body.data;
    expect(after.stage.position).toBe(2);
    expect((await vote(third, review, 'approve')).body.error.details.code).toBe('RECUSED');
  });

  it('an examination is adjourned and reopened, its ballots kept', async () => {
    const { review } = await opened('Ajournée');
    await vote(second, review, 'approve');
    expect((await call(chair, `/reviews/${review}/adjourn`, { reason: 'Séance à venir' })).body.data.state).toBe(
      'adjourned',
    );
    expect((await vote(third, review, 'approve')).body.error.details.code).toBe('STAGE_CLOSED');
    const reopened = (await call(chair, `/reviews/${review}/reopen`, { reason: 'En séance' })).body.data;
    expect(reopened).toMatchObject({ state: 'in-review', turnout: { present: 1 } });
    const elector = reopened.electors.find((seat: any) => seat.name === third.name);
    const inSession = {
      ...(await versionOf(review)),
      choice: 'approve',
      castMode: 'in-person',
      membershipId: elector.membershipId,
    };
    expect((await call(second, `/reviews/${review}/ballots`, inSession)).body.error.details.code).toBe('CHAIR_ONLY');
    expect((await call(chair, `/reviews/${review}/ballots`, inSession)).body.error.details.code).toBe(
      'NO_SESSION_TODAY',
    );
  });
});

describe('at the same moment', () => {
  it('an edit that races a publication never comes out unexamined', async () => {
    const { documentId } = await draftPractice(cms.strapi, 'Examinée');
    await service('reviews').admitHistorical({ uid, documentId, operator: 'Opératrice', reason: 'Décidé ailleurs' });
    await Promise.allSettled([
      practices().update({ documentId, data: { title: 'Non examinée' } }),
      practices().publish({ documentId }),
    ]);
    const published = await practices().findOne({ documentId, status: 'published' });
    expect([undefined, 'Examinée']).toContain(published?.title);
  });

  it('the last ballots and the chair make exactly one record', async () => {
    const { documentId, review } = await opened('Course');
    await vote(chair, review, 'approve');
    const answers = await Promise.all([
      vote(second, review, 'approve'),
      vote(third, review, 'approve'),
      vote(third, review, 'approve'),
      call(chair, `/reviews/${review}/close`, { reason: null }),
    ]);
    // Later ballots may fall into the second stage; none is an error of the server.
    for (const answer of answers) expect(answer.status).toBeLessThan(500);
    const records = (await cms.request(`/api/decision-records?document=${documentId}`)).body.data;
    expect(records.filter((record: any) => record.power === 'opinion')).toHaveLength(1);
  });

  it('two submissions open one review', async () => {
    const { documentId } = await draftPractice(cms.strapi, 'Double envoi');
    const results = await Promise.allSettled(
      [1, 2].map(() => service('reviews').submit({ uid, documentId, by: author })),
    );
    expect(results.filter((result) => result.status === 'fulfilled')).toHaveLength(1);
  });

  it('numbers have no gap and the chains hold', async () => {
    const { data } = (await cms.request('/api/decision-records?committee=comite-de-pilotage&pageSize=100')).body;
    const positions = data.map((record: any) => Number(record.number.slice(5))).sort((a: number, b: number) => a - b);
    expect(positions).toEqual(positions.map((_: number, index: number) => index + 1));
    expect(await service('records').verify()).toEqual([]);
  });
});

describe('the deadline', () => {
  it('extends once without quorum, then closes and says so', async () => {
    const { documentId, review } = await opened('Sans quorum');
    await vote(chair, review, 'approve');
    const { handle } = deadlineConsumer();
    await handle([await deadlineRow(review, '2020-01-01')]);
    expect((await call(chair, `/reviews/${review}`)).body.data.rule.extended).toBe(true);
    await handle([await deadlineRow(review, '2020-01-02')]);
    await handle([await deadlineRow(review, '2020-01-02')]);
    const records = (await cms.request(`/api/decision-records?document=${documentId}`)).body.data;
    expect(records).toMatchObject([{ power: 'opinion', outcome: 'approved', quorumReached: false, present: 1 }]);
  });

  /** The consumer's own code, with the review's due date moved to a day that has passed. */
  function deadlineConsumer() {
    const require = (globalThis as any).process.getBuiltinModule('node:module').createRequire(import.meta.url);
    const { meetDeadline } = require('../../../plugins/committee/dist/server/src/use-cases/meet-deadline.js');
    return {
      handle: async (rows: any[]) => {
        for (const row of rows) await meetDeadline(cms.strapi, row);
      },
    };
  }
  async function deadlineRow(documentId: string, dueOn: string) {
    const query = cms.strapi.db.query('plugin::committee.review' as never) as any;
    const review = await query.findOne({ where: { documentId } });
    const appointment = { reviewId: review.id, round: review.round, stage: 1, dueOn };
    if (review.stage.position === 1) await query.update({ where: { id: review.id }, data: { dueOn } });
    return appointment;
  }
});

describe('what the public reads', () => {
  it('the committees by name, role and mandate, without any address', async () => {
    const list = (await cms.request('/api/committees')).body.data;
    expect(list.map((committee: any) => committee.slug)).toEqual(['comite-de-suivi', 'comite-de-pilotage']);
    const page = await cms.request('/api/committees/comite-de-pilotage');
    expect(page.body.data.seats).toMatchObject([{ name: chair.name, role: 'chair', current: true }, {}, {}]);
    expect(JSON.stringify(page.body)).not.toContain('@');
    expect((await cms.request('/api/committees/inconnu')).status).toBe(404);
  });

  it('a bare number borne by several series as a list of candidates', async () => {
    const year = new Date().getFullYear();
    const answer = (await cms.request(`/api/decision-records/${year}-001`)).body;
    expect(answer.data).toBeNull();
    expect(answer.candidates.map((record: any) => record.reference).sort()).toEqual(
      ['comite-de-pilotage', 'comite-de-suivi', 'reprise'].map((series) => `${year}-001-${series}`),
    );
    expect((await cms.request(`/api/decision-records/${year}-001-comite-de-suivi`)).body.data.number).toBe(
      `${year}-001`,
    );
    expect((await cms.request('/api/decision-records/1999-001')).status).toBe(404);
  });
});
