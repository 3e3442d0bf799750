import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { MAIL, renderMail, type OutboxService } from '@passerelles/outbox/shared';
import { startCms, type RunningCms } from '../../support';
import { startSmtp, type SmtpServer } from './smtp';

let cms: RunningCms;
let smtp: SmtpServer;
let outbox: OutboxService;

const rows = () => cms.strapi.db.query('plugin::outbox.row').findMany({ where: { topic: MAIL } });
const send = async () => {
  const mail = {
    to: 'zoe@exemple.fr',
    ...renderMail({ title: 'Bonjour Zoé', paragraphs: ['À bientôt.'], locale: 'fr', signature: 'Passerelles' }),
  };
  await cms.strapi.db.transaction(() =>
    outbox.append(MAIL, mail.to, { ...mail, headers: { 'List-Unsubscribe': '<https://exemple.fr/quitter>' } }),
  );
  const [row] = await rows();
  outbox.start();
  await outbox.idle();
  await outbox.stop();
  return row as { id: number };
};

beforeAll(async () => {
  smtp = await startSmtp();
  cms = await startCms({ env: { OUTBOX_WORKERS: 'off', SMTP_URL: smtp.url, PUBLIC_URL: 'https://exemple.fr' } });
  outbox = cms.strapi.plugin('outbox').service('outbox');
});

beforeEach(async () => {
  await cms.strapi.db.query('plugin::outbox.row').deleteMany({ where: {} });
  smtp.accepted.length = 0;
  smtp.answer = () => '250 taken';
  smtp.recipient = () => '250 test';
});

afterAll(async () => {
  await cms?.stop();
  await smtp?.close();
});

describe('a mail', () => {
  it('is handed over once, with an identifier made from its row, text and HTML', async () => {
    const row = await send();
    expect(await rows()).toHaveLength(0);
    expect(smtp.accepted).toHaveLength(1);
    const [message] = smtp.accepted;
    expect(message).toContain(`Message-ID: <outbox-${row.id}@exemple.fr>`);
    expect(message).toContain('List-Unsubscribe: <https://exemple.fr/quitter>');
    expect(message).toContain('Content-Type: text/plain');
    expect(message).toContain('Content-Type: text/html');
  });

  it('is tried again when the server asks for it, and not marked as handed over', async () => {
    smtp.answer = () => '451 later';
    await send();
    expect(await rows()).toMatchObject([{ attempts: 1, deadAt: null, handedOverAt: null }]);
  });

  it('is dead when the server refuses it for good', async () => {
    smtp.answer = () => '554 never';
    await send();
    const [row] = await rows();
    expect(row.deadAt).not.toBeNull();
    expect(row.lastError).toContain('554 never');
  });

  it('to an address that leads nowhere ends the letter to it; a refusal of the content does not', async () => {
    const subscribers = cms.strapi.db.query('plugin::newsletter.subscriber');
    await subscribers.create({
      data: {
        ...{ email: 'zoe@exemple.fr', state: 'confirmed', locale: 'fr', rhythm: 'weekly', requestedAt: 0 },
        ...{ themes: [], territories: [], consents: [] },
      },
    });
    const state = async () => (await subscribers.findOne({ where: { email: 'zoe@exemple.fr' } })).state;
    smtp.answer = () => '554 5.7.1 never';
    await send();
    expect(await state()).toBe('confirmed');
    await cms.strapi.db.query('plugin::outbox.row').deleteMany({ where: {} });
    smtp.recipient = () => '550 5.1.1 nobody here';
    await send();
    expect(await state()).toBe('bounced');
    expect(await rows()).toMatchObject([{ lastError: expect.stringContaining('nobody here') }]);
    await subscribers.deleteMany({ where: {} });
  });

  it('is uncertain, and not sent twice, when the line breaks after the content', async () => {
    smtp.answer = () => null;
    await send();
    const [row] = await rows();
    expect(row.deadAt).not.toBeNull();
    expect(row.handedOverAt).not.toBeNull();
    expect(row.lastError).toContain('uncertain');
  });

  it('is uncertain when the process died between handing over and noting the answer', async () => {
    const mail = { to: 'zoe@exemple.fr', subject: 's', text: 't', html: 'h' };
    await cms.strapi.db.transaction(() => outbox.append(MAIL, mail.to, mail));
    const past = Date.now() - 1_000;
    await cms.strapi.db
      .getConnection('outbox_rows')
      .update({ lease_token: 'gone', leased_until: past, attempts: 1, handed_over_at: past });
    outbox.start();
    await outbox.idle();
    await outbox.stop();
    expect(smtp.accepted).toHaveLength(0);
    expect((await rows())[0].lastError).toContain('uncertain');
  });
});
