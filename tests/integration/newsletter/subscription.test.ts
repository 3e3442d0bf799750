import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { LEFT_LIFE_MS, TOKEN_HEADER } from '@passerelles/newsletter/shared';
import { startCms, type RunningCms } from '../../support';
import { mailsTo, newSubscriber, tokenIn } from './letters';

let cms: RunningCms;
const DAY = 86_400_000;

const query = (name: string) => cms.strapi.db.query(`plugin::newsletter.${name}`);
const mails = (to = 'zoe@exemple.fr') => mailsTo(cms, to);
const subscribe = (body: Record<string, unknown> = {}) =>
  cms.request('/api/newsletter/subscriptions', { method: 'POST', body: { email: 'zoe@exemple.fr', ...body } });
const post = (action: 'confirm' | 'leave', token: string) =>
  cms.request(`/api/newsletter/${action}`, { method: 'POST', body: { token } });
const zoe = () => query('subscriber').findOne({ where: { email: 'zoe@exemple.fr' } });
/** Lets the pause between two mails to one address pass. */
const later = () => query('subscriber').updateMany({ where: {}, data: { lastMailAt: Date.now() - DAY } });
const confirmed = async () => {
  await subscribe();
  await post('confirm', tokenIn((await mails())[0]?.text));
  const welcome = (await mails()).at(-1);
  return tokenIn(welcome?.text);
};

beforeAll(async () => {
  cms = await startCms({ env: { OUTBOX_WORKERS: 'off', PUBLIC_URL: 'https://exemple.fr' } });
});
beforeEach(async () => {
  for (const name of ['subscriber', 'token', 'attempt']) await query(name).deleteMany({ where: {} });
  await cms.strapi.db.query('plugin::outbox.row').deleteMany({ where: {} });
});
afterAll(() => cms?.stop());

