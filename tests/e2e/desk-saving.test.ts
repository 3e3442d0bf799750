import type { Browser, Page } from 'playwright-core';
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
import { docx, drawing, paragraph } from '../support/documents';
import { attach, newActor, newAssociation, password } from '../integration/desk/desk';

let cms: RunningCms;
let site: RunningSite;
let browser: Browser;
let call: Awaited<ReturnType<typeof newAssociation>>['call'];
let actor: { documentId: string };

const people = { author: 'autrice@exemple.fr', colleague: 'collegue@exemple.fr' };

beforeAll(async () => {
  cms = await startCms({ env: { OUTBOX_WORKERS: 'off' } });
  site = await startSite(cms.url);
  browser = await launchBrowser();
  actor = await newActor(cms, 'Les Jardins du port');
  for (const email of Object.values(people)) {
    const account = await newAssociation(cms, email);
    await attach(cms, account.userId, actor);
    call = account.call;
  }
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
  await cms?.stop();
});

async function signIn(page: Page, email: string) {
  await page.goto(`${site.url}/espace/connexion`);
  await page.getByLabel('Votre adresse électronique').fill(email);
  await page.getByLabel('Mot de passe', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Me connecter' }).click();
  await page.getByRole('heading', { name: 'Bonjour Camille' }).waitFor();
}

/** A new sheet, and the address of its form. */
async function newSheet(title: string): Promise<string> {
  const made = await call('POST', '/practices', { actor: actor.documentId, data: { title } });
  return `${site.url}/espace/fiches/${made.body.data.documentId}`;
}
const stored = async (address: string) =>
  (await call('GET', `/practices/${address.split('/').at(-1)}`)).body.data.fields as Record<string, unknown>;

/** The form, once its script runs: it then says that changes save themselves, and is asked to notice a key. */
async function open(page: Page, address: string) {
  await page.goto(address);
  await page.locator('.desk-state-line').waitFor();
  await page.waitForFunction(() => {
    const form = document.querySelector('form.desk-sheet');
    return form !== null && Object.keys(form).some((key) => key.startsWith('__reactProps'));
  });
}
const state = (page: Page) => page.locator('.desk-state-line');
const isSaved = (page: Page) =>
  expect.poll(() => state(page).getAttribute('data-state'), { timeout: 15_000 }).toBe('saved');
const summary = (page: Page) => page.getByRole('textbox', { name: /^Résumé/ });
const title = (page: Page) => page.getByRole('textbox', { name: /^Titre/ });

/** At three widths and in both colour schemes: a picture for a person, and what axe finds. */
async function look(page: Page, name: string) {
  for (const width of [360, 768, 1440])
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      // At the end of the page the bar covers nothing.
      await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
      await picture(page, `${name}-${width}-${colorScheme}`);
      expect(await axe(page)).toEqual([]);
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(wide).toBeLessThanOrEqual(0);
    }
  await page.emulateMedia({ colorScheme: 'light' });
}

