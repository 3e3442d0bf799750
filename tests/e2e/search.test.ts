import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe, launchBrowser, mailTo, newPage, picture, startStack, until, type Stack } from '../support';

/** The search as readers meet it: typed, ticked, walked by keyboard, put on a map, taken away, and told what it lacks. */
describe('searching', () => {
  let stack: Stack;
  let browser: Browser;

  beforeAll(async () => {
    stack = await startStack('search');
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    await stack?.stop();
  });

  const main = (page: Page) => page.locator('main');
  const field = (page: Page) => main(page).locator('input[name=q]');
  const heading = (page: Page) => main(page).locator('h1');
  const titles = (page: Page) => main(page).locator('.result h2').allInnerTexts();
  const open = async (path: string, options: Parameters<typeof newPage>[1] = {}) => {
    const page = await newPage(browser, options);
    await page.goto(stack.site + path);
    return page;
  };
  const get = async (path: string, headers: Record<string, string> = {}) => {
    const answer = await fetch(stack.site + path, { headers });
    return { status: answer.status, headers: answer.headers, text: await answer.text() };
  };

  it.each([
    'q=benevoles+angers',
    'q=jeunesse&kind=practice',
    'territory=49007&sort=title',
    'q=angers+zorglub',
    'theme=mobilite&view=map',
  ])('shows the same with and without JavaScript: %s', async (query) => {
    const [plain, live] = await Promise.all([
      open(`/recherche?${query}`, { javaScriptEnabled: false }),
      open(`/recherche?${query}`),
    ]);
    expect(await heading(plain).innerText()).toBe(await heading(live).innerText());
    expect(await titles(plain)).toEqual(await titles(live));
    for (const page of [plain, live]) await page.context().close();
  });

  it('shows what was typed last, even when an older answer comes later', async () => {
    const page = await open('/recherche');
    let release = () => {};
    const held = new Promise<void>((resolve) => (release = resolve));
    const asked: string[] = [];
    await page.route(/recherche\?.*q=/, async (route) => {
      const q = new URL(route.request().url()).searchParams.get('q') ?? '';
      asked.push(q);
      if (q === 'ang') await held;
      await route.continue().catch(() => undefined);
    });
    await field(page).fill('ang');
    await until('the first words are asked for', () => asked.includes('ang'));
    await field(page).fill('jeunesse');
    await main(page).getByRole('heading', { name: 'Les rencontres régionales du PACT' }).waitFor();
    release();
    await until('the document says so', async () => (await page.title()).includes('jeunesse'));
    expect(new URL(page.url()).searchParams.get('q')).toBe('jeunesse');
    expect(await main(page).getByRole('status').allInnerTexts()).toContainEqual(
      expect.stringMatching(/\d+ résultats?/u),
    );
    await page.context().close();
  });

  it('undoes one thing at each step back', async () => {
    const page = await open('/recherche');
    const total = await heading(page).innerText();
    await field(page).pressSequentially('angers', { delay: 30 });
    await page.waitForURL(/q=angers$/u);
    await main(page)
      .getByRole('checkbox', { name: /Fiches pratiques/u })
      .check();
    await page.waitForURL(/kind=practice/u);
    await until('one sheet is left', async () => (await titles(page)).length === 1);
    await page.goBack();
    await until(
      'the box is unticked',
      async () =>
        !(await main(page)
          .getByRole('checkbox', { name: /Fiches pratiques/u })
          .isChecked()),
    );
    expect(await field(page).inputValue()).toBe('angers');
    await page.goBack();
    await until('everything is back', async () => (await heading(page).innerText()) === total);
    expect(await field(page).inputValue()).toBe('');
    await page.goForward();
    await until('the words are back', async () => (await field(page).inputValue()) === 'angers');
    await page.context().close();
  });

  it('keeps a tick whose key is down while other results arrive', async () => {
    const page = await open('/recherche');
    let answer = (): void => undefined;
    const held = new Promise<void>((done) => (answer = done));
    await page.route(/\/recherche\?q=angers$/u, async (route) => {
      await held;
      await route.continue();
    });
    await field(page).fill('angers');
    await page.waitForURL(/q=angers$/u);
    await main(page).locator('input[name=kind][value=practice]').focus();
    await page.keyboard.down('Space');
    const arrived = page.waitForResponse(/\/recherche\?q=angers$/u).then((response) => response.finished());
    answer();
    await arrived;
    // Two frames: what the page does with the answer is done.
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    await page.keyboard.up('Space');
    await page.waitForURL(/kind=practice/u);
    await main(page).locator('.chip[aria-current]').waitFor();
    await page.context().close();
  });

  it('is walked by keyboard alone: words, a filter, its chip, a suggestion', async () => {
    const page = await open('/recherche');
    await field(page).focus();
    await page.keyboard.type('angers');
    await page.waitForURL(/q=angers$/u);
    await page.keyboard.press('Escape');
    const focused = () =>
      page.evaluate(
        () =>
          `${document.activeElement?.getAttribute('name') ?? ''}=${document.activeElement?.getAttribute('value') ?? ''}`,
      );
    for (let step = 0; step < 20 && (await focused()) !== 'kind=practice'; step += 1) await page.keyboard.press('Tab');
    expect(await focused()).toBe('kind=practice');
    await page.keyboard.press('Space');
    await page.waitForURL(/kind=practice/u);
    const chip = main(page).locator('.chip[aria-current]');
    await chip.waitFor();
    expect(await focused(), 'ticking keeps the focus').toBe('kind=practice');
    expect(await chip.getAttribute('aria-label')).toBe('Retirer le filtre Fiches pratiques');
    await chip.focus();
    await page.keyboard.press('Enter');
    await until('the filter is gone', () => !page.url().includes('kind='));
    await until('the title has the focus', () => heading(page).evaluate((title) => title === document.activeElement));

    await field(page).fill('');
    await field(page).pressSequentially('renco', { delay: 20 });
    const options = main(page).getByRole('option');
    await options.first().waitFor();
    const active = () =>
      field(page).evaluate(
        (input) => document.getElementById(input.getAttribute('aria-activedescendant') ?? '')?.textContent ?? null,
      );
    const all = await options.allTextContents();
    expect(all.length).toBeGreaterThan(1);
    await page.keyboard.press('ArrowDown');
    expect(await active()).toBe(all[0]);
    await page.keyboard.press('End');
    expect(await active()).toBe(all.at(-1));
    await page.keyboard.press('ArrowDown');
    expect(await active(), 'beyond the last one stands the field').toBeNull();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Home');
    expect(await active()).toBe(all[0]);
    await page.keyboard.press('Escape');
    expect(await field(page).getAttribute('aria-expanded')).toBe('false');
    await page.context().close();
  });

  it('suggests in the head of a page and goes where one chooses', async () => {
    const page = await open('/comites');
    const box = page.locator('header').getByRole('combobox');
    await box.pressSequentially('agir', { delay: 20 });
    const option = page.locator('header').getByRole('option').first();
    await option.waitFor();
    expect(await page.locator('header').getByRole('status').innerText()).toMatch(/\d+ propositions?/u);
    expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    expect(await axe(page, 'header')).toEqual([]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/(pratiques|rencontres|comites|acteurs)\//u);
    await page.context().close();

    const plain = await open('/comites', { javaScriptEnabled: false });
    await plain.locator('header input[name=q]').fill('jeunesse');
    await plain.keyboard.press('Enter');
    await plain.waitForURL(/\/recherche\?q=jeunesse/u);
    await plain.context().close();
  });

  it('helps when nothing is found: the filter to drop with what it would find, by its name', async () => {
    const page = await open('/recherche?q=jeunesse&theme=mobilite&territory=49007', { javaScriptEnabled: false });
    expect(await heading(page).innerText()).toBe('0 résultat');
    expect(await main(page).locator('.chip[aria-current]').allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringContaining('Mobilité solidaire'), expect.stringContaining('Angers')]),
    );
    const way = main(page).locator('.ways-out li').first();
    const promised = Number(/(\d+) résultats?/u.exec(await way.innerText())?.[1]);
    await way.getByRole('link').click();
    expect(await heading(page).innerText()).toMatch(new RegExp(`^${promised} `, 'u'));
    await page.context().close();
  });

  it('takes to the editors what is missing, without JavaScript', async () => {
    const editor = stack.accounts.find(({ role }) => role === 'editor')?.email ?? '';
    const page = await open('/recherche?q=zorglub', { javaScriptEnabled: false });
    await main(page).getByLabel('Que cherchiez-vous ?').fill('Un zorglub pour les aînés');
    await main(page).getByRole('button', { name: 'Le dire aux rédacteurs' }).click();
    await page.waitForURL(/\/recherche\/manque\?envoye/u);
    expect(await heading(page).innerText()).toContain('Merci');
    const mail = await mailTo(stack.mail, editor, /n’a pas trouvé/u);
    expect(mail.text).toContain('Un zorglub pour les aînés');
    await page.goto(`${stack.site}/recherche/manque`);
    await main(page)
      .getByLabel('Que cherchiez-vous ?')
      .evaluate((area) => area.removeAttribute('required'));
    await main(page).getByRole('button', { name: 'Le dire aux rédacteurs' }).click();
    expect(await main(page).locator('.field-error').innerText()).toContain('au moins un mot');
    await page.context().close();
  });

  it('puts on a map what has a place, by links that the list repeats, and says what has none', async () => {
    const page = await open('/recherche?kind=practice&kind=meeting-report');
    await main(page).getByRole('link', { name: 'Carte' }).click();
    await page.waitForURL(/view=map/u);
    const circle = main(page).locator('svg a[aria-label^="Maine-et-Loire"]');
    await circle.waitFor();
    const count = /\d+/u.exec((await circle.getAttribute('aria-label')) ?? '')?.[0];
    expect(await main(page).locator('.places-row', { hasText: 'Maine-et-Loire' }).innerText()).toContain(count);
    expect(await main(page).locator('.places-list').innerText()).toMatch(/pas sur la carte[\s\S]*Algérie/u);
    await circle.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(
      (url) => url.searchParams.get('territory') === 'maine-et-loire' && !url.searchParams.has('view'),
    );
    await until('the list holds as many', async () => (await heading(page).innerText()).startsWith(`${count} `));
    await page.context().close();
  });

  it('gives away what is on screen, in every form, each of which keeps its version', async () => {
    const filters = 'territory=pays-de-la-loire&kind=practice&kind=meeting-report';
    const page = await open(`/recherche?${filters}`);
    const total = Number(/\d+/u.exec(await heading(page).innerText())?.[0]);
    const links = await main(page)
      .locator('.sorts a[href^="/"]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    const files = links.filter((href) => !href.startsWith('/recherche?'));
    expect(files.map((href) => href.split('?')[0])).toEqual([
      '/recueil.pdf',
      '/recueil.pdf',
      '/recherche-excel.csv',
      '/recherche.csv',
      '/recherche.json',
      '/flux.xml',
      '/agenda.ics',
      '/dictionnaire.csv',
    ]);
    const [pdf, short, excel, csv, json, atom, ics] = await Promise.all(files.map((href) => get(href)));
    expect([pdf, short].map((file) => file?.text.slice(0, 5))).toEqual(['%PDF-', '%PDF-']);
    expect(excel?.text.trimEnd().split(/\r\n(?=[a-z0-9]{24};)/u)).toHaveLength(total + 1);
    expect(csv?.text.trimEnd().split(/\r\n(?=[a-z0-9]{24},)/u)).toHaveLength(total + 1);
    expect(JSON.parse(json?.text ?? '')).toMatchObject({ total });
    expect(atom?.text.match(/<entry>/gu)).toHaveLength(total);
    expect(ics?.text).toContain('DTSTART;VALUE=DATE:20131008');
    expect(ics?.text.replaceAll('\r\n ', '')).toContain('1 autre n’y est pas');
    for (const [index, file] of [pdf, short, excel, csv, json, atom, ics].entries()) {
      expect(file?.status).toBe(200);
      const etag = file?.headers.get('etag') ?? '';
      expect((await get(files[index] ?? '', { 'if-none-match': etag })).status, files[index]).toBe(304);
    }
    const refused = await get('/recherche.csv?kind=fiche');
    expect([refused.status, refused.text]).toEqual([400, expect.stringContaining('kind')]);
    await page.context().close();
  });

  it('says of a sheet what is near it and why', async () => {
    const page = await open('/pratiques/rencontres-agir-ensemble', { javaScriptEnabled: false });
    const near = page.locator('#proches li.result');
    await until('the sheets near it have been found', async () => (await page.reload()) && (await near.count()) > 0);
    expect(await near.first().innerText()).toMatch(/En commun\s: .*thématique.*Partenariats et coopération/u);
    expect(await near.locator('a[href="/pratiques/rencontres-agir-ensemble"]').count()).toBe(0);
    await page.context().close();
  });

  it.each([
    ['search-map', '/recherche?view=map'],
    ['search-none', '/recherche?q=zorglub&theme=mobilite'],
    ['search-wrong', '/recherche?kind=fiche'],
    ['search-filtered', '/recherche?q=angers&kind=practice&kind=actor&theme=solidarites'],
    ['missing', '/recherche/manque?q=zorglub'],
    ['header', '/comites'],
  ])('finds nothing wrong with axe on %s, at three widths, light and dark', async (name, path) => {
    const page = await newPage(browser);
    for (const [width, colorScheme] of [
      [1440, 'light'],
      [768, 'light'],
      [360, 'light'],
      [1440, 'dark'],
      [768, 'dark'],
      [360, 'dark'],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      await page.goto(stack.site + path);
      await picture(page, `${name}-${width}-${colorScheme}`);
      expect(await axe(page), `${path} at ${width} ${colorScheme}`).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
        `${path} scrolls sideways at ${width}`,
      ).toBeLessThanOrEqual(0);
    }
    await page.context().close();
  });

  it.each(['/', '/recherche?q=angers', '/recherche?view=map'])(
    'weighs at most 40 kB in at most 8 requests, and moves nothing: %s',
    async (path) => {
      const page = await newPage(browser);
      const session = await page.context().newCDPSession(page);
      await session.send('Network.enable');
      let [bytes, requests] = [0, 0];
      session.on(
        'Network.loadingFinished',
        ({ encodedDataLength }) => void ((bytes += encodedDataLength), (requests += 1)),
      );
      await page.goto(stack.site + path, { waitUntil: 'networkidle' });
      const shift = await page.evaluate(
        () =>
          new Promise<number>((resolve) => {
            let moved = 0;
            new PerformanceObserver((list) => {
              for (const entry of list.getEntries()) moved += (entry as PerformanceEntry & { value: number }).value;
            }).observe({ type: 'layout-shift', buffered: true });
            requestAnimationFrame(() => requestAnimationFrame(() => resolve(moved)));
          }),
      );
      expect([requests <= 8, bytes <= 40_000, shift], `${requests} requests, ${bytes} bytes`).toEqual([true, true, 0]);
      await page.context().close();
    },
  );
});
