import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe, launchBrowser, linkIn, mailsOf, mailTo, newPage, picture, startStack, type Stack } from '../support';

describe('a subscriber of the letter', () => {
  let stack: Stack;
  let browser: Browser;
  let page: Page;
  const email = 'lectrice@quartier.example';

  beforeAll(async () => {
    stack = await startStack('letter');
    browser = await launchBrowser();
    page = await newPage(browser, { javaScriptEnabled: false });
  });

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
    await page.getByLabel('Ajouter un territoire').selectOption({ label: 'Bretagne' });
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
});
