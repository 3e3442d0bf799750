import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedCms, type RunningCms } from '../../support';
import { adminAccount } from '../committee/people';
import { attach, lastMail, newActor, newAdmin, newAssociation, password, post, tokenFor } from './desk';

let cms: RunningCms;
let admin: Awaited<ReturnType<typeof newAdmin>>;
beforeAll(async () => {
  cms = await sharedCms();
  admin = await newAdmin(cms);
});
afterAll(() => cms?.stop());

const codeOf = (answer: { body: any }) => answer.body?.error?.details?.code;
type Person = Awaited<ReturnType<typeof newAssociation>>;

let made = 0;
/** An actor with these people, the first of whom manages it. */
async function team(name: string, ...people: string[]) {
  made += 1;
  const actor = await newActor(cms, `${name} ${made}`);
  const emails = people.map((person) => `${person}-${made}@exemple.fr`);
  const members: Person[] = [];
  for (const email of emails) {
    const member = await newAssociation(cms, email);
    await attach(cms, member.userId, actor);
    members.push(member);
  }
  const path = `/actors/${actor.documentId}`;
  const people_ = async (who: Person) => (await who.call('GET', `${path}/people`)).body.data;
  const idOf = async (email: string) =>
    (await people_(members[0]!)).members.find((one: { email: string }) => one.email === email)?.documentId as string;
  return { actor, emails, members: members as [Person, ...Person[]], path, people: people_, idOf };
}

const sheetOf = (person: Person, actor: { documentId: string }, title: string) =>
  person.call('POST', '/practices', { actor: actor.documentId, data: { title } });

describe('the people of an actor', () => {
  it('are listed: the first who joined manages, addresses are for who manages', async () => {
    const { members, people } = await team('Les Voisins', 'ada', 'bo');
    const [ada, bo] = members;
    const seen = await people(ada);
    expect(seen).toMatchObject({ myRole: 'manager', unmanaged: false });
    expect(seen.members.map(({ role, isMe }: any) => [role, isMe])).toEqual([
      ['manager', true],
      ['writer', false],
    ]);
    const byWriter = await people(bo!);
    expect(byWriter.members.map(({ email }: any) => email)).toEqual([null, expect.stringMatching(/^bo-/)]);
    expect(byWriter.invitations).toEqual([]);
  });

  it('are nobody else’s business, and what they may do is asked of who manages only', async () => {
    const mine = await team('Les Jardins', 'ada', 'bo');
    const other = await team('La Fabrique', 'eve');
    const [eve] = other.members;
    const [, bo] = mine.members;
    const boId = await mine.idOf(mine.emails[1]!);
    const invitation = { email: 'quelquun@exemple.fr', role: 'manager' };
    // The manager of another actor meets nothing; a colleague who only writes is refused.
    for (const [who, code] of [
      [eve, 'NOT_FOUND'],
      [bo!, 'NOT_A_MANAGER'],
    ] as const) {
      expect(codeOf(await who.call('POST', `${mine.path}/invitations`, invitation))).toBe(code);
      expect(codeOf(await who.call('PUT', `${mine.path}/people/${boId}`, { role: 'manager' }))).toBe(code);
      expect(codeOf(await who.call('POST', `${mine.path}/invitations/x/take-back`))).toBe(code);
    }
    expect(codeOf(await eve.call('GET', `${mine.path}/people`))).toBe('NOT_FOUND');
    expect(codeOf(await eve.call('POST', `${mine.path}/people/${boId}/remove`, {}))).toBe('NOT_FOUND');
    // By an actor of one's own, somebody of another actor.
    expect(codeOf(await eve.call('POST', `${other.path}/people/${boId}/remove`, {}))).toBe('NOT_FOUND');
    const adaId = await mine.idOf(mine.emails[0]!);
    expect(codeOf(await bo!.call('POST', `${mine.path}/people/${adaId}/remove`, {}))).toBe('NOT_A_MANAGER');
    expect((await mine.people(mine.members[0])).members).toHaveLength(2);
  });
});

