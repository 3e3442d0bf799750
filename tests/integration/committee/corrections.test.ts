import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { draftPractice } from './people';
import { uid, openRoom, type Account, type Room } from './room';

let room: Room;

const blocks = [{ type: 'paragraph', children: [{ type: 'text', text: 'Le four est chaufé au bois.' }] }];
const practices = (): any => room.strapi.documents(uid as never);
const url = (review: string) => `/reviews/${review}/correction`;

/** A sheet that both committees accepted and an editor published. */
async function published(title: string) {
  const opened = await room.opened(title, {
    summary: 'Un resumé de la fiche.',
    description: blocks,
    objectives: [{ text: 'Cuire ensemble' }, { text: 'Partagé le pain' }],
  });
  for (const stage of [1, 2]) {
    for (const account of [room.chair, room.second, room.third, room.fourth])
      await room.vote(account, opened.review, 'approve', { comment: null });
    const { state, stage: now } = await room.row(opened.review);
    if (state === 'in-review' && now.position === stage)
      await room.call(room.chair, `/reviews/${opened.review}/close`, { reason: 'Claire et utile.', round: 1, stage });
  }
  await practices().publish({ documentId: opened.documentId });
  return opened;
}
const online = (documentId: string): Promise<any> =>
  practices().findOne({ documentId, status: 'published', populate: ['objectives'] });

beforeAll(async () => {
  room = await openRoom();
}, 120_000);
afterAll(() => room.cms.stop());

