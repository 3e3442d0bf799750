/**
 * Run after `next build`. As soon as there is an app directory (the desk), Next answers every unknown address with the App
 * Router's own not-found page: inline scripts that our policy refuses, 140 kB of them, in English. The build even copies it
 * over pages/404.html. Without its entry in the two manifests, and with /404 pointing at our page again, next@16.4.6 serves
 * ours. Fails when a manifest is not as expected, so that an upgrade which changes this is noticed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const built = fileURLToPath(new URL('../.next', import.meta.url));
const ENTRY = '/_not-found/page';

function change(name, edit) {
  const file = join(built, name);
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  if (!edit(manifest)) throw new Error(`${name} is not as ${fileURLToPath(import.meta.url)} expects it`);
  writeFileSync(file, JSON.stringify(manifest, null, 2));
}

for (const name of ['server/app-paths-manifest.json', 'app-path-routes-manifest.json']) {
  change(name, (manifest) => ENTRY in manifest && delete manifest[ENTRY]);
}
change('server/pages-manifest.json', (manifest) => {
  if (manifest['/404'] !== 'pages/404.html') return false;
  manifest['/404'] = 'pages/404.js';
  return true;
});
