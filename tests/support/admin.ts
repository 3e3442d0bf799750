import type { Browser, Page } from 'playwright-core';
import { newPage } from './browser';
import type { Stack } from './stack';

export interface AdminPages {
  /** The admin panel as one of the demo accounts sees it: signed in once, kept for the next calls. */
  as(role: string, index?: number): Promise<Page>;
  /** The same, at a page below `/admin/plugins/`. */
  open(role: string, path: string, index?: number): Promise<Page>;
  /** Every page so far, by the account’s address: what a person would want to see after a failure. */
  all(): ReadonlyMap<string, Page>;
}

/**
 * As a link of the panel leads to another of its pages: without loading the panel anew, which costs a processor 1.4 s. The page where one is
 * already is loaded.
 */
async function follow(page: Page, address: string): Promise<void> {
  const here = page.url();
  if (here === address || !here.startsWith(new URL('/admin/', address).href)) {
    await page.goto(address);
    return;
  }
  await page.evaluate((to) => {
    history.pushState(null, '', to);
    dispatchEvent(new PopStateEvent('popstate'));
  }, address);
}

/** One session of the admin panel, in `language`, for each of the demo accounts that a test asks for. */
export function adminPages(browser: Browser, stack: Stack, language: 'fr' | 'en' = 'fr'): AdminPages {
  const pages = new Map<string, Page>();

  async function as(role: string, index = 0): Promise<Page> {
    const account = stack.accounts.filter((candidate) => candidate.role === role)[index];
    if (!account) throw new Error(`No demo account has the role ${role}.`);
    const known = pages.get(account.email);
    if (known) return known;
    const page = await newPage(browser);
    await page.addInitScript(
      (chosen) => localStorage.setItem('strapi-admin-language', JSON.stringify(chosen)),
      language,
    );
    await page.goto(`${stack.cms}/admin/auth/login`);
    await page.locator('input[name=email]').fill(account.email);
    await page.locator('input[name=password]').fill(account.password);
    await page.locator('button[type=submit]').click();
    await page.waitForURL((url) => !url.pathname.includes('/auth/'));
    pages.set(account.email, page);
    return page;
  }

  return {
    as,
    async open(role, path, index = 0) {
      const page = await as(role, index);
      await follow(page, `${stack.cms}/admin/plugins/${path}`);
      return page;
    },
    all: () => pages,
  };
}
