/**
 * Run after `next build`. Fails when the build is not as expected, so that an upgrade of Next which changes this is noticed.
 *
 * As soon as there is an app directory (the desk), Next answers every unknown address with the App Router's own not-found
 * page: inline scripts that our policy refuses, 140 kB of them, in English. The build even copies it over pages/404.html.
 * Without its entry in the two manifests, and with /404 pointing at our page again, next@16.4.6 serves ours.
 *
 * Pages with a fixed address are made while building, without a CMS and before anybody said which language the site is to be
 * served in. Without their files, next@16.4.6 makes them when they are first asked for, as it does the others.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const built = fileURLToPath(new URL('../.next', import.meta.url));
const ENTRY = '/_not-found/page';

const read = (name) => JSON.parse(readFileSync(join(built, name), 'utf8'));

function change(name, edit) {
  const manifest = read(name);
  if (!edit(manifest)) throw new Error(`${name} is not as ${fileURLToPath(import.meta.url)} expects it`);
  writeFileSync(join(built, name), JSON.stringify(manifest, null, 2));
}

for (const name of ['server/app-paths-manifest.json', 'app-path-routes-manifest.json']) {
  change(name, (manifest) => ENTRY in manifest && delete manifest[ENTRY]);
}
change('server/pages-manifest.json', (manifest) => {
  if (manifest['/404'] !== 'pages/404.html') return false;
  manifest['/404'] = 'pages/404.js';
  // Whatever else was made for good while building would be served in the language of the build.
  return Object.values(manifest).every((file) => file.endsWith('.js'));
});

const made = Object.entries(read('prerender-manifest.json').routes).filter(([, { dataRoute }]) =>
  dataRoute?.endsWith('.json'),
);
if (made.length === 0) throw new Error('prerender-manifest.json names no page: where are the lists?');
for (const [path] of made) {
  const file = join(built, 'server/pages', path === '/' ? 'index' : path);
  for (const ending of ['html', 'json']) rmSync(`${file}.${ending}`);
}
