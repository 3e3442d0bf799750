import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sharedCms, type RunningCms } from '../../support';
import { adminAccount } from '../committee/people';
import { lastMail, newActor, newAdmin, newAssociation } from './desk';

let cms: RunningCms;
let admin: Awaited<ReturnType<typeof newAdmin>>;
beforeAll(async () => {
  cms = await sharedCms();
  admin = await newAdmin(cms);
});
afterAll(() => cms?.stop());

const codeOf = (answer: { body: any }) => answer.body?.error?.details?.code;

describe('a claim', () => {
  it('on an actor of the directory is approved once, and makes a member', async () => {
    const actor = await newActor(cms, 'Évasion solidaire');
    const { call } = await newAssociation(cms, 'un@exemple.fr');
    const found = await call('GET', `/actors?q=${encodeURIComponent('evasion')}`);
    expect(found.body.data.map(({ name }: { name: string }) => name)).toContain('Évasion solidaire');

    await newActor(cms, "CCAS d'Angers", { slug: 'ccas-angers' });
    for (const typed of ['ccas d’angers', 'CCAS Angers']) {
      expect((await call('GET', `/actors?q=${encodeURIComponent(typed)}`)).body.data).toMatchObject([
        { slug: 'ccas-angers' },
      ]);
    }

    const editor = await adminAccount(cms.strapi, 'Edith', 'passerelles-editor');
    const claim = await call('POST', '/claims', { actor: actor.documentId, message: 'Je suis la trésorière.' });
    expect(claim.status).toBe(201);
    const mail = await lastMail(cms, editor.email);
    expect([mail?.subject, mail?.text]).toEqual([
      'Une demande à examiner : Évasion solidaire',
      expect.stringContaining('/admin/plugins/desk'),
    ]);
    expect(codeOf(await call('POST', '/claims', { actor: actor.documentId }))).toBe('CLAIM_ALREADY_PENDING');

    const waiting = await admin('GET', '/desk/claims');
    expect(waiting.body.data).toMatchObject([
      {
        user: { name: 'Camille', email: 'un@exemple.fr' },
        actor: { name: 'Évasion solidaire' },
        message: 'Je suis la trésorière.',
      },
    ]);

    const path = `/desk/claims/${claim.body.data.documentId}/approve`;
    const answers = await Promise.all([admin('POST', path, {}), admin('POST', path, {})]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const account = (await call('GET', '/account')).body.data;
    expect(account.memberships).toMatchObject([{ actor: { documentId: actor.documentId } }]);
    expect(codeOf(await call('POST', '/claims', { actor: actor.documentId }))).toBe('ALREADY_A_MEMBER');
    expect((await lastMail(cms, 'un@exemple.fr'))?.subject).toBe('Vous pouvez écrire pour Évasion solidaire');
  });

  it('that only adds an actor makes nobody its member, and is told of as such', async () => {
    const { call } = await newAssociation(cms, 'fiche@exemple.fr');
    const propose = (name: string, more = {}) =>
      call('POST', '/claims', { proposal: { name, kind: 'company' }, joins: false, ...more });
    expect((await call('POST', '/claims', { actor: 'x', joins: false })).status).toBe(400);
    const ids: string[] = [];
    for (const name of ['Scierie du Val', 'Menuiserie du Pont', 'Forge du Haut']) {
      const claim = await propose(name);
      expect([claim.status, claim.body.data.joins]).toEqual([201, false]);
      ids.push(claim.body.data.documentId);
    }
    expect(codeOf(await propose('Scierie du Val'))).toBe('CLAIM_ALREADY_PENDING');
    const subject = async () => (await lastMail(cms, 'fiche@exemple.fr'))?.subject;

    const added = await admin('POST', `/desk/claims/${ids[0]}/approve`, {});
    expect(added.body.data).toMatchObject({
      state: 'approved',
      joins: false,
      actor: { name: 'Scierie du Val' },
      members: 0,
    });
    expect(await subject()).toBe('Scierie du Val est dans le recueil');
    const actor = added.body.data.actor.documentId;
    await admin('POST', `/desk/claims/${ids[1]}/approve`, { actor });
    expect((await lastMail(cms, 'fiche@exemple.fr'))?.text).toContain('sous le nom « Scierie du Val »');
    await admin('POST', `/desk/claims/${ids[2]}/refuse`, { reason: 'Elle a fermé.' });
    expect(await subject()).toBe('Forge du Haut n’a pas été ajouté au recueil');
    expect((await call('GET', '/account')).body.data.memberships).toEqual([]);
    expect((await call('GET', '/actors?q=scierie')).body.data).toMatchObject([{ documentId: actor }]);
  });

  it('on a new actor adds it to the directory', async () => {
    const { call } = await newAssociation(cms, 'deux@exemple.fr');
    const proposal = {
      name: 'Les Jardins partagés',
      kind: 'association',
      rna: 'w 491 000 123',
      siret: '732 829 320 00074',
      website: 'jardins.exemple.fr',
    };
    const claim = await call('POST', '/claims', { proposal });
    expect(claim.status).toBe(201);
    const approved = await admin('POST', `/desk/claims/${claim.body.data.documentId}/approve`, {});
    expect(approved.body.data).toMatchObject({
      state: 'approved',
      decidedBy: 'Ada Rédaction',
      actor: { slug: 'les-jardins-partages' },
    });
    const [actor] = await cms.strapi.db.query('api::actor.actor').findMany({ where: { slug: 'les-jardins-partages' } });
    expect(actor).toMatchObject({ rna: 'W491000123', siret: '73282932000074', website: 'https://jardins.exemple.fr' });

    const again = await call('POST', '/claims', {
      proposal: { name: 'Jardins', kind: 'association', rna: 'W491000123' },
    });
    expect([again.status, codeOf(again)]).toEqual([409, 'ACTOR_EXISTS']);
  });

  it('names the mistakes of a proposal', async () => {
    const { call } = await newAssociation(cms, 'trois@exemple.fr');
    const answer = await call('POST', '/claims', {
      proposal: { name: ' ', kind: 'club', siret: '73282932000075', rna: '12' },
    });
    expect(answer.status).toBe(400);
    const issues = answer.body.error.details.issues as { path: string; code: string }[];
    expect(issues.map(({ path, code }) => `${path} ${code}`)).toEqual(
      expect.arrayContaining([
        'proposal.name REQUIRED',
        'proposal.kind NOT_IN_LIST',
        'proposal.siret BAD_SIRET',
        'proposal.rna BAD_RNA',
      ]),
    );
  });

  it('is refused with a reason, which is sent', async () => {
    const actor = await newActor(cms, 'Maison commune');
    const { call } = await newAssociation(cms, 'quatre@exemple.fr');
    const { documentId } = (await call('POST', '/claims', { actor: actor.documentId })).body.data;
    expect((await admin('POST', `/desk/claims/${documentId}/refuse`, {})).status).toBe(400);
    const refused = await admin('POST', `/desk/claims/${documentId}/refuse`, {
      reason: 'Nous ne vous connaissons pas.',
    });
    expect(refused.body.data.state).toBe('refused');
    expect((await lastMail(cms, 'quatre@exemple.fr'))?.text).toContain('Nous ne vous connaissons pas.');
    expect((await call('GET', '/account')).body.data).toMatchObject({
      memberships: [],
      claims: [{ state: 'refused' }],
    });
  });
});
