import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { IssueDetail } from '@passerelles/newsletter/shared';
import type { OutboxService } from '@passerelles/outbox/shared';
import { hangUp, startCms, startSmtp, type RunningCms, type Smtp } from '../../support';
import { adminAccount } from '../committee/people';
import { create, publishAsHistorical } from '../search/content';
import { newSubscriber } from './letters';

let cms: RunningCms;
let smtp: Smtp;
let outbox: OutboxService;
let headers: Record<string, string>;
let picked: { uid: string; documentId: string };

const query = (name: string) => cms.strapi.db.query(`plugin::newsletter.${name}`) as any;
const words = [{ type: 'paragraph', children: [{ type: 'text', text: 'Bonjour à toutes et tous.' }] }];
const ask = async (method: string, path: string, body?: unknown) => {
  const answer = await cms.request(`/newsletter/issues${path}`, { method, body, headers });
  return { status: answer.status, data: answer.body.data as IssueDetail, body: answer.body };
};
const write = async (more: object = {}): Promise<number> =>
  (await ask('POST', '', { title: 'Des jardins partagés', introduction: words, items: [picked], ...more })).data.id;
const act = (id: number, name: string, body: object = {}) => ask('POST', `/${id}/${name}`, body);
const subscriber = (email: string, more: object = {}) =>
  newSubscriber(cms, email, { rhythm: 'each-issue', toldThrough: Date.now() - 86_400_000, ...more });
const steps = async () => {
  outbox.start();
  await outbox.idle();
  await outbox.stop();
};
/** As they came, with the lines that their encoding breaks joined again. */
const mailsTo = (email: string) =>
  smtp.accepted.filter((mail) => mail.includes(`To: ${email}`)).map((mail) => mail.replace(/=\r\n/g, ''));
const publish = async (title: string, slug: string): Promise<string> => {
  const documentId = await create(cms, 'practice', {
    title,
    slug,
    summary: 'Ce que nous avons appris.',
    startDate: { value: '2011', precision: 'year' },
    owner: ids.actor,
    themes: [ids.theme],
    territories: [ids.territory],
  });
  await publishAsHistorical(cms, 'practice', documentId);
  await steps();
  return documentId;
};
let ids: Record<'theme' | 'territory' | 'actor', string>;

beforeAll(async () => {
  smtp = await startSmtp();
  cms = await startCms({ env: { OUTBOX_WORKERS: 'off', SMTP_URL: smtp.url, PUBLIC_URL: 'https://exemple.fr' } });
  outbox = cms.strapi.plugin('outbox').service('outbox');
  ({ headers } = await adminAccount(cms.strapi, 'Rose', 'passerelles-editor'));
  ids = {
    theme: await create(cms, 'theme', { name: 'Nature', slug: 'numero-nature' }),
    territory: await create(cms, 'territory', { name: 'Petit Val', slug: 'numero-val', kind: 'ad-hoc' }),
    actor: await create(cms, 'actor', { name: 'Amis du Val', slug: 'numero-amis', kind: 'association' }),
  };
  picked = { uid: 'api::practice.practice', documentId: await publish('Un jardin partagé', 'numero-jardin') };
});
beforeEach(async () => {
  for (const name of ['issue', 'delivery', 'subscriber', 'token', 'attempt'])
    await query(name).deleteMany({ where: {} });
  await cms.strapi.db.query('plugin::outbox.row').deleteMany({ where: {} });
  smtp.reset();
});
afterAll(async () => {
  await cms?.stop();
  await smtp?.close();
});

