import { signClient } from '@passerelles/config/network';
import { commentsTag, goneTag, type ChangesService, type PublishedService } from '@passerelles/content/shared';
import type { GateService } from '@passerelles/committee/shared';
import { daysInMs, readerRetention } from '@passerelles/desk/shared';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedCms, type RunningCms } from '../../support';
import { adminAccount } from '../committee/people';
import { create, publishAsHistorical } from '../search/content';
import { attach, lastMail, newAssociation } from './desk';

let cms: RunningCms;
let changes: ChangesService;
let editor: Record<string, string>;
let boss: Record<string, string>;
let stranger: Record<string, string>;
let sheet: { uid: string; documentId: string };
let actor: string;
let member: string;

let machine = 0;
/** Each caller from a machine of its own, unless a test says which. */
const from = (address = `192.0.2.${(machine += 1) % 250}`) => ({
  'x-passerelles-client': signClient(address, process.env.DESK_SECRET ?? ''),
});
const post = (path: string, body: object, headers = from()) =>
  cms.request(`/api/readers${path}`, { method: 'POST', body, headers });
const codeOf = (answer: { body: any }) => answer.body?.error?.details?.code;
const rows = () => cms.strapi.db.query('plugin::desk.comment');
const rowOf = (email: string) => rows().findOne({ where: { email } });
const tokensIn = async (email: string) =>
  [...((await lastMail(cms, email))?.text ?? '').matchAll(/\/(\w+)\/(\w+)\?jeton=([\w%-]+)/g)].map(
    ([, , act, token]) => [act, decodeURIComponent(token ?? '')] as const,
  );
const tokenIn = async (email: string, act: string): Promise<string> => {
  const found = (await tokensIn(email)).find(([name]) => name === act);
  if (!found) throw new Error(`no link to ${act} in the last mail to ${email}`);
  return found[1];
};
const said = { type: 'practice', slug: 'jardin-partage', name: 'Zoé Martin', website: '' };
const write = (email: string, more: object = {}, headers = from()) =>
  post('/comments', { ...said, email, text: 'Nous l’avons fait aussi.', ...more }, headers);
/** A comment that waits for the editors; answers its key. */
async function waiting(email: string, more: object = {}): Promise<string> {
  expect((await write(email, more)).status).toBe(202);
  expect((await post('/confirm', { token: await tokenIn(email, 'confirmer') })).status).toBe(200);
  return (await rowOf(email)).key;
}
const decide = (key: string, act: string, body: object = {}, headers = editor) =>
  cms.request(`/desk/comments/${key}/${act}`, { method: 'POST', body, headers });
async function accepted(email: string, more: object = {}): Promise<string> {
  const key = await waiting(email, more);
  expect((await decide(key, 'accept')).status).toBe(200);
  return key;
}
const threads = async (slug = 'jardin-partage', type = 'practice') =>
  (await cms.request(`/api/readers/comments/${type}/${slug}`)).body?.data;
const tagsSince = async (seq: number) => (await changes.since(seq, 0))?.tags ?? [];
const newest = async () => (await changes.since(undefined, 0))!.seq;

beforeAll(async () => {
  cms = await sharedCms();
  changes = cms.strapi.plugin('content').service('changes');
  ({ headers: boss } = await adminAccount(cms.strapi, 'Suzanne', 'strapi-super-admin'));
  ({ headers: editor } = await adminAccount(cms.strapi, 'Edith', 'passerelles-editor'));
  ({ headers: stranger } = await adminAccount(cms.strapi, 'Marc', 'passerelles-member'));
  actor = await create(cms, 'actor', { name: 'Les Amis du Jardin', slug: 'amis-du-jardin', kind: 'association' });
  const other = await create(cms, 'actor', { name: 'Personne Encore', slug: 'personne-encore', kind: 'association' });
  member = 'membre@jardin.exemple.fr';
  const { userId } = await newAssociation(cms, member);
  await attach(cms, userId, { documentId: actor });
  const themes = [await create(cms, 'theme', { name: 'Jardiner', slug: 'jardiner' })];
  const territories = [await create(cms, 'territory', { name: 'Le Val', slug: 'val-jardin', kind: 'ad-hoc' })];
  const documentId = await create(cms, 'practice', {
    themes,
    territories,
    title: 'Jardin partagé',
    slug: 'jardin-partage',
    summary: 'Un jardin.',
    startDate: { value: '2011', precision: 'year' },
    owner: actor,
  });
  await publishAsHistorical(cms, 'practice', documentId);
  const draft = await create(cms, 'practice', { title: 'Brouillon', slug: 'brouillon-jardin', owner: actor });
  sheet = { uid: 'api::practice.practice', documentId };
  const views: PublishedService = cms.strapi.plugin('content').service('published');
  await views.refresh([
    sheet,
    { uid: sheet.uid, documentId: draft },
    { uid: 'api::actor.actor', documentId: actor },
    { uid: 'api::actor.actor', documentId: other },
  ]);
});
afterAll(() => cms?.stop());

