import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  axe,
  launchBrowser,
  newPage,
  picture,
  startCms,
  startSite,
  type RunningCms,
  type RunningSite,
} from '../support';
import { attach, newActor, newAssociation, password, tokenFor } from '../integration/desk/desk';

let cms: RunningCms;
let site: RunningSite;
let browser: Browser;
beforeAll(async () => {
  cms = await startCms({ env: { OUTBOX_WORKERS: 'off' } });
  site = await startSite(cms.url);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
  await cms?.stop();
});

async function signUp(page: Page, name: string, email: string, secret: string) {
  await page.goto(`${site.url}/espace/inscription`);
  await page.getByLabel('Votre nom').fill(name);
  await page.getByLabel('Votre adresse électronique').fill(email);
  await page.getByLabel('Choisissez un mot de passe').fill(secret);
  await page.getByRole('button', { name: 'Créer mon compte' }).click();
}

async function signIn(page: Page, email: string, secret: string) {
  await page.goto(`${site.url}/espace/connexion`);
  await page.getByLabel('Votre adresse électronique').fill(email);
  await page.getByLabel('Mot de passe', { exact: true }).fill(secret);
  await page.getByRole('button', { name: 'Me connecter' }).click();
}

async function confirm(page: Page, token: string) {
  await page.goto(`${site.url}/espace/confirmer?jeton=${token}`);
  await page.getByRole('button', { name: 'Confirmer mon adresse' }).click();
}

const cookie = async (context: BrowserContext, name: string) =>
  (await context.cookies(`${site.url}/espace`)).find((one) => one.name === name)?.value;

/** At both widths and in both colour schemes: a picture for a person, and what axe finds. */
async function look(page: Page, name: string) {
  for (const width of [360, 1440]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      await picture(page, `${name}-${width}-${colorScheme}`);
      expect(await axe(page)).toEqual([]);
    }
  }
}

describe('the desk', () => {
  it('takes nothing while an answer is on its way, which would be lost when it comes', async () => {
    const page = await newPage(browser);
    let answer = (): void => undefined;
    const held = new Promise<void>((done) => (answer = done));
    await page.route('**/espace/inscription', async (route) => {
      if (route.request().method() === 'POST') await held;
      await route.continue();
    });
    await signUp(page, 'Lucie Morel', 'lucie@exemple.fr', 'court');
    const name = page.getByLabel('Votre nom');
    await expect.poll(() => name.isDisabled()).toBe(true);
    answer();
    await page.getByText('trop court : il faut au moins 12 caractères').waitFor();
    expect(await name.isEnabled()).toBe(true);
    expect(await name.inputValue()).toBe('Lucie Morel');
    await page.context().close();
  });

  it('says what is wrong with a name and a password, beside them', async () => {
    const page = await newPage(browser);
    await signUp(page, 'Gagnez sur evil.example', 'premiere@exemple.fr', 'aaaaaaaaaaaa');
    await page.getByText('un nom seulement, sans lien ni adresse').waitFor();
    await page.getByText('trop facile à deviner').waitFor();
    await look(page, 'desk-sign-up-refused');
  });

  it('says that a link was replaced by that of a newer request', async () => {
    const page = await newPage(browser);
    await signUp(page, 'Camille', 'deux-fois@exemple.fr', password);
    await page.waitForURL(/courriel/);
    const first = await tokenFor(cms, 'deux-fois@exemple.fr');
    await signUp(page, 'Dominique', 'deux-fois@exemple.fr', 'la phrase d’une autre personne');
    await page.waitForURL(/courriel/);
    await confirm(page, first);
    await page.getByText('Ce lien a été remplacé').waitFor();
    await look(page, 'desk-link-replaced');
    await confirm(page, await tokenFor(cms, 'deux-fois@exemple.fr'));
    await page.getByText('Votre adresse est confirmée').waitFor();
  });

  it('takes up a session whose access token is over, once for all tabs, with a new refresh token', async () => {
    const page = await newPage(browser);
    const context = page.context();
    await signIn(page, 'deux-fois@exemple.fr', 'la phrase d’une autre personne');
    await page.getByRole('heading', { name: 'Bonjour Dominique' }).waitFor();
    const before = await cookie(context, 'passerelles_session');
    const other = await context.newPage();
    await context.clearCookies({ name: 'passerelles_acces' });
    await Promise.all([page.goto(`${site.url}/espace`), other.goto(`${site.url}/espace`)]);
    for (const tab of [page, other]) await tab.getByRole('heading', { name: 'Bonjour Dominique' }).waitFor();
    const after = await cookie(context, 'passerelles_session');
    expect([after === undefined, after === before]).toEqual([false, false]);

    await context.clearCookies({ name: 'passerelles_acces' });
    await page.goto(`${site.url}/espace`);
    await page.getByRole('heading', { name: 'Bonjour Dominique' }).waitFor();
    await page.getByRole('button', { name: 'Me déconnecter' }).click();
    await page.getByRole('link', { name: 'Me connecter' }).first().waitFor();
    expect(await cookie(context, 'passerelles_session')).toBeUndefined();
  });

  it('knows the device again when somebody guesses on the same network', async () => {
    const mine = await newPage(browser);
    await signIn(mine, 'deux-fois@exemple.fr', 'la phrase d’une autre personne');
    await mine.getByRole('heading', { name: 'Bonjour Dominique' }).waitFor();
    await mine.getByRole('button', { name: 'Me déconnecter' }).click();

    const theirs = await newPage(browser);
    for (let n = 0; n < 11; n += 1) {
      await signIn(theirs, 'deux-fois@exemple.fr', 'au hasard, encore');
      // Next keeps an element of this role on each page of the desk, outside of its content.
      await theirs.locator('main').getByRole('alert').waitFor();
    }
    await theirs.getByText('Trop d’essais').waitFor();
    await signIn(mine, 'deux-fois@exemple.fr', 'la phrase d’une autre personne');
    await mine.getByRole('heading', { name: 'Bonjour Dominique' }).waitFor();
  });
});

