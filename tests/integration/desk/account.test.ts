import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { sharedCms, type RunningCms } from '../../support';
import { lastMail, newAssociation, password, post, tokenFor } from './desk';

let cms: RunningCms;
beforeAll(async () => {
  cms = await sharedCms();
});
afterAll(() => cms?.stop());

const codeOf = (answer: { body: any }) => answer.body?.error?.details?.code;

describe('an account', () => {
  it('is opened, confirmed by its mail and signed in to', async () => {
    const email = 'un@exemple.fr';
    const registered = await post(cms, '/register', { name: 'Camille', email: 'Un@Exemple.fr', password });
    expect(registered.status).toBe(202);

    expect(codeOf(await post(cms, '/sign-in', { email, password: 'pas le bon' }))).toBe('WRONG_CREDENTIALS');
    expect(codeOf(await post(cms, '/sign-in', { email, password }))).toBe('EMAIL_NOT_CONFIRMED');

    const token = await tokenFor(cms, email);
    const kept = JSON.stringify(await cms.strapi.db.query('plugin::desk.token').findMany({}));
    expect(kept).not.toContain(token);
    expect((await post(cms, '/confirm', { token })).status).toBe(204);
    expect(codeOf(await post(cms, '/confirm', { token }))).toBe('TOKEN_INVALID');

    const signedIn = await post(cms, '/sign-in', { email, password });
    expect(signedIn.status).toBe(200);
    const { accessToken, refreshToken } = signedIn.body.data;
    const account = await cms.request('/api/my/account', { headers: { authorization: `Bearer ${accessToken}` } });
    expect(account.body.data).toEqual({ name: 'Camille', email, locale: 'fr', memberships: [], claims: [] });

    const renewed = (await post(cms, '/refresh', { refreshToken })).body.data;
    expect(renewed.accessToken).toEqual(expect.any(String));
    expect((await post(cms, '/sign-out', { refreshToken: renewed.refreshToken })).status).toBe(204);
    expect(codeOf(await post(cms, '/refresh', { refreshToken: renewed.refreshToken }))).toBe('NOT_SIGNED_IN');
    expect((await cms.request('/api/my/account', { headers: { authorization: `Bearer ${accessToken}` } })).status).toBe(
      401,
    );
  });

  it('is written to in the language of the site', async () => {
    vi.stubEnv('SITE_LOCALE', 'en');
    onTestFinished(() => void vi.unstubAllEnvs());
    await post(cms, '/register', { name: 'Robin', email: 'robin@exemple.fr', password });
    const mail = await lastMail(cms, 'robin@exemple.fr');
    expect(mail).toMatchObject({ subject: 'Confirm your address' });
    expect(mail?.html).toContain('<html lang="en">');
  });

  it('is not told apart from an unknown address by the answer', async () => {
    await newAssociation(cms, 'deux@exemple.fr');
    const known = await post(cms, '/register', {
      name: 'Autre',
      email: 'deux@exemple.fr',
      password: 'une autre phrase de passe',
    });
    const unknown = await post(cms, '/register', { name: 'Autre', email: 'jamais@exemple.fr', password });
    expect([known.status, known.body]).toEqual([unknown.status, unknown.body]);
    expect((await lastMail(cms, 'deux@exemple.fr'))?.subject).toBe('Vous avez déjà un compte');
    expect((await post(cms, '/sign-in', { email: 'deux@exemple.fr', password })).status).toBe(200);

    const reset = await post(cms, '/password/request', { email: 'deux@exemple.fr' });
    const none = await post(cms, '/password/request', { email: 'personne@exemple.fr' });
    expect([reset.status, reset.body]).toEqual([none.status, none.body]);
    expect(await lastMail(cms, 'personne@exemple.fr')).toBeUndefined();
  });

  it('takes a new password by mail, once, and ends its sessions', async () => {
    const email = 'trois@exemple.fr';
    const { call } = await newAssociation(cms, email);
    await post(cms, '/password/request', { email });
    const token = await tokenFor(cms, email);
    expect(codeOf(await post(cms, '/confirm', { token }))).toBe('TOKEN_INVALID');
    expect((await post(cms, '/password/reset', { token, password: 'encore une autre phrase' })).status).toBe(204);
    expect((await call('GET', '/account')).status).toBe(401);
    expect(codeOf(await post(cms, '/sign-in', { email, password }))).toBe('WRONG_CREDENTIALS');
    expect((await post(cms, '/sign-in', { email, password: 'encore une autre phrase' })).status).toBe(200);
    expect(codeOf(await post(cms, '/password/reset', { token, password }))).toBe('TOKEN_INVALID');
  });

  it('refuses a link that is too old', async () => {
    const email = 'quatre@exemple.fr';
    await post(cms, '/register', { name: 'Camille', email, password });
    const token = await tokenFor(cms, email);
    await cms.strapi.db
      .query('plugin::desk.token')
      .updateMany({ where: { usedAt: null }, data: { expiresAt: new Date(Date.now() - 1000) } });
    const answer = await post(cms, '/confirm', { token });
    expect([answer.status, codeOf(answer)]).toEqual([410, 'TOKEN_EXPIRED']);
  });

  it('names every mistake of a registration', async () => {
    const answer = await post(cms, '/register', { name: ' ', email: 'pas une adresse', password: 'court', role: 1 });
    expect(answer.status).toBe(400);
    expect(answer.body.error.details.issues).toEqual(
      expect.arrayContaining([
        { path: 'name', code: 'REQUIRED' },
        { path: 'email', code: 'NOT_AN_EMAIL' },
        { path: 'password', code: 'TOO_SHORT', limit: 12 },
        { path: 'role', code: 'UNKNOWN_FIELD' },
      ]),
    );
  });

  it('slows down who guesses its password', async () => {
    const statuses: number[] = [];
    for (let attempt = 0; attempt < 11; attempt += 1)
      statuses.push((await post(cms, '/sign-in', { email: 'cinq@exemple.fr', password: 'au hasard' })).status);
    expect(statuses.slice(0, 10)).toEqual(Array(10).fill(401));
    expect(statuses[10]).toBe(429);
    expect((await post(cms, '/sign-in', { email: 'six@exemple.fr', password: 'au hasard' })).status).toBe(401);
  });

  it('opens nothing else of the API', async () => {
    const { call } = await newAssociation(cms, 'sept@exemple.fr');
    expect((await call('GET', '/account')).status).toBe(200);
    const { accessToken } = (await post(cms, '/sign-in', { email: 'sept@exemple.fr', password })).body.data;
    const headers = { authorization: `Bearer ${accessToken}` };
    expect((await cms.request('/api/users', { headers })).status).toBe(404);
    expect((await cms.request('/desk/claims', { headers })).status).toBe(401);
  });
});
