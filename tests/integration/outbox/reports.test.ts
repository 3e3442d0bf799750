import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { MAIL, type OutboxService } from '@passerelles/outbox/shared';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startCms, startSmtp, temporaryDataDir, type RunningCms, type Smtp } from '../../support';
import { bounce, complaint } from './reports';

const token = 'a-token-of-the-mail-server-of-the-tests';
const folder = temporaryDataDir('reports');
const zoe = 'zoe@exemple.fr';
let cms: RunningCms;
let smtp: Smtp;

const subscribers = () => cms.strapi.db.query('plugin::newsletter.subscriber');
const state = async (email = zoe) => (await subscribers().findOne({ where: { email } })).state;
const confirmed = (email: string) =>
  subscribers().create({
    data: {
      ...{ email, state: 'confirmed', locale: 'fr', rhythm: 'weekly', requestedAt: 0 },
      ...{ themes: [], territories: [], consents: [] },
    },
  });
/** A mail as the server received it. */
const sent = async (headers: Record<string, string> = {}): Promise<string> => {
  const outbox: OutboxService = cms.strapi.plugin('outbox').service('outbox');
  const mail = { to: zoe, subject: 's', text: 't', html: 'h', headers };
  await cms.strapi.db.transaction(() => outbox.append(MAIL, zoe, mail));
  outbox.start();
  await outbox.idle();
  await outbox.stop();
  return smtp.accepted.at(-1)!;
};
const handIn = async (body: string, headers: Record<string, string> = {}) => {
  const answer = await fetch(`${cms.url}/api/newsletter/reports`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'message/rfc822', ...headers },
    body,
  });
  return { status: answer.status, body: (await answer.json()) as unknown };
};
const taken = (known: number) => ({ status: 200, body: { reports: 1, known } });

beforeAll(async () => {
  for (const name of ['new', 'cur', 'tmp']) mkdirSync(path.join(folder.dataDir, name));
  smtp = await startSmtp();
  const env = { OUTBOX_WORKERS: 'off', SMTP_URL: smtp.url, MAIL_REPORTS_TOKEN: token };
  cms = await startCms({ env: { ...env, MAIL_REPORTS_DIR: folder.dataDir } });
});
beforeEach(async () => {
  await subscribers().deleteMany({ where: {} });
  await confirmed(zoe);
  await confirmed('lu@exemple.fr');
  smtp.reset();
});
afterAll(async () => {
  await cms?.stop();
  await smtp?.close();
  folder.remove();
});

describe('a bounce', () => {
  it('of a box that does not exist ends the letter to the address that our mail went to', async () => {
    expect(await handIn(bounce(await sent()))).toEqual(taken(1));
    expect([await state(), await state('lu@exemple.fr')]).toEqual(['bounced', 'confirmed']);
  });

  it('that names another address than the one behind which the box was is believed by the mail it returns', async () => {
    expect(await handIn(bounce(await sent(), { to: 'zoe.martin@ailleurs.fr' }))).toEqual(taken(1));
    expect(await state()).toBe('bounced');
  });

  it('that a stranger made changes nothing', async () => {
    const mail = await sent();
    const forged = [
      mail.replace(/^(Message-ID: <outbox-\d+)\.[0-9a-f]{32}/m, '$1.0123456789abcdef0123456789abcdef'),
      mail.replace(/^(Message-ID: <outbox-\d+)\.[0-9a-f]{32}/m, '$1'),
      // A mail that somebody received themselves proves nothing of another address.
      mail.replace(/^To: .*$/m, 'To: lu@exemple.fr'),
    ];
    for (const one of forged) expect(await handIn(bounce(one, { to: 'lu@exemple.fr' }))).toEqual(taken(0));
    expect([await state(), await state('lu@exemple.fr')]).toEqual(['confirmed', 'confirmed']);
  });

  it('of a full box, or one that only waits, changes nothing at once', async () => {
    const mail = await sent();
    expect(await handIn(bounce(mail, { status: '5.2.2' }))).toEqual(taken(1));
    expect(await handIn(bounce(mail, { action: 'delayed' }))).toEqual({ status: 200, body: { reports: 0, known: 0 } });
    expect(await state()).toBe('confirmed');
    const old = Date.now() - 20 * 86_400_000;
    const returns = [
      { mail: '<1>', at: old },
      { mail: '<2>', at: old },
    ];
    await subscribers().updateMany({ where: { email: zoe }, data: { returns } });
    await handIn(bounce(mail, { status: '5.2.2' }));
    expect(await state()).toBe('bounced');
  });
});

describe('a complaint', () => {
  it('ends every mail of the letter', async () => {
    const mail = await sent();
    await handIn(complaint(mail, 'not-spam'));
    expect(await state()).toBe('confirmed');
    expect(await handIn(complaint(mail))).toEqual(taken(1));
    expect(await state()).toBe('complained');
  });

  it('is believed without an address, by the link to leave', async () => {
    const subscribe = await cms.request('/api/newsletter/subscriptions', { method: 'POST', body: { email: zoe } });
    expect(subscribe.status).toBe(202);
    const [row] = await cms.strapi.db.query('plugin::outbox.row').findMany({ where: { topic: MAIL, key: zoe } });
    const { headers } = row.payload as { headers: Record<string, string> };
    await cms.strapi.db.query('plugin::outbox.row').deleteMany({ where: {} });
    const hidden = (await sent(headers)).replace(/^To: .*$/m, 'To: redacted');
    expect(await handIn(complaint(hidden.replace(/jeton=[\w-]{43}/, `jeton=${'x'.repeat(43)}`)))).toEqual(taken(0));
    expect(await handIn(complaint(hidden))).toEqual(taken(1));
    expect(await state()).toBe('complained');
  });
});

describe('the door', () => {
  it('is open to the mail server alone, for mails of a size', async () => {
    const mail = bounce(await sent());
    expect((await handIn(mail, { authorization: 'Bearer another-token-of-the-right-length' })).status).toBe(401);
    expect((await handIn(mail, { 'content-type': 'text/plain' })).status).toBe(400);
    expect((await handIn('x'.repeat(1_100_000))).status).toBe(413);
    expect(await handIn('not a mail')).toEqual({ status: 200, body: { reports: 0, known: 0 } });
    expect(await state()).toBe('confirmed');
  });

  it('may be a folder, whose mails are read once', async () => {
    writeFileSync(path.join(folder.dataDir, 'new', '1.mx'), bounce(await sent()));
    writeFileSync(path.join(folder.dataDir, 'new', '2.mx'), 'not a mail');
    await (cms.strapi.plugin('newsletter').service('reports') as { readFolder(): Promise<void> }).readFolder();
    expect(await state()).toBe('bounced');
    expect(readdirSync(path.join(folder.dataDir, 'new'))).toEqual([]);
    expect(readdirSync(path.join(folder.dataDir, 'cur')).sort()).toEqual(['1.mx:2,S', '2.mx:2,S']);
  });
});