describe('the editor of a rich field', () => {
  it('keeps a key that is pressed just when it takes the place of the text box', async () => {
    const { userId, call } = await newAssociation(cms, 'editeur@exemple.fr');
    const actor = await newActor(cms, 'Les Éditeurs du marais');
    await attach(cms, userId, actor);
    const made = await call('POST', '/practices', { actor: actor.documentId, data: { title: 'Taper sans attendre' } });
    // Low: the editor comes when its field is near, and must not come before the test is ready.
    const page = await newPage(browser, { viewport: { width: 1000, height: 200 } });
    await signIn(page, 'editeur@exemple.fr', password);
    await page.getByRole('heading', { name: 'Bonjour Camille' }).waitFor();
    await page.goto(`${site.url}/espace/fiches/${made.body.data.documentId}`);
    // The script of the form runs once it notices what is typed.
    await page.getByLabel('Titre').fill('Taper sans s’arrêter');
    await page.getByText('pas encore enregistr').waitFor();

    const box = page.locator('textarea[name$="description"]');
    expect(await box.count()).toBe(1);
    await box.evaluate((area: HTMLTextAreaElement) => {
      area.value = 'Un mo';
      const { get, set } = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')!;
      const soon = new MessageChannel();
      let pressed = false;
      soon.port1.onmessage = () => document.execCommand('insertText', false, 't');
      // As soon as the text was read, and before anything else that the page put off: the next key.
      Object.defineProperty(area, 'value', {
        get() {
          if (!pressed) soon.port2.postMessage(null);
          pressed = true;
          return get?.call(area) as string;
        },
        set,
      });
      area.focus({ preventScroll: true });
      area.setSelectionRange(5, 5);
    });
    const editor = page.getByRole('textbox', { name: 'Déroulement' });
    await editor.and(page.locator('[contenteditable]')).waitFor();
    expect(await editor.innerText()).toBe('Un mot');
  });
});
