import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedCms, type RunningCms } from '../../support';
import { adminAccount } from '../committee/people';
import {
  attach,
  completeSheet,
  lastMail,
  newActor,
  newAssociation,
  newReferences,
  password,
  post,
  tokenFor,
} from './desk';

let cms: RunningCms;
beforeAll(async () => {
  cms = await sharedCms();
});
afterAll(() => cms?.stop());

const codeOf = (answer: { body: any }) => answer.body?.error?.details?.code;
const other = 'une tout autre phrase de passe';
const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';

async function signedIn(email: string, secret = password, agent = firefox) {
  const answer = await post(cms, '/sign-in', { email, password: secret, agent });
  const { accessToken } = answer.body.data;
  const call = (method: string, path: string, body?: unknown) =>
    cms.request(`/api/my${path}`, { method, body, headers: { authorization: `Bearer ${accessToken}` } });
  return { call, ...answer.body.data };
}
const rows = (uid: string, where: object) => cms.strapi.db.query(uid as never).findMany({ where });

describe('name and language', () => {
  it('are changed, and mails are written in that language from then on', async () => {
    const { call } = await newAssociation(cms, 'nom@exemple.fr');
    expect((await call('PUT', '/account', { name: 'Dominique', locale: 'en' })).status).toBe(204);
    expect((await call('GET', '/account')).body.data).toMatchObject({ name: 'Dominique', locale: 'en' });
    await post(cms, '/password/request', { email: 'nom@exemple.fr' });
    expect(await lastMail(cms, 'nom@exemple.fr')).toMatchObject({
      subject: 'Choose a new password',
      text: expect.stringContaining('Hello Dominique'),
    });
    const wrong = await call('PUT', '/account', { name: 'Voir evil.example', locale: 'de' });
    expect(wrong.body.error.details.issues.map(({ path }: any) => path)).toEqual(['name', 'locale']);
  });
});

describe('the address', () => {
  it('changes once the new one follows its link; the former one can undo it', async () => {
    const { call } = await newAssociation(cms, 'avant@exemple.fr');
    expect(codeOf(await call('POST', '/account/email', { email: 'apres@exemple.fr', password: other }))).toBe(
      'WRONG_PASSWORD',
    );
    expect(await lastMail(cms, 'apres@exemple.fr')).toBeUndefined();
    expect((await call('POST', '/account/email', { email: 'apres@exemple.fr', password })).status).toBe(202);
    expect((await lastMail(cms, 'apres@exemple.fr'))?.text).not.toContain('Camille');
    expect((await call('GET', '/account')).body.data.email).toBe('avant@exemple.fr');

    const token = await tokenFor(cms, 'apres@exemple.fr');
    expect((await post(cms, '/email/confirm', { token })).status).toBe(204);
    expect(codeOf(await post(cms, '/email/confirm', { token }))).toBe('TOKEN_INVALID');
    expect((await call('GET', '/account')).body.data.email).toBe('apres@exemple.fr');
    expect((await post(cms, '/sign-in', { email: 'apres@exemple.fr', password })).status).toBe(200);
    expect(codeOf(await post(cms, '/sign-in', { email: 'avant@exemple.fr', password }))).toBe('WRONG_CREDENTIALS');

    const undo = await tokenFor(cms, 'avant@exemple.fr');
    expect(codeOf(await post(cms, '/email/confirm', { token: undo }))).toBe('TOKEN_INVALID');
    expect((await post(cms, '/email/undo', { token: undo })).status).toBe(204);
    expect(codeOf(await call('GET', '/account'))).toBe('NOT_SIGNED_IN');
    expect((await post(cms, '/sign-in', { email: 'avant@exemple.fr', password })).status).toBe(200);
    expect((await lastMail(cms, 'avant@exemple.fr'))?.subject).toBe('Choisissez un nouveau mot de passe');
    expect(codeOf(await post(cms, '/email/undo', { token: undo }))).toBe('TOKEN_INVALID');
  });

  it('is undone by its first owner, however often it was changed since', async () => {
    const { call } = await newAssociation(cms, 'premiere-adresse@exemple.fr');
    for (const email of ['etape-une@exemple.fr', 'etape-deux@exemple.fr']) {
      await call('POST', '/account/email', { email, password });
      await post(cms, '/email/confirm', { token: await tokenFor(cms, email) });
    }
    const undo = await tokenFor(cms, 'premiere-adresse@exemple.fr');
    expect((await post(cms, '/email/undo', { token: undo })).status).toBe(204);
    const later = await tokenFor(cms, 'etape-une@exemple.fr');
    expect(codeOf(await post(cms, '/email/undo', { token: later }))).toBe('TOKEN_REPLACED');
    expect((await post(cms, '/sign-in', { email: 'premiere-adresse@exemple.fr', password })).status).toBe(200);
  });

  it('of another account is answered alike, and told to its owner only', async () => {
    const { call } = await newAssociation(cms, 'curieuse@exemple.fr');
    await newAssociation(cms, 'occupee@exemple.fr');
    const ask = (email: string) => call('POST', '/account/email', { email, password });
    const [taken, free] = [await ask('occupee@exemple.fr'), await ask('libre@exemple.fr')];
    expect([taken.status, taken.body]).toEqual([free.status, free.body]);
    expect((await lastMail(cms, 'occupee@exemple.fr'))?.subject).toBe('Cette adresse a déjà un compte');
    expect((await call('GET', '/account')).body.data.email).toBe('curieuse@exemple.fr');
  });

  it('that somebody confirmed meanwhile is not taken from them; a registration that waits is no obstacle', async () => {
    const { call } = await newAssociation(cms, 'lente@exemple.fr');
    const ask = async (email: string) => {
      await call('POST', '/account/email', { email, password });
      return tokenFor(cms, email);
    };
    const late = await ask('prise@exemple.fr');
    await newAssociation(cms, 'prise@exemple.fr');
    expect(codeOf(await post(cms, '/email/confirm', { token: late }))).toBe('ADDRESS_TAKEN');
    const token = await ask('squattee@exemple.fr');
    await post(cms, '/register', { name: 'Intrus', email: 'squattee@exemple.fr', password: other });
    const strangers = await tokenFor(cms, 'squattee@exemple.fr');
    expect((await post(cms, '/email/confirm', { token })).status).toBe(204);
    expect(codeOf(await post(cms, '/confirm', { token: strangers }))).toBe('TOKEN_INVALID');
    expect((await post(cms, '/sign-in', { email: 'squattee@exemple.fr', password })).status).toBe(200);
    expect(await rows('plugin::users-permissions.user', { email: 'squattee@exemple.fr' })).toHaveLength(1);
  });
});

