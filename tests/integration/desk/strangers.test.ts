import { accountLimits } from '@passerelles/desk/shared';
import { signClient } from '@passerelles/config/network';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedCms, type RunningCms } from '../../support';
import { attach, lastMail, newActor, newAssociation, password, post, tokenFor } from './desk';

let cms: RunningCms;
beforeAll(async () => {
  cms = await sharedCms();
});
afterAll(() => cms?.stop());

const codeOf = (answer: { body: any }) => answer.body?.error?.details?.code;
const issuesOf = (answer: { body: any }) => answer.body?.error?.details?.issues;
const from = (address: string) => ({ 'x-passerelles-client': signClient(address, process.env.DESK_SECRET ?? '') });
const signIn = (
  email: string,
  secret: string,
  { address = '192.0.2.1', device = undefined as string | undefined } = {},
) => post(cms, '/sign-in', { email, password: secret, device }, from(address));

describe('a second registration with an address that waits', () => {
  const [mine, theirs] = ['la phrase de la vraie personne', 'la phrase de quelqu’un d’autre'];
  const twice = async (email: string) => {
    await post(cms, '/register', { name: 'Camille', email, password: mine }, from('192.0.2.10'));
    const first = await tokenFor(cms, email);
    await post(cms, '/register', { name: 'Dominique', email, password: theirs }, from('192.0.2.11'));
    return { first, second: await tokenFor(cms, email) };
  };

  it('makes the earlier link say that it was replaced, and opens nothing with it', async () => {
    const { first } = await twice('double@exemple.fr');
    const answer = await post(cms, '/confirm', { token: first });
    expect([answer.status, codeOf(answer)]).toEqual([410, 'TOKEN_REPLACED']);
    for (const secret of [mine, theirs]) expect((await signIn('double@exemple.fr', secret)).status).not.toBe(200);
    expect((await lastMail(cms, 'double@exemple.fr'))?.text).toContain('son lien ne fonctionne plus');
  });

  it('gives the account the password and the name that came with the link that is followed', async () => {
    const { second } = await twice('double-2@exemple.fr');
    expect((await post(cms, '/confirm', { token: second })).status).toBe(204);
    expect(codeOf(await signIn('double-2@exemple.fr', mine))).toBe('WRONG_CREDENTIALS');
    const { accessToken } = (await signIn('double-2@exemple.fr', theirs)).body.data;
    const account = await cms.request('/api/my/account', { headers: { authorization: `Bearer ${accessToken}` } });
    expect(account.body.data.name).toBe('Dominique');
  });

  it('does not undo a password that the owner has chosen by mail since', async () => {
    const { second } = await twice('double-3@exemple.fr');
    await post(cms, '/password/request', { email: 'double-3@exemple.fr' });
    expect(
      (await post(cms, '/password/reset', { token: await tokenFor(cms, 'double-3@exemple.fr'), password: mine }))
        .status,
    ).toBe(204);
    expect(codeOf(await post(cms, '/confirm', { token: second }))).toBe('TOKEN_REPLACED');
    expect((await signIn('double-3@exemple.fr', mine)).status).toBe(200);
  });
});

describe('who guesses the password of somebody else', () => {
  it('does not lock the owner out, from however many networks', async () => {
    await newAssociation(cms, 'cible@exemple.fr');
    const tries = await Promise.all(
      Array.from({ length: 50 }, (_, n) =>
        signIn('cible@exemple.fr', 'au hasard, encore', { address: `198.51.100.${n}` }),
      ),
    );
    expect(new Set(tries.map(({ status }) => status))).toEqual(new Set([401]));
    expect((await signIn('cible@exemple.fr', password, { address: '203.0.113.5' })).status).toBe(200);
  });

  it('is slowed down', async () => {
    const started = performance.now();
    await signIn('cible@exemple.fr', 'au hasard, encore', { address: '198.51.100.99' });
    expect(performance.now() - started).toBeGreaterThan(1_000);
  });

  it('does not stop a device of the owner on the same network', async () => {
    await newAssociation(cms, 'bureau@exemple.fr');
    const { device } = (await signIn('bureau@exemple.fr', password)).body.data;
    for (let n = 0; n < 11; n += 1) await signIn('bureau@exemple.fr', 'au hasard, encore');
    expect((await signIn('bureau@exemple.fr', password)).status).toBe(429);
    expect((await signIn('bureau@exemple.fr', password, { device })).status).toBe(200);
  });

  it('gains nothing from the device of another account, an altered one, or one that guesses itself', async () => {
    const { device } = (await signIn('bureau@exemple.fr', password, { address: '203.0.113.6' })).body.data as {
      device: string;
    };
    await newAssociation(cms, 'voisin@exemple.fr');
    for (let n = 0; n < 11; n += 1) await signIn('voisin@exemple.fr', 'au hasard, encore');
    expect((await signIn('voisin@exemple.fr', password, { device })).status).toBe(429);
    expect((await signIn('bureau@exemple.fr', password, { device: `${device.slice(0, -2)}xx` })).status).toBe(429);
    const statuses = [];
    for (let n = 0; n < 11; n += 1)
      statuses.push((await signIn('bureau@exemple.fr', 'au hasard, encore', { device })).status);
    expect(statuses).toEqual([...Array(10).fill(401), 429]);
  });
});

