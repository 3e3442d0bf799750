import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  axe,
  launchBrowser,
  newPage,
  picture,
  picturesOfFailures,
  startCms,
  startSite,
  type RunningCms,
  type RunningSite,
} from '../support';
import {
  attach,
  completeSheet,
  lastMail,
  newActor,
  newAssociation,
  newReferences,
  password,
  tokenFor,
} from '../integration/desk/desk';

let cms: RunningCms;
let site: RunningSite;
let browser: Browser;
let actor: { documentId: string };
beforeAll(async () => {
  cms = await startCms({ env: { OUTBOX_WORKERS: 'off' } });
  site = await startSite(cms.url);
  browser = await launchBrowser();
  actor = await newActor(cms, 'Les Passeurs du fleuve');
  for (const email of ['ada@exemple.fr', 'bo@exemple.fr'])
    await attach(cms, (await newAssociation(cms, email)).userId, actor);
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
  await cms?.stop();
});

picturesOfFailures('colleagues', () =>
  browser
    .contexts()
    .flatMap((one) => one.pages())
    .map((page, at) => [`${at}`, page] as const),
);

async function signIn(page: Page, email: string, secret = password) {
  await page.goto(`${site.url}/espace/connexion`);
  await page.getByLabel('Votre adresse électronique').fill(email);
  await page.getByLabel('Mot de passe', { exact: true }).fill(secret);
  await page.getByRole('button', { name: 'Me connecter' }).click();
  await page.getByRole('heading', { name: /^Bonjour/ }).waitFor();
}

/** At both widths and in both colour schemes: a picture for a person, what axe finds, and nothing wider than the window. */
async function look(page: Page, name: string) {
  for (const width of [360, 1440])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      await picture(page, `${name}-${width}-${colorScheme}`);
      expect(await axe(page)).toEqual([]);
      const overflow = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;
      expect(await page.evaluate(overflow)).toBe(0);
    }
}

async function lookAtMail(to: string, name: string) {
  const page = await newPage(browser);
  await page.setContent((await lastMail(cms, to))!.html);
  await picture(page, `${name}-mail`);
  expect(await axe(page)).toEqual([]);
  await page.context().close();
}

describe('the people of an actor', () => {
  it('invite somebody who has no account, who opens one by the link', async () => {
    const page = await newPage(browser);
    await signIn(page, 'ada@exemple.fr');
    await page.getByRole('link', { name: /L’équipe \(2 personnes\)/ }).click();
    await page.getByRole('heading', { name: 'L’équipe de Les Passeurs du fleuve' }).waitFor();
    await page.getByLabel('Son adresse électronique').fill('nour@exemple.fr');
    await page.getByRole('button', { name: 'Envoyer l’invitation' }).click();
    await page.getByText('L’invitation est partie.').waitFor();
    await page.getByText('nour@exemple.fr', { exact: true }).waitFor();
    await page.getByText('Changer le rôle de Camille').click();
    await look(page, 'team');
    await lookAtMail('nour@exemple.fr', 'team-invitation');

    const link = `${site.url}/espace/invitation?jeton=${await tokenFor(cms, 'nour@exemple.fr')}`;
    // Somebody else, signed in already, is told whose it is.
    await page.goto(link);
    await page.getByText('Cette invitation est pour nour@exemple.fr.').waitFor();
    await page.getByText('Vous êtes en ce moment dans votre espace avec ada@exemple.fr').waitFor();

    const nour = await newPage(browser);
    await nour.goto(link);
    await nour.getByText('Camille vous invite à écrire').waitFor();
    await look(nour, 'invitation');
    await nour.getByLabel('Votre nom').fill('Nour Belkacem');
    await nour.getByLabel('Choisissez un mot de passe').fill(password);
    await nour.getByRole('button', { name: 'Ouvrir mon compte et rejoindre l’équipe' }).click();
    await nour.getByText('Bienvenue dans l’équipe').waitFor();
    await nour.getByText('Pour inviter une personne, demandez').waitFor();
    await nour.goto(link);
    await nour.getByText('il a déjà servi').waitFor();
    await look(nour, 'invitation-used');
    await lookAtMail('ada@exemple.fr', 'team-newcomer');
  });

  it('do the same without a script: invite, accept with an account, hand over and leave', async () => {
    await newAssociation(cms, 'zoe@exemple.fr');
    const page = await newPage(browser, { javaScriptEnabled: false });
    await signIn(page, 'ada@exemple.fr');
    await page.goto(`${site.url}/espace/equipe/${actor.documentId}`);
    await page.getByLabel('Son adresse électronique').fill('zoe');
    await page.getByRole('button', { name: 'Envoyer l’invitation' }).click();
    await page.getByText('n’est pas une adresse').first().waitFor();
    await page.getByLabel('Son adresse électronique').fill('zoe@exemple.fr');
    await page.getByRole('button', { name: 'Envoyer l’invitation' }).click();
    await page.getByText('L’invitation est partie.').waitFor();

    const zoe = await newPage(browser, { javaScriptEnabled: false });
    await zoe.goto(`${site.url}/espace/invitation?jeton=${await tokenFor(cms, 'zoe@exemple.fr')}`);
    await zoe.getByLabel('Votre adresse électronique').fill('zoe@exemple.fr');
    await zoe.getByLabel('Mot de passe', { exact: true }).fill(password);
    await zoe.getByRole('button', { name: 'Me connecter' }).click();
    await zoe.getByRole('button', { name: 'Rejoindre Les Passeurs du fleuve' }).click();
    await zoe.getByText('Bienvenue dans l’équipe').waitFor();

    await page.goto(`${site.url}/espace/equipe/${actor.documentId}`);
    await page.getByLabel('Qui gérera l’équipe après vous ?').selectOption({ label: 'Nour Belkacem' });
    await page.getByRole('button', { name: 'Quitter l’équipe' }).click();
    await page.getByText('Vous avez quitté l’équipe').waitFor();
    expect(await page.getByRole('link', { name: /L’équipe/ }).count()).toBe(0);
    expect((await lastMail(cms, 'nour@exemple.fr'))?.subject).toContain('Vous gérez désormais l’équipe');
  });
});