describe('a comment', () => {
  it('waits for its author, then for an editor, and is public with a name and words alone', async () => {
    const email = 'zoe@exemple.fr';
    expect((await write(email)).body).toEqual({ data: { accepted: true } });
    expect(await threads()).toEqual([]);
    const mail = (await lastMail(cms, email))!;
    // It may go to somebody who wrote nothing: nothing of what was typed stands there.
    expect(mail.text + mail.html).not.toMatch(/Zoé|Nous l’avons fait/);
    expect(await lastMail(cms, 'edith@example.org')).toBeUndefined();

    const token = await tokenIn(email, 'confirmer');
    const header = { 'x-reader-token': token };
    const shown = await cms.request('/api/readers/link', { headers: { ...from(), ...header } });
    expect(shown.body.data).toEqual({
      purpose: 'confirm-comment',
      state: 'unconfirmed',
      about: { title: 'Jardin partagé', path: '/pratiques/jardin-partage' },
      text: 'Nous l’avons fait aussi.',
    });
    expect((await rowOf(email)).state).toBe('unconfirmed');

    for (let press = 0; press < 2; press += 1) expect((await post('/confirm', { token })).status).toBe(200);
    expect((await rowOf(email)).state).toBe('waiting');
    expect((await lastMail(cms, 'edith@example.org'))?.text).toContain('/admin/plugins/desk-commentaires');
    expect(await threads()).toEqual([]);

    const seq = await newest();
    const { key } = await rowOf(email);
    expect((await decide(key, 'accept')).body.data.state).toBe('accepted');
    expect(await tagsSince(seq)).toEqual([commentsTag(sheet)]);
    expect(await threads()).toEqual([
      { key, name: 'Zoé Martin', text: 'Nous l’avons fait aussi.', writtenAt: expect.any(String), answers: [] },
    ]);
    expect(JSON.stringify(await threads())).not.toContain('exemple.fr');
    expect((await lastMail(cms, member))?.text).toContain('Nous l’avons fait aussi.');
    expect((await lastMail(cms, email))?.text).toContain(`/pratiques/jardin-partage#commentaire-${key}`);
    expect(codeOf(await decide(key, 'accept'))).toBe('COMMENT_ALREADY_DECIDED');
  });

  it('is answered on one level: an answer to an answer joins its thread', async () => {
    const first = await accepted('fil@exemple.fr', { text: 'Un fil.' });
    const answer = await accepted('reponse@exemple.fr', { text: 'Une réponse.', parent: first });
    await accepted('reponse-2@exemple.fr', { text: 'À la réponse.', parent: answer });
    const thread = (await threads()).find(({ key }: { key: string }) => key === first);
    expect(thread.answers.map(({ text }: { text: string }) => text)).toEqual(['Une réponse.', 'À la réponse.']);
    const hidden = await waiting('cache@exemple.fr');
    expect(codeOf(await write('x@exemple.fr', { parent: hidden }))).toBe('NOT_FOUND');
  });

  it('is refused with a reason that is mailed, and never shown', async () => {
    const email = 'refus@exemple.fr';
    const key = await waiting(email, { text: 'Achetez mes pilules.' });
    expect((await decide(key, 'refuse')).body.error.details.issues).toEqual([{ path: 'reason', code: 'REQUIRED' }]);
    expect((await decide(key, 'refuse', { reason: 'C’est une publicité.' })).status).toBe(200);
    expect((await lastMail(cms, email))?.text).toContain('C’est une publicité.');
    expect(JSON.stringify(await threads())).not.toContain('pilules');
  });

  it('is removed at once, and its page’s last version goes with it', async () => {
    const email = 'retrait@exemple.fr';
    const key = await accepted(email, { text: 'À retirer.' });
    const seq = await newest();
    expect((await decide(key, 'remove', { reason: 'Une personne est nommée.' })).status).toBe(200);
    expect(await tagsSince(seq)).toEqual([commentsTag(sheet), goneTag('/pratiques/jardin-partage')]);
    expect(JSON.stringify(await threads())).not.toContain('À retirer.');
    expect((await lastMail(cms, email))?.text).toContain('Une personne est nommée.');
  });

  it('is reported to the editors without a name, stays meanwhile, and is kept or removed', async () => {
    const key = await accepted('signale@exemple.fr', { text: 'Peut-être faux.' });
    const report = await post(`/comments/${key}/report`, { text: 'C’est faux.' });
    expect([report.status, report.body]).toEqual([202, { data: { accepted: true } }]);
    expect((await post('/comments/inconnu/report', { text: 'C’est faux.' })).body).toEqual(report.body);
    expect((await lastMail(cms, 'edith@example.org'))?.text).toContain('C’est faux.');
    expect(JSON.stringify(await threads())).toContain('Peut-être faux.');
    const list = async () => (await cms.request('/desk/comments?list=reported', { headers: editor })).body;
    expect((await list()).data[0]).toMatchObject({ key, reports: [{ text: 'C’est faux.' }] });
    expect((await decide(key, 'keep')).status).toBe(200);
    expect((await list()).meta.total).toBe(0);
    expect(JSON.stringify(await threads())).toContain('Peut-être faux.');
  });

  it('is erased by a link of its author’s mail, by POST alone, with name and address', async () => {
    const email = 'effacer@exemple.fr';
    const key = await accepted(email, { text: 'À effacer.' });
    const token = await tokenIn(email, 'effacer');
    await cms.request('/api/readers/link', { headers: { ...from(), 'x-reader-token': token } });
    expect(JSON.stringify(await threads())).toContain('À effacer.');
    expect(codeOf(await post('/confirm', { token }))).toBe('TOKEN_INVALID');
    const seq = await newest();
    expect((await post('/erase', { token })).status).toBe(200);
    expect(await tagsSince(seq)).toContain(goneTag('/pratiques/jardin-partage'));
    expect(await rows().count({ where: { key } })).toBe(0);
    expect(JSON.stringify(await threads())).not.toContain('À effacer.');
    expect(codeOf(await post('/erase', { token }))).toBe('TOKEN_INVALID');
  });

  it('leaves a place without words when it is erased under an answer', async () => {
    const email = 'avec-reponse@exemple.fr';
    const key = await accepted(email, { text: 'Question effacée.' });
    await accepted('qui-repond@exemple.fr', { text: 'La réponse reste.', parent: key });
    await post('/erase', { token: await tokenIn(email, 'effacer') });
    const thread = (await threads()).find((one: { key: string }) => one.key === key);
    expect([thread.name, thread.text, thread.answers[0].text]).toEqual([null, null, 'La réponse reste.']);
    const row = await rows().findOne({ where: { key } });
    expect([row.name, row.email, row.text]).toEqual([null, null, null]);
  });

  it('is about something published, and nothing else', async () => {
    for (const slug of ['brouillon-jardin', 'n-existe-pas'])
      expect([slug, codeOf(await write('x@exemple.fr', { slug }))]).toEqual([slug, 'NOT_FOUND']);
    expect((await cms.request('/api/readers/comments/practice/brouillon-jardin')).status).toBe(404);
    expect((await cms.request('/api/readers/comments/actor/amis-du-jardin')).status).toBe(404);
  });

  it('is about a meeting report as well, and known to the people of its organisers', async () => {
    const documentId = await create(cms, 'report', {
      title: 'Forum du jardin',
      slug: 'forum-du-jardin',
      kind: 'exchange-day',
      date: { value: '2013-10-08', precision: 'day' },
      organisers: [actor],
    });
    await publishAsHistorical(cms, 'report', documentId);
    const views: PublishedService = cms.strapi.plugin('content').service('published');
    const report = { uid: 'api::meeting-report.meeting-report', documentId };
    await views.refresh([report]);
    const seq = await newest();
    const about = { type: 'meeting-report', slug: 'forum-du-jardin', text: 'J’y étais.' };
    await accepted('forum@exemple.fr', about);
    expect(await tagsSince(seq)).toContain(commentsTag(report));
    expect((await threads('forum-du-jardin', 'meeting-report'))[0].text).toBe('J’y étais.');
    expect((await lastMail(cms, member))?.text).toContain('J’y étais.');
    const parent = (await threads('forum-du-jardin', 'meeting-report'))[0].key;
    // A comment of another page is answered nowhere else.
    expect(codeOf(await write('y@exemple.fr', { parent }))).toBe('NOT_FOUND');
  });

  it('does not change what vouches for the sheet, nor its view', async () => {
    const before = await cms.request('/api/published/practice/jardin-partage');
    await accepted('empreinte@exemple.fr');
    const after = await cms.request('/api/published/practice/jardin-partage');
    expect(after.body).toEqual(before.body);
    const gate: GateService = cms.strapi.plugin('committee').service('gate');
    expect(await gate.unvouched(sheet.uid, [sheet.documentId])).toEqual([]);
  });
});