describe('a draft', () => {
  it('saves itself on leaving a field, says when, and stays in view', async () => {
    const page = await newPage(browser, { viewport: { width: 360, height: 640 } });
    await signIn(page, people.author);
    const address = await newSheet('Seule');
    await open(page, address);
    await summary(page).fill('Ce que l’on a appris.');
    await title(page).focus();
    await isSaved(page);
    expect(await state(page).innerText()).toMatch(/^Brouillon enregistré à \d{1,2}\s?h\s?\d{2}\.$/);
    expect((await stored(address))['summary']).toBe('Ce que l’on a appris.');
    for (const at of ['Titre', 'Pour qui']) {
      await page.getByLabel(at).first().scrollIntoViewIfNeeded();
      expect(await state(page).evaluate((line) => line.getBoundingClientRect().bottom <= window.innerHeight)).toBe(
        true,
      );
    }
    await page.context().close();
  });

  it('loses nothing that was typed and pressed before its script ran', async () => {
    const page = await newPage(browser);
    await signIn(page, people.author);
    const address = await newSheet('Sur une ligne lente');
    let arrive = (): void => undefined;
    const scripts = new Promise<void>((resolve) => (arrive = resolve));
    await page.route('**/_next/static/**/*.js', (route) => scripts.then(() => route.continue()));
    await page.goto(address, { waitUntil: 'commit' });
    await summary(page).fill('Écrit avant que la page ne soit prête.');
    await page.getByRole('button', { name: 'Ajouter : fonction' }).click({ noWaitAfter: true });
    arrive();
    await page.getByRole('group', { name: 'Fonction 1' }).waitFor();
    await isSaved(page);
    expect((await stored(address))['summary']).toBe('Écrit avant que la page ne soit prête.');
    await page.context().close();
  });

  it('is tried again by itself once the line is back, after it survived a reload without one', async () => {
    const page = await newPage(browser);
    await signIn(page, people.author);
    const address = await newSheet('Sans ligne');
    await open(page, address);
    await page.context().setOffline(true);
    await summary(page).fill('Tapé dans le train.');
    await title(page).focus();
    await expect.poll(() => state(page).innerText()).toMatch(/^Hors ligne/);
    await look(page, 'desk-offline');
    // The line does not come back before the page is left: what comes back is what this browser kept.
    await page.evaluate(() => (window.fetch = () => Promise.reject(new TypeError('offline'))));
    await page.route('**/enregistrer', (route) => route.abort());
    await page.context().setOffline(false);
    page.once('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await page.getByText('Voici le texte que vous aviez tapé').waitFor();
    expect(await summary(page).inputValue()).toBe('Tapé dans le train.');
    await expect
      .poll(() => state(page).innerText(), { timeout: 15_000 })
      .toMatch(/^Non enregistré\s: le service ne répond pas/);
    await page.unroute('**/enregistrer');
    await page.evaluate(() => window.dispatchEvent(new Event('online')));
    await isSaved(page);
    expect((await stored(address))['summary']).toBe('Tapé dans le train.');
    await page.reload();
    await state(page).waitFor();
    expect(await page.getByText('Voici le texte que vous aviez tapé').count()).toBe(0);
    await page.context().close();
  });

  it('survives a tab that ends without a word, for its account alone', async () => {
    const page = await newPage(browser);
    const context = page.context();
    await signIn(page, people.author);
    const address = await newSheet('Onglet perdu');
    await open(page, address);
    await context.setOffline(true);
    await summary(page).fill('Avant la panne.');
    await expect
      .poll(() => page.evaluate(() => JSON.stringify(Object.values(localStorage))))
      .toContain('Avant la panne.');
    await page.close({ runBeforeUnload: false });
    await context.setOffline(false);

    const other = await context.newPage();
    await other.goto(`${site.url}/espace`);
    await context.clearCookies();
    await signIn(other, people.colleague);
    await open(other, address);
    expect(await summary(other).inputValue()).toBe('');
    await context.clearCookies();
    await signIn(other, people.author);
    await open(other, address);
    await other.getByText('Voici le texte que vous aviez tapé').waitFor();
    await isSaved(other);
    expect((await stored(address))['summary']).toBe('Avant la panne.');
    await context.close();
  });

  it('is signed in again in place when the session is over, and saved', async () => {
    const page = await newPage(browser);
    await signIn(page, people.author);
    const address = await newSheet('Session');
    await open(page, address);
    await page.context().clearCookies();
    await summary(page).fill('Tapé trop tard.');
    await page.getByRole('button', { name: 'Enregistrer le brouillon' }).click();
    const dialog = page.getByRole('dialog', { name: 'Votre session est terminée' });
    await dialog.waitFor();
    await look(page, 'desk-session-over');
    await dialog.getByLabel('Votre adresse électronique').fill(people.author);
    await dialog.getByLabel('Mot de passe').fill('ce n’est pas le bon');
    await dialog.getByRole('button', { name: 'Me reconnecter et enregistrer' }).click();
    await dialog.getByText('ne va pas').waitFor();
    await dialog.getByLabel('Mot de passe').fill(password);
    await dialog.getByRole('button', { name: 'Me reconnecter et enregistrer' }).click();
    await dialog.waitFor({ state: 'hidden' });
    await isSaved(page);
    expect(page.url()).toBe(address);
    expect((await stored(address))['summary']).toBe('Tapé trop tard.');
    await page.context().close();
  });
});

describe('two colleagues on one draft', () => {
  let mine: Page;
  let theirs: Page;
  beforeAll(async () => {
    mine = await newPage(browser);
    theirs = await newPage(browser);
    await signIn(mine, people.author);
    await signIn(theirs, people.colleague);
  });
  afterAll(async () => {
    await mine?.context().close();
    await theirs?.context().close();
  });

  it('both save different fields, and each page shows what the other one wrote', async () => {
    const address = await newSheet('À deux');
    await open(mine, address);
    await open(theirs, address);
    await summary(theirs).fill('Le résumé de la collègue.');
    await title(theirs).focus();
    await isSaved(theirs);
    await mine.getByLabel('Pour qui').fill('voisins');
    await mine.getByRole('button', { name: 'Enregistrer le brouillon' }).click();
    await mine.getByText('cette page montre maintenant son texte : Résumé').waitFor();
    expect(await summary(mine).inputValue()).toBe('Le résumé de la collègue.');
    expect(await stored(address)).toMatchObject({ summary: 'Le résumé de la collègue.', audiences: ['voisins'] });

    // Nobody sends to the committee what she has not seen.
    await theirs.getByLabel('Points forts').fill('Vu par elle seule');
    await theirs.getByRole('button', { name: 'Enregistrer le brouillon' }).click();
    await theirs.getByText('cette page montre maintenant son texte : Pour qui').waitFor();
    await mine.getByRole('button', { name: 'Envoyer au comité' }).click();
    await mine.getByText('Votre fiche n’est pas partie').waitFor();
    expect(await mine.getByLabel('Points forts').inputValue()).toBe('Vu par elle seule');
    await mine.getByRole('button', { name: 'Envoyer au comité' }).click();
    await mine.getByText('Il manque encore quelque chose').waitFor();
  });

  it('choose field by field where both wrote, and nothing is replaced without them', async () => {
    const address = await newSheet('En même temps');
    await open(mine, address);
    await open(theirs, address);
    await summary(theirs).fill('On répare des vélos le mardi.');
    await theirs.getByLabel('Pour qui').fill('voisins');
    await title(theirs).fill('En même temps, elle');
    await theirs.getByRole('button', { name: 'Enregistrer le brouillon' }).click();
    await isSaved(theirs);
    await summary(mine).fill('On répare des vélos le jeudi.');
    await mine.getByLabel('Pour qui').fill('demandeurs d’emploi');
    await title(mine).fill('En même temps, moi');
    await mine.getByLabel('Points forts').fill('Deux cents vélos');
    await mine.getByRole('button', { name: 'Enregistrer le brouillon' }).click();
    await mine.getByText('Rien n’est remplacé : choisissez').waitFor();
    await expect.poll(() => state(mine).getAttribute('data-state')).toBe('asked');
    expect(await stored(address)).toMatchObject({
      summary: 'On répare des vélos le mardi.',
      strengths: ['Deux cents vélos'],
    });
    const of = (field: string) => mine.getByRole('group', { name: `À choisir : ${field}` });
    expect(await of('Résumé').locator('del').innerText()).toContain('mardi.');
    expect(await of('Résumé').locator('ins').innerText()).toContain('jeudi.');
    await look(mine, 'desk-conflict');

    await of('Titre').getByLabel('Garder mon texte').check();
    await of('Pour qui').getByLabel('Prendre le texte déjà enregistré').check();
    await of('Résumé').getByLabel('Réunir les deux').check();
    expect(await summary(mine).evaluate((box) => box === document.activeElement)).toBe(true);
    // Typing goes on; what is being joined is not saved before a button says so.
    await summary(mine).fill('On répare des vélos le mardi et');
    await expect.poll(async () => (await stored(address))['title']).toBe('En même temps, moi');
    expect(await stored(address)).toMatchObject({ summary: 'On répare des vélos le mardi.', audiences: ['voisins'] });
    await summary(mine).fill('On répare des vélos le mardi et le jeudi.');
    await of('Résumé').getByRole('button', { name: 'Enregistrer ce choix' }).click();
    await isSaved(mine);
    expect((await stored(address))['summary']).toBe('On répare des vélos le mardi et le jeudi.');
    await expect.poll(() => mine.getByLabel('Pour qui').inputValue()).toBe('voisins');
    expect(await mine.getByRole('group', { name: /^À choisir/ }).count()).toBe(0);
  });

  it('choose without a script as well', async () => {
    const address = await newSheet('Sans script');
    const plain = await newPage(browser, {
      javaScriptEnabled: false,
      storageState: await mine.context().storageState(),
    });
    await plain.goto(address);
    await open(theirs, address);
    await summary(theirs).fill('Le sien.');
    await title(theirs).fill('Sans script, elle');
    await theirs.getByLabel('Points forts').fill('Simple');
    await theirs.getByRole('button', { name: 'Enregistrer le brouillon' }).click();
    await isSaved(theirs);
    const save = () => plain.getByRole('button', { name: 'Enregistrer le brouillon' }).click();
    await summary(plain).fill('Le mien.');
    await title(plain).fill('Sans script, moi');
    await plain.getByLabel('Pour qui').fill('voisins');
    await save();
    await plain.getByText('Rien n’est remplacé : choisissez').waitFor();
    expect(await summary(plain).inputValue()).toBe('Le mien.');
    expect(await plain.getByLabel('Points forts').inputValue()).toBe('Simple');
    expect(await stored(address)).toMatchObject({ summary: 'Le sien.', audiences: ['voisins'] });
    // Once more without a choice: still nothing is replaced.
    await save();
    await plain.getByText('Rien n’est remplacé : choisissez').waitFor();
    expect((await stored(address))['summary']).toBe('Le sien.');
    const of = (field: string) => plain.getByRole('group', { name: `À choisir : ${field}` });
    await of('Résumé').getByLabel('Garder mon texte').check();
    await of('Titre').getByLabel('Prendre le texte déjà enregistré').check();
    await save();
    await plain.getByText('Brouillon enregistré').waitFor();
    expect(await stored(address)).toMatchObject({ summary: 'Le mien.', title: 'Sans script, elle' });
    expect(await title(plain).inputValue()).toBe('Sans script, elle');
    await plain.context().close();
  });
});

describe('the history of a draft', () => {
  it('shows what a version says otherwise, and brings back a field or all of it, without a script', async () => {
    const page = await newPage(browser);
    await signIn(page, people.author);
    const address = await newSheet('Histoire');
    const path = `/practices/${address.split('/').at(-1)}`;
    const save = async (data: object) => {
      const { updatedAt } = (await call('GET', path)).body.data;
      return call('PUT', path, { updatedAt, data });
    };
    await save({ summary: 'Le premier résumé.', audiences: ['voisins'] });
    await open(page, address);
    await summary(page).fill('Le second résumé.');
    await page.getByLabel('Pour qui').fill('écoles');
    await page.getByRole('button', { name: 'Enregistrer le brouillon' }).click();
    await isSaved(page);
    const plain = await newPage(browser, {
      javaScriptEnabled: false,
      storageState: await page.context().storageState(),
    });
    await plain.goto(address);
    await plain.getByRole('link', { name: 'Historique du brouillon' }).click();
    await plain
      .getByRole('link', { name: /^Comparer avec le texte actuel/ })
      .first()
      .click();
    const field = plain.getByRole('region', { name: 'Résumé' });
    expect(await field.locator('del').innerText()).toContain('second');
    expect(await field.locator('ins').innerText()).toContain('premier');
    await page.goto(plain.url());
    await look(page, 'desk-history');
    await plain.getByRole('button', { name: 'Reprendre ce champ : Pour qui' }).click();
    await plain.getByText('C’est repris').waitFor();
    expect(await stored(address)).toMatchObject({ summary: 'Le second résumé.', audiences: ['voisins'] });
    await plain.getByRole('button', { name: 'Reprendre toute cette version' }).click();
    await plain.getByText('Cette version dit la même chose').waitFor();
    expect(await stored(address)).toMatchObject({ summary: 'Le premier résumé.', audiences: ['voisins'] });
    // What was there before is a version too.
    const lines = (await call('GET', `${path}/versions`)).body.data as { kind: string }[];
    expect(lines.map(({ kind }) => kind)).toEqual(['restore', 'restore', 'save', 'save']);
    await plain.context().close();
    await page.context().close();
  });
});

describe('what is asked for', () => {
  it('is marked at its field from the start, counted by chapter, and linked from the top', async () => {
    const page = await newPage(browser);
    await signIn(page, people.author);
    const address = await newSheet('À compléter');
    await open(page, address);
    const described = await summary(page).getAttribute('aria-describedby');
    expect(await page.locator(`#${described!.split(' ')[0]}`).innerText()).toContain('à remplir');
    const chapters = page.getByRole('navigation', { name: 'Fiche pratique' });
    expect(await chapters.getByRole('link', { name: /^L’essentiel/ }).innerText()).toContain('4 à remplir');
    await page.getByText('Comment c’est compté').click();
    await page.getByText('un champ vide n’en est pas une').waitFor();
    const before = Number(await page.locator('meter').getAttribute('value'));
    await summary(page).fill('Rempli.');
    await title(page).focus();
    await isSaved(page);
    expect(await page.locator('meter').getAttribute('value')).toBe(String(before + 1));
    expect(await chapters.getByRole('link', { name: /^L’essentiel/ }).innerText()).toContain('3 à remplir');
    await page.locator('.desk-standing').getByRole('link', { name: 'Objectifs' }).click();
    expect(new URL(page.url()).hash).toBe('#objectives');
    await page.context().close();
  });

  it('is filled on a phone a chapter at a time, and without a script in one page', async () => {
    const phone = { width: 360, height: 640 };
    const page = await newPage(browser, { viewport: phone });
    await signIn(page, people.author);
    const address = await newSheet('Par étapes');
    await open(page, address);
    const shown = () => page.locator('.desk-chapter > h2:visible').allInnerTexts();
    await expect.poll(shown).toEqual(['L’essentiel']);
    await summary(page).fill('Tapé à la première étape.');
    await page.getByRole('button', { name: 'Suivant → : Où en est l’action' }).click();
    expect(await shown()).toEqual(['Où en est l’action']);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Où en est l’action');
    await isSaved(page);
    expect((await stored(address))['summary']).toBe('Tapé à la première étape.');
    await page.getByText(/^Étape 2 sur 6/).click();
    await page
      .locator('.desk-step-list')
      .getByRole('link', { name: /^Pourquoi/ })
      .click();
    expect(await shown()).toEqual(['Pourquoi']);
    // A link from the top leads to a field of another chapter.
    await page.locator('.desk-standing').getByRole('link', { name: 'Déroulement' }).click();
    expect(await shown()).toEqual(['Comment']);
    const bar = page.locator('.desk-bar');
    expect(await bar.evaluate((it) => it.getBoundingClientRect().bottom <= window.innerHeight + 1)).toBe(true);
    expect(await bar.evaluate((it) => it.getBoundingClientRect().height / window.innerHeight)).toBeLessThan(0.25);
    await look(page, 'desk-steps');
    const plain = await newPage(browser, {
      javaScriptEnabled: false,
      viewport: phone,
      storageState: await page.context().storageState(),
    });
    await plain.goto(address);
    expect(await plain.locator('.desk-chapter > h2:visible').count()).toBe(6);
    expect(await plain.getByRole('button', { name: /^Suivant/ }).count()).toBe(0);
    await plain.context().close();
    await page.context().close();
  });
});

describe('a document that one has already', () => {
  const ofWord = () =>
    docx(
      paragraph('Le four à pain', 'Titre') +
        paragraph('Contexte', 'Titre1') +
        paragraph('Un quartier sans boulangerie.') +
        paragraph('Ce que disent les voisins', 'Titre1') +
        paragraph('On s’y retrouve le dimanche.') +
        paragraph('Annexe', 'Titre1') +
        paragraph('Un plan.') +
        drawing,
    );
  const file = (buffer: Buffer, name = 'Four à pain.docx') => ({ name, mimeType: 'application/octet-stream', buffer });
  const passages = (page: Page) => page.getByRole('region', { name: /^À placer/ });

  it('begins a sheet, and what has no field waits beside the form until it is placed or discarded', async () => {
    const page = await newPage(browser);
    await signIn(page, people.author);
    await page.getByRole('link', { name: 'Écrire une fiche' }).first().click();
    await page.getByLabel('Votre document').setInputFiles(file(Buffer.from('%PDF-1.4'), 'bilan.docx'));
    await page.getByRole('button', { name: 'Commencer avec ce document' }).click();
    await page.getByText('ce n’est ni un document Word').waitFor();
    await look(page, 'desk-document-refused');
    await page.getByLabel('Votre document').setInputFiles(file(ofWord()));
    await page.getByRole('button', { name: 'Commencer avec ce document' }).click();
    await page.waitForURL(/#a-placer$/);
    await open(page, page.url());
    const address = page.url().replace(/[?#].*$/, '');
    expect(await title(page).inputValue()).toBe('Le four à pain');
    expect(await page.getByLabel('Contexte').inputValue()).toBe('Un quartier sans boulangerie.');
    expect(await passages(page).getByRole('heading', { level: 2 }).innerText()).toBe('À placer\u00a0: 3 passages');
    await look(page, 'desk-passages');
    await page.setViewportSize({ width: 1440, height: 900 });
    // What was typed is saved before the page comes back with the passage in its place.
    await summary(page).fill('Un four, deux fois par mois.');
    await passages(page).getByLabel('Mettre dans').first().selectOption({ label: 'Ce qu’en dit un tiers' });
    await page.getByRole('button', { name: 'Placer : Ce que disent les voisins' }).click();
    await page.getByRole('heading', { name: 'À placer : 2 passages' }).waitFor();
    expect(await stored(address)).toMatchObject({
      summary: 'Un four, deux fois par mois.',
      observations: ['On s’y retrouve le dimanche.'],
    });
    // A field that can't take it says so, and nothing of it is lost.
    await open(page, address);
    await passages(page).getByLabel('Mettre dans').first().selectOption({ label: 'Fin' });
    await page.getByRole('button', { name: 'Placer : Annexe' }).click();
    await page.getByText('ce champ ne peut pas prendre ce passage').first().waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Placer : Annexe' }).waitFor();
    await page.context().close();
  });

  it('is read into a draft without a script', async () => {
    const address = await newSheet('Sans script, un document');
    const page = await newPage(browser);
    await signIn(page, people.author);
    await page.goto(`${address}/document`);
    await look(page, 'desk-document');
    const plain = await newPage(browser, {
      javaScriptEnabled: false,
      storageState: await page.context().storageState(),
    });
    await page.context().close();
    await plain.goto(address);
    await plain.getByRole('link', { name: 'Partir d’un document' }).click();
    await plain.getByLabel('Votre document').setInputFiles(file(ofWord()));
    await plain.getByRole('button', { name: 'Lire ce document' }).click();
    await passages(plain).waitFor();
    await summary(plain).fill('Dit sans script.');
    await plain.getByRole('button', { name: 'Écarter : Annexe' }).click();
    await expect.poll(() => plain.getByRole('button', { name: 'Écarter : Annexe' }).count()).toBe(0);
    await plain.getByRole('button', { name: 'Placer : Ce que disent les voisins' }).click();
    await expect.poll(() => plain.getByRole('button', { name: /^Placer/ }).count()).toBeLessThan(2);
    const fields = await stored(address);
    expect(fields).toMatchObject({ summary: 'Dit sans script.', context: 'Un quartier sans boulangerie.' });
    expect(JSON.stringify(fields['description'])).toContain('On s’y retrouve le dimanche.');
    await plain.context().close();
  });
});