describe('an issue', () => {
  it('is written by editors alone, and of two who write at once the second is told', async () => {
    const stranger = await cms.request('/newsletter/issues', { method: 'POST', body: { title: 'Non' } });
    expect(stranger.status).toBe(401);
    const member = await adminAccount(cms.strapi, 'Membre', 'passerelles-member');
    expect((await cms.request('/newsletter/issues', { headers: member.headers })).status).toBe(403);

    const id = await write();
    const change = { title: 'Autre titre', introduction: words, items: [], version: 1 };
    expect((await ask('PUT', `/${id}`, change)).data).toMatchObject({ title: 'Autre titre', version: 2 });
    expect((await ask('PUT', `/${id}`, change)).body.error).toMatchObject({
      status: 409,
      details: { code: 'ISSUE_CHANGED' },
    });
    expect((await ask('POST', '', { title: '', items: [{ uid: 'api::page.page', documentId: 'x' }] })).status).toBe(
      400,
    );
  });

  it('reaches who receives letters of editors, once each, with what is new to them, and is then public', async () => {
    await subscriber('zoe@exemple.fr');
    await subscriber('ailleurs@exemple.fr', { themes: ['numero-autre'] });
    await subscriber('nature@exemple.fr', { themes: ['numero-nature'], locale: 'en' });
    await subscriber('semaine@exemple.fr', { rhythm: 'weekly' });
    // Asked for alerts alone.
    await subscriber('alertes@exemple.fr', { rhythm: 'never' });
    await subscriber('comptes@exemple.fr', { kinds: ['meeting-report'] });
    await subscriber('partie@exemple.fr', { state: 'unsubscribed' });
    const id = await write();

    const { body: who } = await ask('GET', `/${id}/recipients`);
    expect(who.counts).toEqual({ receive: 2, nothing: 2, weekly: 1, monthly: 0 });
    expect(who.data).toMatchObject([
      { email: 'z…@exemple.fr', reason: 'everything' },
      { email: 'n…@exemple.fr', reason: 'choice', themes: ['Nature'] },
    ]);

    expect((await act(id, 'send')).data.state).toBe('sending');
    expect((await act(id, 'send')).body.error.details).toMatchObject({ code: 'ISSUE_STATE', state: 'sending' });
    await subscriber('apres@exemple.fr');
    await steps();
    const { data } = await ask('GET', `/${id}`);
    expect([data.state, data.recipients]).toEqual(['sent', 4]);
    expect(data.deliveries).toMatchObject({ accepted: 2, skipped: 2, waiting: 0, queued: 0 });
    for (const email of ['zoe@exemple.fr', 'nature@exemple.fr']) expect(mailsTo(email)).toHaveLength(1);
    expect(smtp.accepted).toHaveLength(2);
    const [row] = await query('subscriber').findMany({ where: { email: 'zoe@exemple.fr' } });
    expect(Number(row.toldThrough)).toBeGreaterThan(Date.now() - 3_600_000);

    const list = await cms.request('/api/newsletter/archive');
    expect(list.body.data).toMatchObject([{ title: 'Des jardins partagés', excerpt: 'Bonjour à toutes et tous.' }]);
    const one = await cms.request(`/api/newsletter/archive/${list.body.data[0].slug}`);
    expect(one.body.data).toMatchObject({
      items: [{ title: 'Un jardin partagé', href: '/pratiques/numero-jardin' }],
      heads: [{ series: 'reprise' }],
    });
    expect(JSON.stringify(one.body)).not.toContain('@exemple.fr');
  });

  it('is frozen once it is scheduled or sent', async () => {
    const id = await write();
    const at = new Date(Date.now() + 3_600_000).toISOString();
    expect((await act(id, 'schedule', { at: '2020-01-01T07:00:00Z' })).body.error.details.fields).toMatchObject([
      { path: 'at' },
    ]);
    expect((await act(id, 'schedule', { at })).data).toMatchObject({ state: 'scheduled', scheduledAt: at });
    const change = { title: 'Trop tard', introduction: words, items: [], version: 1 };
    expect((await ask('PUT', `/${id}`, change)).body.error.details.code).toBe('ISSUE_FROZEN');
    expect((await ask('DELETE', `/${id}`)).status).toBe(409);
    expect((await act(id, 'unschedule')).data.state).toBe('draft');
    expect((await ask('PUT', `/${id}`, change)).status).toBe(200);
    expect((await ask('DELETE', `/${id}`)).status).toBe(200);
    expect((await act(await write({ introduction: [], items: [] }), 'send')).body.error.details.code).toBe(
      'ISSUE_EMPTY',
    );
  });

  it('leaves at its hour, and not at one that was taken back', async () => {
    await subscriber('zoe@exemple.fr');
    const id = await write();
    await act(id, 'schedule', { at: new Date(Date.now() + 60_000).toISOString() });
    await cms.strapi.db.query('plugin::outbox.row').updateMany({ where: {}, data: { availableAt: 0 } });
    await steps();
    expect((await ask('GET', `/${id}`)).data.state).toBe('scheduled');
    await act(id, 'schedule', { at: new Date(Date.now() + 120_000).toISOString() });
    await query('issue').updateMany({ where: { id }, data: { scheduledAt: Date.now() - 1 } });
    await cms.strapi.db.query('plugin::outbox.row').updateMany({ where: {}, data: { availableAt: 0 } });
    await steps();
    expect((await ask('GET', `/${id}`)).data.state).toBe('sent');
    expect(mailsTo('zoe@exemple.fr')).toHaveLength(1);
  });

  it('has one delivery for each subscriber, whatever asks for a second', async () => {
    const { id: subscriberId } = await subscriber('zoe@exemple.fr');
    const id = await write();
    await act(id, 'send');
    const [delivery] = await query('delivery').findMany({ where: { issue: id } });
    expect(delivery.key).toBe(`${id}:${subscriberId}`);
    await expect(
      query('delivery').create({ data: { key: delivery.key, issue: id, subscriber: subscriberId, state: 'waiting' } }),
    ).rejects.toThrow();
    // Asked for twice, as after a process that died between a step and its end.
    const asked = () => cms.strapi.db.transaction(() => outbox.append('newsletter.issue', String(id), { issue: id }));
    await asked();
    await asked();
    await steps();
    expect(mailsTo('zoe@exemple.fr')).toHaveLength(1);
  });

  it('stops when it is paused, goes on, and tells nobody more once the rest is cancelled', async () => {
    for (let number = 0; number < 5; number += 1) await subscriber(`l${number}@exemple.fr`);
    const id = await write();
    await act(id, 'send');
    expect((await act(id, 'pause')).data.acts).toEqual(['resume', 'cancel']);
    await steps();
    expect(smtp.accepted).toEqual([]);
    expect((await ask('GET', `/${id}`)).data.deliveries.waiting).toBe(5);
    await act(id, 'resume');
    await steps();
    expect(smtp.accepted).toHaveLength(5);

    const other = await write({ title: 'Deuxième' });
    await act(other, 'send');
    expect((await act(other, 'cancel')).data).toMatchObject({ state: 'cancelled', deliveries: { cancelled: 5 } });
    await steps();
    expect(smtp.accepted).toHaveLength(5);
    expect((await cms.request('/api/newsletter/archive')).body.data).toHaveLength(1);
  });

  it('tells what became of each letter: refused, put off, uncertain', async () => {
    for (const name of ['refusee', 'differee', 'incertaine']) await subscriber(`${name}@exemple.fr`);
    smtp.message = (mail) => {
      if (mail.includes('To: refusee@')) return '550 5.7.1 no';
      if (mail.includes('To: differee@')) return '451 later';
      return mail.includes('To: incertaine@') ? hangUp : null;
    };
    const id = await write();
    await act(id, 'send');
    await steps();
    expect((await ask('GET', `/${id}`)).data.deliveries).toMatchObject({ refused: 1, deferred: 1, uncertain: 1 });
  });

  it('does not tell again what a letter told, whichever came first', async () => {
    await subscriber('zoe@exemple.fr');
    await publish('Une nouveauté', 'numero-nouveaute');
    await query('news-item').updateMany({ where: {}, data: { at: Date.now() - 3_600_000 } });
    const first = await write({ items: [] });
    await act(first, 'send');
    await steps();
    const second = await write({ items: [], title: 'La suite' });
    await act(second, 'send');
    await steps();
    const [one = '', two = ''] = mailsTo('zoe@exemple.fr');
    expect(one).toContain('numero-nouveaute');
    expect(two).not.toContain('numero-nouveaute');
  });

  it('is seen as it will be read, and sent to its editor alone as a test', async () => {
    await subscriber('zoe@exemple.fr');
    const id = await write();
    const { body: preview } = await ask('GET', `/${id}/preview?locale=en`);
    expect(preview.subject).toBe('Des jardins partagés');
    for (const part of [preview.html, preview.text])
      for (const said of ['Bonjour à toutes et tous.', 'Un jardin partagé']) expect(part).toContain(said);
    expect(preview.text).toMatch(/fingerprint.*\n\d{4}-\d{3}-reprise: [0-9a-f]{64}/u);
    expect((await act(id, 'test')).status).toBe(200);
    await steps();
    expect(smtp.accepted).toHaveLength(1);
    expect(mailsTo('rose@example.org')).toHaveLength(1);
    expect((await ask('GET', `/${id}`)).data.state).toBe('draft');
  });
});