describe('the password', () => {
  it('is changed with the present one, and ends every other session', async () => {
    await newAssociation(cms, 'secret@exemple.fr');
    const [mine, elsewhere] = [await signedIn('secret@exemple.fr'), await signedIn('secret@exemple.fr')];
    const change = (current: string, next: string) =>
      mine.call('POST', '/account/password', { current, password: next, agent: firefox });
    expect(codeOf(await change(other, other))).toBe('WRONG_PASSWORD');
    const weak = await change(password, 'secret@exemple.fr');
    expect(weak.body.error.details.issues).toMatchObject([{ path: 'password', code: 'IS_PERSONAL' }]);
    const changed = await change(password, other);
    expect(changed.status).toBe(200);
    expect(codeOf(await elsewhere.call('GET', '/account'))).toBe('NOT_SIGNED_IN');
    expect(codeOf(await post(cms, '/refresh', { refreshToken: elsewhere.refreshToken }))).toBe('NOT_SIGNED_IN');
    const headers = { authorization: `Bearer ${changed.body.data.accessToken}` };
    expect((await cms.request('/api/my/account', { headers })).status).toBe(200);
    expect((await lastMail(cms, 'secret@exemple.fr'))?.subject).toBe('Votre mot de passe a changé');
    expect(codeOf(await post(cms, '/sign-in', { email: 'secret@exemple.fr', password }))).toBe('WRONG_CREDENTIALS');
  });

  it('is not guessed by who found a machine left open', async () => {
    const { call } = await newAssociation(cms, 'ouverte@exemple.fr');
    const codes = [];
    for (let n = 0; n < 11; n += 1)
      codes.push(codeOf(await call('POST', '/account/delete', { password: `au hasard ${n}` })));
    expect(codes[0]).toBe('WRONG_PASSWORD');
    expect(codes.at(-1)).toBe('TOO_MANY_ATTEMPTS');
    expect(codeOf(await call('POST', '/account/delete', { password }))).toBe('TOO_MANY_ATTEMPTS');
    expect((await call('GET', '/account')).status).toBe(200);
  });
});

