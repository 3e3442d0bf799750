import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bookmarksOf, contentsOf, every, pagesOf, readPdf, tagsOf } from '@passerelles/web/read-pdf';
import { axe, launchBrowser, newPage, startStack, type Stack } from '../support';

/** What a reader takes away and prints, on the site as npm start builds it. */
describe('on paper', () => {
  let stack: Stack;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    stack = await startStack('recueil');
    browser = await launchBrowser();
    page = await newPage(browser, { javaScriptEnabled: false });
  });

  afterAll(async () => {
    await browser?.close();
    await stack?.stop();
  });

  const get = async (path: string, headers: Record<string, string> = {}) => {
    const answer = await fetch(stack.site + path, { headers, redirect: 'manual' });
    return { status: answer.status, headers: answer.headers, body: Buffer.from(await answer.arrayBuffer()) };
  };
  /** By following the link that a reader sees. */
  const file = async (path: string, link: string) => {
    await page.goto(stack.site + path);
    const href = await page.locator('main').getByRole('link', { name: link, exact: true }).first().getAttribute('href');
    return get(href ?? '');
  };

  it.each([
    ['/recherche?q=angers', 'PDF'],
    ['/recherche?kind=practice', 'PDF abrégé'],
    ['/pratiques', 'Recueil en PDF'],
    ['/rencontres', 'abrégé'],
    ['/thematiques/mobilite', 'Recueil en PDF'],
    ['/territoires/angers', 'Recueil en PDF'],
    ['/acteurs/ccas-angers', 'Recueil en PDF'],
  ])('is what %s finds, by its link “%s”: a PDF with cover, contents, sheets and index', async (path, link) => {
    const { status, headers, body } = await file(path, link);
    expect([status, headers.get('content-type'), headers.get('x-robots-tag')]).toEqual([
      200,
      'application/pdf',
      'noindex',
    ]);
    const pdf = readPdf(body);
    const marks = bookmarksOf(pdf).filter((line) => !line.startsWith('\t'));
    expect([marks[0], marks.at(-1)]).toEqual(['Sommaire', 'Index']);
    expect(marks.length).toBeGreaterThan(2);
    expect(every(tagsOf(pdf)).filter(({ type }) => type === 'TOCI')).toHaveLength(marks.length - 1);
    // The title font of the site, as the build cuts it.
    expect(body.includes('BricolageGrotesque')).toBe(true);
  });

  it('is one sheet, or one report, by the link on its page; it is sent once to who has it', async () => {
    const sheet = await file('/pratiques/rencontres-agir-ensemble', 'Fiche en PDF');
    expect(bookmarksOf(readPdf(sheet.body))[0]).toMatch(/^Rencontres «\sAgir ensemble\s»$/u);
    expect(sheet.headers.get('link')).toMatch(/\/pratiques\/rencontres-agir-ensemble>; rel="canonical"/u);
    const report = await file('/rencontres/agir-ensemble-2013', 'Compte rendu en PDF');
    expect(every(tagsOf(readPdf(report.body))).filter(({ type }) => type === 'TR').length).toBeGreaterThan(10);
    const etag = sheet.headers.get('etag') ?? '';
    expect((await get('/pratiques/rencontres-agir-ensemble.pdf', { 'if-none-match': etag })).status).toBe(304);
    expect((await get('/pratiques/jamais-ecrite.pdf')).headers.get('location')).toMatch(/\/pratiques\/jamais-ecrite$/u);
  });

  it.each([
    ['/recueil.pdf?sort=hasard', 400, 'n’est pas valable'],
    ['/recueil.pdf?kind=actor', 404, 'ni fiche ni compte rendu'],
    ['/recueil.pdf?q=zyxwvutsr', 404, 'ni fiche ni compte rendu'],
  ])('says on a page why there is no file (%s: %i)', async (path, status, why) => {
    // axe looks at it by its scripts.
    const scripted = await newPage(browser);
    const answer = await scripted.goto(stack.site + path);
    expect(answer?.status()).toBe(status);
    expect(await scripted.locator('main').innerText()).toContain(why);
    expect((await axe(scripted)).map(({ id }) => id)).toEqual([]);
    await scripted.context().close();
  });

  it('is shared under a picture of the size that its page announces', async () => {
    for (const path of ['/pratiques/rencontres-agir-ensemble', '/rencontres/agir-ensemble-2013']) {
      await page.goto(stack.site + path);
      const said = (name: string) => page.locator(`head meta[property="og:image${name}"]`).getAttribute('content');
      const { status, headers, body } = await get(new URL((await said('')) ?? '').pathname);
      expect([status, headers.get('content-type')]).toEqual([200, 'image/png']);
      expect([body.readUInt32BE(16), body.readUInt32BE(20)].map(String)).toEqual([
        await said(':width'),
        await said(':height'),
      ]);
      expect(await said(':alt')).toContain('ensemble');
    }
    expect((await get('/pratiques/jamais-ecrite.png')).status).toBe(404);
  });

  it.each([
    '/',
    '/recherche?q=angers',
    '/pratiques/rencontres-agir-ensemble',
    '/rencontres/agir-ensemble-2013',
    '/acteurs',
    '/territoires',
  ])('prints %s with the site and its address, without controls and without a blank page at the end', async (path) => {
    await page.goto(stack.site + path);
    await page.emulateMedia({ media: 'print' });
    const shown = await page.evaluate(() => ({
      address: Array.from(document.querySelectorAll('.print-only'), (one) => (one as HTMLElement).innerText).join(),
      canonical: document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '',
      controls: Array.from(
        document.querySelectorAll<HTMLElement>(
          'header.site-header, footer, form, button, input, select, summary, .button, main nav',
        ),
      )
        .filter((one) => one.checkVisibility())
        .map((one) => one.outerHTML.slice(0, 80)),
    }));
    expect(shown.controls).toEqual([]);
    expect(shown.canonical).not.toBe('');
    expect(shown.address).toBe(`Passerelles · ${shown.canonical}`);
    const pdf = readPdf(await page.pdf({ format: 'A4' }));
    await page.emulateMedia({ media: null });
    const written = contentsOf(pdf).map((content) => /T[jJ]\b/u.test(content));
    expect(written).toHaveLength(pagesOf(pdf));
    expect(written).not.toContain(false);
  });

  it('is found by machines with the day of its last change', async () => {
    const { body } = await get('/sitemap.xml');
    expect(body.toString()).toMatch(/\/pratiques\/rencontres-agir-ensemble<\/loc><lastmod>\d{4}-\d{2}-\d{2}T/u);
    await page.goto(`${stack.site}/lettre`);
    expect(await page.locator('link[rel="canonical"]').getAttribute('href')).toMatch(/\/lettre$/u);
  });
});