describe('an invitation', () => {
  it('is answered alike and written alike whether the address has an account or not', async () => {
    const { members, path } = await team('Le Relais', 'ada');
    await newAssociation(cms, 'connue@exemple.fr');
    const answers = [];
    for (const email of ['connue@exemple.fr', 'inconnue@exemple.fr'])
      answers.push(await members[0].call('POST', `${path}/invitations`, { email, role: 'writer' }));
    expect(answers.map(({ status, body }) => [status, body])).toEqual([
      [202, { data: { accepted: true } }],
      [202, { data: { accepted: true } }],
    ]);
    const texts = [];
    for (const email of ['connue@exemple.fr', 'inconnue@exemple.fr'])
      texts.push((await lastMail(cms, email))!.text.replace(/jeton=[\w-]+/, 'jeton=…'));
    expect(texts[0]).toBe(texts[1]);
    expect(texts[0]).toContain('Camille vous invite');
  });

  it('opens the account of a new address, works once, and is announced to who manages', async () => {
    const { members, path, people, emails, actor } = await team('La Ruche', 'ada');
    await members[0].call('POST', `${path}/invitations`, { email: 'neuve@exemple.fr', role: 'writer' });
    expect((await people(members[0])).invitations).toMatchObject([{ email: 'neuve@exemple.fr', role: 'writer' }]);
    const token = await tokenFor(cms, 'neuve@exemple.fr');
    expect((await post(cms, '/invitations/read', { token })).body.data).toMatchObject({
      actor: { documentId: actor.documentId },
      email: 'neuve@exemple.fr',
      invitedBy: 'Camille',
      hasAccount: false,
    });
    const weak = await post(cms, '/invitations/join', { token, name: 'Nour', password: 'neuve@exemple.fr' });
    expect(weak.body.error.details.issues).toMatchObject([{ path: 'password', code: 'IS_PERSONAL' }]);

    const join = () => post(cms, '/invitations/join', { token, name: 'Nour', password });
    const joined = await Promise.all([join(), join()]);
    expect(joined.map(({ status }) => status).sort()).toEqual([200, 400]);
    expect(codeOf(await join())).toBe('TOKEN_INVALID');
    expect((await people(members[0])).members.map(({ name, role }: any) => [name, role])).toEqual([
      ['Camille', 'manager'],
      ['Nour', 'writer'],
    ]);
    expect((await people(members[0])).invitations).toEqual([]);
    expect(await lastMail(cms, emails[0]!)).toMatchObject({
      subject: `Nour écrit désormais pour ${(await people(members[0])).actor.name}`,
      text: expect.stringContaining(`/espace/equipe/${actor.documentId}`),
    });
    const signedIn = await post(cms, '/sign-in', { email: 'neuve@exemple.fr', password });
    expect(signedIn.status).toBe(200);
  });

  it('is accepted by the account of its address, signed in, and by no other', async () => {
    const { members, path, people } = await team('Le Pont', 'ada');
    const invited = await newAssociation(cms, 'invitee@exemple.fr');
    const thief = await newAssociation(cms, 'voleuse@exemple.fr');
    await members[0].call('POST', `${path}/invitations`, { email: 'invitee@exemple.fr', role: 'manager' });
    const token = await tokenFor(cms, 'invitee@exemple.fr');
    expect(codeOf(await thief.call('POST', '/invitations/accept', { token }))).toBe('INVITED_ELSEWHERE');
    expect(codeOf(await post(cms, '/invitations/accept', { token }))).toBe('NOT_SIGNED_IN');
    // The link neither takes the account over nor gives it another password.
    expect(codeOf(await post(cms, '/invitations/join', { token, name: 'Moi', password }))).toBe('ACCOUNT_EXISTS');
    expect((await invited.call('POST', '/invitations/accept', { token })).status).toBe(200);
    expect(codeOf(await invited.call('POST', '/invitations/accept', { token }))).toBe('TOKEN_INVALID');
    expect((await people(invited)).myRole).toBe('manager');
  });

  it('ends with the registration of a stranger that waits for the same address', async () => {
    const { members, path } = await team('La Halle', 'ada');
    await post(cms, '/register', { name: 'Intrus', email: 'visee@exemple.fr', password: 'la phrase de l’intrus' });
    const strangers = await tokenFor(cms, 'visee@exemple.fr');
    await members[0].call('POST', `${path}/invitations`, { email: 'visee@exemple.fr', role: 'writer' });
    const token = await tokenFor(cms, 'visee@exemple.fr');
    expect((await post(cms, '/invitations/join', { token, name: 'Vera', password })).status).toBe(200);
    expect(codeOf(await post(cms, '/confirm', { token: strangers }))).toBe('TOKEN_REPLACED');
    expect((await post(cms, '/sign-in', { email: 'visee@exemple.fr', password })).status).toBe(200);
  });

  it('is taken back: by hand, by a newer one, with who sent it, and after a week', async () => {
    const { members, path, people, emails, idOf } = await team('Le Moulin', 'ada', 'bo');
    const [ada, bo] = members;
    const invite = async (who: Person, email: string) => {
      expect((await who.call('POST', `${path}/invitations`, { email, role: 'writer' })).status).toBe(202);
      return tokenFor(cms, email);
    };
    const problem = async (token: string) => codeOf(await post(cms, '/invitations/read', { token }));
    const first = await invite(ada, 'une@exemple.fr');
    const second = await invite(ada, 'une@exemple.fr');
    expect([await problem(first), await problem(second)]).toEqual(['TOKEN_REPLACED', undefined]);
    const [waiting] = (await people(ada)).invitations;
    expect((await ada.call('POST', `${path}/invitations/${waiting.documentId}/take-back`)).status).toBe(204);
    expect(await problem(second)).toBe('TOKEN_REPLACED');
    const elsewhere = await team('Ailleurs', 'eve');
    const kept = await invite(ada, 'gardee@exemple.fr');
    const [still] = (await people(ada)).invitations;
    await elsewhere.members[0].call('POST', `${elsewhere.path}/invitations/${still.documentId}/take-back`);
    expect(await problem(kept)).toBeUndefined();

    await ada.call('PUT', `${path}/people/${await idOf(emails[1]!)}`, { role: 'manager' });
    const byBo = await invite(bo!, 'complice@exemple.fr');
    await ada.call('POST', `${path}/people/${await idOf(emails[1]!)}/remove`, {});
    expect(await problem(byBo)).toBe('TOKEN_REPLACED');

    await cms.strapi.db
      .query('plugin::desk.token')
      .updateMany({ where: { purpose: 'join-actor' }, data: { expiresAt: new Date(Date.now() - 1000) } });
    expect(await problem(kept)).toBe('TOKEN_EXPIRED');
    expect((await people(ada)).invitations).toEqual([]);
  });

  it('is bounded, and refused for somebody who writes for it already', async () => {
    const { members, path, emails } = await team('La Source', 'ada', 'bo');
    const invite = (email: string) => members[0].call('POST', `${path}/invitations`, { email, role: 'writer' });
    expect(codeOf(await invite(emails[1]!))).toBe('ALREADY_A_MEMBER');
    expect((await invite('pas une adresse')).body.error.details.issues).toMatchObject([
      { path: 'email', code: 'NOT_AN_EMAIL' },
    ]);
    const codes = [];
    for (let n = 0; n < 20; n += 1) codes.push(codeOf(await invite(`invite${n}@exemple.fr`)));
    expect(codes.filter((code) => code === undefined)).toHaveLength(19);
    expect(codes.at(-1)).toBe('TOO_MANY_INVITATIONS');
  });
});