describe('strangers', () => {
  it('get one answer, whether a program filled the hidden field in or not', async () => {
    const email = 'robot@exemple.fr';
    const answer = await write(email, { website: 'https://spam.example' });
    expect([answer.status, answer.body]).toEqual([202, { data: { accepted: true } }]);
    expect(await rows().count({ where: { email } })).toBe(0);
    expect(await lastMail(cms, email)).toBeUndefined();
  });

  it('fill nobody’s letter box, and write so much from one network', async () => {
    const statuses: number[] = [];
    for (let i = 0; i < 6; i += 1) statuses.push((await write('victime@exemple.fr')).status);
    expect(statuses).toEqual([202, 202, 202, 202, 202, 429]);
    const network: number[] = [];
    for (let i = 0; i < 21; i += 1)
      network.push((await write(`n${i}@exemple.fr`, {}, from(`2001:db8:1:2::${i + 1}`))).status);
    expect(network.filter((status) => status === 429)).toEqual([429]);
  });

  it.each([
    ['name', { name: 'Voir http://spam.example' }, 'ADDRESS_IN_NAME'],
    ['name', { name: 'a\nBcc: x@y.fr' }, 'NOT_ONE_LINE'],
    ['email', { email: 'zoe@exemple.fr\nBcc: x@y.fr' }, 'NOT_AN_EMAIL'],
    ['text', { text: ' \u200b ' }, 'REQUIRED'],
    ['text', { text: 'x'.repeat(5_001) }, 'TOO_LONG'],
  ])('are told what is wrong with the %s', async (path, more, code) => {
    const answer = await post('/comments', { ...said, email: 'a@exemple.fr', text: 'Bon.', ...more });
    expect(answer.body.error.details.issues).toEqual([expect.objectContaining({ path, code })]);
  });

  it('turn no direction around, and write five thousand characters', async () => {
    const text = `\u202e${'ش'.repeat(4_999)}\u2066!`;
    await accepted('rtl@exemple.fr', { text });
    expect((await threads()).at(-1).text).toBe(`${'ش'.repeat(4_999)}!`);
  });

  it('do nothing of an editor’s, and neither does an association or a committee member', async () => {
    const key = await waiting('attaquant@exemple.fr');
    for (const headers of [{}, stranger]) {
      expect([401, 403]).toContain((await decide(key, 'accept', {}, headers)).status);
      expect([401, 403]).toContain((await cms.request('/desk/comments', { headers })).status);
    }
    expect((await decide(key, 'publish')).status).toBe(404);
    expect((await decide(key, 'accept', {}, boss)).status).toBe(200);
  });

  it('do nothing with the link of another comment, nor with one of the desk', async () => {
    const { accessToken } = await newAssociation(cms, 'compte@exemple.fr');
    expect(accessToken).toBeTruthy();
    for (const token of ['x'.repeat(43), await tokenIn('compte@exemple.fr', 'confirmer')])
      for (const path of ['/confirm', '/erase']) expect(codeOf(await post(path, { token }))).toBe('TOKEN_INVALID');
    await write('lien@exemple.fr');
    const token = await tokenIn('lien@exemple.fr', 'confirmer');
    const answer = await cms.request('/api/my/confirm', { method: 'POST', body: { token } });
    expect(codeOf(answer)).toBe('TOKEN_INVALID');
  });
});

