import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ALERTS_AT_MOST, TOKEN_HEADER } from '@passerelles/newsletter/shared';
import { startCms, type RunningCms } from '../../support';
import { switchableEmbedded } from '../../support/switchable-engine';
import { create, documents, outboxIdle } from '../search/content';
import { mailsTo, publishSheet, titlesTold, tokenIn } from './letters';

const DAY = 86_400_000;
const zoe = 'zoe@exemple.fr';
const engine = switchableEmbedded();

let cms: RunningCms;
let ids: Record<'theme' | 'territory' | 'actor', string>;
let now: number;

const query = (name: string) => cms.strapi.db.query(`plugin::newsletter.${name}`);
const send = (at = now) => cms.strapi.plugin('newsletter').service('digests').sendAlerts(at) as Promise<void>;
const post = (path: string, body: object) => cms.request(`/api/newsletter/${path}`, { method: 'POST', body });
const ask = (search: string, more: object = {}) => post('alerts', { email: zoe, search, ...more });
const lastMail = async (email = zoe) => (await mailsTo(cms, email)).at(-1);
const subscriber = (email = zoe) => query('subscriber').findOne({ where: { email } });
/** Asks and confirms; the token of the mail that says so. */
const alertOn = async (search: string, more: { email?: string; rhythm?: string } = {}) => {
  await ask(search, more);
  const answer = await post('confirm', { token: tokenIn((await lastMail(more.email))?.text) });
  expect([answer.status, answer.body.of]).toEqual([200, 'alert']);
  return tokenIn((await lastMail(more.email))?.text);
};
/** The alerts that were told, without the mails that came before. */
const told = async (email = zoe) => (await titlesTold(cms, email)).filter((titles) => titles.length > 0);

const publish = (title: string, more: object = {}) =>
  publishSheet(cms, title, { owner: ids.actor, themes: [ids.theme], territories: [ids.territory], ...more });

beforeAll(async () => {
  cms = await startCms({ env: { PUBLIC_URL: 'https://exemple.fr' } });
  engine.attach(cms);
  ids = {
    theme: await create(cms, 'theme', { name: 'Nature', slug: 'alerte-jardins' }),
    territory: await create(cms, 'territory', { name: 'Petit Val', slug: 'alerte-petit-val', kind: 'ad-hoc' }),
    actor: await create(cms, 'actor', { name: 'Amis du Val', slug: 'alerte-amis', kind: 'association' }),
  };
  await outboxIdle(cms);
});
beforeEach(async () => {
  engine.back();
  for (const name of ['subscriber', 'token', 'attempt', 'alert', 'news-item'])
    await query(name).deleteMany({ where: {} });
  await cms.strapi.db.query('plugin::outbox.row').deleteMany({ where: {} });
  now = Date.now() + 40 * DAY;
});
afterAll(() => cms?.stop());

