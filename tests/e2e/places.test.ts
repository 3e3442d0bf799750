import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  adminPages,
  axe,
  launchBrowser,
  mailTo,
  newPage,
  picture,
  startStack,
  stepByStep,
  type AdminPages,
  type Stack,
} from '../support';

/** A quartier that no list holds: proposed by an association without a script, answered by an editor, added by its author. */
describe('a quartier on its way from an association to its sheet', () => {
  let stack: Stack;
  let browser: Browser;
  let author: Page;
  let admin: AdminPages;
  const title = 'Café des habitants';
  const address = (role: string) => stack.accounts.find((account) => account.role === role)!;

  beforeAll(async () => {
    stack = await startStack('places');
    browser = await launchBrowser();
    admin = adminPages(browser, stack);
    author = await newPage(browser, { javaScriptEnabled: false });
  });
  afterAll(async () => {
    await browser?.close();
    await stack?.stop();
  });

  stepByStep('places', () => [['author', author], ...admin.all()]);

  /** At both widths and in both colour schemes: a picture for a person, and what axe finds where it can run. */
  async function look(page: Page, name: string, within?: string) {
    for (const width of [360, 1440]) {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize({ width, height: 900 });
        await page.emulateMedia({ colorScheme });
        await picture(page, `${name}-${width}-${colorScheme}`);
        if (within) await expect.poll(() => axe(page, within), { timeout: 5_000, message: name }).toEqual([]);
      }
    }
  }

  async function signIn(page: Page) {
    const { email, password } = address('association');
    await page.goto(`${stack.site}/espace/connexion`);
    await page.getByLabel('Votre adresse électronique').fill(email);
    await page.getByLabel('Mot de passe', { exact: true }).fill(password);
    await page.getByRole('button', { name: 'Me connecter' }).click();
    await page.getByRole('heading', { name: 'Mes fiches' }).waitFor();
  }

  async function tell(page: Page, name: string, inside: string) {
    await page.getByLabel('Nom du quartier ou du périmètre').fill(name);
    await page.getByLabel('Où se trouve-t-il ?').fill(inside);
    await page.getByRole('button', { name: 'Continuer' }).click();
  }

  it('is proposed from a draft, which is saved on the way', async () => {
    await signIn(author);
    await author.goto(`${stack.site}/espace/fiches/nouvelle`);
    await author.getByLabel('Titre').fill(title);
    await author.getByRole('button', { name: 'Commencer le brouillon' }).click();
    await author.getByLabel('Résumé').fill('Un café tenu par ceux qui y viennent.');
    await author.getByRole('button', { name: 'Proposer un quartier ou un périmètre' }).click();
    await author.getByRole('heading', { level: 1, name: 'Proposer un territoire' }).waitFor();
    await tell(author, 'Gagnez sur http://evil.example', 'Angers');
    await author.getByText('un nom seulement, sans lien ni adresse').waitFor();
    await tell(author, 'Les Justices', 'angers');
    await author.getByRole('radio', { name: 'Angers (49)', exact: true }).check();
    await author.getByRole('button', { name: 'Proposer « Les Justices »' }).click();
    await author.getByText('Votre proposition est partie.').waitFor();
    await author.getByText('Les Justices, dans Angers (49)').waitFor();
    await author.getByRole('link', { name: 'Revenir à la fiche' }).click();
    expect(await author.getByLabel('Résumé').inputValue()).toBe('Un café tenu par ceux qui y viennent.');
  });

  it('is accepted by an editor, who was told by mail', async () => {
    await mailTo(stack.mail, address('editor').email, /Un territoire est proposé\s: Les Justices/);
    const page = await admin.open('editor', 'desk-territoires');
    const card = page.getByRole('article', { name: 'Territoire proposé : Les Justices' });
    await card.waitFor();
    await look(page, 'places-admin-pending', 'main');
    await card.getByRole('button', { name: 'Accepter le territoire Les Justices' }).click();
    await page.getByRole('region', { name: 'Traités' }).getByRole('link', { name: 'Les Justices (Angers)' }).waitFor();
    await mailTo(stack.mail, address('association').email, /Le territoire Les Justices est ajouté/);
  });

  it('is added to the draft by its author', async () => {
    await author.goto(`${stack.site}/espace`);
    await author.getByRole('button', { name: 'Ajouter Les Justices (Angers) à la fiche' }).click();
    await author.getByRole('checkbox', { name: 'Les Justices (Angers)' }).waitFor();
    expect(await author.getByRole('checkbox', { name: 'Les Justices (Angers)' }).isChecked()).toBe(true);
    await author.goto(`${stack.site}/espace`);
    expect(await author.getByRole('heading', { name: 'Territoires proposés' }).count()).toBe(0);
  });

  it('is shown to who proposes it again, and another one is proposed with a script', async () => {
    const page = await newPage(browser);
    await signIn(page);
    await page.getByRole('link', { name: title, exact: true }).click();
    await page.getByLabel('Résumé').fill('Un café tenu par ses habitants.');
    await page.getByRole('button', { name: 'Proposer un quartier ou un périmètre' }).click();
    await tell(page, 'Quartier des Justices', 'angers');
    await page.getByRole('heading', { name: 'Est-ce l’un de ceux-ci ?' }).waitFor();
    await look(page, 'places-desk', 'body');
    await page.getByRole('radio', { name: 'Angers (49)', exact: true }).check();
    await page.getByRole('button', { name: 'Proposer « Quartier des Justices »' }).click();
    await page.getByText('Ce territoire existe déjà à cet endroit').waitFor();
    await tell(page, 'Les Justices Sud', 'angers');
    await page.getByRole('radio', { name: 'Angers (49)', exact: true }).check();
    await page.getByRole('button', { name: 'Proposer « Les Justices Sud »' }).click();
    await page.getByText('Votre proposition est partie.').waitFor();
    const editor = await admin.open('editor', 'desk-territoires');
    const card = editor.getByRole('article', { name: 'Territoire proposé : Les Justices Sud' });
    await card.waitFor();
    await look(editor, 'places-admin-similar', 'main');
    expect(await card.getByRole('button', { name: 'Accepter le territoire Les Justices Sud' }).isDisabled()).toBe(true);
    await card
      .getByRole('textbox', { name: 'C’est un autre territoire qui existe' })
      .or(card.getByRole('searchbox'))
      .fill('angers');
    await card.getByRole('button', { name: 'Chercher' }).click();
    await card.getByRole('radio', { name: 'Les Justices (Angers)', exact: true }).check();
    await card.getByRole('button', { name: 'Accepter le territoire Les Justices Sud' }).click();
    await editor
      .getByRole('region', { name: 'Traités' })
      .getByRole('article', { name: 'Territoire proposé : Les Justices Sud' })
      .waitFor();
    await page.goto(`${stack.site}/espace`);
    await page.getByText('Mes fiches').first().waitFor();
    await look(page, 'places-home', 'body');
  });
});