describe('subscribing', () => {
  it('takes a new address as pending and mails one link, of which only a hash is stored', async () => {
    const answer = await subscribe({ email: ' Zoe@Exemple.FR ', themes: ['jeunesse'], rhythm: 'monthly' });
    expect([answer.status, answer.body]).toEqual([202, { accepted: true }]);
    expect(await zoe()).toMatchObject({ state: 'pending', consents: [] });
    const [mail, ...others] = await mails();
    expect(others).toEqual([]);
    const [token] = await query('token').findMany();
    expect(token.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(JSON.stringify(token)).not.toContain(tokenIn(mail?.text));
  });

  it('answers the same for every state of an address', async () => {
    const answers = [await subscribe()];
    await later();
    answers.push(await subscribe());
    await post('confirm', tokenIn((await mails())[1]?.text));
    await later();
    answers.push(await subscribe());
    await query('subscriber').updateMany({ where: {}, data: { state: 'complained' } });
    answers.push(await subscribe());
    expect(new Set(answers.map((answer) => JSON.stringify([answer.status, answer.body]))).size).toBe(1);
  });

  it('sends one mail for a form that is sent twice, even at the same moment', async () => {
    const answers = await Promise.all([subscribe(), subscribe(), subscribe()]);
    expect(answers.map((answer) => answer.status)).toEqual([202, 202, 202]);
    expect(await query('subscriber').count()).toBe(1);
    expect(await mails()).toHaveLength(1);
  });

  it('does not let the pause between two mails swallow the first request after a confirmation', async () => {
    await confirmed();
    await subscribe();
    expect((await mails()).at(-1)?.subject).toMatch(/déjà/);
  });

  it('tells a confirmed address that it is in, without touching its choices', async () => {
    await confirmed();
    await later();
    await subscribe({ rhythm: 'monthly' });
    const mail = (await mails()).at(-1);
    expect(mail?.subject).toBe('Vous recevez déjà la lettre');
    expect(mail?.headers?.['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click');
    expect(await zoe()).toMatchObject({ state: 'confirmed', rhythm: 'weekly' });
  });

  it.each([
    ['no domain of two parts', 'zoe@exemple', 'EMAIL_INVALID'],
    ['a throw-away letter box', 'zoe@yopmail.com', 'EMAIL_DISPOSABLE'],
    ['nothing', undefined, 'EMAIL_INVALID'],
    ['a list in place of an address', ['zoe@exemple.fr', 'ali@exemple.fr'], 'EMAIL_INVALID'],
    ['a condition in place of an address', { $ne: '' }, 'EMAIL_INVALID'],
    ['a second header', 'zoe@exemple.fr\r\nBcc: ali@exemple.fr', 'EMAIL_INVALID'],
    ['a second recipient', 'zoe@exemple.fr, ali@exemple.fr', 'EMAIL_INVALID'],
    ['a name that hides another address', '"ali@exemple.fr" <zoe@exemple.fr>', 'EMAIL_INVALID'],
    ['a quoted local part', '"zoe dupont"@exemple.fr', 'EMAIL_INVALID'],
    ['a letter that looks like another', 'zоe@exemple.fr', 'EMAIL_INVALID'],
    ['an invisible character', 'zoe\u200b@exemple.fr', 'EMAIL_INVALID'],
    ['a zero byte', 'zoe\u0000@exemple.fr', 'EMAIL_INVALID'],
    ['an address of a machine', 'root@127.0.0.1', 'EMAIL_INVALID'],
    [
      '320 characters',
      `${'a'.repeat(64)}@${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(63)}.${'e'.repeat(60)}.fr`,
      'EMAIL_INVALID',
    ],
    ['more than any field takes', `${'a'.repeat(100_000)}@exemple.fr`, 'EMAIL_INVALID'],
  ])('refuses %s and keeps nothing of it', async (_name, email, code) => {
    const answer = await subscribe({ email });
    expect([answer.status, answer.body.error.details.code]).toEqual([400, code]);
    expect(answer.body.error.message).toMatch(/adresse/);
    expect([await query('subscriber').count(), await cms.strapi.db.query('plugin::outbox.row').count()]).toEqual([
      0, 0,
    ]);
  });

  it.each([
    ['accents in the domain', 'Contact@École.fr', 'contact@xn--cole-9oa.fr'],
    ['quotes that are letters', "l'asso@exemple.fr", "l'asso@exemple.fr"],
    ['what a template would take for its own', '{{zoe}}${1+1}@exemple.fr', '{{zoe}}${1+1}@exemple.fr'],
  ])('takes %s for what it is', async (_name, typed, email) => {
    expect((await subscribe({ email: typed })).status).toBe(202);
    expect(await query('subscriber').findOne({ where: { email } })).toMatchObject({ state: 'pending' });
    expect(await mails(email)).toHaveLength(1);
  });

  it('does not let tags fill one letter box, nor one line many', async () => {
    const statuses: number[] = [];
    for (let n = 0; n < 7; n += 1) statuses.push((await subscribe({ email: `zoe+${n}@exemple.fr` })).status);
    expect(statuses).toEqual([202, 202, 202, 202, 202, 429, 429]);
    for (let n = 0; n < 36; n += 1) statuses.push((await subscribe({ email: `liste${n}@exemple.fr` })).status);
    expect(statuses.slice(7).filter((status) => status === 429)).toHaveLength(1);
  });

  it('takes what a program sends for a yes and does nothing', async () => {
    expect((await subscribe({ website: 'https://spam.example' })).status).toBe(202);
    expect(await query('subscriber').count()).toBe(0);
  });

  it('limits the mails that one address can be sent in an hour', async () => {
    for (let n = 0; n < 5; n += 1) {
      expect((await subscribe()).status).toBe(202);
      await later();
    }
    const answer = await subscribe();
    expect([answer.status, answer.body.error.details.code]).toEqual([429, 'TOO_MANY_REQUESTS']);
    expect((await subscribe({ email: 'ali@exemple.fr' })).status).toBe(202);
  });
});

describe('confirming', () => {
  it('applies what was asked, keeps the proof and says how to leave', async () => {
    await subscribe({ themes: ['jeunesse'], rhythm: 'monthly' });
    const token = tokenIn((await mails())[0]?.text);
    const before = await cms.request('/api/newsletter/subscription', { headers: { [TOKEN_HEADER]: token } });
    expect(before.body).toMatchObject({
      purpose: 'confirm',
      state: 'pending',
      email: 'z…@exemple.fr',
      rhythm: 'monthly',
    });
    expect(await zoe()).toMatchObject({ state: 'pending' });

    const answer = await post('confirm', token);
    expect([answer.status, answer.body.state]).toEqual([200, 'confirmed']);
    expect(await zoe()).toMatchObject({
      state: 'confirmed',
      themes: ['jeunesse'],
      rhythm: 'monthly',
      consents: [{ act: 'subscribe', textVersion: '2026-11', how: 'form-and-confirmation-mail' }],
    });
    const welcome = (await mails()).at(-1);
    expect(welcome?.headers?.['List-Unsubscribe']).toMatch(/^<https:\/\/exemple\.fr\/api\/newsletter\/leave\?jeton=/);
  });

  it('twice says yes twice and writes one consent', async () => {
    await subscribe();
    const token = tokenIn((await mails())[0]?.text);
    const answers = await Promise.all([post('confirm', token), post('confirm', token)]);
    expect(answers.map((answer) => answer.status)).toEqual([200, 200]);
    expect((await zoe()).consents).toHaveLength(1);
    expect(await mails()).toHaveLength(2);
  });

  it('refuses a link that expired, is unknown, serves something else or was made up', async () => {
    const leaving = await confirmed();
    for (const token of ['x', 'A'.repeat(43), leaving]) {
      const answer = await post('confirm', token);
      expect([answer.status, answer.body.error.details.code]).toEqual([404, 'TOKEN_UNKNOWN']);
    }
    await later();
    await subscribe({ email: 'ali@exemple.fr' });
    const token = tokenIn((await mails('ali@exemple.fr'))[0]?.text);
    await query('token').updateMany({ where: {}, data: { expiresAt: Date.now() - 1 } });
    const answer = await post('confirm', token);
    expect([answer.status, answer.body.error.details.code]).toEqual([404, 'TOKEN_EXPIRED']);
  });
});

describe('leaving', () => {
  it('takes one request without cookie, keeps the choices, and may be repeated', async () => {
    const token = await confirmed();
    for (let n = 0; n < 2; n += 1) {
      const answer = await post('leave', token);
      expect([answer.status, answer.body.state]).toEqual([200, 'unsubscribed']);
    }
    const left = await zoe();
    expect(left).toMatchObject({ state: 'unsubscribed', rhythm: 'weekly' });
    expect(left.consents.map((consent: { act: string }) => consent.act)).toEqual(['subscribe', 'leave']);
  });

  it('is not undone by the old confirmation link, only by asking again', async () => {
    const leaving = await confirmed();
    const old = tokenIn((await mails())[0]?.text);
    await post('leave', leaving);
    const answer = await post('confirm', old);
    expect([answer.status, answer.body.error.details.code]).toEqual([404, 'TOKEN_USED']);
    expect(await zoe()).toMatchObject({ state: 'unsubscribed' });

    await later();
    await subscribe();
    expect(await zoe()).toMatchObject({ state: 'unsubscribed' });
    await post('confirm', tokenIn((await mails()).at(-1)?.text));
    expect(await zoe()).toMatchObject({ state: 'confirmed' });
  });
});

it('forgets an address that was not confirmed in 30 days, and no other', async () => {
  await subscribe();
  await subscribe({ email: 'ali@exemple.fr' });
  await query('subscriber').updateMany({
    where: { email: 'zoe@exemple.fr' },
    data: { requestedAt: Date.now() - 31 * DAY },
  });
  await cms.strapi.plugin('newsletter').service('retention').forget();
  expect(await zoe()).toBeNull();
  expect(await query('subscriber').count()).toBe(1);
});

it('forgets who left once the proof of it is no longer asked for, and says how many', async () => {
  const token = await confirmed();
  await post('leave', token);
  await subscribe({ email: 'ali@exemple.fr' });
  await query('subscriber').updateMany({ where: { email: 'ali@exemple.fr' }, data: { state: 'confirmed' } });
  // One of before it was noted when somebody left: the time begins with the first run.
  await newSubscriber(cms, 'ancienne@exemple.fr', { state: 'bounced', toldThrough: null });
  const forget = (now: number) => cms.strapi.plugin('newsletter').service('retention').forget(now);
  const emails = async () => (await query('subscriber').findMany({ orderBy: 'id' })).map((row) => row.email as string);
  await forget(Date.now() + LEFT_LIFE_MS - DAY);
  expect(await emails()).toEqual(['zoe@exemple.fr', 'ali@exemple.fr', 'ancienne@exemple.fr']);
  const said = vi.spyOn(cms.strapi.log, 'info');
  await forget(Date.now() + LEFT_LIFE_MS + DAY);
  expect(await emails()).toEqual(['ali@exemple.fr', 'ancienne@exemple.fr']);
  expect(said).toHaveBeenCalledWith('newsletter: forgot 0 unconfirmed addresses and 1 that had left');
  await forget(Date.now() + 2 * LEFT_LIFE_MS);
  expect(await emails()).toEqual(['ali@exemple.fr']);
});

describe('the link of any letter', () => {
  const change = (token: string, choices: object) =>
    cms.request('/api/newsletter/choices', { method: 'POST', body: { token, ...choices } });
  const chosen = { kinds: ['practice'], themes: ['jeunesse'], territories: ['bretagne'], rhythm: 'monthly' };

  it('changes what somebody receives, and where their next letter begins only where they received none', async () => {
    const token = await confirmed();
    const begins = Number((await zoe()).toldThrough);
    expect(begins).toBeGreaterThan(Date.now() - 60_000);
    const answer = await change(token, chosen);
    expect([answer.status, answer.body]).toEqual([
      200,
      {
        purpose: 'leave',
        state: 'confirmed',
        email: 'z…@exemple.fr',
        alerts: [],
        of: 'letter',
        alert: null,
        newEmail: null,
        ...chosen,
      },
    ]);
    expect(await zoe()).toMatchObject(chosen);
    await query('subscriber').updateMany({ where: {}, data: { toldThrough: 1_000 } });
    await change(token, { ...chosen, rhythm: 'weekly' });
    expect(Number((await zoe()).toldThrough)).toBe(1_000);
    await change(token, { ...chosen, rhythm: 'each-issue' });
    await change(token, chosen);
    expect(Number((await zoe()).toldThrough)).toBe(1_000);
    await query('subscriber').updateMany({ where: {}, data: { rhythm: 'never' } });
    await change(token, chosen);
    expect(Number((await zoe()).toldThrough)).toBeGreaterThanOrEqual(begins);
  });

  it('changes nothing for who left, nor by a link of another purpose, nor to what is no choice', async () => {
    await subscribe();
    const first = tokenIn((await mails())[0]?.text);
    expect((await change(first, chosen)).body.error.details.code).toBe('TOKEN_UNKNOWN');
    await post('confirm', first);
    const token = tokenIn((await mails()).at(-1)?.text);
    const wrong = await change(token, { ...chosen, rhythm: 'hourly' });
    expect([wrong.status, wrong.body.error.details.code]).toEqual([400, 'INPUT_INVALID']);
    await post('leave', token);
    const late = await change(token, chosen);
    expect([late.status, late.body.error.details.code]).toEqual([404, 'TOKEN_USED']);
    expect(await zoe()).toMatchObject({ state: 'unsubscribed', themes: [] });
  });

  it('moves to another address once its owner says yes, and tells the former one', async () => {
    const token = await confirmed();
    const move = (email: string) => cms.request('/api/newsletter/address', { method: 'POST', body: { token, email } });
    const refused = await move('ailleurs');
    expect([refused.status, refused.body.error.details.code]).toEqual([400, 'EMAIL_INVALID']);
    await subscribe({ email: 'neuve@exemple.fr' });
    expect((await move('neuve@exemple.fr')).status).toBe(202);
    expect(await zoe()).toMatchObject({ state: 'confirmed' });
    const asked = tokenIn((await mails('neuve@exemple.fr')).at(-1)?.text);
    const before = await cms.request('/api/newsletter/subscription', { headers: { [TOKEN_HEADER]: asked } });
    expect(before.body).toMatchObject({ of: 'address', newEmail: 'n…@exemple.fr', email: 'z…@exemple.fr' });
    for (let n = 0; n < 2; n += 1) expect((await post('confirm', asked)).status).toBe(200);
    expect(await zoe()).toBeNull();
    const moved = await query('subscriber').findMany();
    expect(moved).toMatchObject([{ email: 'neuve@exemple.fr', state: 'confirmed', rhythm: 'weekly' }]);
    expect(moved[0].consents.map(({ act }: { act: string }) => act)).toEqual(['subscribe', 'move']);
    expect((await mails()).at(-1)?.subject).toBe('Votre adresse a changé');
    expect((await post('leave', token)).status).toBe(200);
  });

  it('does not tell whether the other address is known, nor take it from its owner', async () => {
    const token = await confirmed();
    const move = (email: string) => cms.request('/api/newsletter/address', { method: 'POST', body: { token, email } });
    const unknown = await move('libre@exemple.fr');
    await subscribe({ email: 'ali@exemple.fr' });
    await post('confirm', tokenIn((await mails('ali@exemple.fr'))[0]?.text));
    const taken = await move('ali@exemple.fr');
    expect([taken.status, taken.body]).toEqual([unknown.status, unknown.body]);
    expect((await mails('ali@exemple.fr')).at(-1)?.subject).toBe('Vous recevez déjà la lettre');
    // Subscribed between the asking and the yes.
    const asked = tokenIn((await mails('libre@exemple.fr'))[0]?.text);
    await query('subscriber').updateMany({ where: { email: 'ali@exemple.fr' }, data: { email: 'libre@exemple.fr' } });
    const late = await post('confirm', asked);
    expect([late.status, late.body.error.details.code]).toEqual([400, 'EMAIL_TAKEN']);
    expect(await zoe()).toMatchObject({ state: 'confirmed' });
  });

  it('gives everything that is kept of a person, and forgets it all at once', async () => {
    const token = await confirmed();
    await subscribe({ email: 'ali@exemple.fr' });
    const data = await cms.request('/api/newsletter/data', { headers: { [TOKEN_HEADER]: token } });
    expect(data.body).toMatchObject({
      email: 'zoe@exemple.fr',
      state: 'confirmed',
      consents: [{ act: 'subscribe', how: 'form-and-confirmation-mail' }],
    });
    const columns = Object.keys(await zoe()).filter(
      (name) => !/^(id|documentId|publishedAt|createdAt|updatedAt)$/.test(name),
    );
    // All that stands in the row, but the pause between two mails; and the alerts beside it.
    const { alerts, ...row } = data.body;
    expect(alerts).toEqual([]);
    expect(Object.keys(row).sort()).toEqual(
      columns
        .filter((name) => !/^(lastMailAt|locale)$/.test(name))
        .concat('locale')
        .sort(),
    );

    const erase = () => cms.request('/api/newsletter/erase', { method: 'POST', body: { token } });
    expect((await erase()).body).toEqual({ erased: true });
    expect(await zoe()).toBeNull();
    expect(await query('token').count()).toBe(1);
    expect((await erase()).body.error.details.code).toBe('TOKEN_UNKNOWN');
    expect(await query('subscriber').count()).toBe(1);
  });
});