describe('an alert', () => {
  it('is asked for, confirmed, told once, and left by one click', async () => {
    const asked = await ask('q=jardin&theme=alerte-jardins', { rhythm: 'daily' });
    expect([asked.status, asked.body]).toEqual([202, { accepted: true }]);
    const mail = await lastMail();
    // Whoever types somebody else’s address does not write to them by what they search.
    expect(`${mail?.subject} ${mail?.text} ${mail?.html}`).not.toMatch(/jardin/i);
    const token = tokenIn(mail?.text);
    const before = await cms.request('/api/newsletter/subscription', { headers: { [TOKEN_HEADER]: token } });
    expect(before.body).toMatchObject({
      of: 'alert',
      state: 'pending',
      alert: { id: null, rhythm: 'daily', about: '«\u00a0jardin\u00a0» · Nature' },
      alerts: [],
    });
    await publish('Un jardin d’avant');
    await post('confirm', { token });
    expect(await subscriber()).toMatchObject({
      state: 'confirmed',
      rhythm: 'never',
      consents: [{ act: 'alert', about: 'q=jardin&theme=alerte-jardins', how: 'form-and-confirmation-mail' }],
    });
    await publish('Un jardin partagé');
    await publish('Une cantine');
    await send();
    await send();
    expect(await told()).toEqual([['Un jardin partagé']]);
    const alert = await lastMail();
    expect(alert?.subject).toBe('Passerelles\u00a0: 1 nouveau résultat');
    expect(alert?.text).toContain('«\u00a0jardin\u00a0» · Nature');
    const leaving = tokenIn(alert?.text);
    expect(alert?.headers?.['List-Unsubscribe']).toBe(`<https://exemple.fr/api/newsletter/leave?jeton=${leaving}>`);
    for (let n = 0; n < 2; n += 1) {
      const left = await post('leave', { token: leaving });
      // It was the only thing that they received.
      expect([left.status, left.body.state, left.body.of, left.body.alerts]).toEqual([
        200,
        'unsubscribed',
        'alert',
        [],
      ]);
    }
    const acts = (await subscriber()).consents.map(({ act }: { act: string }) => act);
    expect(acts).toEqual(['alert', 'leave-alert', 'leave']);
    await publish('Un jardin de plus');
    await query('news-item').updateMany({ where: { docId: { $notNull: true } }, data: { at: now + DAY } });
    await send(now + 40 * DAY);
    expect(await told()).toHaveLength(1);
  });

  it('finds what the search finds, and not what merely comes near it', async () => {
    await alertOn('q=tramway');
    await alertOn('q=jardins partagés', { rhythm: 'daily' });
    await alertOn('kind=actor');
    await alertOn('q=jardin -cantine', { email: 'ali@exemple.fr' });
    await publish('Jardiner à plusieurs', { summary: 'Un jardin partagé au pied des tours.' });
    await publish('Le jardin de la cantine');
    await create(cms, 'actor', { name: 'Les Nouveaux', slug: 'alerte-nouveaux', kind: 'association' });
    await outboxIdle(cms);
    await send();
    expect((await told()).sort()).toEqual([['Jardiner à plusieurs'], ['Les Nouveaux']]);
    expect(await told('ali@exemple.fr')).toEqual([['Jardiner à plusieurs']]);
    await query('alert').deleteMany({ where: {} });
    await documents(cms, 'actor').delete({
      documentId: (await documents(cms, 'actor').findFirst({ filters: { slug: 'alerte-nouveaux' } })).documentId,
    });
  });

  it('waits for a search that is away, and then tells what it would have told', async () => {
    await alertOn('q=jardin');
    await publish('Un jardin dans la panne');
    engine.away();
    await send();
    expect(await told()).toEqual([]);
    engine.back();
    await send(now + 60_000);
    expect(await told()).toEqual([['Un jardin dans la panne']]);
  });

  it('is told by one of several processes', async () => {
    await alertOn('q=jardin', { rhythm: 'daily' });
    await publish('Un jardin pour tous');
    await Promise.all([send(), send(), send()]);
    expect(await told()).toEqual([['Un jardin pour tous']]);
  });

  it('outlives the renaming of what it filters by', async () => {
    await alertOn('theme=alerte-jardins');
    await documents(cms, 'theme').update({ documentId: ids.theme, data: { slug: 'alerte-potagers' } });
    await outboxIdle(cms);
    // The sheets of the tests before, whose news were deleted, are noted anew with the theme that they show.
    await query('news-item').deleteMany({ where: {} });
    await publish('Après le changement');
    await send();
    expect(await told()).toEqual([['Après le changement']]);
    await documents(cms, 'theme').update({ documentId: ids.theme, data: { slug: 'alerte-jardins' } });
    await outboxIdle(cms);
  });

  it('is one of several of a person, each left apart, beside the letter', async () => {
    await post('subscriptions', { email: zoe });
    await post('confirm', { token: tokenIn((await lastMail())?.text) });
    await alertOn('q=jardin');
    const token = await alertOn('q=cantine');
    const view = async () =>
      (await cms.request('/api/newsletter/subscription', { headers: { [TOKEN_HEADER]: token } })).body;
    const shown = await view();
    expect(shown).toMatchObject({ rhythm: 'weekly', of: 'alert', alert: { about: '«\u00a0cantine\u00a0»' } });
    expect(shown.alerts.map(({ about }: { about: string }) => about)).toEqual([
      '«\u00a0jardin\u00a0»',
      '«\u00a0cantine\u00a0»',
    ]);
    const left = await post('leave', { token, alert: shown.alerts[0].id });
    expect(left.body).toMatchObject({ state: 'confirmed', alerts: [{ search: 'q=cantine' }] });
    await post('leave', { token });
    expect(await view()).toMatchObject({ state: 'confirmed', alerts: [], alert: null });
  });

  it('asked for by who left brings back the alert alone, and the letter’s link stops both', async () => {
    await post('subscriptions', { email: zoe });
    await post('confirm', { token: tokenIn((await lastMail())?.text) });
    const letter = tokenIn((await lastMail())?.text);
    await alertOn('q=cantine');
    await post('leave', { token: letter });
    expect(await subscriber()).toMatchObject({ state: 'unsubscribed' });
    expect(await query('alert').count()).toBe(0);
    await alertOn('q=jardin');
    expect(await subscriber()).toMatchObject({ state: 'confirmed', rhythm: 'never' });
    // Who has alerts alone can still ask for the letter.
    await query('subscriber').updateMany({ where: {}, data: { lastMailAt: null } });
    await post('subscriptions', { email: zoe, rhythm: 'monthly' });
    await post('confirm', { token: tokenIn((await lastMail())?.text) });
    expect(await subscriber()).toMatchObject({ state: 'confirmed', rhythm: 'monthly' });
    expect(await query('alert').count()).toBe(1);
  });

  it('is refused where the search is none, and beyond the most that one may have', async () => {
    for (const search of ['q=a&couleur=vert', `q=${'a'.repeat(300)}`, 'year=jamais', 'page=2']) {
      const answer = await ask(search);
      expect([answer.status, answer.body.error.details.code]).toEqual([400, 'INPUT_INVALID']);
    }
    await alertOn('q=jardin');
    const { id } = await subscriber();
    for (let n = 1; n < ALERTS_AT_MOST; n += 1)
      await query('alert').create({
        data: { key: `${n}`, subscriberId: id, search: `q=${n}`, rhythm: 'daily', toldThrough: now },
      });
    await ask('q=encore');
    const token = tokenIn((await lastMail())?.text);
    const answer = await post('confirm', { token });
    expect([answer.status, answer.body.error.details.code]).toEqual([400, 'ALERTS_TOO_MANY']);
    await query('alert').deleteMany({ where: { search: 'q=1' } });
    expect((await post('confirm', { token })).status).toBe(200);
  });

  it('asked for twice brings one mail, and goes with the person who is forgotten', async () => {
    await Promise.all([ask('q=jardin'), ask('q=jardin'), ask('q=jardin')]);
    expect(await mailsTo(cms, zoe)).toHaveLength(1);
    const token = await alertOn('q=cantine');
    const data = await cms.request('/api/newsletter/data', { headers: { [TOKEN_HEADER]: token } });
    expect(data.body.alerts).toMatchObject([{ search: 'q=cantine', rhythm: 'weekly' }]);
    await post('erase', { token });
    expect([await query('alert').count(), await query('subscriber').count()]).toEqual([0, 0]);
  });
});
