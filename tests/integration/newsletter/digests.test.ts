import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { lastSending } from '@passerelles/newsletter/shared';
import { startCms, type RunningCms } from '../../support';
import { create, documents, outboxIdle, publishAsHistorical } from '../search/content';
import { mailsTo, newSubscriber, publishSheet, titlesTold } from './letters';

const DAY = 86_400_000;

let cms: RunningCms;
let ids: Record<'theme' | 'below' | 'other' | 'region' | 'commune' | 'actor', string>;
let now: number;

const query = (name: string) => cms.strapi.db.query(`plugin::newsletter.${name}`);
const send = (at = now) => cms.strapi.plugin('newsletter').service('digests').send(at) as Promise<void>;
const subscriber = (email: string, more: object = {}) => newSubscriber(cms, email, more);
const mails = (email: string) => mailsTo(cms, email);
const told = (email: string) => titlesTold(cms, email);

const publish = (title: string, more: object = {}) =>
  publishSheet(cms, title, { owner: ids.actor, themes: [ids.below], territories: [ids.commune], ...more });

beforeAll(async () => {
  cms = await startCms({ env: { PUBLIC_URL: 'https://exemple.fr' } });
  const theme = await create(cms, 'theme', { name: 'Nature', slug: 'lettre-nature' });
  const region = await create(cms, 'territory', { name: 'Grand Val', slug: 'lettre-grand-val', kind: 'ad-hoc' });
  ids = {
    theme,
    below: await create(cms, 'theme', { name: 'Jardins', slug: 'lettre-jardins', parent: theme }),
    other: await create(cms, 'theme', { name: 'Chantiers', slug: 'lettre-chantiers' }),
    region,
    commune: await create(cms, 'territory', {
      name: 'Petit Val',
      slug: 'lettre-petit-val',
      kind: 'ad-hoc',
      parents: [region],
    }),
    actor: await create(cms, 'actor', { name: 'Amis du Val', slug: 'lettre-amis', kind: 'association' }),
  };
  await outboxIdle(cms);
});
beforeEach(async () => {
  for (const name of ['subscriber', 'token', 'news-item']) await query(name).deleteMany({ where: {} });
  await cms.strapi.db.query('plugin::outbox.row').deleteMany({ where: {} });
  // Whatever the day on which the tests run: once both a week and a month have ended.
  now = Date.now() + 40 * DAY;
});
afterAll(() => cms?.stop());

