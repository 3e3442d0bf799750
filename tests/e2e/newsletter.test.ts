import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  adminPages,
  axe,
  launchBrowser,
  linkIn,
  mailsOf,
  mailTo,
  newPage,
  picture,
  picturesOfFailures,
  startStack,
  type AdminPages,
  type Stack,
} from '../support';

describe('a subscriber of the letter', () => {
  let stack: Stack;
  let browser: Browser;
  let page: Page;
  let admin: AdminPages;
  const email = 'lectrice@quartier.example';

  beforeAll(async () => {
    stack = await startStack('letter');
    browser = await launchBrowser();
    page = await newPage(browser, { javaScriptEnabled: false });
    admin = adminPages(browser, stack);
  });

  picturesOfFailures('newsletter', () => admin.all());

  afterAll(async () => {
    await browser?.close();
    await stack?.stop();
  });

  async function subscribe() {
    await page.goto(`${stack.site}/lettre`);
    await page.getByLabel('Votre adresse électronique').fill(email);
    await page.getByRole('button', { name: 'Recevoir la lettre' }).click();
    await page.getByRole('heading', { name: 'Regardez votre courrier' }).waitFor();
    return page.locator('main').innerText();
  }

  it('is told what is wrong with an address, and keeps what was typed', async () => {
    await page.goto(`${stack.site}/lettre`);
    await page.getByLabel('Votre adresse électronique').fill('lectrice@quartier');
    await page.getByRole('button', { name: 'Recevoir la lettre' }).click();
    await page.getByText('Cette adresse n’est pas complète').waitFor();
  });

  it('subscribes, and confirms by the button behind the mail’s link', async () => {
    await subscribe();
    const mail = await mailTo(stack.mail, email, /confirm/i);
    await page.goto(linkIn(mail, `${stack.site}/lettre/confirmer`));
    await page.getByRole('button', { name: 'Confirmer mon inscription' }).click();
    await page.getByRole('heading', { name: 'C’est confirmé' }).waitFor();
    await picture(page, 'letter-confirmed');
  });

  it('looks a territory of any kind up, by its name, and keeps what was typed meanwhile', async () => {
    await page.goto(`${stack.site}/lettre`);
    await page.getByLabel('Votre adresse électronique').fill('angevine@quartier.example');
    for (const [typed, found] of [
      ['angers', 'Angers (49)'],
      ['maine et loire', 'Maine-et-Loire'],
      ['PAYS DE LA LOIRE', 'Pays de la Loire'],
    ] as const) {
      await page.getByLabel('Chercher un territoire').fill(typed);
      await page.getByRole('button', { name: 'Chercher ce territoire' }).click();
      await page.getByLabel(found, { exact: true }).check();
      expect(await page.getByLabel('Votre adresse électronique').inputValue()).toBe('angevine@quartier.example');
    }
    expect(await page.getByLabel('Angers (49)', { exact: true }).isChecked()).toBe(true);
    await page.getByLabel('Chercher un territoire').fill('tombouctou');
    // Enter in a field does what the form is for; a name that was typed and not looked up is looked up first.
    await page.getByLabel('Chercher un territoire').press('Enter');
    await page.getByText('Aucun territoire de ce nom').waitFor();
    const checked = await newPage(browser);
    await checked.goto(`${stack.site}/lettre?territoire=angers`);
    expect(await checked.getByLabel('Angers (49)', { exact: true }).isChecked()).toBe(true);
    expect(await axe(checked)).toEqual([]);
    await picture(checked, 'letter-form');
    await checked.context().close();
    await page.getByLabel('Chercher un territoire').fill('');
    await page.getByRole('button', { name: 'Recevoir la lettre' }).click();
    await page.getByRole('heading', { name: 'Regardez votre courrier' }).waitFor();
    const mail = await mailTo(stack.mail, 'angevine@quartier.example', /confirm/i);
    await page.goto(linkIn(mail, `${stack.site}/lettre/confirmer`));
    await page.getByRole('button', { name: 'Confirmer mon inscription' }).click();
    await page.getByRole('heading', { name: 'C’est confirmé' }).waitFor();
    const welcome = await mailTo(stack.mail, 'angevine@quartier.example', /Vous êtes inscrit/i);
    for (const name of ['Angers', 'Maine-et-Loire', 'Pays de la Loire']) expect(welcome.text).toContain(name);
  });

  it('reads the same answer when the address is known already', async () => {
    const again = await subscribe();
    await page.goto(`${stack.site}/lettre`);
    await page.getByLabel('Votre adresse électronique').fill('une-autre@quartier.example');
    await page.getByRole('button', { name: 'Recevoir la lettre' }).click();
    await page.getByRole('heading', { name: 'Regardez votre courrier' }).waitFor();
    expect(await page.locator('main').innerText()).toBe(again);
    await mailTo(stack.mail, email, /déjà/i);
  });

  it('changes what it receives by the link of a letter', async () => {
    const mail = await mailTo(stack.mail, email, /déjà/i);
    await page.goto(linkIn(mail, `${stack.site}/lettre/choix`));
    await page.getByRole('heading', { name: 'Mes choix' }).waitFor();
    await page.getByLabel('Une fois par semaine au plus').check();
    await page.getByRole('group', { name: 'Vos thématiques' }).getByRole('checkbox').first().check();
    await page.getByLabel('Chercher un territoire').fill('bretagne');
    await page.getByRole('button', { name: 'Chercher ce territoire' }).click();
    await page.getByLabel('Bretagne', { exact: true }).check();
    await page.getByRole('button', { name: 'Enregistrer mes choix' }).click();
    await page.getByText('C’est enregistré').waitFor();
    expect(await page.getByLabel('Une fois par semaine au plus').isChecked()).toBe(true);
    expect(await page.getByLabel('Bretagne').isChecked()).toBe(true);
    const checked = await newPage(browser);
    await checked.goto(page.url());
    expect(await axe(checked)).toEqual([]);
    await picture(checked, 'letter-choices');
    const [file] = await Promise.all([
      checked.waitForEvent('download'),
      checked.getByRole('link', { name: /Emporter ces données/ }).click(),
    ]);
    expect(file.suggestedFilename()).toBe('lettre.json');
    await checked.context().close();
  });

  it('leaves by one click, and a link that was followed changes nothing', async () => {
    const mail = (await mailsOf(stack.mail, email)).find((candidate) => candidate.text.includes('/lettre/quitter'));
    const link = linkIn(mail!, `${stack.site}/lettre/quitter`);
    await page.goto(link);
    await page.getByRole('heading', { name: 'Ne plus recevoir la lettre' }).waitFor();
    const checked = await newPage(browser);
    await checked.goto(link);
    expect(await axe(checked)).toEqual([]);
    await checked.context().close();
    await page.getByRole('button', { name: 'Ne plus recevoir la lettre' }).click();
    await page.getByRole('heading', { name: 'C’est fait' }).waitFor();
  });

  it('asks to be told of what is new in a search, sees it among its choices, and removes it', async () => {
    const reader = 'veilleuse@quartier.example';
    await page.goto(`${stack.site}/recherche?q=jeunesse&kind=practice`);
    await page.getByRole('link', { name: 'Être prévenu des nouveautés de cette recherche' }).click();
    await page.getByRole('heading', { name: 'Être prévenu', exact: true }).waitFor();
    await page.locator('main').getByLabel('Votre adresse électronique').fill('veilleuse@quartier');
    await page.getByLabel('Une fois par jour au plus').check();
    await page.getByRole('button', { name: 'Me prévenir' }).click();
    await page.getByText('Cette adresse n’est pas complète').waitFor();
    expect(await page.getByLabel('Une fois par jour au plus').isChecked()).toBe(true);
    await page.locator('main').getByLabel('Votre adresse électronique').fill(reader);
    await page.getByRole('button', { name: 'Me prévenir' }).click();
    await page.getByRole('heading', { name: 'Regardez votre courrier' }).waitFor();
    const asked = await mailTo(stack.mail, reader, /Confirmez votre alerte/);
    const checked = await newPage(browser);
    await checked.goto(linkIn(asked, `${stack.site}/lettre/confirmer`));
    expect(await axe(checked)).toEqual([]);
    await picture(checked, 'alert-confirm');
    await page.goto(checked.url());
    await page.getByRole('link', { name: /jeunesse/ }).waitFor();
    await page.getByRole('button', { name: 'Confirmer mon alerte' }).click();
    await page.getByRole('heading', { name: 'C’est confirmé' }).waitFor();
    const set = await mailTo(stack.mail, reader, /Votre alerte est en place/);
    await page.goto(linkIn(set, `${stack.site}/lettre/choix`));
    await page.getByRole('heading', { name: 'Mes alertes' }).waitFor();
    expect(await page.getByLabel('Pas de lettre, mes alertes seulement').isChecked()).toBe(true);
    await checked.goto(page.url());
    expect(await axe(checked)).toEqual([]);
    await picture(checked, 'alert-choices');
    await checked.context().close();
    await page.goto(linkIn(set, `${stack.site}/lettre/quitter`));
    await page.getByRole('button', { name: 'Ne plus recevoir cette alerte' }).click();
    await page.getByText('ne recevra plus cette alerte').waitFor();
  });

  it('asks for the letter from the foot of any page', async () => {
    await page.goto(`${stack.site}/pratiques`);
    const foot = page.locator('footer');
    await foot.getByLabel('La lettre, par courriel').fill('pied@quartier.example');
    await foot.getByRole('button', { name: 'M’abonner' }).click();
    await page.getByRole('heading', { name: 'Regardez votre courrier' }).waitFor();
    await mailTo(stack.mail, 'pied@quartier.example', /confirm/i);
  });

  it('is forgotten, and its links with it', async () => {
    const mail = await mailTo(stack.mail, email, /déjà/i);
    const link = linkIn(mail, `${stack.site}/lettre/choix`);
    await page.goto(link.replace('/choix', '/oublier'));
    await page.getByRole('heading', { name: 'Oublier mon adresse' }).waitFor();
    await page.getByRole('button', { name: 'Oublier mon adresse' }).click();
    await page.getByRole('heading', { name: 'C’est oublié' }).waitFor();
    expect((await page.goto(link))?.status()).toBe(404);
    await page.getByRole('heading', { name: 'Ce lien ne marche pas' }).waitFor();
  });

  it('receives the letter that an editor wrote, looked at and sent, and anybody reads it on the site', async () => {
    const reader = 'numeros@quartier.example';
    await page.goto(`${stack.site}/lettre`);
    await page.getByLabel('Votre adresse électronique').fill(reader);
    await page.getByLabel('À chaque numéro').check();
    await page.getByRole('button', { name: 'Recevoir la lettre' }).click();
    await page.getByRole('heading', { name: 'Regardez votre courrier' }).waitFor();
    await page.goto(linkIn(await mailTo(stack.mail, reader, /confirm/i), `${stack.site}/lettre/confirmer`));
    await page.getByRole('button', { name: 'Confirmer mon inscription' }).click();
    await page.getByRole('heading', { name: 'C’est confirmé' }).waitFor();

    const panel = await admin.open('editor', 'newsletter');
    await panel.getByRole('link', { name: 'Écrire un numéro' }).click();
    await panel.getByLabel('Titre').fill('Des nouvelles de nos quartiers');
    await panel
      .getByLabel('Introduction')
      .fill('Bonjour à toutes et tous.\n\n## À retenir\n\n- une première chose\n- une seconde');
    await panel.getByLabel('Chercher une fiche ou une rencontre').fill('agir ensemble');
    await panel.getByRole('button', { name: 'Chercher', exact: true }).click();
    await panel.getByRole('list', { name: 'Trouvé' }).getByRole('button').first().click();
    const picked = panel.getByRole('list', { name: 'Fiches et rencontres choisies' }).getByRole('listitem');
    const [title = ''] = (await picked.first().innerText()).split('\n');
    await panel.getByRole('button', { name: 'Enregistrer' }).click();
    await panel.getByRole('heading', { level: 1, name: 'Des nouvelles de nos quartiers' }).waitFor();

    const letter = panel.frameLocator('iframe[title="Aperçu"]');
    await letter.getByRole('heading', { name: 'À retenir' }).waitFor();
    await letter.getByRole('link', { name: title }).waitFor();
    await panel.getByText('1 personne le recevrait').waitFor();
    await panel.getByText('n…@quartier.example').waitFor();
    await panel.mouse.move(0, 0);
    await expect.poll(() => axe(panel, 'main'), { timeout: 5_000 }).toEqual([]);
    await picture(panel, 'issue');

    await panel.getByRole('button', { name: 'Envoyer maintenant' }).click();
    await panel.getByRole('alertdialog').getByRole('button', { name: 'Confirmer' }).click();
    await panel.getByText('1 remise').waitFor();
    await expect.poll(() => axe(panel, 'main'), { timeout: 5_000 }).toEqual([]);
    await picture(panel, 'issue-sent');
    const mail = await mailTo(stack.mail, reader, /Des nouvelles de nos quartiers/);
    for (const part of [mail.text, mail.html]) expect(part).toContain('une première chose');
    expect(mail.text).toContain(title);
    expect((await mailsOf(stack.mail, reader)).filter(({ subject }) => subject.includes('quartiers'))).toHaveLength(1);

    const checked = await newPage(browser);
    await checked.goto(`${stack.site}/lettre`);
    await checked.getByRole('link', { name: 'Lire les lettres déjà envoyées' }).click();
    await picture(checked, 'letters');
    const feed = await checked.locator('link[type="application/atom+xml"]').getAttribute('href');
    expect(await (await fetch(stack.site + feed)).text()).toContain('<title>Des nouvelles de nos quartiers</title>');
    await checked.getByRole('link', { name: 'Des nouvelles de nos quartiers' }).click();
    await checked.getByRole('heading', { level: 1, name: 'Des nouvelles de nos quartiers' }).waitFor();
    await checked.getByRole('link', { name: title }).waitFor();
    expect(await checked.content()).not.toContain(reader);
    expect(await axe(checked)).toEqual([]);
    await picture(checked, 'letter-archived');
    await checked.context().close();
  });
});
