import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axe, launchBrowser, newPage, picture, startStack, type Stack } from '../support';

/** The shell of every page and of a sheet, for those who read large, on a phone, by keyboard alone, or in colours of their own. */
describe('the pages’ layout', () => {
  let stack: Stack;
  let browser: Browser;

  beforeAll(async () => {
    stack = await startStack('layout');
    browser = await launchBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    await stack?.stop();
  });

  const open = async (path: string, options: Parameters<typeof newPage>[1] = {}) => {
    const page = await newPage(browser, options);
    await page.goto(stack.site + path);
    return page;
  };

  /** Pairs of parts of the header of which one stands over the other, or that leave the window. */
  const collisions = (page: Page) =>
    page.evaluate(() => {
      const parts = Array.from(
        document.querySelectorAll<HTMLElement>('.brand, .site-nav a, .header-search, .menu summary, .desk-link'),
      ).filter((part) => part.checkVisibility());
      const boxes = parts.map((part) => ({ name: part.textContent ?? '', box: part.getBoundingClientRect() }));
      const wide = document.documentElement.clientWidth;
      return boxes.flatMap(({ name, box }, index) => [
        ...(box.left < 0 || box.right > wide + 1 ? [`${name} leaves the window`] : []),
        ...boxes
          .slice(index + 1)
          .filter(
            ({ box: other }) =>
              Math.min(box.right, other.right) - Math.max(box.left, other.left) > 1 &&
              Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > 1,
          )
          .map((other) => `${name} and ${other.name}`),
      ]);
    });

  it.each([320, 360, 768, 1024, 1160, 1280, 1440])(
    'keeps its header in order at %i px, at the usual size and at twice it',
    async (width) => {
      for (const path of ['/', '/acteurs', '/espace']) {
        const page = await open(path, { viewport: { width, height: 900 } });
        for (const size of ['100%', '200%']) {
          await page.addStyleTag({ content: `html { font-size: ${size} }` });
          expect(await collisions(page), `${path} at ${width} px, text at ${size}`).toEqual([]);
          expect(
            await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
            `${path} scrolls sideways at ${width} px, text at ${size}`,
          ).toBeLessThanOrEqual(0);
        }
        await page.context().close();
      }
    },
  );

  it('knows by the size of the text, too, where there is room for what', async () => {
    // What a reader sets in the browser: media queries count in it, an injected style does not change it.
    const page = await open('/pratiques', { viewport: { width: 1440, height: 900 } });
    const widths = await page.evaluate(() =>
      Array.from(document.styleSheets)
        .flatMap((sheet) => Array.from(sheet.cssRules))
        .flatMap((rule) =>
          rule instanceof CSSMediaRule && /width/.test(rule.conditionText) ? [rule.conditionText] : [],
        ),
    );
    expect(widths.length).toBeGreaterThan(3);
    expect(widths.filter((condition) => /\dpx/.test(condition))).toEqual([]);
    await page.context().close();
  });

  it('gives the search in the head at least 240 px at 1440', async () => {
    const page = await open('/acteurs');
    expect((await page.locator('.header-search').boundingBox())?.width).toBeGreaterThanOrEqual(240);
    await page.context().close();
  });

  it.each(['/pratiques', '/espace/connexion'])(
    'opens a menu on a phone that closes on Escape and once one has left it (%s)',
    async (path) => {
      const page = await open(path, { viewport: { width: 360, height: 800 } });
      const button = page.locator('header').getByText('Menu', { exact: true });
      const link = page.locator('header').getByRole('link', { name: 'Fiches', exact: true });
      const last = page.locator('header').getByRole('link', { name: 'Espace association' });
      await page.waitForLoadState('networkidle');
      await button.focus();
      await page.keyboard.press('Enter');
      await link.waitFor();
      await picture(page, `menu-360-${path.split('/')[1]}`);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Escape');
      await link.waitFor({ state: 'hidden' });
      expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);

      await page.keyboard.press('Enter');
      await last.focus();
      await page.keyboard.press('Tab');
      await link.waitFor({ state: 'hidden' });
      expect(await page.evaluate(() => document.activeElement?.closest('main, footer') !== null)).toBe(true);

      await button.click();
      await link.waitFor();
      await page.locator('main h1').click();
      await link.waitFor({ state: 'hidden' });
      await page.context().close();
    },
  );

  it('covers nothing with its open menu, without a script either', async () => {
    const page = await open('/pratiques', { viewport: { width: 360, height: 800 }, javaScriptEnabled: false });
    await page.locator('header').getByText('Menu', { exact: true }).click();
    const menu = await page.locator('header').boundingBox();
    const main = await page.locator('main').boundingBox();
    expect(main!.y).toBeGreaterThanOrEqual(menu!.y + menu!.height - 1);
    const last = await page.locator('header').getByRole('link', { name: 'Espace association' }).boundingBox();
    expect(last!.y + last!.height).toBeLessThanOrEqual(main!.y);
    await page.context().close();
  });

  it('opens the filters over the results on a phone, and leads back by a button that says how many there are', async () => {
    const page = await open('/recherche?q=angers', { viewport: { width: 360, height: 800 } });
    await page.waitForLoadState('networkidle');
    const filters = page.locator('.facets');
    const head = page.locator('.facets > summary');
    await head.focus();
    await page.keyboard.press('Enter');
    const box = await filters.boundingBox();
    expect([box?.x, box?.y, box?.width, box?.height]).toEqual([0, 0, 360, 800]);
    const back = page.locator('.facets-end button');
    const before = await back.innerText();
    expect(before).toMatch(/^Voir les \d+ résultats$/u);
    await page
      .getByLabel('Comptes rendus')
      .or(page.getByLabel('Rencontres'))
      .or(page.locator('input[name=kind]'))
      .first()
      .check();
    await page.waitForURL(/kind=/);
    await page.waitForFunction((text) => document.querySelector('.facets-end button')?.textContent !== text, before);
    await picture(page, 'filters-360');
    expect(await axe(page)).toEqual([]);
    const shown = (await back.innerText()).replace(/\D/g, '');
    await back.click();
    await page.locator('.facets[open]').waitFor({ state: 'detached' });
    expect((await page.locator('.results-count').innerText()).replace(/\D/g, '')).toBe(shown);

    await head.click();
    await page.keyboard.press('Escape');
    await page.locator('.facets[open]').waitFor({ state: 'detached' });
    expect(await head.evaluate((element) => element === document.activeElement)).toBe(true);
    await head.click();
    await back.focus();
    await page.keyboard.press('Tab');
    await page.locator('.facets[open]').waitFor({ state: 'detached' });
    await page.context().close();
  });

  it('has the filters in the flow of the page on a phone where no script closes them', async () => {
    const page = await open('/recherche?q=angers', { viewport: { width: 360, height: 800 }, javaScriptEnabled: false });
    await page.locator('.facets > summary').click();
    await page.locator('input[name=kind]').first().check();
    await page.getByRole('button', { name: /^Voir les \d+ résultats$/u }).click();
    await page.waitForURL(/kind=/);
    await page.context().close();
  });

  it('tells the current item and the chosen view in forced colours', async () => {
    const page = await open('/recherche?q=angers&kind=practice');
    await page.emulateMedia({ forcedColors: 'active' });
    const looks = (selector: string) =>
      page.locator(selector).evaluateAll((all) =>
        all.map((element) => {
          const { backgroundColor, borderBottomColor } = getComputedStyle(element);
          return { current: element.hasAttribute('aria-current'), look: `${backgroundColor} ${borderBottomColor}` };
        }),
      );
    const differs = (all: { current: boolean; look: string }[]) => {
      const others = new Set(all.filter(({ current }) => !current).map(({ look }) => look));
      const current = all.filter((one) => one.current);
      expect(current.length).toBeGreaterThan(0);
      expect(others.size).toBeGreaterThan(0);
      expect(current.filter(({ look }) => others.has(look))).toEqual([]);
    };
    differs(await looks('.views a'));
    await page.goto(`${stack.site}/pratiques`);
    await page.emulateMedia({ forcedColors: 'active' });
    differs(await looks('.site-nav a'));
    await picture(page, 'forced-colours-1440');
    await page.context().close();
  });

  it('shows which suggestion is chosen at 3:1 at least', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await open('/', { colorScheme });
      await page.getByRole('combobox').first().pressSequentially('jeun', { delay: 20 });
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('ArrowDown');
      const [chosen, list] = await page.evaluate(() => {
        const ground = (selector: string) => getComputedStyle(document.querySelector(selector)!).backgroundColor;
        return [ground('[role=option][aria-selected=true]'), ground('.suggestions')];
      });
      expect(contrast(chosen!, list!)).toBeGreaterThanOrEqual(3);
      expect(await axe(page)).toEqual([]);
      await page.context().close();
    }
  });

  it('says of a search for signs alone that it holds no word', async () => {
    const page = await open('/recherche?q=%3F%21+%E2%80%A6');
    await page.getByText('Votre recherche ne contient que des signes').waitFor();
    expect(await page.locator('main .result').count()).toBe(0);
    expect(await axe(page)).toEqual([]);
    await page.goto(`${stack.site}/recherche?q=c%2B%2B`);
    expect(await page.getByText('Votre recherche ne contient que des signes').count()).toBe(0);
    await page.context().close();
  });

  it('answers an unknown address of the desk without an error of its policy', async () => {
    for (const path of ['/espace/inconnu', '/espace/a/b/c/d', '/espace/fiches/nouvelle/x', '/espace/inconnu/abc']) {
      const page = await newPage(browser, { bypassCSP: false });
      const refused: string[] = [];
      page.on('console', (line) => /Content Security Policy/.test(line.text()) && refused.push(line.text()));
      const answer = await page.goto(stack.site + path);
      expect(answer?.status(), path).toBe(404);
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(refused, path).toEqual([]);
      await page.context().close();
    }
  });

  it('sends no form of the desk to an empty address', async () => {
    for (const path of [
      '/espace/connexion',
      '/espace/inscription',
      '/espace/mot-de-passe',
      '/espace/confirmer?jeton=abc',
    ]) {
      const html = await (await fetch(stack.site + path)).text();
      const addresses = [...html.matchAll(/<form[^>]*action="([^"]*)"/g)].map(([, address]) => address);
      expect(addresses.length, path).toBeGreaterThan(0);
      expect(addresses, path).not.toContain('');
    }
  });

  it('shows the label of the field that a mistake leads to', async () => {
    const page = await open('/espace/inscription', { viewport: { width: 360, height: 500 } });
    const field = page.getByLabel('Mot de passe');
    const id = await field.getAttribute('id');
    await page.goto(`${stack.site}/espace/inscription#${id}`);
    const label = page.locator(`label[for="${id}"]`);
    await expect.poll(async () => (await label.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await page.context().close();
  });

  it.each([
    ['/pratiques/rencontres-agir-ensemble', ['Territoires', 'Depuis', 'Budget 2013', 'Portée par']],
    ['/rencontres/agir-ensemble-2013', ['Date', 'Territoires', 'Organisée par', 'Participants']],
  ])(
    'lets a reader on a phone decide soon, %s: four facts, the rest and the contents folded, then its text',
    async (path, facts) => {
      const page = await newPage(browser, { viewport: { width: 360, height: 800 }, javaScriptEnabled: false });
      await page.goto(stack.site + path);
      expect(await page.locator('.sheet-essentials dt:visible').allInnerTexts()).toEqual(facts);
      const [first] = await page.locator('.sheet-text > section h2').all();
      expect((await first!.boundingBox())!.y).toBeLessThan(1_000);

      const rest = page.locator('main summary', { hasText: 'Tous les repères' });
      expect((await rest.boundingBox())!.height).toBeGreaterThanOrEqual(44);
      await rest.click();
      expect(await page.locator('.sheet-essentials dt:visible').count()).toBeGreaterThan(facts.length);

      await page.locator('main summary', { hasText: 'Dans cette page' }).click();
      const last = page.locator('.contents a').last();
      const target = await last.getAttribute('href');
      await last.click();
      await expect.poll(async () => (await page.locator(target!).boundingBox())!.y).toBeLessThan(800);
      expect(await axe(await again(page))).toEqual([]);
      await page.context().close();
    },
  );

  it('has all of a sheet open on a wide screen, and no button to fold it', async () => {
    const page = await newPage(browser);
    await page.goto(`${stack.site}/pratiques/rencontres-agir-ensemble`);
    expect(await page.locator('main .fold > summary:visible').count()).toBe(0);
    expect(await page.locator('.sheet-essentials dt:visible').count()).toBeGreaterThan(8);
    expect(await page.locator('.contents a:visible').count()).toBeGreaterThan(8);
    await page.context().close();
  });

  /** The same page with scripts, which axe is one of. */
  async function again(page: Page): Promise<Page> {
    const checked = await newPage(browser, { viewport: { width: 360, height: 800 } });
    await checked.goto(page.url());
    return checked;
  }
});

/** Relative luminance of two `rgb(…)` colours compared, WCAG 2.2. */
function contrast(one: string, other: string): number {
  const [dim = 0, bright = 0] = [one, other]
    .map((colour) =>
      (colour.match(/[\d.]+/g) ?? []).slice(0, 3).reduce((sum, part, at) => {
        const channel = Number(part) / 255;
        const linear = channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
        return sum + linear * [0.2126, 0.7152, 0.0722][at]!;
      }, 0),
    )
    .sort((a, b) => a - b);
  return (bright + 0.05) / (dim + 0.05);
}