describe('a registrant’s name', () => {
  it.each([
    ['Gagnez 1000 € sur http://evil.example/x', 'ADDRESS_IN_NAME'],
    ['Gagnez sur evil.example', 'ADDRESS_IN_NAME'],
    ['Camille\nBcc: tous@exemple.fr', 'NOT_ONE_LINE'],
    ['x'.repeat(81), 'TOO_LONG'],
  ])('is refused: %j', async (name, code) => {
    const answer = await post(cms, '/register', { name, email: 'relais@exemple.fr', password });
    expect([answer.status, issuesOf(answer)]).toEqual([400, [expect.objectContaining({ path: 'name', code })]]);
    expect(await lastMail(cms, 'relais@exemple.fr')).toBeUndefined();
  });

  it('stands in no mail to an address that nobody has confirmed', async () => {
    await post(cms, '/register', { name: 'Gros lot gagné', email: 'inconnue@exemple.fr', password });
    expect(JSON.stringify(await lastMail(cms, 'inconnue@exemple.fr'))).not.toContain('Gros lot');
    await post(cms, '/password/request', { email: 'inconnue@exemple.fr' });
    const reset = await lastMail(cms, 'inconnue@exemple.fr');
    expect(reset?.subject).toBe('Choisissez un nouveau mot de passe');
    expect(JSON.stringify(reset)).not.toContain('Gros lot');
  });
});

describe('a password', () => {
  it.each([
    ['aaaaaaaaaaaa', 'TOO_SIMPLE'],
    ['azertyuiopqs', 'TOO_SIMPLE'],
    ['camille-lenoir@', 'IS_PERSONAL'],
    ['onze signes', 'TOO_SHORT'],
  ])('is refused at the registration: %s', async (refused, code) => {
    const answer = await post(cms, '/register', {
      name: 'Camille Lenoir',
      email: 'faible@exemple.fr',
      password: refused,
    });
    expect(issuesOf(answer)).toEqual([expect.objectContaining({ path: 'password', code })]);
  });

  it('is refused alike when it is chosen anew, and the link still serves', async () => {
    await newAssociation(cms, 'dominique.faible@exemple.fr');
    await post(cms, '/password/request', { email: 'dominique.faible@exemple.fr' });
    const token = await tokenFor(cms, 'dominique.faible@exemple.fr');
    const reset = (chosen: string) => post(cms, '/password/reset', { token, password: chosen });
    expect(issuesOf(await reset('bbbbbbbbbbbbb'))).toEqual([{ path: 'password', code: 'TOO_SIMPLE' }]);
    expect(issuesOf(await reset('dominique.faible'))).toEqual([{ path: 'password', code: 'IS_PERSONAL' }]);
    expect((await reset('une phrase tout autre')).status).toBe(204);
  });

  it('is the same however a keyboard composes its letters', async () => {
    const typed = 'été à la médiathèque';
    await post(cms, '/register', { name: 'Zoé', email: 'accents@exemple.fr', password: typed.normalize('NFD') });
    await post(cms, '/confirm', { token: await tokenFor(cms, 'accents@exemple.fr') });
    for (const form of ['NFC', 'NFD'])
      expect((await signIn('accents@exemple.fr', typed.normalize(form), { address: '203.0.113.20' })).status).toBe(200);
  });
});

it.each(['\u200bx@exemple.fr', 'x\u00ad@exemple.fr', 'x@exem\u200dple.fr', 'é@exemple.fr'])(
  'an address with what cannot be seen or delivered is refused: %j',
  async (email) => {
    for (const [path, body] of [
      ['/register', { name: 'Camille', email, password }],
      ['/password/request', { email }],
    ] as const) {
      expect(issuesOf(await post(cms, path, body))).toEqual([{ path: 'email', code: 'NOT_AN_EMAIL' }]);
    }
  },
);