describe('an account', () => {
  it('is changed, looked through, downloaded and deleted', async () => {
    await newAssociation(cms, 'lea@exemple.fr');
    const page = await newPage(browser);
    await signIn(page, 'lea@exemple.fr');
    await page.getByRole('link', { name: 'Mon compte' }).click();
    await page.getByRole('heading', { name: 'Mon compte', level: 1 }).waitFor();
    await page.getByText('(cet appareil)').waitFor();
    await look(page, 'account');

    await page.getByLabel('Votre nom').fill('Léa Roux');
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    await page.getByText('C’est enregistré.').waitFor();

    await page.getByLabel('Nouvelle adresse électronique').fill('lea.roux@exemple.fr');
    await page.getByLabel('Votre mot de passe actuel').first().fill('pas le bon');
    await page.getByRole('button', { name: 'Changer d’adresse' }).click();
    await page.getByText('Ce n’est pas votre mot de passe actuel.').waitFor();
    await page.getByLabel('Votre mot de passe actuel').first().fill(password);
    await page.getByRole('button', { name: 'Changer d’adresse' }).click();
    await page.getByText('un message vient de partir vers la nouvelle adresse').waitFor();
    await lookAtMail('lea.roux@exemple.fr', 'account-new-address');
    await page.goto(`${site.url}/espace/compte/adresse?jeton=${await tokenFor(cms, 'lea.roux@exemple.fr')}`);
    await page.getByRole('button', { name: 'Confirmer cette adresse' }).waitFor();
    await look(page, 'account-address');
    await page.getByRole('button', { name: 'Confirmer cette adresse' }).click();
    await page.getByText('Votre compte a sa nouvelle adresse.').waitFor();
    await lookAtMail('lea@exemple.fr', 'account-changed-address');
    await page.goto(`${site.url}/espace/compte/adresse/annuler?jeton=${await tokenFor(cms, 'lea@exemple.fr')}`);
    await page.getByRole('button', { name: 'Revenir à cette adresse' }).waitFor();
    await look(page, 'account-address-back');
    await page.goto(`${site.url}/espace/compte`);
    await page.getByText('Votre compte est à l’adresse lea.roux@exemple.fr.').waitFor();

    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Télécharger mes données' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('passerelles-mes-donnees.json');
    expect(JSON.parse(readFileSync(await file.path(), 'utf8'))).toMatchObject({ account: { name: 'Léa Roux' } });

    await page.getByRole('button', { name: 'Fermer toutes les autres connexions' }).click();
    await page.getByText('Vos autres connexions sont fermées.').waitFor();
    await page.getByRole('link', { name: 'Supprimer mon compte…' }).click();
    await page.getByRole('heading', { name: 'Ce qui reste' }).waitFor();
    await look(page, 'account-delete');
    await page.getByLabel('Votre mot de passe actuel').fill(password);
    await page.getByRole('button', { name: 'Supprimer mon compte pour toujours' }).click();
    await page.getByText('Votre compte est supprimé.').waitFor();
    await page.goto(`${site.url}/espace/compte`);
    await page.waitForURL(/connexion/);
  });

  it('takes another password and goes back to its address without a script', async () => {
    await newAssociation(cms, 'iris@exemple.fr');
    const page = await newPage(browser, { javaScriptEnabled: false });
    await signIn(page, 'iris@exemple.fr');
    await page.goto(`${site.url}/espace/compte`);
    await page.getByLabel('Nouveau mot de passe').fill('une tout autre phrase de passe');
    await page.getByLabel('Votre mot de passe actuel').last().fill(password);
    await page.getByRole('button', { name: 'Changer de mot de passe' }).click();
    await page.getByText('Votre mot de passe est changé').waitFor();

    await page.getByLabel('Nouvelle adresse électronique').fill('voleur@exemple.fr');
    await page.getByLabel('Votre mot de passe actuel').first().fill('une tout autre phrase de passe');
    await page.getByRole('button', { name: 'Changer d’adresse' }).click();
    await page.getByText('un message vient de partir').waitFor();
    await page.goto(`${site.url}/espace/compte/adresse?jeton=${await tokenFor(cms, 'voleur@exemple.fr')}`);
    await page.getByRole('button', { name: 'Confirmer cette adresse' }).click();
    await page.getByText('Votre compte a sa nouvelle adresse.').waitFor();
    await page.goto(`${site.url}/espace/compte/adresse/annuler?jeton=${await tokenFor(cms, 'iris@exemple.fr')}`);
    await page.getByRole('button', { name: 'Revenir à cette adresse' }).click();
    await page.getByText('Votre compte a retrouvé son ancienne adresse.').waitFor();
    await page.goto(`${site.url}/espace/compte`);
    await page.waitForURL(/connexion/);
  });
});

