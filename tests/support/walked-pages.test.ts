import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { walkedInJourneys, walkedPages } from './walked-pages';

const web = path.resolve(import.meta.dirname, '../../web');
const e2e = path.resolve(import.meta.dirname, '../e2e');

const below = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.tsx'));

/** The routes of the site that answer with HTML, as their files are called. */
const routes = [
  ...below(path.join(web, 'pages'))
    .filter((file) => !file.startsWith('_') && !file.startsWith('api/'))
    .map((file) => file.replace(/\.tsx$/, '').replace(/(^|\/)index$/, '') || 'index'),
  ...below(path.join(web, 'app'))
    .filter((file) => path.basename(file) === 'page.tsx')
    .map((file) => path.dirname(file)),
].sort();
const walked = new Set([...walkedPages.map(([, route]) => route), ...Object.keys(walkedInJourneys)]);

/** A page that appears without a line in tests/support/walked-pages.ts fails the first: it wants an address that axe opens, or a journey. */
describe('the pages that axe walks', () => {
  it('are all of the site', () => expect(routes.filter((route) => !walked.has(route))).toEqual([]));

  it('are pages of the site', () => expect([...walked].filter((route) => !routes.includes(route))).toEqual([]));

  it('are opened by the journey that is named, with axe', () => {
    for (const [route, journey] of Object.entries(walkedInJourneys)) {
      const file = path.join(e2e, `${journey}.test.ts`);
      expect([route, existsSync(file)]).toEqual([route, true]);
      expect([route, readFileSync(file, 'utf8').includes('axe(')]).toEqual([route, true]);
    }
  });
});
