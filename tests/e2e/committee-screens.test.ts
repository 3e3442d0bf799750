import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  adminPages,
  axe,
  launchBrowser,
  linkIn,
  mailTo,
  newPage,
  picture,
  picturesOfFailures,
  startStack,
  until,
  type AdminPages,
  type Stack,
} from '../support';

const practice = 'api::practice.practice';

/** Every screen of the committees as those who use it see it: readable by axe, usable with the keyboard alone. */
describe('the committees’ screens', () => {
  let stack: Stack;
  let browser: Browser;
  let admin: AdminPages;
  const reviews = new Map<string, string>();
  const tokens = new Map<string, string>();

  /** The admin API as one of the demo accounts: what the screens have to show is made through it. */
  async function call(role: string, method: string, path: string, body?: unknown) {
    const account = stack.accounts.find((candidate) => candidate.role === role);
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${tokens.get(role) ?? ''}` };
    if (!tokens.has(role)) {
      const login = await fetch(`${stack.cms}/admin/login`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ email: account?.email, password: account?.password }),
      });
      const { data } = (await login.json()) as { data: { token: string } };
      tokens.set(role, data.token);
      headers.authorization = `Bearer ${data.token}`;
    }
    const answer = await fetch(stack.cms + path, {
      method,
      headers,
      body: body === undefined ? undefined : JSON.stringify(body),
    });
    const text = await answer.text();
    expect(`${method} ${path} ${answer.status} ${answer.ok ? '' : text}`).toMatch(/ 20[01] $/);
    return JSON.parse(text) as { data: { id: string; documentId: string }; results: { documentId: string }[] };
  }

  async function submitted(title: string): Promise<string> {
    const collection = (uid: string) => `/content-manager/collection-types/${uid}`;
    const first = async (uid: string) =>
      (await call('super-admin', 'GET', `${collection(uid)}?pageSize=1`)).results.map(({ documentId }) => ({
        documentId,
      }));
    const draft = await call('super-admin', 'POST', collection(practice), {
      title,
      slug: title.toLowerCase().replaceAll(/[^a-z]+/g, '-'),
      summary: 'Un résumé court.',
      practiceStatus: 'ongoing',
      objectives: [{ text: 'Un objectif' }],
      themes: { connect: await first('api::theme.theme') },
      territories: { connect: await first('api::territory.territory') },
      owner: { connect: await first('api::actor.actor') },
    });
    const review = await call('editor', 'POST', '/committee/reviews', {
      uid: practice,
      documentId: draft.data.documentId,
    });
    reviews.set(title, review.data.id);
    return review.data.id;
  }
  const accept = (id: string) =>
    call('editor', 'POST', `/committee/reviews/${id}/admissibility`, { decision: 'accept' });
  const review = (title: string) => `committee/reviews/${reviews.get(title) ?? ''}`;

  beforeAll(async () => {
    stack = await startStack('screens');
    browser = await launchBrowser();
    admin = adminPages(browser, stack);
    await submitted('À vérifier');
    for (const title of ['Au clavier', 'En séance']) await accept(await submitted(title));
  });

  picturesOfFailures('screens', () => admin.all());

  afterAll(async () => {
    await browser?.close();
    await stack?.stop();
  });

  /** Opens a page, and judges it once `shown` is there. */
  async function judged(role: string, path: string, shown: (page: Page) => Locator): Promise<Page> {
    const page = await admin.open(role, path);
    await shown(page).first().waitFor();
    await expectReadable(page, `${role} ${path}`);
    return page;
  }

  /** Nothing for axe to say; the mouse out of the way, since what it hovers over is drawn paler by the design system. */
  async function expectReadable(page: Page, what: string, within = 'main'): Promise<void> {
    await page.mouse.move(0, 0);
    await expect.poll(() => axe(page, within), { timeout: 5_000, message: what }).toEqual([]);
  }

  it('are readable by axe for an editor', async () => {
    const heading = (name: string) => (page: Page) => page.getByRole('heading', { level: 1, name });
    await judged('editor', 'committee', heading('À examiner'));
    await judged('editor', 'committee/board', (page) => page.getByRole('link', { name: 'Consulter « Au clavier »' }));
    await judged('editor', `${review('À vérifier')}/admissibility`, heading('Recevabilité : À vérifier'));
    await judged('editor', review('Au clavier'), heading('Au clavier'));
    await judged('editor', 'committee/sessions', heading('Séances'));
    await judged('editor', 'committee/records', heading('Relevés de décision'));
    await judged('editor', 'committee/configuration', (page) => page.getByRole('link', { name: 'Nouveau comité' }));
    await judged('editor', 'committee/configuration/new-committee', heading('Nouveau comité'));
    const committee = await judged(
      'editor',
      'committee/configuration/committees/comite-de-suivi',
      heading('Comité de suivi'),
    );
    await committee.getByRole('button', { name: 'Donner un siège' }).click();
    await committee.getByRole('dialog').waitFor();
    await expectReadable(committee, 'the dialog of a mandate', '[role=dialog]');
    await committee.keyboard.press('Escape');
    await admin.open('editor', 'committee/configuration');
    await committee.getByRole('link', { name: 'Fiches pratiques' }).click();
    await committee.getByRole('group', { name: 'Étape 1 sur 2' }).waitFor();
    await expectReadable(committee, 'a workflow');
  });

  /** Nothing is out of sight to the right: neither of the page nor of a list on it. */
  const fits = (page: Page): Promise<boolean> =>
    page.evaluate(() =>
      [document.documentElement, ...Array.from(document.querySelectorAll('.kit-rows'))].every(
        ({ scrollWidth, clientWidth }) => scrollWidth <= clientWidth,
      ),
    );

  /** A page at every width, light and dark: readable, and no wider than its window. */
  async function everyWay(page: Page, name: string, shown: () => Promise<unknown>): Promise<void> {
    for (const [scheme, width] of [
      ['light', 390],
      ['light', 800],
      ['dark', 390],
      ['dark', 1440],
      ['light', 1440],
    ] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width, height: 1000 });
      await shown();
      expect(await fits(page), `${name}, ${width} px`).toBe(true);
      await expectReadable(page, `${name}, ${scheme}, ${width} px`);
      await picture(page, `${name}-${scheme}-${width}`);
    }
  }

  it('begin with what waits for a member, what came of the votes, the sessions and the mandates, on a telephone too', async () => {
    const member = await admin.as('monitoring-member');
    await member.goto(`${stack.cms}/admin`);
    for (const [scheme, width] of [
      ['light', 1440],
      ['light', 390],
      ['dark', 1440],
      ['dark', 390],
    ] as const) {
      await member.emulateMedia({ colorScheme: scheme });
      await member.setViewportSize({ width, height: 1000 });
      for (const name of ['Ce qui vous attend', 'Vos avis, et ce qu’ils sont devenus', 'Vos séances', 'Vos mandats'])
        await member.getByText(name, { exact: true }).first().waitFor();
      await member.getByRole('link', { name: 'Au clavier' }).waitFor();
      expect(await member.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
      await expectReadable(member, `the home, ${scheme}, ${width} px`);
      await picture(member, `home-${scheme}-${width}`);
    }
    const words = await member.locator('body').innerText();
    for (const foreign of ['Strapi', 'Webhooks', 'Media Library', 'Introducing', 'Add Widget'])
      expect(words).not.toContain(foreign);
    await member.emulateMedia({ colorScheme: 'light' });
    await member.setViewportSize({ width: 1440, height: 1000 });
    await member.getByRole('link', { name: 'Au clavier' }).click();
    await member.getByRole('heading', { level: 1, name: 'Au clavier' }).waitFor();
  });

  it('take a vote by the keyboard alone', async () => {
    const member = await judged('monitoring-member', 'committee', (page) =>
      page.getByRole('link', { name: 'Examiner « Au clavier »' }),
    );
    await reach(member, member.getByRole('link', { name: 'Examiner « Au clavier »' }));
    await member.keyboard.press('Enter');
    await member.getByRole('heading', { level: 1, name: 'Au clavier' }).waitFor();
    await reach(member, member.getByRole('radio').first());
    await member.keyboard.press('ArrowDown');
    const second = member.getByRole('radio', { name: 'Approuver avec réserves' });
    // The group moves the focus in its own time, and a key pressed before goes to the first one.
    await expect.poll(() => second.evaluate((element) => element === document.activeElement)).toBe(true);
    await member.keyboard.press('Space');
    await expect.poll(() => second.isChecked()).toBe(true);
    await reach(member, member.getByRole('textbox', { name: /^Pour le comité/ }));
    await member.keyboard.type('Préciser le budget.');
    await reach(member, member.getByRole('textbox', { name: /^Pour l’association/ }));
    await member.keyboard.press('End');
    await member.keyboard.type(' Merci.');
    await member.keyboard.press('Tab');
    await member.keyboard.press('Enter');
    await member.getByText('Votre avis est enregistré.').first().waitFor();
    await expectReadable(member, 'a review after the vote');
  });

  /** Presses Tab until `target` has the focus, as somebody without a mouse does. */
  async function reach(page: Page, target: Locator): Promise<void> {
    const isThere = () => target.evaluate((element) => element === document.activeElement);
    for (let presses = 0; presses < 80; presses += 1) {
      if (await isThere()) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`80 presses of Tab do not reach ${String(target)}`);
  }

  it('let a chair hold a session: prepare, call, note who is there, take a vote, print the sheet, write and close the minutes', async () => {
    const chair = await judged('monitoring-chair', 'committee/sessions', (page) =>
      page.getByRole('button', { name: 'Préparer une séance' }),
    );
    await chair.getByRole('button', { name: 'Préparer une séance' }).click();
    await chair.getByLabel('Intitulé').fill('Séance de rentrée');
    await chair.getByLabel('Date').fill(new Date().toLocaleDateString('en-CA', { timeZone: 'Europe/Paris' }));
    await chair.getByLabel('Heure de début').fill('bientôt');
    await chair.getByText('Écrivez une heure, par exemple 18 h 30.').waitFor();
    await expectReadable(chair, 'the form of a session with a mistake');
    await chair.getByLabel('Heure de début').fill('9 h 30');
    await chair.getByLabel('Heure de fin').fill('11h');
    await chair.getByLabel('Lieu').fill('Angers');
    await chair.getByLabel('Lien de visioconférence').fill('visio.example.org/suivi');
    await picture(chair, 'session-form');
    await chair.getByRole('button', { name: 'Préparer une séance' }).click();
    await chair.getByRole('link', { name: 'Séance de rentrée' }).click();
    await chair.getByRole('button', { name: 'Ajouter une fiche à l’ordre du jour' }).click();
    await chair.getByRole('combobox', { name: 'Fiche' }).click();
    await chair.getByRole('option', { name: 'En séance' }).click();
    await chair.getByRole('button', { name: 'Ajouter une fiche à l’ordre du jour' }).click();
    await chair.getByText('La fiche est à l’ordre du jour.').first().waitFor();

    // By keyboard alone: another point, before the first one, then the convocation.
    await reach(chair, chair.getByRole('button', { name: 'Ajouter un autre point' }));
    await chair.keyboard.press('Enter');
    await chair.getByRole('textbox', { name: /^Point/ }).waitFor();
    await chair.keyboard.type('Calendrier des séances');
    await chair.keyboard.press('Enter');
    await chair.getByText('Calendrier des séances').first().waitFor();
    await reach(chair, chair.getByRole('button', { name: 'Monter « Calendrier des séances »' }));
    await chair.keyboard.press('Enter');
    await chair.getByText('L’ordre du jour est réordonné.').first().waitFor();
    await reach(chair, chair.getByRole('button', { name: 'Convoquer les membres' }));
    await chair.keyboard.press('Enter');
    await chair.getByRole('form', { name: 'Convoquer les membres' }).waitFor();
    await reach(chair, chair.getByRole('button', { name: 'Convoquer les membres' }));
    await chair.keyboard.press('Enter');
    await chair.getByText('Les membres sont convoqués par courriel.').first().waitFor();
    const member = stack.accounts.find(({ role }) => role === 'monitoring-member');
    const mail = await mailTo(stack.mail, member?.email ?? '', /^Convocation.*Séance de rentrée/);
    expect(mail.text).toMatch(/1\. Calendrier des séances\r?\n2\. «\s*En séance\s*»/);
    const [calendar] = mail.attachments ?? [];
    expect(calendar?.fileName).toBe('seance.ics');
    const source = await (await fetch(`${stack.mail}/email/${mail.id}/source`)).text();
    expect(source).toMatch(/Content-Type: text\/calendar; charset=utf-8; method=PUBLISH/i);
    const file = await (await fetch(`${stack.mail}/email/${mail.id}/attachment/${calendar?.generatedFileName}`)).text();
    expect(file).toContain('METHOD:PUBLISH\r\n');
    // One click from the mail to the session.
    expect(linkIn(mail, stack.cms)).toBe(chair.url());
    const read = await newPage(browser);
    await read.setContent(mail.html);
    await picture(read, 'session-mail');
    await read.context().close();
    await chair.getByRole('checkbox', { name: /^Jeanne Roux/ }).check();
    await chair.getByRole('button', { name: 'Enregistrer les présents' }).click();
    await chair.getByText('Les présents sont notés.').first().waitFor();
    const session = new URL(chair.url()).pathname.replace('/admin/plugins/', '');
    await everyWay(chair, 'session', () => chair.getByRole('heading', { name: 'Convocation' }).waitFor());
    await chair.getByRole('link', { name: 'Feuille de présence' }).click();
    await everyWay(chair, 'session-sheet', () => chair.getByRole('row', { name: /Jeanne Roux/ }).waitFor());
    await chair.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await until('nothing but the sheet is printed', async () => {
      const shown = await chair.locator('body').innerText();
      return (
        shown.startsWith('Feuille de présence') && !(await chair.getByRole('button', { name: 'Imprimer' }).isVisible())
      );
    });
    await picture(chair, 'session-sheet-printed');
    await chair.emulateMedia({ media: null, colorScheme: 'light' });
    await admin.open('monitoring-chair', session);

    await chair.getByRole('link', { name: 'En séance', exact: true }).click();
    await chair.getByRole('button', { name: 'Saisir l’avis d’un membre' }).click();
    const form = chair.getByRole('form', { name: 'Saisir l’avis d’un membre' });
    await form.getByRole('combobox', { name: 'Membre' }).click();
    await chair.getByRole('option', { name: 'Jeanne Roux' }).click();
    await form.getByRole('radio', { name: 'Approuver', exact: true }).check();
    await form.getByRole('button', { name: 'Enregistrer cet avis' }).click();
    await chair.getByText('L’avis du membre est enregistré.').first().waitFor();
    await expectReadable(chair, 'a review in session');
    await until(
      'the ballot counts',
      async () =>
        (await chair.getByRole('progressbar', { name: 'Participation' }).getAttribute('aria-valuenow')) === '1',
    );

    await admin.open('monitoring-chair', session);
    await chair.getByText('1 avis recueilli en séance').waitFor();
    await chair.getByRole('link', { name: 'Compte rendu' }).click();
    const minutes = chair.getByRole('textbox', { name: 'Texte du compte rendu' });
    expect((await minutes.inputValue()).split('\n')).toEqual(
      expect.arrayContaining(['Présents', expect.stringContaining('Jeanne Roux'), '2. «\u00a0En séance\u00a0»']),
    );
    await everyWay(chair, 'session-minutes', () => minutes.waitFor());
    await chair.getByRole('button', { name: 'Enregistrer le compte rendu' }).click();
    await chair.getByText('Le compte rendu est enregistré.').first().waitFor();
    await admin.open('monitoring-chair', session);
    await chair.getByRole('button', { name: 'Terminer la séance' }).click();
    await chair.getByRole('button', { name: 'Terminer la séance' }).click();
    await chair.getByText('La séance est terminée.').first().waitFor();
    await chair.getByRole('link', { name: 'Compte rendu' }).click();
    await chair.getByRole('button', { name: 'Clore le compte rendu' }).click();
    await chair.getByRole('button', { name: 'Clore le compte rendu' }).click();
    await chair.getByText('Le compte rendu est clos.', { exact: true }).first().waitFor();
    await minutes.waitFor({ state: 'detached' });
    const reader = await admin.open('monitoring-member', session);
    await reader.getByRole('link', { name: 'Compte rendu' }).click();
    await reader.getByText('Calendrier des séances').first().waitFor();
    await expectReadable(reader, 'closed minutes');
  });

  /** Screens that no other test here opens at every width: who sees it, where, and what is there once it is drawn. */
  const screens: [string, string, () => string | Promise<string>, (page: Page) => Locator][] = [
    ['to-examine', 'monitoring-member', () => 'committee', (page) => page.getByRole('link', { name: /« En séance »/ })],
    [
      'chair-waits',
      'monitoring-chair',
      () => 'committee',
      (page) => page.getByRole('link', { name: /« Au clavier »/ }),
    ],
    [
      'board',
      'editor',
      () => 'committee/board',
      (page) => page.getByRole('link', { name: 'Consulter « Au clavier »' }),
    ],
    [
      'triage',
      'editor',
      () => `${review('À vérifier')}/admissibility`,
      (page) => page.getByRole('heading', { level: 1 }),
    ],
    ['review-chair', 'monitoring-chair', () => review('Au clavier'), (page) => page.getByRole('heading', { level: 1 })],
    [
      'sessions',
      'monitoring-chair',
      () => 'committee/sessions',
      (page) => page.getByRole('button', { name: 'Préparer une séance' }),
    ],
    ['records', 'editor', () => 'committee/records', (page) => page.getByRole('row').nth(1)],
    ['presidency', 'steering-chair', () => 'committee/presidency', (page) => page.getByRole('heading', { level: 1 })],
    [
      'settings',
      'editor',
      () => 'committee/configuration',
      (page) => page.getByRole('link', { name: 'Nouveau comité' }),
    ],
    [
      'mandates',
      'editor',
      () => 'committee/configuration/committees/comite-de-suivi',
      (page) => page.getByRole('button', { name: 'Donner un siège' }),
    ],
    ['workflow', 'editor', workflow, (page) => page.getByRole('group', { name: 'Étape 1 sur 2' })],
    ['integrity', 'editor', () => 'committee/integrity', (page) => page.getByRole('heading', { level: 1 })],
    ['correction', 'steering-chair', correction, (page) => page.getByRole('button', { name: /^Corriger/ })],
  ];
  async function workflow(): Promise<string> {
    const { data } = (await call('editor', 'GET', '/committee/configuration')) as unknown as {
      data: { workflows: { id: string; contentType: string }[] };
    };
    return `committee/configuration/workflows/${data.workflows.find(({ contentType }) => contentType === practice)?.id}`;
  }
  /** The correction of the first published practice, of the first content. */
  async function correction(): Promise<string> {
    const found = await call('editor', 'GET', '/committee/reviews?scope=board&state=published');
    const lines = found.data as unknown as { id: string; document: { uid: string } }[];
    return `committee/reviews/${lines.find(({ document }) => document.uid === practice)?.id}/correction`;
  }

  it.each(screens)(
    'fit their window and stay readable, whatever its width and colours: %s',
    async (name, role, path, shown) => {
      const page = await admin.open(role, await path());
      await everyWay(page, `screen-${name}`, () => shown(page).first().waitFor());
    },
  );

  it('lead to each other and past the text on a telephone', async () => {
    const page = await admin.open('monitoring-chair', review('Au clavier'));
    await page.setViewportSize({ width: 390, height: 1000 });
    const vote = page.getByRole('radio', { name: 'Approuver', exact: true });
    await vote.waitFor();
    const inWindow = () => vote.evaluate((element) => element.getBoundingClientRect().top < window.innerHeight);
    expect(await inWindow()).toBe(false);
    await page.getByRole('link', { name: 'Aller aux actions, après le texte' }).click();
    await expect.poll(inWindow).toBe(true);
    await page.getByRole('navigation', { name: 'Comités' }).getByRole('link', { name: 'Séances' }).click();
    await page.getByRole('heading', { level: 1, name: 'Séances' }).waitFor();
    await page.setViewportSize({ width: 1440, height: 1000 });
  });

  it('say why an act is refused, and keep what was typed', async () => {
    const chair = await admin.open('monitoring-chair', review('En séance'));
    await chair.getByRole('button', { name: 'Reporter l’échéance' }).click();
    await chair.getByLabel('Nouvelle échéance').fill('2020-01-01');
    await chair.getByRole('button', { name: 'Reporter l’échéance' }).click();
    await chair.getByText('Ce jour est passé.').first().waitFor();
    expect(await chair.getByLabel('Nouvelle échéance').inputValue()).toBe('2020-01-01');
  });
});