describe('a sheet as a whole', () => {
  it('is previewed on its public page, taken up by another edition and by another sheet, and deleted', async () => {
    const eva = await newAssociation(cms, 'eva@exemple.fr');
    const owner = await newActor(cms, 'Les Marcheuses');
    await attach(cms, eva.userId, owner);
    const data = {
      title: 'Marcher la nuit',
      ...completeSheet(await newReferences(cms)),
      improvements: ['Prévenir les voisins plus tôt.'],
    };
    const { documentId, slug } = (await eva.call('POST', '/practices', { data })).body.data;
    const uid = 'api::practice.practice';

    const page = await newPage(browser);
    await signIn(page, 'eva@exemple.fr');
    await page.getByText('ce site ne suit personne').waitFor();
    await page.getByRole('link', { name: 'Aperçu : Marcher la nuit' }).click();
    await page.getByText('Voici la page telle que le public la lira.').waitFor();
    await page.getByRole('heading', { name: 'Marcher la nuit', level: 1 }).waitFor();
    await page.getByText('Se rencontrer').first().waitFor();
    expect(await page.locator('meta[name="robots"]').getAttribute('content')).toContain('noindex');
    await look(page, 'sheet-preview');

    const admission = { uid, documentId, operator: 'Essai', reason: 'Repris pour un essai.' };
    await cms.strapi.plugin('committee').service('reviews').admitHistorical(admission);
    await cms.strapi.documents(uid as never).publish({ documentId });
    await cms.strapi.plugin('content').service('published').refresh([{ uid, documentId }]);

    await page.goto(`${site.url}/espace/fiches/inspiree?de=${slug}`);
    await page.getByText('Prévenir les voisins plus tôt.').waitFor();
    await look(page, 'sheet-inspired');
    await page.getByLabel('Titre').fill('Marcher à l’aube');
    await page.getByLabel('Ce que vous avez gardé').fill('Le parcours.');
    await page.getByRole('button', { name: 'Commencer le brouillon' }).click();
    await page.getByRole('heading', { name: 'Marcher à l’aube', level: 1 }).waitFor();
    await page.getByText('Prévenir les voisins plus tôt.').waitFor();

    await page.getByRole('link', { name: 'Supprimer', exact: true }).click();
    await page.getByText('Vous allez supprimer').waitFor();
    await look(page, 'sheet-delete');
    await page.getByRole('button', { name: 'Supprimer pour toujours' }).click();
    await page.getByText('Le brouillon est supprimé.').waitFor();
    expect(await page.getByText('Marcher à l’aube').count()).toBe(0);

    await page.getByRole('link', { name: 'Édition suivante : Marcher la nuit' }).click();
    await page.getByRole('button', { name: 'Commencer le brouillon' }).waitFor();
    await look(page, 'sheet-next-edition');
    await page.getByLabel('Titre').fill('Marcher la nuit, 2027');
    await page.getByRole('button', { name: 'Commencer le brouillon' }).click();
    await page.getByRole('heading', { name: 'Marcher la nuit, 2027', level: 1 }).waitFor();
    await page.goto(`${site.url}/espace/fiches/${documentId}/edition`);
    await page.getByRole('button', { name: 'Commencer le brouillon' }).click();
    await page.locator('main').getByRole('alert').waitFor();
  });
});
