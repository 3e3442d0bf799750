import { readFileSync } from 'node:fs';
import path from 'node:path';
import { frenchIn } from '@passerelles/web/languages';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  axe,
  cmsDir,
  launchBrowser,
  linkIn,
  mailTo,
  newPage,
  picture,
  startStack,
  stepByStep,
  type CaughtMail,
  type Stack,
} from '../support';

/** Keys of the first content under which a name or a title stands: it is French on an English page as well. */
const named = new Set(['name', 'acronym', 'title', 'credit', 'label', 'place', 'role', 'source', 'publicContact']);

function namesIn(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return named.has(key) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([inner, item]) => namesIn(item, Array.isArray(value) ? key : inner));
}

const content = JSON.parse(readFileSync(path.join(cmsDir, 'first-content/capitalisation.json'), 'utf8')) as unknown;
const title = 'Un four à pain pour le quartier';
const organisation = 'Les Fours du quartier';
const writer = { name: 'Camille Perrin', email: 'camille@fours.example', password: 'a sentence that is long enough 7' };

/** What the site, the desk and their mails say where the operator chose English. What people wrote stays in French. */
describe('the site in English', () => {
  let stack: Stack;
  let browser: Browser;
  let page: Page;
  let editor: Record<string, string>;
  const names = [title, organisation, ...namesIn(content), 'Comité de pilotage', 'Comité de suivi'];

  beforeAll(async () => {
    stack = await startStack('english', { env: { SITE_LOCALE: 'en' } });
    browser = await launchBrowser();
    page = await newPage(browser, { locale: 'en-GB' });
    const { email, password } = stack.accounts.find(({ role }) => role === 'editor')!;
    const { data } = await api<{ data: { token: string } }>('/admin/login', { email, password });
    editor = { authorization: `Bearer ${data.token}` };
    names.push(...namesIn(await api('/api/search/places?q=angers')));
  });

  afterAll(async () => {
    await browser?.close();
    await stack?.stop();
  });

  stepByStep('english', () => [['reader', page]]);

  /** What an editor does in the panel, whose screens have tests of their own. */
  async function api<T = unknown>(route: string, body?: object): Promise<T> {
    const answer = await fetch(stack.cms + route, {
      method: body ? 'POST' : 'GET',
      headers: { 'content-type': 'application/json', ...editor },
      body: body && JSON.stringify(body),
    });
    expect(answer.status, route).toBeLessThan(300);
    return (await answer.json()) as T;
  }

  const french = (text: string) => {
    const ours = names
      .toSorted((one, other) => other.length - one.length)
      .reduce((rest, name) => rest.replaceAll(name, ''), text);
    const word = frenchIn(ours);
    return word === undefined ? [] : [`“${word}” in “${text}”`];
  };

  /** The page is English, says nothing in French that people have not written, and can be read by everyone. */
  async function isEnglish(from: Page = page): Promise<void> {
    // Where the desk goes from page to page by script, the title comes last.
    await from.waitForFunction(() => document.title !== '');
    const { lang, texts } = await from.evaluate(() => {
      const isOurs = (element: Element | null) => element?.closest('[lang]')?.getAttribute('lang') === 'en';
      const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const texts: string[] = [document.title];
      for (let node = nodes.nextNode(); node; node = nodes.nextNode()) {
        const inside = node.parentElement;
        if (inside && !inside.closest('script, style, noscript') && isOurs(inside)) texts.push(node.textContent ?? '');
      }
      for (const name of ['aria-label', 'title', 'placeholder', 'alt'])
        for (const element of Array.from(document.querySelectorAll(`[${name}]`)))
          if (isOurs(element)) texts.push(element.getAttribute(name) ?? '');
      return { lang: document.documentElement.lang, texts };
    });
    expect(lang, from.url()).toBe('en');
    expect([...new Set(texts.flatMap(french))], from.url()).toEqual([]);
    expect(await axe(from), from.url()).toEqual([]);
  }

  async function open(address: string, status = 200): Promise<string> {
    const answer = await page.goto(stack.site + address);
    expect(answer?.status(), address).toBe(status);
    await isEnglish();
    return page.locator('main').innerText();
  }

  function mailIsEnglish({ subject, text, html }: CaughtMail): void {
    expect(html).toMatch(/<html[^>]* lang="en"/);
    expect([subject, ...text.split('\n')].flatMap(french)).toEqual([]);
  }

  it('is searched and narrowed from the home page', async () => {
    await open('/');
    await page.getByRole('searchbox').or(page.getByRole('combobox')).first().fill('benevola');
    await page.getByRole('button', { name: 'Search' }).first().click();
    await page.waitForURL(/\/recherche\?/);
    await isEnglish();
    expect(await page.locator('main').innerText()).toMatch(/\d+ results?/);
    expect(await open('/recherche?q=angers&kind=meeting-report&year=2013')).toMatch(/1 result\b/);
    await open('/recherche?q=angers&view=map');
    await open('/recherche?q=xyzzyx');
  });

  it('tells of sheets, reports and actors with dates and numbers as English writes them', async () => {
    await open('/pratiques');
    await open('/pratiques/rencontres-agir-ensemble');
    const report = await open('/rencontres/agir-ensemble-2013');
    expect(report).toContain('8 October 2013');
    expect(report).toMatch(/\b10:00\b/);
    await open('/acteurs/ccas-angers');
    await open('/thematiques/benevolat');
    await open('/territoires/angers');
  });

  it('tells who decides and what was decided', async () => {
    await open('/comites');
    await open('/comites/cosui-agir-ensemble');
    await open('/releves');
    const record = await page.locator('main a[href^="/releves/"]').first().getAttribute('href');
    await open(record!);
  });

  it('offers the newsletter, the legal pages and the open data', async () => {
    for (const address of ['/lettre', '/accessibilite', '/donnees-personnelles', '/donnees-ouvertes'])
      await open(address);
    await page.goto(`${stack.site}/lettre`);
    await page.getByLabel('Your e-mail address').fill(writer.email);
    await page.getByRole('button', { name: 'Receive the newsletter' }).click();
    await page.getByRole('heading', { name: 'Look at your mail' }).waitFor();
    await isEnglish();
    mailIsEnglish(await mailTo(stack.mail, writer.email, /newsletter|subscription/i));
  });

  it('says that a page does not exist, on the site and at the desk', async () => {
    await open('/pratiques/nulle-part', 404);
    await open('/nulle-part', 404);
    await open('/espace/nulle-part', 404);
  });

  it('opens an account, confirmed by the link of an English mail', async () => {
    await open('/espace');
    await open('/espace/inscription');
    await page.getByLabel('Your name').fill(writer.name);
    await page.getByLabel('Your e-mail address').fill(writer.email);
    await page.getByLabel('Choose a password').fill('too short');
    await page.getByRole('button', { name: 'Create my account' }).click();
    // The field's help names the same bound: only the mistake says that the answer has come.
    await page
      .getByText(/too short: at least 12 characters/)
      .first()
      .waitFor();
    await isEnglish();
    await page.getByLabel('Choose a password').fill(writer.password);
    await page.getByRole('button', { name: 'Create my account' }).click();
    await page.getByRole('heading', { name: 'Check your mail' }).waitFor();
    const mail = await mailTo(stack.mail, writer.email, /confirm your address/i);
    mailIsEnglish(mail);
    await page.goto(linkIn(mail, `${stack.site}/espace/confirmer`));
    await isEnglish();
    await page.getByRole('button', { name: 'Confirm my address' }).click();
    await page.getByText('Your address is confirmed').waitFor();
    await page.getByLabel('Your e-mail address').fill(writer.email);
    await page.getByLabel('Password', { exact: true }).fill(writer.password);
    await isEnglish();
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('heading', { name: `Hello ${writer.name}` }).waitFor();
    await isEnglish();
  });

  it('proposes an organisation, which an editor accepts', async () => {
    await page.getByRole('link', { name: 'Join an organisation' }).click();
    await page.getByLabel('Name or acronym of the organisation').fill(organisation);
    await page.locator('main').getByRole('button', { name: 'Search' }).click();
    await page.getByText(`Nothing for “${organisation}”`).waitFor();
    await page.getByLabel('SIRET number').fill('123');
    await page.getByRole('button', { name: 'Propose this organisation' }).click();
    await page.locator('[aria-invalid="true"]').waitFor();
    await isEnglish();
    await page.getByLabel('SIRET number').fill('');
    await page.getByRole('button', { name: 'Propose this organisation' }).click();
    await page.getByText('Your request has left').waitFor();
    await isEnglish();
    const { data } = await api<{ data: { documentId: string }[] }>('/desk/claims?state=pending');
    await api(`/desk/claims/${data[0]!.documentId}/approve`, {});
    mailIsEnglish(await mailTo(stack.mail, writer.email, /You can write for/));
  });

  it('writes a sheet with rows, keeps a mistake in sight, and sends it', async () => {
    await page.goto(`${stack.site}/espace/fiches/nouvelle`);
    await page.getByLabel('Title').fill(title);
    await isEnglish();
    await page.getByRole('button', { name: 'Start the draft' }).click();
    await page.waitForURL(/\/espace\/fiches\/[a-z0-9]{20,}$/);
    await page.getByText('these are missing').waitFor();
    await isEnglish();

    await page.getByLabel('Summary').fill('Un four à pain est allumé chaque samedi par les habitants.');
    await page.getByRole('checkbox', { name: 'Mobilité solidaire' }).check();
    await page.getByRole('searchbox', { name: 'Search: Territories' }).fill('Charente');
    await page
      .getByRole('checkbox', { name: /^Charente\b(?!-)/ })
      .first()
      .check();
    names.push(...(await page.getByRole('group', { name: 'Territories' }).locator('label').allInnerTexts()));
    await page.getByLabel('For whom').fill('habitants');
    await page.getByLabel('The action is').selectOption('ongoing');
    await page.getByLabel('Start').fill('March 2021');
    await page.getByLabel('Context').fill('Le quartier n’avait plus de boulangerie.');
    await page.getByLabel('Objectives').fill('Faire du pain ensemble');
    await page.getByLabel('What was done').fill('On allume le four, on pétrit, on partage.');
    for (const unsaid of ['Partners', 'Funders'])
      await page.getByRole('group', { name: unsaid }).getByRole('combobox').first().selectOption('not-communicated');
    const budget = page.getByRole('group', { name: 'Budget' });
    await budget.getByRole('combobox').first().selectOption('filled');
    await budget.getByLabel('Amount').fill('6,500');
    const people = page.getByRole('group', { name: 'People', exact: true });
    for (const role of ['Boulangère', 'Bénévoles']) {
      await people.getByRole('button', { name: 'Add: role' }).click();
      await people.getByLabel('Role').last().fill(role);
    }
    await people.getByRole('button', { name: /^Move up ?: Role 2$/ }).press('Enter');
    await page.getByRole('button', { name: 'Save the draft' }).click();
    await page.getByText('Nothing is lost').waitFor();
    await isEnglish();
    await picture(page, 'english-sheet');
    await budget.getByLabel('Amount').fill('6500');
    await budget.getByLabel('Year').fill('2024');
    await page.getByRole('button', { name: 'Save the draft' }).click();
    await page.getByText(/Draft saved at \d{1,2}:\d{2}\./).waitFor();
    await isEnglish();
    await page.reload();
    expect(await budget.getByLabel('Amount').inputValue()).toBe('6500');
    await page.getByRole('button', { name: 'Send to the committee' }).click();
    await page.waitForURL(/suivi/);
    await page.getByText('Your sheet has left').waitFor();
    await isEnglish();
  });

  it('tells the editors by mail in English, and the author what they ask for', async () => {
    const { email } = stack.accounts.find(({ role }) => role === 'editor')!;
    mailIsEnglish(await mailTo(stack.mail, email, /To check before the review/));
    const { data } = await api<{ data: { id: string; document: { title: string } }[] }>(
      '/committee/reviews?scope=board',
    );
    const { id } = data.find((review) => review.document.title === title)!;
    const remarks = [{ field: 'context', reason: 'incomplete', comment: 'Depuis quand ?' }];
    await api(`/committee/reviews/${id}/admissibility`, { decision: 'send-back', remarks, dueOn: null });
    const mail = await mailTo(stack.mail, writer.email, /needs completing/);
    mailIsEnglish({ ...mail, text: mail.text.replace('Depuis quand ?', '') });

    await page.reload();
    await page.getByText('Depuis quand ?').first().waitFor();
    await isEnglish();
    await page.getByRole('link', { name: 'Answer in the sheet' }).first().click();
    const remark = page.getByRole('group', { name: /Context/ });
    await remark.getByLabel('Your answer').waitFor();
    await page.getByRole('button', { name: 'Send to the committee' }).click();
    await page.getByText('Still to be answered').first().waitFor();
    await isEnglish();
    await remark.getByLabel('Your answer').fill('Depuis 1998, c’est écrit maintenant.');
    await page.getByRole('button', { name: 'Send to the committee' }).click();
    await page.waitForURL(/suivi/);
    await page.getByText('Depuis 1998').first().waitFor();
    await isEnglish();
  });

  it('withdraws it, finds it on the desk, and signs out', async () => {
    await page.getByRole('link', { name: 'Withdraw from review' }).click();
    await page.getByRole('button', { name: 'Withdraw from review' }).waitFor();
    await isEnglish();
    await page.goto(`${stack.site}/espace`);
    await page.getByRole('link', { name: title, exact: true }).waitFor();
    await isEnglish();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.getByRole('link', { name: 'Sign in' }).first().waitFor();
    await isEnglish();
  });
});