describe('a minor correction', () => {
  it('is made by the chair without the content manager: read, corrected, signed, online at once', async () => {
    const { documentId, review } = await published('Four à pain');
    const read = await room.call(room.chair, url(review));
    expect(read.status).toBe(200);
    const { fingerprint, texts, differences } = read.body.data;
    expect(differences).toEqual([]);
    const place = (text: string) => texts.find((one: any) => one.text === text)?.path;
    expect(texts.map(({ field }: any) => field)).not.toContain('slug');
    const signed = await room.call(room.chair, url(review), {
      fingerprint,
      reason: 'Trois coquilles.',
      texts: [
        { path: place('Un resumé de la fiche.'), text: 'Un résumé de la fiche.' },
        { path: place('Partagé le pain'), text: 'Partager le pain' },
        { path: place('Le four est chaufé au bois.'), text: 'Le four est chauffé au bois.' },
      ],
    });
    expect([signed.status, signed.body.data?.state]).toEqual([200, 'published']);
    const shown = await online(documentId);
    expect(shown).toMatchObject({
      summary: 'Un résumé de la fiche.',
      description: [{ children: [{ text: 'Le four est chauffé au bois.' }] }],
      objectives: [{ text: 'Cuire ensemble' }, { text: 'Partager le pain' }],
    });
    const [record] = await room.recordsOf(documentId);
    expect(record).toMatchObject({ kind: 'correction', committee: { slug: 'comite-de-pilotage' } });
    const detail = (await room.cms.request(`/api/decision-records/${record.reference}`)).body.data;
    expect(detail.reason).toBe('Trois coquilles.');
    expect(detail.differences.map(({ field }: any) => field).sort()).toEqual(['description', 'objectives', 'summary']);
    expect(detail.verifiable.version).toBe(true);
    expect(await room.service('gate').unvouched(uid, [documentId])).toEqual([]);
    expect(await room.service('records').verify()).toEqual([]);
  });

  it('is refused to whoever does not chair, and where the text was changed since it was read', async () => {
    const { documentId, review } = await published('Relue trop tôt');
    const read = (await room.call(room.chair, url(review))).body.data;
    const input = { fingerprint: read.fingerprint, reason: 'Coquille.', texts: [{ path: 'summary', text: 'Autre.' }] };
    for (const account of [room.second, room.fourth, room.editor]) {
      const answer = await room.call(account, url(review), input);
      // An editor has no vote, hence not even the way to this act.
      expect([answer.status, answer.body.error.details.code]).toEqual([
        403,
        account === room.editor ? undefined : 'CHAIR_ONLY',
      ]);
    }
    await practices().update({ documentId, data: { context: 'Un contexte de plus.' } });
    const answer = await room.call(room.chair, url(review), input);
    expect([answer.status, answer.body.error.details.code]).toEqual([403, 'CONTENT_CHANGED_SINCE_REVIEW']);
    expect((await online(documentId)).summary).toBe('Un resumé de la fiche.');
    const again = (await room.call(room.chair, url(review))).body.data;
    expect(again.differences.map(({ field }: any) => field)).toEqual(['context']);
  });

  it('changes words that are there: nothing is emptied, added, or changed beside the texts', async () => {
    const { documentId, review } = await published('Seulement des mots');
    const { fingerprint } = (await room.call(room.chair, url(review))).body.data;
    for (const [path, text] of [
      ['summary', ' '],
      ['context', 'Un texte là où il n’y en avait pas.'],
      ['slug', 'autre-adresse'],
      ['practiceStatus', 'ended'],
      ['objectives.7.text', 'Un objectif de plus'],
    ]) {
      const answer = await room.call(room.chair, url(review), { fingerprint, reason: 'R', texts: [{ path, text }] });
      expect([path, answer.status, answer.body.error.details.code]).toEqual([path, 400, 'NOT_A_CORRECTION']);
    }
    expect((await room.recordsOf(documentId)).map(({ kind }: any) => kind)).toEqual(['decision', 'decision']);
  });

  it('is made by the chair of what was decided before the platform as well, and by nobody else', async () => {
    const { documentId } = await draftPractice(room.strapi, 'D’avant la plateforme', { summary: 'Un resumé.' });
    await room.service('reviews').admitHistorical({ uid, documentId, operator: 'O.', reason: 'Décidé en 2013.' });
    await practices().publish({ documentId });
    const { documentId: review } = await room.table('review').findOne({ where: { contentId: documentId } });
    for (const account of [room.second, room.fourth])
      for (const path of [`/reviews/${review}`, url(review)]) expect((await room.call(account, path)).status).toBe(404);
    const shown = (await room.call(room.chair, `/reviews/${review}`)).body.data;
    expect(shown.actions).toEqual(['correct']);
    const { fingerprint } = (await room.call(room.chair, url(review))).body.data;
    const texts = [{ path: 'summary', text: 'Un résumé.' }];
    const signed = await room.call(room.chair, url(review), { fingerprint, reason: 'Coquille.', texts });
    expect([signed.status, signed.body.data?.actions]).toEqual([200, ['correct']]);
    expect((await online(documentId)).summary).toBe('Un résumé.');
    expect((await room.recordsOf(documentId)).map(({ kind }: any) => kind)).toEqual(['correction', 'historical']);
  });

  it('is asked for by an editor: whoever chairs the committee that decides is told', async () => {
    const { review } = await published('À corriger');
    const refused = await room.call(room.fourth, `${url(review)}-request`, { reason: 'Une coquille au résumé.' });
    expect(refused.status).toBe(403);
    const answer = await room.call(room.editor, `${url(review)}-request`, { reason: 'Une coquille au résumé.' });
    expect(answer.status).toBe(200);
    const [mail] = (await room.strapi.db
      .query('plugin::outbox.row' as never)
      .findMany({ where: { topic: 'mail' } as never, orderBy: { id: 'desc' } as never, limit: 1 })) as any[];
    expect([mail.key, mail.payload.subject]).toEqual([
      room.chair.email,
      'Correction mineure demandée\u00a0: «\u00a0À corriger\u00a0»',
    ]);
    expect(mail.payload.text).toContain(`/admin/plugins/committee/reviews/${review}/correction`);
  });

  it('is asked for once at a time: until it is signed, or its days are over', async () => {
    const { review } = await published('Demandée deux fois');
    const ask = (reason: string) => room.call(room.editor, `${url(review)}-request`, { reason });
    const codeOf = ({ status, body }: any) => [status, body.error?.details?.code ?? null];
    const answers = await Promise.all([ask('Une coquille.'), ask('Une coquille.')]);
    expect(answers.map(codeOf).sort()).toEqual([
      [200, null],
      [400, 'CORRECTION_ASKED'],
    ]);
    const asked = { reason: 'Une coquille.', askedOn: expect.any(String), until: expect.any(String) };
    const seen = async (account: Account) => {
      const { correctionAsked, actions } = (await room.call(account, `/reviews/${review}`)).body.data;
      return [correctionAsked, actions.includes('ask-correction')];
    };
    expect(await seen(room.editor)).toEqual([asked, false]);
    expect((await seen(room.chair))[0]).toEqual(asked);
    expect((await seen(room.fourth))[0]).toBeNull();
    const read = (await room.call(room.chair, url(review))).body.data;
    expect(read.asked).toEqual(asked);

    // Left without an answer for too long: it may be asked for again.
    const { id } = await room.row(review);
    const old = { reason: 'Une coquille.', askedOn: '2020-01-01' };
    await room.table('review').update({ where: { id }, data: { correctionAsked: old } });
    expect(await seen(room.editor)).toEqual([null, true]);
    expect(codeOf(await ask('Toujours la coquille.'))).toEqual([200, null]);

    const texts = [{ path: 'summary', text: 'Un résumé de la fiche.' }];
    const signed = await room.call(room.chair, url(review), {
      fingerprint: read.fingerprint,
      reason: 'Coquille.',
      texts,
    });
    expect([signed.status, signed.body.data.correctionAsked]).toEqual([200, null]);
    expect(codeOf(await ask('Une autre.'))).toEqual([200, null]);
  });
});

describe('a committee that decides to withdraw', () => {
  it('does so by its chair, in its own series, with its reason', async () => {
    const { documentId, review } = await published('Retirée par le comité');
    const path = `/documents/${uid}/${documentId}/withdrawal`;
    const body = { reason: 'Le comité l’a décidé en séance.', inNameOf: 'committee' };
    for (const account of [room.second, room.editor]) expect((await room.call(account, path, body)).status).toBe(403);
    expect((await room.call(room.chair, path, { reason: 'Sans le comité' })).status).toBe(403);
    expect(await online(documentId)).toBeTruthy();
    expect((await room.call(room.chair, path, body)).status).toBe(200);
    const [record] = await room.recordsOf(documentId);
    expect(record).toMatchObject({ kind: 'withdrawal', committee: { slug: 'comite-de-pilotage' } });
    expect((await room.row(review)).state).toBe('withdrawn');
    expect(await online(documentId)).toBeNull();
  });
});
