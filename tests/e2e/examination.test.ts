import type { Browser, Locator, Page } from 'playwright-core';
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
  until,
  type AdminPages,
  type Stack,
} from '../support';

interface RecordAnswer {
  data: {
    number: string;
    outcome: string;
    eligible: number;
    present: number;
    recused: number;
    for: number;
    quorumReached: boolean;
  }[];
}

/**
 * An examination that does not go by itself: sent back field by field, a member who steps aside, a first round that asks for
 * changes, a quorum that is missed, a session, a reservation. Each role does its part on its own screen.
 */
describe('an examination in two rounds before two committees', () => {
  let stack: Stack;
  let browser: Browser;
  let author: Page;
  let admin: AdminPages;
  let sheet = '';
  let page = '';
  const title = 'Jardin partagé de la gare';

  beforeAll(async () => {
    stack = await startStack('examination');
    browser = await launchBrowser();
    admin = adminPages(browser, stack);
    author = await newPage(browser);
  });

  afterAll(async () => {
    await browser?.close();
    await stack?.stop();
  });

  stepByStep('examination', () => [['author', author], ...admin.all()]);

  const addressOf = (role: string, index = 0) =>
    stack.accounts.filter((account) => account.role === role)[index]?.email ?? '';
  const records = async (committee: string) =>
    ((await (await fetch(`${stack.cms}/api/decision-records?committee=${committee}`)).json()) as RecordAnswer).data;

  async function review(role: string, index = 0): Promise<Page> {
    const page = await admin.open(role, 'committee', index);
    await page
      .getByRole('link', { name: new RegExp(`^(Examiner|Consulter) « ${title} »$`) })
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    return page;
  }

  /** `request`: the text for the association; the one for the committee is proposed. */
  async function vote(role: string, index: number, choice: string, comment = '', request = ''): Promise<Page> {
    const page = await review(role, index);
    await page.getByRole('radio', { name: choice, exact: true }).check();
    if (comment) await page.getByRole('textbox', { name: /^Pour le comité\*?$/ }).fill(comment);
    if (request) await page.getByRole('textbox', { name: /^Pour l’association\*?$/ }).fill(request);
    await page.getByRole('button', { name: 'Enregistrer mon avis' }).click();
    await page.getByText('Votre avis est enregistré.').first().waitFor();
    return page;
  }

  /** The chair reads what will come out, writes the public reason, and closes. */
  async function close(
    page: Page,
    comesOut: RegExp,
    reason: string,
    edit: (form: Locator) => Promise<void> = async () => undefined,
  ): Promise<void> {
    await page.getByRole('button', { name: 'Clore l’étape' }).click();
    const form = page.getByRole('form', { name: 'Clore l’étape' });
    await edit(form);
    await form.getByRole('status', { name: 'Ce qui sortira' }).getByText(comesOut).waitFor();
    await form.getByLabel('Motif public de la décision').fill(reason);
    expect(await axe(page, 'main')).toEqual([]);
    await picture(page, `examination-close-${reason.slice(0, 12)}`);
    await form.getByRole('button', { name: 'Clore l’étape' }).click();
    await page.getByText('L’étape est close').first().waitFor();
  }

  async function accept(): Promise<void> {
    const editor = await admin.open('editor', 'committee/board');
    await editor.getByRole('link', { name: `Vérifier la recevabilité de « ${title} »` }).click();
    await editor.getByRole('button', { name: 'Déclarer recevable' }).click();
    await editor.getByText('La fiche est déclarée recevable.').first().waitFor();
  }

  it('begins with a sheet of the association', async () => {
    const account = stack.accounts.find(({ role }) => role === 'association');
    await author.goto(`${stack.site}/espace/connexion`);
    await author.getByLabel('Votre adresse électronique').fill(account?.email ?? '');
    await author.getByLabel('Mot de passe', { exact: true }).fill(account?.password ?? '');
    await author.getByRole('button', { name: 'Me connecter' }).click();
    await author.getByRole('link', { name: 'Écrire une fiche' }).first().click();
    await author.getByLabel('Titre').fill(title);
    await author.getByRole('button', { name: 'Commencer le brouillon' }).click();
    await author.waitForURL(/\/espace\/fiches\/[a-z0-9]{20,}$/);
    sheet = author.url();
    await author
      .getByRole('textbox', { name: 'Résumé' })
      .fill('Des voisins cultivent une friche de la gare, et la récolte va à l’épicerie sociale.');
    await author.getByRole('checkbox', { name: 'Mobilité solidaire' }).check();
    await author.getByRole('searchbox', { name: 'Chercher : Territoires' }).fill('Charente');
    await author
      .getByRole('checkbox', { name: /^Charente\b(?!-)/ })
      .first()
      .check();
    await author.getByLabel('Pour qui').fill('habitants');
    await author.getByLabel('L’action est').selectOption('ongoing');
    await author.getByLabel('Début').fill('2024');
    await author.getByRole('textbox', { name: 'Contexte' }).fill('La friche servait de dépôt.');
    await author.getByLabel('Objectifs').fill('Cultiver ensemble');
    await author.getByRole('textbox', { name: 'Déroulement' }).fill('Chaque samedi, on plante et on arrose.');
    for (const unsaid of ['Budget', 'Partenaires', 'Financeurs']) {
      await author.getByRole('group', { name: unsaid }).getByRole('combobox').first().selectOption('not-communicated');
    }
    await author.getByRole('button', { name: 'Enregistrer le brouillon' }).click();
    await author.getByText('Tout y est').waitFor();
    await author.getByRole('button', { name: 'Envoyer au comité' }).click();
    await author.waitForURL(/suivi/);
  });

  it('is sent back by the editor with a reason on a field', async () => {
    const editor = await admin.open('editor', 'committee/board');
    await editor.getByRole('link', { name: `Vérifier la recevabilité de « ${title} »` }).click();
    const form = editor.getByRole('form', { name: 'Renvoyer à l’auteur' });
    await form.getByRole('combobox', { name: 'Champ' }).click();
    await editor.getByRole('option', { name: 'Contexte' }).click();
    await form.getByLabel('Explication').fill('Depuis quand ?');
    await form.getByRole('button', { name: 'Renvoyer avec ces remarques' }).click();
    await editor.getByText('La fiche est renvoyée à son auteur.').first().waitFor();
    await mailTo(stack.mail, addressOf('association'), new RegExp(title));
  });

  it('is not sent again before each remark has its answer', async () => {
    await author.goto(sheet);
    const remark = author.getByRole('group', { name: /Contexte/ });
    expect(await remark.innerText()).toContain('Depuis quand ?');
    await author.getByRole('textbox', { name: 'Contexte' }).fill('La friche servait de dépôt depuis 1998.');
    await author.getByRole('button', { name: 'Envoyer au comité' }).click();
    await author.getByText('Il reste à répondre à').first().waitFor();
    expect(await author.getByRole('textbox', { name: 'Contexte' }).inputValue()).toContain('1998');
    await remark.getByLabel('Votre réponse').fill('Depuis 1998, c’est écrit maintenant.');
    expect(await axe(author)).toEqual([]);
    await author.getByRole('button', { name: 'Envoyer au comité' }).click();
    await author.waitForURL(/suivi/);
    await accept();
  });

  it('has a member of the monitoring committee step aside, who then reads no ballot', async () => {
    const member = await review('monitoring-member', 1);
    await member.getByRole('button', { name: 'Me déporter' }).click();
    await member.getByLabel('Raison du déport').fill('Je suis bénévole dans ce jardin.');
    await member.getByRole('button', { name: 'Confirmer le déport' }).click();
    await member.getByText('Vous vous êtes déporté').first().waitFor();
    await vote(
      'monitoring-member',
      0,
      'Demander des modifications',
      'Karim trouve cela vague.',
      'Dites combien de voisins y viennent.',
    );
    await member.reload();
    await member.getByText('Vous vous êtes déporté').first().waitFor();
    expect(await member.locator('main').innerText()).not.toContain('combien de voisins');
  });

  it('gets changes asked for once everybody left has voted and the chair has confirmed, with the recusal in the record', async () => {
    const chair = await vote('monitoring-chair', 0, 'Demander des modifications', 'Le budget manque.');
    expect(await records('comite-de-suivi')).toEqual([]);
    await chair.getByText('Tous ont voté : l’étape attend votre motif.').first().waitFor();
    const list = await admin.open('monitoring-chair', 'committee');
    await list.getByRole('link', { name: `Ouvrir « ${title} »` }).click();
    await close(list, /Résultat\s: Modifications demandées/, 'À compléter.');
    await until('the record is written', async () => (await records('comite-de-suivi')).length > 0);
    expect(await records('comite-de-suivi')).toMatchObject([
      { outcome: 'changes-requested', eligible: 2, present: 2, recused: 1, quorumReached: true },
    ]);
  });

  it('comes back in the next round, answered point by point, without any member’s name', async () => {
    await author.goto(`${sheet}/suivi`);
    const follow = await author.locator('main').innerText();
    expect(follow).toContain('Dites combien de voisins y viennent.');
    for (const name of ['Jeanne', 'Roux', 'Karim', 'Benali']) expect(follow).not.toContain(name);
    await picture(author, 'examination-follow');
    await author.goto(sheet);
    for (const box of await author.getByLabel('Votre réponse').all()) await box.fill('Ajouté dans le déroulement.');
    // As a person replaces a text: filling at once races with the editor, which takes its selection a moment after the focus.
    const description = author.getByRole('textbox', { name: 'Déroulement' });
    await description.click();
    await description.press('ControlOrMeta+a');
    await author.keyboard.insertText(
      'Chaque samedi, une vingtaine de voisins plantent et arrosent, avec 300 € par an.',
    );
    await author.getByRole('button', { name: 'Envoyer au comité' }).click();
    await author.waitForURL(/suivi/);
    await accept();
  });

  it('shows members what changed since the round before, and the author’s answers', async () => {
    const member = await review('monitoring-member', 0);
    await member.getByText('Ajouté dans le déroulement.').first().waitFor();
    await member.getByRole('tab', { name: /^Changements/ }).click();
    await member.locator('ins', { hasText: 'de voisins plantent' }).first().waitFor();
    await member.locator('del', { hasText: 'arrose.' }).first().waitFor();
    expect(await axe(member, 'main')).toEqual([]);
    await picture(member, 'examination-changes');
    await vote('monitoring-member', 0, 'Approuver avec réserves', 'L’eau ?', 'Dites d’où vient l’eau.');
    await close(
      await vote('monitoring-chair', 0, 'Approuver'),
      /Résultat\s: Approuvé avec réserves/,
      'Rien d’autre à redire.',
    );
    await until('the opinion is recorded', async () => (await records('comite-de-suivi')).length === 2);
  });

  it('takes the author’s answer to the opinion’s reservation while the next committee votes, and tells who has voted', async () => {
    await vote('steering-member', 1, 'Approuver');
    await author.goto(`${sheet}/suivi`);
    const form = author.getByRole('group', { name: /Dites d’où vient l’eau\./ });
    await form.waitFor();
    for (const [colorScheme, width] of [
      ['light', 390],
      ['dark', 390],
      ['light', 800],
      ['dark', 1440],
      ['light', 1440],
    ] as const) {
      await author.emulateMedia({ colorScheme });
      await author.setViewportSize({ width, height: 1000 });
      expect(await author.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
      expect(await axe(author)).toEqual([]);
      await picture(author, `examination-opinion-${colorScheme}-${width}`);
    }
    await form.getByRole('textbox').fill('D’un récupérateur sous le toit de la gare.');
    await author.getByRole('button', { name: 'Envoyer au comité' }).click();
    await author.getByText('Vos réponses sont parties').first().waitFor();
    expect(await form.getByRole('textbox').inputValue()).toBe('D’un récupérateur sous le toit de la gare.');
    await mailTo(stack.mail, addressOf('steering-chair'), /Réponse aux réserves de l’avis\s: /);
    const told = await mailTo(stack.mail, addressOf('steering-member', 1), /après votre vote/);
    expect(told.text).toContain('/admin/plugins/committee/reviews/');
    const member = await review('steering-member', 1);
    await member.getByText('D’un récupérateur sous le toit de la gare.').first().waitFor();
    expect(await axe(member, 'main')).toEqual([]);
    await picture(member, 'examination-opinion-read');
  });

  it('misses its quorum before the steering committee: the chair cannot close, and reminds', async () => {
    const chair = await review('steering-chair');
    await chair.getByRole('button', { name: 'Clore l’étape' }).click();
    await chair
      .getByText(/manque .* pour le quorum/)
      .first()
      .waitFor();
    expect(
      await chair
        .getByRole('form', { name: 'Clore l’étape' })
        .getByRole('button', { name: 'Clore l’étape' })
        .isDisabled(),
    ).toBe(true);
    await chair.getByRole('button', { name: 'Annuler' }).click();
    await chair.getByRole('button', { name: 'Rappeler ceux qui n’ont pas voté' }).click();
    await chair.getByText('Le rappel est envoyé.').first().waitFor();
    await mailTo(stack.mail, addressOf('steering-member', 0), /Rappel/);
    expect(await records('comite-de-pilotage')).toEqual([]);
  });

  it('is decided in a session with those present, one with a reservation', async () => {
    const chair = await admin.open('steering-chair', 'committee/sessions');
    await chair.getByRole('button', { name: 'Préparer une séance' }).click();
    await chair.getByLabel('Intitulé').fill('Séance de novembre');
    await chair.getByLabel('Date').fill(new Date().toLocaleDateString('en-CA', { timeZone: 'Europe/Paris' }));
    await chair.getByLabel('Lieu').fill('Angers');
    await chair.getByRole('button', { name: 'Préparer une séance' }).click();
    await chair.getByRole('link', { name: 'Séance de novembre' }).click();
    await chair.getByRole('button', { name: 'Ajouter une fiche à l’ordre du jour' }).click();
    await chair.getByRole('combobox', { name: 'Fiche' }).click();
    await chair.getByRole('option', { name: title }).click();
    await chair.getByRole('button', { name: 'Ajouter une fiche à l’ordre du jour' }).click();
    await chair.getByText('La fiche est à l’ordre du jour.').first().waitFor();
    await chair.getByRole('checkbox', { name: /^Michel Garnier/ }).check();
    await chair.getByRole('button', { name: 'Enregistrer les présents' }).click();
    await chair.getByText('Les présents sont notés.').first().waitFor();
    await picture(chair, 'examination-session');

    await chair.getByRole('link', { name: title, exact: true }).click();
    await chair.getByRole('button', { name: 'Saisir l’avis d’un membre' }).click();
    const form = chair.getByRole('form', { name: 'Saisir l’avis d’un membre' });
    await form.getByRole('combobox', { name: 'Membre' }).click();
    await chair.getByRole('option', { name: 'Michel Garnier' }).click();
    await form.getByRole('radio', { name: 'Approuver avec réserves', exact: true }).check();
    await form.getByRole('textbox', { name: /^Pour le comité\*?$/ }).fill('Nommez l’épicerie sociale.');
    await form.getByRole('button', { name: 'Enregistrer cet avis' }).click();
    await chair.getByText('L’avis du membre est enregistré.').first().waitFor();
    await vote('steering-chair', 0, 'Approuver');
    await chair.reload();
    // The reservation of the opinion is answered well enough: it is dropped, with the reason.
    await close(chair, /Résultat\s: Approuvé avec réserves/, 'Une friche rendue utile à tous.', async (form) => {
      await form.getByText('D’un récupérateur sous le toit de la gare.').waitFor();
      await form.getByRole('checkbox', { name: 'Garder la réserve 1' }).uncheck();
      await form.getByLabel(/^Pourquoi elle n’est pas gardée/).fill('La réponse suffit.');
    });
    expect(await records('comite-de-pilotage')).toMatchObject([
      { outcome: 'approved-with-reservations', eligible: 3, present: 3, for: 3, quorumReached: true },
    ]);
  });

  it('waits for its reservation: answered by the author, lifted by the chair', async () => {
    await author.goto(sheet);
    await author.getByText('Nommez l’épicerie sociale.').first().waitFor();
    await author
      .getByRole('textbox', { name: 'Résumé' })
      .fill('Des voisins cultivent une friche de la gare, et la récolte va à l’épicerie sociale Le Panier.');
    await author.getByLabel('Votre réponse').first().fill('C’est fait.');
    await author.getByRole('button', { name: 'Envoyer au comité' }).click();
    await author.waitForURL(/suivi/);
    const chair = await admin.as('steering-chair');
    await chair.reload();
    await chair.getByRole('button', { name: 'Réponse insuffisante à la réserve : Nommez l’épicerie sociale.' }).click();
    const why = chair.getByRole('dialog');
    await why.getByLabel(/^Ce qui manque encore/).fill('Son nom, dans la réponse aussi.');
    await why.getByRole('button', { name: 'Réponse insuffisante' }).click();
    await chair.getByText('L’auteur est prévenu.').first().waitFor();

    await author.goto(sheet);
    await author.getByText('Son nom, dans la réponse aussi.').first().waitFor();
    expect(await axe(author)).toEqual([]);
    await author.getByLabel('Votre réponse').first().fill('C’est Le Panier.');
    await author.getByRole('button', { name: 'Envoyer au comité' }).click();
    await author.waitForURL(/suivi/);
    await chair.reload();
    await chair.getByText('C’est Le Panier.').first().waitFor();
    await picture(chair, 'examination-reservation');
    await chair.getByRole('button', { name: 'Lever la réserve : Nommez l’épicerie sociale.' }).click();
    await chair.getByText('La réserve est levée.').first().waitFor();
  });

  it('is published by the editor from the board, and the public reads how it was decided', async () => {
    const editor = await admin.open('editor', 'committee/board');
    await editor.getByRole('button', { name: `Publier « ${title} »` }).click();
    await editor.getByText(`« ${title} » est publié.`).first().waitFor();
    const hit = await until('the sheet is found', async () => {
      const answer = (await (
        await fetch(`${stack.cms}/api/search?q=${encodeURIComponent('jardin partagé gare')}`)
      ).json()) as { hits: { title: string; url: string }[] };
      return answer.hits.find((candidate) => candidate.title === title);
    });
    const reader = await newPage(browser, { javaScriptEnabled: false });
    await until('its page is up', async () => (await reader.goto(stack.site + hit.url))?.ok());
    expect(await reader.locator('main').innerText()).toMatch(/Validée par le comité de pilotage/);
    const lifting = reader.locator('main').getByRole('link', { name: /^réserves levées par le relevé/ });
    await lifting.click();
    const lifted = await reader.locator('main').innerText();
    expect(lifted).toContain('Levée de réserves');
    expect(lifted).toContain('C’est Le Panier.');
    expect(lifted).toContain('Pour vérifier que c’est bien lui, refaites son empreinte');
    await picture(reader, 'examination-lifting');
    await reader.goBack();
    await reader
      .locator('main')
      .getByRole('link', { name: /^relevé/ })
      .first()
      .click();
    const record = await until('the record names the sheet', async () => {
      await reader.reload();
      const text = await reader.locator('main').innerText();
      return text.includes(title) && text;
    });
    expect(record).toContain('Une friche rendue utile à tous.');
    expect(record).toContain('Nommez l’épicerie sociale.');
    expect(record).toMatch(/2 pour/);
    expect(record).toMatch(/Séance\s[^\n]*, Angers/);
    expect(record).toContain('levée par la présidence');
    for (const name of ['Garnier', 'Diallo']) expect(record).not.toContain(name);
    await picture(reader, 'examination-record');
    await reader.context().close();
    await author.goto(`${sheet}/suivi`);
    await author.getByText('Elle est en ligne').first().waitFor();
    page = hit.url;
  });

  it('has a few words corrected by the chair, who reads the difference, signs, and needs no content manager', async () => {
    const chair = await admin.as('steering-chair');
    await chair.reload();
    await chair.getByRole('link', { name: 'Faire une correction mineure' }).click();
    await chair.getByRole('heading', { level: 1, name: `Correction mineure : ${title}` }).waitFor();
    const summary = chair.getByRole('region', { name: 'Résumé' });
    await summary.getByRole('button', { name: /^Corriger : Résumé/ }).click();
    const words = summary.getByRole('textbox', { name: 'Résumé' });
    await words.fill((await words.inputValue()).replace('va à', 'va toute à'));
    await summary.locator('ins').filter({ hasText: 'toute' }).waitFor();
    await chair.getByLabel(/^Motif public de la correction/).fill('Un mot manquait.');
    for (const width of [1440, 800, 390]) {
      await chair.setViewportSize({ width, height: 1000 });
      expect(await axe(chair, 'main')).toEqual([]);
      await picture(chair, `examination-correction-${width}`);
    }
    await chair.setViewportSize({ width: 1440, height: 1000 });
    await chair.getByRole('button', { name: 'Signer la correction et mettre en ligne' }).click();
    await chair.getByText('La correction est signée et en ligne.').first().waitFor();
    await until('the public reads it', async () =>
      (await (await fetch(stack.site + page)).text()).includes('la récolte va toute à l’épicerie'),
    );
  });

  it('is taken off the site by its committee, and the address says since when, why, and in which record', async () => {
    const chair = await admin.as('steering-chair');
    await chair.getByRole('button', { name: 'Retirer du site, au nom du comité' }).click();
    await chair.getByLabel(/^Motif public du retrait/).fill('Le jardin est devenu un parking.');
    await chair
      .getByRole('form', { name: 'Retirer du site, au nom du comité' })
      .getByRole('button', { name: 'Retirer du site, au nom du comité' })
      .click();
    await chair.getByText('La fiche est retirée du site').first().waitFor();
    const reader = await newPage(browser, { javaScriptEnabled: false });
    await until('the address is gone', async () => (await reader.goto(stack.site + page))?.status() === 410);
    const gone = await reader.locator('main').innerText();
    for (const words of [title, 'a été retirée du site le', 'Le jardin est devenu un parking.', 'comité de pilotage'])
      expect(gone).toContain(words);
    for (const scheme of ['light', 'dark'] as const) {
      await reader.emulateMedia({ colorScheme: scheme });
      for (const width of [1440, 768, 360]) {
        await reader.setViewportSize({ width, height: 900 });
        await picture(reader, `withdrawn-${scheme}-${width}`);
      }
    }
    await reader
      .locator('main')
      .getByRole('link', { name: /^Relevé \d{4}-\d{3}, comité de pilotage$/ })
      .click();
    expect(await reader.locator('main').innerText()).toContain('Le jardin est devenu un parking.');
    await reader.context().close();
    const scripted = await newPage(browser);
    await scripted.goto(stack.site + page);
    expect(await axe(scripted)).toEqual([]);
    await scripted.context().close();
  });
});
