import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const screenshots = path.resolve(import.meta.dirname, '../screenshots');

/** Chromium, without the background calls that a closed network would refuse. */
export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.CHROMIUM_PATH || '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
    ],
  });
}

/** A new page in a session of its own, in French, that may only talk to this machine. */
export async function newPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  // Axe is injected by the test: the site's own policy would refuse it.
  const context = await browser.newContext({
    locale: 'fr-FR',
    viewport: { width: 1440, height: 1000 },
    bypassCSP: true,
    ...options,
  });
  context.setDefaultTimeout(20_000);
  return context.newPage();
}

export interface AxeFinding {
  id: string;
  impact: string;
  nodes: string[];
}

/** In the page: until what changes its look by and by has done so. A colour on its way has a contrast that nobody is left with. */
async function untilDrawn(): Promise<void> {
  await new Promise(requestAnimationFrame);
  const ending = document
    .getAnimations()
    .filter(({ effect, playState }) => playState === 'running' && effect?.getComputedTiming().endTime !== Infinity);
  await Promise.all(ending.map(({ finished }) => finished.catch(() => undefined)));
}

/** What axe-core finds on the page by WCAG 2.2 AA; an empty list is what a test expects. */
export async function axe(page: Page, within?: string): Promise<AxeFinding[]> {
  // What is judged is the page as drawn, not its text before the styles came.
  await page.waitForLoadState('load');
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.evaluate(untilDrawn);
  // Once for each page that was loaded: half a megabyte to read each time.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  return page.evaluate(async (selector) => {
    const { axe } = window as unknown as {
      axe: {
        run(
          context: unknown,
          options: unknown,
        ): Promise<{ violations: { id: string; impact: string; nodes: { html: string; failureSummary: string }[] }[] }>;
      };
    };
    const { violations } = await axe.run(selector ?? document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
      resultTypes: ['violations'],
      // The one rule that reads the style sheets is no rule of WCAG’s set above, and would have each of them fetched again.
      preload: { assets: ['media'], timeout: 10_000 },
    });
    return violations.map(({ id, impact, nodes }) => ({
      id,
      impact,
      nodes: nodes.map((node) => `${node.html.slice(0, 160)} ${node.failureSummary}`),
    }));
  }, within);
}

/** With `SCREENSHOTS=on`: {@link keepPicture}. */
export async function picture(page: Page, name: string): Promise<void> {
  if (process.env.SCREENSHOTS === 'on') await keepPicture(page, name);
}

/** Keeps a picture of the page in tests/screenshots (ignored by git), for a person to judge. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  mkdirSync(screenshots, { recursive: true });
  await page.screenshot({ path: path.join(screenshots, `${name}.png`), fullPage: true });
}