describe('a question', () => {
  const ask = (email: string, more: object = {}) =>
    post('/questions', {
      actor: 'amis-du-jardin',
      page: '/pratiques/jardin-partage',
      name: 'Ines',
      email,
      text: 'Combien de bénévoles ?',
      ...more,
    });

  it('goes to the actor’s people once its author confirmed, answered to that address, and is not kept', async () => {
    const email = 'ines@exemple.fr';
    expect((await ask(email)).body).toEqual({ data: { accepted: true } });
    expect((await lastMail(cms, email))?.text).not.toContain('bénévoles');
    expect((await lastMail(cms, member))?.text).not.toContain('bénévoles');
    const token = await tokenIn(email, 'confirmer');
    for (let press = 0; press < 2; press += 1) expect((await post('/confirm', { token })).status).toBe(200);
    const mail = (await lastMail(cms, member)) as unknown as { replyTo: string; text: string };
    expect(mail.replyTo).toBe(email);
    expect(mail.text).toContain('Combien de bénévoles ?');
    const sent = await cms.strapi.db.query('plugin::outbox.row').findMany({ where: { topic: 'mail', key: member } });
    expect(sent.filter(({ payload }: any) => payload.text.includes('bénévoles'))).toHaveLength(1);
    expect(await cms.strapi.db.query('plugin::desk.question').count()).toBe(0);
  });

  it('goes to the editors where nobody writes for the actor', async () => {
    const email = 'paul@exemple.fr';
    await ask(email, { actor: 'personne-encore', page: '/acteurs/personne-encore', text: 'Qui êtes-vous ?' });
    await post('/confirm', { token: await tokenIn(email, 'confirmer') });
    const mail = await lastMail(cms, 'edith@example.org');
    expect(mail?.text).toMatch(/Qui êtes-vous \?[\s\S]*Personne n’écrit encore/);
  });

  it('gives no address away: neither the answer nor the page says whether somebody is there', async () => {
    const answers = [await ask('a1@exemple.fr'), await ask('a2@exemple.fr', { actor: 'personne-encore' })];
    expect(new Set(answers.map(({ status, body }) => JSON.stringify([status, body]))).size).toBe(1);
    expect(codeOf(await ask('a3@exemple.fr', { actor: 'n-existe-pas' }))).toBe('NOT_FOUND');
    expect((await ask('a4@exemple.fr', { page: 'https://spam.example' })).status).toBe(400);
  });
});

