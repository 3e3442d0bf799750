import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  adminPages,
  axe,
  launchBrowser,
  linkIn,
  mailTo,
  newPage,
  picture,
  startStack,
  until,
  type Stack,
} from '../support';

/** Letters from right to left with no space in them, an address, and markup. */
const hostile = `${'ش'.repeat(300)}\nhttps://spam.example/${'x'.repeat(200)}\n\n<script>alert(1)</script> <b>gras</b>`;

describe('a reader without an account and without a script', () => {
  let stack: Stack;
  let browser: Browser;
  let page: Page;
  let sheet: string;
  const email = 'zoe@lectrice.example';

  beforeAll(async () => {
    stack = await startStack('comments');
    browser = await launchBrowser();
    page = await newPage(browser, { javaScriptEnabled: false });
    await page.goto(`${stack.site}/pratiques`);
    sheet = (await page.locator('main a[href^="/pratiques/"]').first().getAttribute('href'))!;
  });
  afterAll(async () => {
    await browser?.close();
    await stack?.stop();
  });

  /** No fault that axe finds, nothing wider than the screen, in both schemes and on a phone. */
  async function looks(address: string, name: string) {
    for (const [colorScheme, width] of [
      ['light', 360],
      ['dark', 768],
      ['light', 1440],
    ] as const) {
      const checked = await newPage(browser, { colorScheme, viewport: { width, height: 900 } });
      await checked.goto(address);
      expect([name, width, await axe(checked)]).toEqual([name, width, []]);
      const wider = await checked.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect([name, width, wider]).toEqual([name, width, 0]);
      await picture(checked, `${name}-${width}-${colorScheme}`);
      await checked.context().close();
    }
  }
  async function fill(text: string, address = email) {
    await page.getByLabel('Votre nom').fill('Zoé Martin');
    await page.getByLabel('Votre adresse électronique').fill(address);
    await page.locator('textarea').fill(text);
    await page.getByRole('button', { name: 'Envoyer' }).click();
  }

  it('is told what is wrong, at each field, and keeps what was typed', async () => {
    await page.goto(stack.site + sheet);
    await page.getByRole('link', { name: 'Écrire un commentaire' }).click();
    await looks(page.url(), 'comment-form');
    await fill('Bonjour.', 'zoe@nulle-part');
    await page.getByText('Rien n’est perdu').waitFor();
    expect(await page.locator('textarea').inputValue()).toBe('Bonjour.');
    await page.getByRole('alert').getByRole('link', { name: 'Votre adresse électronique' }).waitFor();
  });

  it('writes, confirms by the mail’s button, and an editor publishes it on the page within a second', async () => {
    await page.goto(`${stack.site}/commentaires/ecrire?sur=${sheet}`);
    await fill(hostile);
    await page.getByRole('heading', { name: 'Regardez votre courrier' }).waitFor();
    const mail = await mailTo(stack.mail, email, /Confirmez votre commentaire/);
    const link = linkIn(mail, `${stack.site}/commentaires/confirmer`);
    await looks(link, 'comment-confirm');
    await page.goto(link);
    await page.getByRole('button', { name: 'Confirmer mon commentaire' }).click();
    await page.getByRole('heading', { name: 'C’est confirmé' }).waitFor();
    await page.goto(stack.site + sheet);
    expect(await page.locator('main').innerText()).not.toContain('Zoé Martin');

    const editor = await adminPages(browser, stack).open('editor', 'desk-commentaires');
    await editor.getByRole('button', { name: 'Publier le commentaire de Zoé Martin' }).waitFor();
    expect(await axe(editor)).toEqual([]);
    await picture(editor, 'comment-panel');
    await editor.getByRole('button', { name: 'Publier le commentaire de Zoé Martin' }).click();
    await editor.getByText('Le commentaire est publié').waitFor();
    await until(
      'the comment is on the page',
      async () => {
        await page.goto(stack.site + sheet);
        return (await page.locator('#commentaires').innerText()).includes('Zoé Martin');
      },
      { seconds: 1 },
    );
    expect(await page.locator('#commentaires').getByText('<b>gras</b>').count()).toBe(1);
    expect(await page.locator('.comment-text a').count()).toBe(0);
    await looks(`${stack.site}${sheet}#commentaires`, 'comment-shown');
    await editor.context().close();
  });

  it('answers and reports', async () => {
    await page.goto(stack.site + sheet);
    await page.getByRole('link', { name: 'Répondre à Zoé Martin' }).click();
    await page.getByRole('heading', { name: 'Répondre à un commentaire' }).waitFor();
    await looks(page.url(), 'comment-answer');
    await page.goto(stack.site + sheet);
    await page.getByRole('link', { name: 'Signaler le commentaire de Zoé Martin' }).click();
    await looks(page.url(), 'comment-report');
    await page.getByLabel('Ce qui ne va pas').fill('C’est une publicité.');
    await page.getByRole('button', { name: 'Signaler' }).click();
    await page.getByRole('heading', { name: 'C’est signalé' }).waitFor();
  });

  it('erases by the link of a mail, and nothing of it stays on the page', async () => {
    const mail = await mailTo(stack.mail, email, /publié/);
    const link = linkIn(mail, `${stack.site}/commentaires/effacer`);
    await looks(link, 'comment-erase');
    await page.goto(link);
    await page.getByRole('button', { name: 'Effacer mon commentaire' }).click();
    await page.getByRole('heading', { name: 'C’est effacé' }).waitFor();
    await until(
      'nothing of it is on the page',
      async () => {
        await page.goto(stack.site + sheet);
        return !(await page.content()).includes('Zoé Martin');
      },
      { seconds: 1 },
    );
    expect((await page.goto(link))?.status()).toBe(404);
  });

  it('asks an organisation something, and the editors receive it where nobody represents it', async () => {
    await page.goto(`${stack.site}/acteurs`);
    const actor = (await page.locator('main a[href^="/acteurs/"]').first().getAttribute('href'))!;
    await page.goto(stack.site + actor);
    await page.getByRole('link', { name: 'Poser une question à l’organisme' }).click();
    await looks(page.url(), 'question-form');
    await fill('Combien de bénévoles ?', 'question@lectrice.example');
    await page.getByRole('heading', { name: 'Regardez votre courrier' }).waitFor();
    const mail = await mailTo(stack.mail, 'question@lectrice.example', /Confirmez votre question/);
    await page.goto(linkIn(mail, `${stack.site}/questions/confirmer`));
    await page.getByRole('button', { name: 'Envoyer ma question' }).click();
    await page.getByRole('heading', { name: 'Votre question est partie' }).waitFor();
  });
});
