import type { Browser, Locator, Page } from 'playwright-core';
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
  startStack,
  stepByStep,
  until,
  type AdminPages,
  type Stack,
} from '../support';

/**
 * The main job, end to end: an association's sheet goes from a first draft through two committees to a reader who finds
 * it. The tests follow one another; each role has a session of its own.
 */
describe('a sheet on its way from an association to its readers', () => {
  let stack: Stack;
  let browser: Browser;
  let author: Page;
  let admins: AdminPages;

  const title = 'Atelier vélo solidaire du mardi';
  const writer = { name: 'Camille Perrin', email: 'camille@velo-mardi.example', password: 'une phrase assez longue 7' };
  let sheetPath = '';
  let reportPath = '';

  beforeAll(async () => {
    stack = await startStack('journey');
    browser = await launchBrowser();
    author = await newPage(browser);
    admins = adminPages(browser, stack);
  });

  afterAll(async () => {
    await browser?.close();
    await stack?.stop();
  });

  /** Ticks what a search of the form proposes: the box moves up to the chosen ones. */
  async function pick(group: Locator, name: string | RegExp) {
    await group.getByRole('checkbox', { name }).first().click();
    await group.getByRole('checkbox', { name, checked: true }).waitFor();
  }
  const search = async () =>
    (await (await fetch(`${stack.cms}/api/search?q=${encodeURIComponent('atelier velo solidaire')}`)).json()) as {
      hits: { url: string; title: string; validated: boolean }[];
    };
  stepByStep('journey', () => [['author', author], ...admins.all()]);

  const found = async () => (await search()).hits.find((hit) => hit.title === title);

  it('signs up, and nothing is confirmed before the button behind the mail’s link', async () => {
    await author.goto(`${stack.site}/espace/inscription`);
    await author.getByLabel('Votre nom').fill(writer.name);
    await author.getByLabel('Votre adresse électronique').fill(writer.email);
    await author.getByLabel('Choisissez un mot de passe').fill(writer.password);
    expect(await axe(author)).toEqual([]);
    await author.getByRole('button', { name: 'Créer mon compte' }).click();
    await author.getByRole('heading', { name: 'Regardez votre courrier' }).waitFor();

    const mail = await mailTo(stack.mail, writer.email, /confirm/i);
    const link = linkIn(mail, `${stack.site}/espace/confirmer`);
    // What a mail scanner does.
    await fetch(link);
    await author.goto(`${stack.site}/espace/connexion`);
    await author.getByLabel('Votre adresse électronique').fill(writer.email);
    await author.getByLabel('Mot de passe', { exact: true }).fill(writer.password);
    await author.getByRole('button', { name: 'Me connecter' }).click();
    await author.getByText('Votre adresse n’est pas encore confirmée').waitFor();

    await author.goto(link);
    await author.getByRole('button', { name: 'Confirmer mon adresse' }).click();
    await author.getByText('Votre adresse est confirmée').waitFor();
  });

  it('signs in and claims an actor that the directory does not have yet', async () => {
    await author.goto(`${stack.site}/espace/connexion`);
    await author.getByLabel('Votre adresse électronique').fill(writer.email);
    await author.getByLabel('Mot de passe', { exact: true }).fill(writer.password);
    await author.getByRole('button', { name: 'Me connecter' }).click();
    await author.getByRole('link', { name: 'Me rattacher à une structure' }).click();
    await author.getByLabel('Nom ou sigle de la structure').fill('Vélo du mardi');
    await author.locator('main').getByRole('button', { name: 'Chercher' }).click();
    await author.getByText('Rien pour « Vélo du mardi »').waitFor();
    expect(await axe(author)).toEqual([]);
    const propose = author.getByText('Elle n’y est pas ? Ajoutez-la');
    if ((await propose.isVisible()) && !(await author.getByLabel('Nom de la structure').isVisible()))
      await propose.click();
    await author.getByLabel('Nom de la structure').fill('Vélo du mardi');
    await author.getByLabel('Type').selectOption('association');
    await author.getByRole('button', { name: 'Proposer cette structure' }).click();
    await author.getByText('Votre demande est partie').waitFor();
  });

  it('is approved by an editor', async () => {
    const editor = await admins.open('editor', 'desk');
    await editor.getByText('Vélo du mardi').first().waitFor();
    await picture(editor, 'admin-claims');
    await editor.getByRole('button', { name: `Accepter la demande présentée par ${writer.name}` }).click();
    await editor.getByText('La demande est acceptée').first().waitFor();
    await mailTo(stack.mail, writer.email, /demande|structure|Vélo/i);
  });

  it('writes a sheet with structured fields, in drafts', async () => {
    await author.goto(`${stack.site}/espace`);
    await author.getByRole('link', { name: 'Écrire une fiche' }).first().click();
    await author.getByLabel('Titre').fill(title);
    await author.getByRole('button', { name: 'Commencer le brouillon' }).click();
    await author.waitForURL(/\/espace\/fiches\/[a-z0-9]{20,}$/);
    sheetPath = new URL(author.url()).pathname;
    await author.getByText('Avant de l’envoyer, il manque').waitFor();

    await author
      .getByLabel('Résumé')
      .fill('Chaque mardi, des bénévoles réparent des vélos donnés et les prêtent à qui cherche du travail.');
    await author.getByRole('checkbox', { name: 'Mobilité solidaire' }).check();
    await author.getByRole('searchbox', { name: 'Chercher : Territoires' }).fill('Charente');
    await pick(author.getByRole('group', { name: 'Territoires' }), /^Charente\b(?!-)/);
    await author.getByLabel('Pour qui').fill('demandeurs d’emploi\nbénévoles');
    await author.getByLabel('L’action est').selectOption('ongoing');
    await author.getByLabel('Début').fill('03/2021');
    await author
      .getByLabel('Contexte')
      .fill('Sans transport, pas d’entretien d’embauche : la première ligne de bus est à quatre kilomètres.');
    await author.getByLabel('Objectifs').fill('Rendre autonome\nDonner une seconde vie aux vélos');
    await author
      .getByLabel('Déroulement')
      .fill('On démonte, on nettoie, on règle.\n\nLe vélo part avec un antivol et un carnet d’entretien.');
    const budget = author.getByRole('group', { name: 'Budget' });
    await budget
      .getByLabel('Je le précise ci-dessous')
      .or(budget.getByLabel('Que peut-on en dire ?'))
      .first()
      .waitFor();
    await choose(budget, 'filled', 'Je le précise ci-dessous');
    await budget.getByLabel('Montant').fill('pas un nombre');
    await choose(author.getByRole('group', { name: 'Financeurs' }), 'none', 'Aucun');
    await choose(author.getByRole('group', { name: 'Partenaires' }), 'not-communicated', 'Je ne peux pas le dire');
    await author.getByLabel('Points forts').fill('Deux cents vélos remis en route');
    const people = author.getByRole('group', { name: 'Moyens humains', exact: true });
    for (const role of ['Mécaniciens', 'Chauffeur', 'Bénévoles']) {
      await people.getByRole('button', { name: 'Ajouter : fonction' }).click();
      await people.getByLabel('Fonction').last().fill(role);
    }
    await people.getByLabel('Nombre').last().fill('1 200');
    await people.getByRole('button', { name: 'Monter : Fonction 3' }).press('Enter');
    await people.getByRole('button', { name: 'Retirer : Fonction 3' }).press('Enter');
    const roles = () =>
      people.getByLabel('Fonction').evaluateAll((all) => all.map((one) => (one as HTMLInputElement).value));
    expect(await roles()).toEqual(['Mécaniciens', 'Bénévoles']);

    await author.getByRole('button', { name: 'Enregistrer le brouillon' }).click();
    await author.getByText('Rien n’est perdu').waitFor();
    expect(await author.getByLabel('Contexte').inputValue()).toContain('entretien d’embauche');
    await budget.getByLabel('Montant').fill('6500');
    await budget.getByLabel('Année').fill('2024');
    await author.getByRole('button', { name: 'Enregistrer le brouillon' }).click();
    await author.getByText('Brouillon enregistré').waitFor();
    expect(await axe(author)).toEqual([]);
    await picture(author, 'desk-sheet');

    await author.reload();
    expect(await author.getByLabel('Résumé').inputValue()).toContain('Chaque mardi');
    expect(await author.getByRole('checkbox', { name: 'Mobilité solidaire' }).isChecked()).toBe(true);
    expect(await author.locator('.desk-standing').innerText()).toContain('Tout y est');
    expect(await roles()).toEqual(['Mécaniciens', 'Bénévoles']);
    expect(await people.getByLabel('Nombre').last().inputValue()).toBe('1200');
  });

  it('writes a meeting report by the same form', async () => {
    await author.goto(`${stack.site}/espace`);
    await author.getByRole('link', { name: 'Écrire un compte rendu' }).click();
    await author.getByLabel('Titre').fill('Bilan de l’atelier du mardi');
    await author.getByRole('button', { name: 'Commencer le brouillon' }).click();
    await author.waitForURL(/\/espace\/comptes-rendus\/[a-z0-9]{20,}$/);
    await author.getByLabel('Nature de la rencontre').selectOption('training');
    await author.getByLabel('Date', { exact: true }).fill('8 octobre 2013');
    await author.getByRole('button', { name: 'Ajouter : décision ou engagement' }).click();
    await author.getByLabel('Énoncé').fill('Ouvrir aussi le jeudi');
    await author.getByLabel('Échéance').fill('mars 2014');
    await author.getByRole('button', { name: 'Enregistrer le brouillon' }).click();
    await author.getByText('Brouillon enregistré').waitFor();
    expect(await axe(author)).toEqual([]);
    reportPath = new URL(author.url()).pathname;
    await author.reload();
    expect(await author.getByLabel('Date', { exact: true }).inputValue()).toBe('08/10/2013');
    expect(await author.getByLabel('Énoncé').inputValue()).toBe('Ouvrir aussi le jeudi');
    await author.goto(`${stack.site}/espace`);
    await author.getByRole('link', { name: 'Bilan de l’atelier du mardi', exact: true }).waitFor();
  });

  it('tells in the report of sheets, of the edition before, and adds a file that the library takes', async () => {
    await author.goto(stack.site + reportPath);
    const presented = author.getByRole('group', { name: 'Fiches présentées' });
    await presented.getByRole('searchbox').fill('atelier velo');
    await pick(presented, title);
    const before = author.getByLabel('Édition précédente');
    await before.fill('agir ensemble');
    await author.getByRole('button', { name: /Agir ensemble, 8 octobre 2013 \(2013\)$/ }).click();
    const documents = author.getByRole('group', { name: 'Documents' });
    const file = author.getByLabel('Ajouter un fichier');
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>');
    await file.setInputFiles({ name: 'logo.svg', mimeType: 'image/svg+xml', buffer: svg });
    await author.getByRole('button', { name: 'Enregistrer le brouillon' }).click();
    await documents.getByText('ce type de fichier n’est pas accepté').waitFor();
    const pdf = Buffer.from('%PDF-1.4\n1 0 obj\n<< >>\nendobj\ntrailer\n<< >>\n%%EOF\n');
    await file.setInputFiles({ name: 'bilan 2013.pdf', mimeType: 'application/pdf', buffer: pdf });
    await author.getByRole('button', { name: 'Enregistrer le brouillon' }).click();
    await author.getByRole('checkbox', { name: 'bilan 2013.pdf' }).waitFor();
    expect(await file.inputValue()).toBe('');
    await author.reload();
    expect(await presented.getByRole('checkbox', { name: title }).isChecked()).toBe(true);
    expect(await before.inputValue()).toBe('Agir ensemble, 8 octobre 2013');
    // Not `uncheck`, which looks again: the draft may have saved itself by then, and the box of a file is gone with its file.
    await author.getByRole('checkbox', { name: 'bilan 2013.pdf' }).click();
    await presented.getByRole('checkbox', { name: title }).click();
    await author.getByRole('button', { name: 'Enregistrer le brouillon' }).click();
    await author.getByRole('checkbox', { name: 'bilan 2013.pdf' }).waitFor({ state: 'detached' });
    await author.reload();
    expect(await presented.getByRole('checkbox').count()).toBe(0);
  });

  it('proposes the organisation of a speaker, which stays as it was typed until an editor adds it', async () => {
    await author.goto(stack.site + reportPath);
    const programme = author.getByRole('group', { name: 'Programme', exact: true });
    await programme.getByRole('button', { name: 'Ajouter : séance' }).click();
    await programme.getByLabel('Intitulé').fill('Ouverture');
    await programme.getByRole('button', { name: 'Ajouter : intervenant' }).click();
    await programme.getByLabel('Nom').fill('Alix Martin');
    const organisation = programme.getByLabel('Organisme');
    await organisation.fill('Garage associatif du Port');
    await author.getByRole('button', { name: 'Proposer cet organisme aux rédacteurs' }).click();
    await author.waitForURL(/\/organisme\?nom=/);
    expect(await author.getByLabel('Nom de la structure').inputValue()).toBe('Garage associatif du Port');
    expect(await axe(author)).toEqual([]);
    await author.getByRole('button', { name: 'Proposer cet organisme' }).click();
    await author.getByText('Votre proposition est partie').waitFor();
    await author.getByRole('link', { name: 'Revenir à la fiche' }).click();
    expect(await organisation.inputValue()).toBe('Garage associatif du Port');
    expect(await organisation.getAttribute('aria-invalid')).toBe('true');

    const editor = await admins.open('editor', 'desk');
    await editor.getByText('sans demander à la représenter').waitFor();
    await editor.getByRole('button', { name: `Accepter la demande présentée par ${writer.name}` }).click();
    await mailTo(stack.mail, writer.email, /Garage associatif du Port est dans le recueil/);
    await author.getByRole('button', { name: 'Enregistrer le brouillon' }).click();
    await author.getByText('Rien n’est perdu').waitFor({ state: 'detached' });
    await author.reload();
    expect(await organisation.inputValue()).toBe('Garage associatif du Port');
    expect(await organisation.getAttribute('aria-invalid')).toBeNull();
    await author.getByRole('button', { name: 'Retirer : Séance 1' }).click();
    await author.getByRole('button', { name: 'Enregistrer le brouillon' }).click();
    await author.getByText('Brouillon enregistré').waitFor();
  });

  it('keeps what can’t be understood beside its mistake: over a reload, wherever its row goes, without a script too', async () => {
    const starts = (page: Page) => page.getByRole('textbox', { name: 'Début' });
    /** What stands in each `Début`, with `!` where it is said to be wrong. */
    const said = async (page: Page) =>
      Promise.all(
        (await starts(page).all()).map(
          async (input) => (await input.inputValue()) + ((await input.getAttribute('aria-invalid')) ? '!' : ''),
        ),
      );
    const date = (page: Page) => page.getByLabel('Date', { exact: true });
    await author.goto(stack.site + reportPath);
    const programme = author.getByRole('group', { name: 'Programme', exact: true });
    for (const [session, start] of [
      ['', ''],
      ['Accueil', 'neuf heures'],
      ['Ateliers', '10h'],
    ] as const) {
      await programme.getByRole('button', { name: 'Ajouter : séance' }).click();
      await programme.getByLabel('Intitulé').last().fill(session);
      await starts(author).last().fill(start);
    }
    await date(author).fill('le printemps');
    await author.getByRole('button', { name: 'Enregistrer le brouillon' }).click();
    await author.getByText('Rien n’est perdu').waitFor();
    // A blank row stands before it in the form, and is not there in what is saved.
    await expect.poll(() => said(author)).toEqual(['', 'neuf heures!', '10h']);
    await author.reload();
    await author.getByText('Rien n’est perdu').waitFor();
    expect(await said(author)).toEqual(['neuf heures!', '10:00']);
    expect(await date(author).inputValue()).toBe('le printemps');
    expect(await axe(author)).toEqual([]);
    for (const width of [360, 768, 1440])
      for (const colorScheme of ['light', 'dark'] as const) {
        await author.setViewportSize({ width, height: 1000 });
        await author.emulateMedia({ colorScheme });
        await picture(author, `desk-report-kept-${width}-${colorScheme}`);
      }
    await author.emulateMedia({ colorScheme: 'light' });
    await programme.getByRole('button', { name: 'Descendre : Séance 1' }).click();
    expect(await said(author)).toEqual(['10:00', 'neuf heures!']);
    await author.getByRole('button', { name: 'Enregistrer le brouillon' }).click();
    await author.getByText('Brouillon enregistré').waitFor();

    const plain = await newPage(browser, {
      javaScriptEnabled: false,
      storageState: await author.context().storageState(),
    });
    await plain.goto(stack.site + reportPath);
    expect(await said(plain)).toEqual(['10:00', 'neuf heures!']);
    await plain.getByRole('button', { name: 'Monter : Séance 2' }).click();
    await expect.poll(() => said(plain)).toEqual(['neuf heures!', '10:00']);
    await plain.getByRole('button', { name: 'Retirer : Séance 1' }).click();
    await expect.poll(() => said(plain)).toEqual(['10:00']);
    expect(await date(plain).inputValue()).toBe('le printemps');
    await date(plain).fill('8 octobre 2013');
    await plain.getByRole('button', { name: 'Enregistrer le brouillon' }).click();
    await plain.getByText('Brouillon enregistré').waitFor();
    await plain.goto(stack.site + reportPath);
    expect(await plain.getByText('Rien n’est perdu').count()).toBe(0);
    expect(await said(plain)).toEqual(['10:00']);

    await author.reload();
    await starts(author).fill('tantôt');
    await author.getByRole('button', { name: 'Enregistrer le brouillon' }).click();
    await author.getByText('Rien n’est perdu').waitFor();
    await author.reload();
    expect(await said(author)).toEqual(['tantôt!']);
    await programme.getByRole('button', { name: 'Retirer : Séance 1' }).click();
    await programme.getByRole('button', { name: 'Ajouter : séance' }).click();
    expect(await said(author)).toEqual(['']);
    await author.getByRole('button', { name: 'Enregistrer le brouillon' }).click();
    await author.getByText('Rien n’est perdu').waitFor({ state: 'detached' });
  });

  /** A state of knowledge is a list in one form and radio buttons in another: what is said is the same. */
  async function choose(group: ReturnType<Page['getByRole']>, value: string, label: string) {
    const list = group.getByRole('combobox').first();
    if (await list.count()) await list.selectOption(value);
    else await group.getByRole('radio', { name: label }).check();
  }

  it('cannot be read by anyone while it is a draft', async () => {
    const documentId = sheetPath.split('/').at(-1);
    for (const path of [
      `/api/practices/${documentId}?status=draft`,
      `/api/practices/${documentId}`,
      '/api/practices?status=draft',
      '/api/practices?publicationFilter=never-published',
    ]) {
      const answer = await fetch(stack.cms + path);
      expect(`${path} ${await answer.text()}`).not.toContain(title);
    }
    expect(await found()).toBeUndefined();
  });

  it('is submitted, and locked for its author', async () => {
    await author.goto(stack.site + sheetPath);
    await author.getByText('Tout y est').waitFor();
    await author.getByRole('button', { name: 'Envoyer au comité' }).click();
    await author.waitForURL(/suivi/);
    await author.getByText('Envoyée, chez les rédacteurs').first().waitFor();
    expect(await axe(author)).toEqual([]);
    await author.goto(stack.site + sheetPath);
    await author.waitForURL(/suivi$/);
    await author.getByText('Les rédacteurs vérifient que rien ne manque').first().waitFor();
    await author.getByText('si rien ne manque, la fiche passe au comité').waitFor();
    await author.getByText('Relire le texte envoyé').click();
    await author.getByText('On démonte, on nettoie, on règle.').waitFor();
    expect(await axe(author)).toEqual([]);
    await picture(author, 'desk-follow');
  });

  const editView = () =>
    `${stack.cms}/admin/content-manager/collection-types/api::practice.practice/${sheetPath.split('/').at(-1)}`;

  it('cannot be published by the admin’s button before the committees decided, and nothing is lost', async () => {
    const editor = await admins.as('editor');
    await editor.goto(editView());
    await editor.getByRole('button', { name: /^(Publier|Publish)$/ }).click();
    await editor
      .getByText(/comité/i)
      .first()
      .waitFor();
    await editor
      .getByRole('alert')
      .or(editor.getByRole('status'))
      .filter({ hasText: /REVIEW_REQUIRED|comité|examen|relevé/i })
      .first()
      .waitFor();
    await picture(editor, 'admin-refused');
    expect(await found()).toBeUndefined();
    await author.goto(`${stack.site}${sheetPath}`);
    expect(await author.getByText(title).first().isVisible()).toBe(true);
  });

  it('is found admissible by the editor', async () => {
    const editor = await admins.open('editor', 'committee/board');
    await editor.getByText(title).first().waitFor();
    await picture(editor, 'admin-board');
    await editor.getByRole('link', { name: `Vérifier la recevabilité de « ${title} »` }).click();
    await editor.getByRole('button', { name: 'Déclarer recevable' }).click();
    await editor.getByText('La fiche est déclarée recevable.').first().waitFor();
  });

  async function ballot(role: string, index: number, choice: string, ready?: (member: Page) => Promise<unknown>) {
    const member = await admins.open(role, 'committee', index);
    await member.getByRole('link', { name: `Examiner « ${title} »` }).click();
    await member.getByText('entretien d’embauche').first().waitFor();
    await member.getByRole('radio', { name: choice, exact: true }).check();
    await ready?.(member);
    await picture(member, `admin-ballot-${role}`);
    await member.getByRole('button', { name: 'Enregistrer mon avis' }).click();
    await member.getByText('Votre avis est enregistré.').first().waitFor();
    return member;
  }

  it('warns an editor before a save that would end the round of the examination', async () => {
    await ballot('monitoring-member', 0, 'Approuver');
    const editor = await admins.as('editor');
    await editor.goto(editView());
    await editor.getByRole('note').filter({ hasText: 'l’avis déjà donné ne comptera plus' }).waitFor();
    expect(await editor.title()).toMatch(/ \| Passerelles$/);
    const heading = editor.getByLabel(/^Titre/).first();
    const before = await heading.inputValue();
    await heading.fill(`${before}, changée`);
    await editor.keyboard.press('Control+s');
    await editor.getByText('enregistrez par le bouton').first().waitFor();
    await editor.getByRole('button', { name: /^(Enregistrer|Save)$/ }).click();
    const asked = editor.getByRole('alertdialog');
    await asked.getByText('l’examen reprend à la première étape').waitFor();
    await picture(editor, 'admin-supersedes');
    await asked.getByRole('button', { name: /^(Annuler|Cancel)$/ }).click();
    await asked.waitFor({ state: 'hidden' });
    // Nothing was saved: the ballot counts.
    await editor.reload();
    await editor.getByRole('note').filter({ hasText: 'l’avis déjà donné ne comptera plus' }).waitFor();
    expect(await heading.inputValue()).toBe(before);
  });

  it('is examined by the monitoring committee: its chair closes the stage once all have voted', async () => {
    await ballot('monitoring-member', 1, 'Approuver');
    let answer = (): void => undefined;
    const held = new Promise<void>((done) => (answer = done));
    const chair = await ballot('monitoring-chair', 0, 'S’abstenir', (page) =>
      page.route('**/committee/reviews/*', async (route) => {
        if (route.request().method() === 'GET') await held;
        await route.continue();
      }),
    );
    // The chair does not wait until the page was read again after the ballot; what is written meanwhile stays.
    await chair.getByRole('button', { name: 'Clore l’étape' }).click();
    const reason = chair.getByLabel('Motif public de la décision');
    await reason.fill('Une action simple.');
    answer();
    await chair.getByText('Résultat : Approuvé.').waitFor();
    expect(await reason.inputValue()).toBe('Une action simple.');
    await reason.fill('');
    await chair.getByRole('button', { name: 'Clore l’étape' }).click();
    await chair.getByText('L’étape est close').first().waitFor();
    await until('the monitoring committee’s record is public', async () => {
      const records = (await (await fetch(`${stack.cms}/api/decision-records?committee=comite-de-suivi`)).json()) as {
        data: unknown[];
      };
      return records.data.length === 1;
    });
  });

  it('still cannot be published: an opinion is not a decision', async () => {
    const editor = await admins.as('editor');
    await editor.goto(editView());
    await editor.getByRole('button', { name: /^(Publier|Publish)$/ }).click();
    await editor
      .getByRole('alert')
      .or(editor.getByRole('status'))
      .filter({ hasText: /REVIEW_REQUIRED|comité|examen|relevé/i })
      .first()
      .waitFor();
    expect(await found()).toBeUndefined();
  });

  it('is decided by the steering committee, closed by its chair with quorum and a public reason', async () => {
    await ballot('steering-member', 0, 'Approuver');
    const chair = await ballot('steering-chair', 0, 'Approuver');
    await chair.reload();
    await chair.getByRole('button', { name: 'Clore l’étape' }).first().waitFor();
    await picture(chair, 'admin-chair');
    await chair.getByRole('button', { name: 'Clore l’étape' }).first().click();
    await chair
      .getByLabel('Motif public de la décision')
      .fill('Une action simple, utile, que d’autres peuvent reprendre.');
    await chair.getByRole('button', { name: 'Clore l’étape' }).last().click();
    await chair.getByText('L’étape est close').first().waitFor();
    expect(await axe(chair, 'main')).toEqual([]);
  });

  it('is published by the editor, then found and read within a second', async () => {
    const editor = await admins.as('editor');
    await editor.goto(editView());
    const publish = editor.getByRole('button', { name: /^(Publier|Publish)$/ });
    await publish.waitFor();
    const answered = editor.waitForResponse((response) => response.url().includes('/actions/publish'));
    await publish.click();
    expect((await answered).status()).toBe(200);
    const hit = await until('the sheet is found', found, { seconds: 3 });
    expect(hit.validated).toBe(true);
    await until('its page is up', async () => (await fetch(stack.site + hit.url)).ok, { seconds: 3 });

    const reader = await newPage(browser, { javaScriptEnabled: false });
    await reader.goto(stack.site + hit.url);
    const text = await reader.locator('main').innerText();
    expect(text).toMatch(/Validée par le comité de pilotage/);
    expect(text).toMatch(/relevé (n° )?\d{4}-001/);
    expect(text).toMatch(/6\s500\s€/);
    expect(text).toContain('Aucun financeur');
    await picture(reader, 'journey-published');
    await reader
      .locator('main')
      .getByRole('link', { name: /relevé/ })
      .first()
      .click();
    expect(new URL(reader.url()).pathname).toMatch(/^\/releves\/\d{4}-001/);
    const record = await until('the record names the published sheet', async () => {
      await reader.reload();
      const text = await reader.locator('main').innerText();
      return text.includes(title) && text;
    });
    expect(record).toContain('Une action simple, utile, que d’autres peuvent reprendre.');
    expect(record).toMatch(/2 pour/);
    await picture(reader, 'journey-record');
    await reader.context().close();
  });

  it('tells its author by mail at each step, once', async () => {
    await until('the author was told of the publication', async () =>
      (await mailsOf(stack.mail, writer.email)).some((mail) => /publié|en ligne/i.test(mail.subject)),
    );
    const subjects = (await mailsOf(stack.mail, writer.email)).map((mail) => mail.subject);
    expect(new Set(subjects).size).toBe(subjects.length);
  });

  it('refuses a draft that changed after the examination, and says which fields', async () => {
    const editor = await admins.as('editor');
    await editor.goto(editView());
    await editor.getByRole('textbox', { name: /^Résumé/ }).fill('Un tout autre résumé que celui que le comité a lu.');
    const answered = editor.waitForResponse((response) => response.url().includes('/actions/publish'));
    await editor.getByRole('button', { name: /^(Publier|Publish)$/ }).click();
    const answer = await answered;
    expect(answer.status()).toBe(403);
    const body = (await answer.json()) as { error: { details: { code: string; fields: unknown } } };
    expect(body.error.details.code).toBe('CONTENT_CHANGED_SINCE_REVIEW');
    expect(JSON.stringify(body.error.details.fields)).toContain('summary');
  });

  it('leaves the index, the site and its record’s link when the editor takes it down, with the reason that was typed', async () => {
    const hit = await found();
    const editor = await admins.as('editor');
    await editor.goto(editView());
    await editor.getByRole('button', { name: 'Retirer du site' }).click();
    const dialog = editor.getByRole('dialog', { name: 'Retirer du site' });
    await dialog.getByLabel('Motif public du retrait').fill('L’atelier a fermé.');
    expect(await axe(editor, '[role=dialog]')).toEqual([]);
    await picture(editor, 'admin-withdrawal');
    const answered = editor.waitForResponse((response) => response.url().endsWith('/withdrawal'));
    await dialog.getByRole('button', { name: 'Retirer du site' }).click();
    expect((await answered).status()).toBe(200);
    await until('it is no longer found', async () => !(await found()), { seconds: 5 });
    await until('its page is gone', async () => (await fetch(`${stack.site}${hit?.url}`)).status === 410, {
      seconds: 5,
    });

    const { data } = (await (
      await fetch(`${stack.cms}/api/decision-records?document=${sheetPath.split('/').at(-1)}`)
    ).json()) as { data: { kind: string; reference: string }[] };
    const pageOf = async (kind: string) =>
      (await fetch(`${stack.site}/releves/${data.find((record) => record.kind === kind)?.reference}`)).text();
    expect(await pageOf('withdrawal')).toContain('L’atelier a fermé.');
    await until(
      'the decision’s page links the sheet no more',
      async () => !(await pageOf('decision')).includes(`href="${hit?.url}"`),
      { seconds: 5 },
    );
  });
});