describe('who goes', () => {
  it('leaves the sheets to the actor, and reads them no more at once', async () => {
    const { members, path, emails, idOf, actor } = await team('La Trame', 'ada', 'bo');
    const [ada, bo] = members;
    const sheet = (await sheetOf(bo!, actor, 'Fiche de Bo')).body.data.documentId;
    expect((await ada.call('POST', `${path}/people/${await idOf(emails[1]!)}/remove`, {})).status).toBe(204);
    expect((await ada.call('GET', `/practices/${sheet}`)).status).toBe(200);
    expect((await bo!.call('GET', `/practices/${sheet}`)).status).toBe(404);
    expect((await bo!.call('GET', `${path}/people`)).status).toBe(404);
    expect((await lastMail(cms, emails[1]!))?.subject).toContain('Vous n’écrivez plus pour');
  });

  it('and was the last to manage, names a colleague or has the editors told', async () => {
    const { members, path, emails, idOf, people } = await team('Le Phare', 'ada', 'bo');
    const [ada, bo] = members;
    const editor = await adminAccount(cms.strapi, 'Edith', 'passerelles-editor');
    const [adaId, boId] = [await idOf(emails[0]!), await idOf(emails[1]!)];
    const leave = (said: object) => ada.call('POST', `${path}/people/${adaId}/remove`, said);
    expect(codeOf(await leave({}))).toBe('LAST_MANAGER');
    expect(codeOf(await ada.call('PUT', `${path}/people/${adaId}`, { role: 'writer' }))).toBe('LAST_MANAGER');
    expect(codeOf(await leave({ successor: adaId }))).toBe('NOT_FOUND');
    expect((await leave({ successor: boId })).status).toBe(204);
    expect((await people(bo!)).myRole).toBe('manager');
    expect((await lastMail(cms, emails[1]!))?.subject).toContain('Vous gérez désormais l’équipe');

    const down = await bo!.call('PUT', `${path}/people/${boId}`, { role: 'writer', tellEditors: true });
    expect(down.status).toBe(204);
    expect((await lastMail(cms, editor.email))?.subject).toContain('Plus personne ne gère');
    expect(await people(bo!)).toMatchObject({ myRole: 'writer', unmanaged: true });
  });

  it('at the same moment as the other who manages, does not leave the others without', async () => {
    const { members, path, emails, idOf, people } = await team('Le Gué', 'ada', 'bo', 'cy');
    const [ada, bo, cy] = members;
    const [adaId, boId] = [await idOf(emails[0]!), await idOf(emails[1]!)];
    await ada.call('PUT', `${path}/people/${boId}`, { role: 'manager' });
    const gone = await Promise.all([
      ada.call('POST', `${path}/people/${adaId}/remove`, {}),
      bo!.call('POST', `${path}/people/${boId}/remove`, {}),
    ]);
    expect(gone.map(({ status }) => status).sort()).toEqual([204, 409]);
    expect((await people(cy!)).unmanaged).toBe(false);
  });

  it('leaves people whom one of them may ask the editors to manage', async () => {
    const { members, path, emails, idOf, people, actor } = await team('La Digue', 'ada', 'bo');
    const [ada, bo] = members;
    const claim = () => bo!.call('POST', '/claims', { actor: actor.documentId });
    expect(codeOf(await claim())).toBe('ALREADY_A_MEMBER');
    await ada.call('POST', `${path}/people/${await idOf(emails[0]!)}/remove`, { tellEditors: true });
    const asked = await claim();
    expect(asked.status).toBe(201);
    const answer = await admin('POST', `/desk/claims/${asked.body.data.documentId}/approve`, {});
    expect(answer.status).toBe(200);
    expect(await people(bo!)).toMatchObject({ myRole: 'manager', unmanaged: false });
  });
});

