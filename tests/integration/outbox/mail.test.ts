import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { MAIL, renderMail, type OutboxService } from '@passerelles/outbox/shared';
import { hangUp, startCms, startSmtp, until, type RunningCms, type Smtp } from '../../support';

let cms: RunningCms;
let smtp: Smtp;
let outbox: OutboxService;

const rows = () => cms.strapi.db.query('plugin::outbox.row').findMany({ where: { topic: MAIL } });
const write = (to: string, more: object = {}, key = to) =>
  cms.strapi.db.transaction(() => outbox.append(MAIL, key, { to, subject: 's', text: 't', html: 'h', ...more }));
const takenFor = (domain: string) => smtp.accepted.filter((mail) => mail.includes(`@${domain}\r\n`)).length;
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
  cms = await startCms({
    env: {
      ...{ OUTBOX_WORKERS: 'off', SMTP_URL: smtp.url, PUBLIC_URL: 'https://exemple.fr' },
      ...{ MAIL_TIMEOUT_SECONDS: '1', MAIL_DOMAINS_PER_MINUTE: 'compte.fr=120' },
    },
  });
  outbox = cms.strapi.plugin('outbox').service('outbox');
});

beforeEach(async () => {
  await cms.strapi.db.query('plugin::outbox.row').deleteMany({ where: {} });
  smtp.reset();
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
    const [, id] = /^Message-ID: (<outbox-(\d+)\.[0-9a-f]{32}@exemple\.fr>)\r$/m.exec(message!) ?? [];
    expect(id).toContain(`outbox-${row.id}.`);
    expect(outbox.wroteTo(id!, 'Zoe@exemple.fr')).toBe(true);
    expect(outbox.wroteTo(id!, 'lu@exemple.fr')).toBe(false);
    expect(message).toContain('List-Unsubscribe: <https://exemple.fr/quitter>');
    expect(message).toContain('Content-Type: text/plain');
    expect(message).toContain('Content-Type: text/html');
  });

  it('is tried again when the server asks for it, and not marked as handed over', async () => {
    smtp.message = () => '451 later';
    await send();
    expect(await rows()).toMatchObject([{ attempts: 1, deadAt: null, handedOverAt: null }]);
  });

  it('is dead when the server refuses it for good', async () => {
    smtp.message = () => '554 never';
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
    smtp.message = () => '554 5.7.1 never';
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
    smtp.message = () => hangUp;
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

describe('many mails', () => {
  beforeEach(() => outbox.stop());

  it('go over few connections, which stay open', async () => {
    for (let n = 0; n < 30; n += 1) await write(`zoe${n}@exemple${n % 7}.fr`);
    outbox.start();
    await outbox.idle();
    await outbox.stop();
    expect(smtp.accepted).toHaveLength(30);
    expect(smtp.connections).toBeLessThanOrEqual(5);
  });

  it('to a domain whose server keeps one waiting leave the way to the others', async () => {
    let goOn = () => {};
    const slow = new Promise<null>((resolve) => (goOn = () => resolve(null)));
    smtp.recipient = (address) => (address.endsWith('@lent.fr') ? slow : null);
    for (let n = 0; n < 8; n += 1) await write(`lu${n}@lent.fr`);
    for (let n = 0; n < 8; n += 1) await write(`zoe${n}@exemple.fr`);
    outbox.start();
    await until('the others have theirs', () => takenFor('exemple.fr') === 8);
    expect(takenFor('lent.fr')).toBe(0);
    goOn();
    await until('the slow ones follow', async () => {
      await cms.strapi.db.getConnection('outbox_rows').whereNull('leased_until').update({ available_at: 0 });
      return (await rows()).length === 0;
    });
    await outbox.stop();
    expect(takenFor('lent.fr')).toBe(8);
  });

  it('to a domain with a bound keep to it, and hold up neither others nor mails that somebody waits for', async () => {
    const bulk = { bulk: true };
    for (let n = 0; n < 8; n += 1) await write(`lu${n}@compte.fr`, bulk, `letter ${n}`);
    for (let n = 0; n < 3; n += 1) await write(`zoe${n}@exemple.fr`, bulk, `letter z${n}`);
    await write('lu@compte.fr', { subject: 'attendue' });
    const began = Date.now();
    outbox.start();
    await until('the others have theirs', () => takenFor('exemple.fr') === 3);
    expect(takenFor('compte.fr')).toBeLessThan(6);
    await outbox.idle();
    await outbox.stop();
    const seconds = (Date.now() - began) / 1_000;
    expect(takenFor('compte.fr')).toBe(9);
    // One each half second, of which a second's worth at once.
    expect(seconds).toBeGreaterThan((9 - 3) / 2);
    // Two of a domain are in hand at once.
    const firstTwo = smtp.accepted.filter((mail) => mail.includes('@compte.fr\r\n')).slice(0, 2);
    expect(firstTwo.join()).toContain('Subject: attendue');
  });
});

describe('a server that says nothing', () => {
  it('before it has the mail: it is tried again', async () => {
    smtp.recipient = () => new Promise<null>(() => {});
    await send();
    expect(await rows()).toMatchObject([{ attempts: 1, deadAt: null, handedOverAt: null }]);
  });

  it('once it has all of it: nobody knows', async () => {
    smtp.message = () => new Promise<null>(() => {});
    await send();
    expect(await rows()).toMatchObject([{ lastError: expect.stringContaining('uncertain') }]);
    expect((await rows())[0].deadAt).not.toBeNull();
  });
});