describe('what is kept', () => {
  it('is forgotten by the rule that the page about personal data states', async () => {
    const now = Date.now();
    const ago = (days: number) => now - daysInMs(days) - 1;
    await write('vieux@exemple.fr');
    await rows().updateMany({
      where: { email: 'vieux@exemple.fr' },
      data: { writtenAt: ago(readerRetention.unconfirmed) },
    });
    await write('jeune@exemple.fr');
    const kept = await accepted('garde@exemple.fr', { text: 'Je reste.' });
    const old = ago(readerRetention.address);
    await rows().updateMany({ where: { key: kept }, data: { writtenAt: old, decidedAt: old } });
    const refused = await waiting('refuse@exemple.fr');
    await decide(refused, 'refuse', { reason: 'Non.' });
    const then = ago(readerRetention.refused);
    await rows().updateMany({ where: { key: refused }, data: { writtenAt: then, decidedAt: then } });

    await cms.strapi.plugin('desk').service('retention').forget(now);
    expect(await rows().count({ where: { email: 'vieux@exemple.fr' } })).toBe(0);
    expect(await rows().count({ where: { key: refused } })).toBe(0);
    expect(await rows().count({ where: { email: 'jeune@exemple.fr' } })).toBe(1);
    const row = await rows().findOne({ where: { key: kept } });
    expect([row.email, row.text, row.state]).toEqual([null, 'Je reste.', 'accepted']);
  });
});