describe('a claim that an editor approves', () => {
  it('is announced to who manages', async () => {
    const { emails, actor } = await team('La Criée', 'ada');
    const newcomer = await newAssociation(cms, 'nouvelle-venue@exemple.fr');
    const claim = await newcomer.call('POST', '/claims', { actor: actor.documentId });
    await admin('POST', `/desk/claims/${claim.body.data.documentId}/approve`, {});
    const account = (await newcomer.call('GET', '/account')).body.data;
    expect(account.memberships).toMatchObject([{ role: 'writer' }]);
    expect((await lastMail(cms, emails[0]!))?.text).toContain('nouvelle-venue@exemple.fr');
  });
});

it('gives those who joined before there were roles theirs, once', async () => {
  const { members, people, actor } = await team('Les Anciens', 'ada', 'bo');
  const rows = cms.strapi.db.query('plugin::desk.membership');
  const ours = await rows.findMany({ where: { actor: { documentId: actor.documentId } } });
  for (const { id } of ours) await rows.update({ where: { id }, data: { role: null } });
  const start = () => cms.strapi.plugin('desk').service('memberships').giveRoles();
  await start();
  const roles = async () => (await people(members[0])).members.map(({ role }: any) => role);
  expect(await roles()).toEqual(['manager', 'writer']);
  for (const { id } of ours) await rows.update({ where: { id }, data: { role: 'writer' } });
  await start();
  expect(await roles()).toEqual(['writer', 'writer']);
});