describe('a digest', () => {
  it('tells what was published since the last one, with the way to it and the way out', async () => {
    await subscriber('zoe@exemple.fr');
    await publish('Un jardin partagé');
    await send();
    const [mail, ...others] = await mails('zoe@exemple.fr');
    expect(others).toEqual([]);
    expect(mail?.subject).toBe('Passerelles : une nouveauté');
    for (const part of [mail?.text, mail?.html])
      for (const said of ['Un jardin partagé', 'Fiche pratique · Amis du Val', 'Ce que nous avons appris.'])
        expect(part).toContain(said);
    expect(mail?.text).toMatch(/https:\/\/exemple\.fr\/pratiques\/fiche-\d+\n/);
    const token = /lettre\/quitter\?jeton=([A-Za-z0-9_-]{43})/.exec(mail?.text ?? '')?.[1] ?? '';
    expect(mail?.headers).toMatchObject({
      'List-Unsubscribe': `<https://exemple.fr/api/newsletter/leave?jeton=${token}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    });
    const left = await cms.request('/api/newsletter/leave', { method: 'POST', body: { token } });
    expect([left.status, left.body.state]).toEqual([200, 'unsubscribed']);
  });

  it('is not sent when there is nothing new, to who left, nor before its day', async () => {
    await subscriber('rien@exemple.fr');
    await send();
    expect(await mails('rien@exemple.fr')).toEqual([]);

    await subscriber('partie@exemple.fr', { state: 'unsubscribed' });
    await subscriber('numero@exemple.fr', { rhythm: 'each-issue' });
    await publish('Trop tard pour eux');
    await send();
    for (const email of ['partie@exemple.fr', 'numero@exemple.fr']) expect(await mails(email)).toEqual([]);

    const tuesday = lastSending('weekly', now);
    await query('subscriber').deleteMany({ where: {} });
    await subscriber('attend@exemple.fr', { toldThrough: tuesday });
    await query('news-item').updateMany({ where: {}, data: { at: tuesday + 1 } });
    await send(tuesday + 6 * DAY);
    expect(await mails('attend@exemple.fr')).toEqual([]);
    await send(tuesday + 8 * DAY);
    expect(await told('attend@exemple.fr')).toEqual([['Trop tard pour eux']]);
  });

  it('keeps to what was chosen, with everything below a theme and inside a territory', async () => {
    await subscriber('nature@exemple.fr', { themes: ['lettre-nature'] });
    await subscriber('val@exemple.fr', { territories: ['lettre-grand-val'], rhythm: 'monthly' });
    await subscriber('rencontres@exemple.fr', { kinds: ['meeting-report'] });
    await subscriber('commune@exemple.fr', { territories: ['lettre-petit-val'] });
    await subscriber('ailleurs@exemple.fr', { territories: ['lettre-ailleurs'] });
    await subscriber('both@exemple.fr', {
      themes: ['lettre-jardins'],
      territories: ['lettre-petit-val'],
      locale: 'en',
    });
    await publish('Au jardin');
    await publish('Au chantier', { themes: [ids.other] });
    await publish('Dans tout le val', { territories: [ids.region] });
    await send();
    expect(await told('nature@exemple.fr')).toEqual([['Dans tout le val', 'Au jardin']]);
    expect(await told('val@exemple.fr')).toEqual([['Dans tout le val', 'Au chantier', 'Au jardin']]);
    expect(await told('commune@exemple.fr')).toEqual([['Au chantier', 'Au jardin']]);
    expect(await told('ailleurs@exemple.fr')).toEqual([]);
    expect(await told('rencontres@exemple.fr')).toEqual([]);
    expect(await told('both@exemple.fr')).toEqual([['Au jardin']]);
    const [english] = await mails('both@exemple.fr');
    expect(english?.subject).toBe('Passerelles: one new item');
    expect(english?.html).toContain('<h2 lang="fr"');
  });

  it('follows a theme that is renamed, for who had chosen it before', async () => {
    await subscriber('fidele@exemple.fr', { themes: ['lettre-jardins'], kinds: ['practice'] });
    await documents(cms, 'theme').update({ documentId: ids.below, data: { slug: 'lettre-potagers' } });
    await outboxIdle(cms);
    // The sheets of the tests before, whose news were deleted, are noted anew with the theme that they show.
    await query('news-item').deleteMany({ where: {} });
    await publish('Au potager');
    await send();
    expect(await told('fidele@exemple.fr')).toEqual([['Au potager']]);
    await documents(cms, 'theme').update({ documentId: ids.below, data: { slug: 'lettre-jardins' } });
    await outboxIdle(cms);
  });

  it('tells each thing once: not again when it is corrected, or withdrawn and published anew', async () => {
    await subscriber('zoe@exemple.fr');
    const documentId = await publish('Une fois');
    await send();
    const [first] = await query('news-item').findMany({ where: { docId: documentId } });
    await documents(cms, 'practice').unpublish({ documentId });
    await outboxIdle(cms);
    await publishAsHistorical(cms, 'practice', documentId);
    await outboxIdle(cms);
    expect(await query('news-item').findMany({ where: { docId: documentId } })).toEqual([first]);
    await publish('Une autre');
    await query('news-item').updateMany({ where: { docId: { $ne: documentId } }, data: { at: now } });
    await send(now + 40 * DAY);
    expect(await told('zoe@exemple.fr')).toEqual([['Une fois'], ['Une autre']]);
  });

  it('leaves out what was withdrawn meanwhile', async () => {
    await subscriber('zoe@exemple.fr');
    const documentId = await publish('Retirée');
    await publish('Restée');
    await documents(cms, 'practice').unpublish({ documentId });
    await outboxIdle(cms);
    await send();
    expect(await told('zoe@exemple.fr')).toEqual([['Restée']]);
  });

  it('that was missed in an outage covers its whole window, once', async () => {
    await subscriber('zoe@exemple.fr');
    await publish('Avant la panne');
    await publish('Pendant la panne');
    await query('news-item').updateMany({ where: { docId: { $notNull: true } }, data: { at: now - 20 * DAY } });
    await send(now);
    await send(now);
    await send(now + 1);
    const letters = await told('zoe@exemple.fr');
    expect(letters.map((titles) => titles.toSorted())).toEqual([['Avant la panne', 'Pendant la panne']]);
  });

  it('is sent by one of several processes', async () => {
    for (const name of ['un', 'deux', 'trois']) await subscriber(`${name}@exemple.fr`);
    await publish('Pour toutes et tous');
    await Promise.all([send(), send(), send()]);
    for (const name of ['un', 'deux', 'trois'])
      expect(await told(`${name}@exemple.fr`)).toEqual([['Pour toutes et tous']]);
  });

  it('begins with the confirmation, and with an upgrade tells nothing that is older', async () => {
    await subscriber('ancienne@exemple.fr', { toldThrough: null });
    await publish('Publiée avant');
    await query('news-item').updateMany({ where: { docId: { $notNull: true } }, data: { at: 0 } });
    await send(Date.now());
    await send();
    expect(await mails('ancienne@exemple.fr')).toEqual([]);
    await publish('Publiée après');
    await send();
    expect(await mails('ancienne@exemple.fr')).toEqual([]);
    await query('news-item').updateMany({ where: { at: { $gt: 0 } }, data: { at: now } });
    await send(now + 40 * DAY);
    expect(await told('ancienne@exemple.fr')).toEqual([['Publiée après']]);
  });
});