describe('a session', () => {
  const open = async (email: string) => {
    await newAssociation(cms, email);
    return (await signIn(email, password, { address: '203.0.113.30' })).body.data as {
      accessToken: string;
      refreshToken: string;
    };
  };
  const refresh = (refreshToken: string) => post(cms, '/refresh', { refreshToken });
  const read = async (accessToken: string) =>
    (await cms.request('/api/my/account', { headers: { authorization: `Bearer ${accessToken}` } })).status;

  it('changes its refresh token each time', async () => {
    const first = await open('tours@exemple.fr');
    const second = (await refresh(first.refreshToken)).body.data;
    expect(second.refreshToken).not.toBe(first.refreshToken);
    expect(await read(second.accessToken)).toBe(200);
    const third = (await refresh(second.refreshToken)).body.data;
    expect(await read(third.accessToken)).toBe(200);
    expect((await post(cms, '/sign-out', { refreshToken: third.refreshToken })).status).toBe(204);
    for (const { accessToken } of [first, second, third]) expect(await read(accessToken)).toBe(401);
  });

  it('ends for everybody when a refresh token that was replaced is used again, and no other session does', async () => {
    const first = await open('vol@exemple.fr');
    const elsewhere = (await signIn('vol@exemple.fr', password, { address: '203.0.113.31' })).body.data;
    const second = (await refresh(first.refreshToken)).body.data;
    const third = (await refresh(second.refreshToken)).body.data;
    expect(codeOf(await refresh(first.refreshToken))).toBe('NOT_SIGNED_IN');
    expect(codeOf(await refresh(third.refreshToken))).toBe('NOT_SIGNED_IN');
    expect(await read(third.accessToken)).toBe(401);
    expect((await refresh(elsewhere.refreshToken)).status).toBe(200);
  });

  it('gives one pair only to who asks twice at the same moment', async () => {
    const { refreshToken } = await open('course@exemple.fr');
    const statuses = (await Promise.all([refresh(refreshToken), refresh(refreshToken), refresh(refreshToken)])).map(
      ({ status }) => status,
    );
    expect(statuses.filter((status) => status === 200).length).toBeLessThanOrEqual(1);
  });

  it('is not taken up by a token that we did not sign', async () => {
    const { refreshToken } = await open('signe@exemple.fr');
    const [head, body] = refreshToken.split('.');
    expect(codeOf(await refresh(`${head}.${body}.${'A'.repeat(43)}`))).toBe('NOT_SIGNED_IN');
    expect((await refresh(refreshToken)).status).toBe(200);
  });
});

describe('the limits of an account', () => {
  it('are told with their number: claims that wait, and claims of a day', async () => {
    const { call } = await newAssociation(cms, 'beaucoup@exemple.fr');
    const claim = (n: number) =>
      call('POST', '/claims', { proposal: { name: `Association numéro ${n}`, kind: 'association' } });
    for (let n = 0; n < accountLimits.waitingClaims; n += 1) expect((await claim(n)).status).toBe(201);
    const refused = await claim(99);
    expect([refused.status, refused.body.error.details]).toEqual([
      409,
      { code: 'TOO_MANY_CLAIMS', max: 10, per: 'account' },
    ]);
    for (let n = 11; n < accountLimits.claimsPerDay; n += 1) await claim(100 + n);
    expect((await claim(200)).body.error.details).toEqual({ code: 'TOO_MANY_CLAIMS', max: 20, per: 'day' });
  });

  it('are told with their number: sheets of a day, and speakers of one', async () => {
    const { call, userId } = await newAssociation(cms, 'fiches@exemple.fr');
    await attach(cms, userId, await newActor(cms, 'Les Prolixes'));
    const speakers = Array.from({ length: 41 }, (_, n) => ({ name: `Personne ${n}`, role: '', organisation: null }));
    const programme = Array.from({ length: 5 }, () => ({ start: '', end: '', title: 'Séance', note: '', speakers }));
    expect(issuesOf(await call('POST', '/practices', { data: { title: 'Trop de monde', programme } }))).toEqual([
      { path: 'data.programme', code: 'TOO_MANY', limit: 200 },
    ]);
    for (let n = 0; n < accountLimits.sheetsPerDay; n += 1)
      expect((await call('POST', '/practices', { data: { title: `Fiche ${n}` } })).status).toBeLessThan(300);
    const refused = await call('POST', '/practices', { data: { title: 'Une de trop' } });
    expect([refused.status, refused.body.error.details]).toEqual([
      409,
      { code: 'TOO_MANY_SHEETS', max: 20, per: 'day' },
    ]);
  });
});