describe('sessions', () => {
  it('are listed by machine, and ended one by one or all at once', async () => {
    await newAssociation(cms, 'partout@exemple.fr');
    const phone =
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1';
    const [mine, theirs] = [
      await signedIn('partout@exemple.fr'),
      await signedIn('partout@exemple.fr', password, phone),
    ];
    const list = async () => (await mine.call('GET', '/account/sessions')).body.data;
    const seen = await list();
    expect(seen).toMatchObject([
      { device: { browser: 'safari', system: 'ios' }, isThis: false },
      { device: { browser: 'firefox', system: 'linux' }, isThis: true },
      // Of the sign-in without a word of its browser.
      { device: { browser: 'other', system: 'other' }, isThis: false },
    ]);
    expect(JSON.stringify(await rows('plugin::desk.sign-in', {}))).not.toContain('Mozilla');
    const stranger = await newAssociation(cms, 'ailleurs@exemple.fr');
    expect(codeOf(await stranger.call('POST', `/account/sessions/${seen[0].id}/end`))).toBe('NOT_FOUND');
    expect((await theirs.call('GET', '/account')).status).toBe(200);
    expect((await mine.call('POST', `/account/sessions/${seen[0].id}/end`)).status).toBe(204);
    expect(codeOf(await theirs.call('GET', '/account'))).toBe('NOT_SIGNED_IN');
    expect((await mine.call('POST', '/account/sessions/end')).status).toBe(204);
    expect(await list()).toMatchObject([{ isThis: true }]);
  });
});

describe('an account', () => {
  it('gives its data, and nobody else’s', async () => {
    const { call, userId } = await newAssociation(cms, 'donnees@exemple.fr');
    const actor = await newActor(cms, 'Les Archives vives');
    await attach(cms, userId, actor);
    await call('POST', '/practices', { actor: actor.documentId, data: { title: 'Trier ensemble' } });
    const { data } = (await call('GET', '/account/export')).body;
    expect(data).toMatchObject({
      account: { name: 'Camille', email: 'donnees@exemple.fr', memberships: [{ role: 'manager' }] },
      sheets: [{ title: 'Trier ensemble', state: 'draft' }],
    });
    expect(JSON.stringify(data)).not.toMatch(/\$2[aby]\$/);
  });

  it('is deleted with what is its own; sheets and what the committee recorded stay', async () => {
    const editor = await adminAccount(cms.strapi, 'Edith', 'passerelles-editor');
    const actor = await newActor(cms, 'Le Dernier Bac');
    const ada = await newAssociation(cms, 'partante@exemple.fr');
    const bo = await newAssociation(cms, 'restante@exemple.fr');
    for (const { userId } of [ada, bo]) await attach(cms, userId, actor);
    const references = await newReferences(cms);
    const sheet = (
      await ada.call('POST', '/practices', {
        actor: actor.documentId,
        data: { title: 'Passer l’eau', ...completeSheet(references) },
      })
    ).body.data.documentId;
    expect((await ada.call('POST', `/practices/${sheet}/submit`)).status).toBe(200);
    await ada.call('POST', '/claims', { proposal: { name: 'Une autre', kind: 'company' } });
    const history = () => rows('plugin::committee.transition', {});
    const before = JSON.stringify(await history());

    expect(codeOf(await ada.call('POST', '/account/delete', { password: other }))).toBe('WRONG_PASSWORD');
    expect((await ada.call('POST', '/account/delete', { password })).status).toBe(204);
    expect(codeOf(await ada.call('GET', '/account'))).toBe('NOT_SIGNED_IN');
    expect(codeOf(await post(cms, '/sign-in', { email: 'partante@exemple.fr', password }))).toBe('WRONG_CREDENTIALS');
    for (const uid of ['claim', 'membership', 'profile', 'sign-in', 'token'])
      expect([uid, await rows(`plugin::desk.${uid}`, { user: { id: ada.userId } })]).toEqual([uid, []]);

    expect((await bo.call('GET', `/practices/${sheet}`)).body.data.state).toBe('admissibility');
    expect(JSON.stringify(await history())).toBe(before);
    const [review] = await rows('plugin::committee.review', { contentId: sheet });
    expect(review.submitter).toMatchObject({ id: bo.userId, email: 'restante@exemple.fr' });
    expect((await lastMail(cms, editor.email))?.subject).toBe('Plus personne ne gère l’équipe de Le Dernier Bac');
    expect((await lastMail(cms, 'partante@exemple.fr'))?.subject).toBe('Votre compte est supprimé');
  });
});
