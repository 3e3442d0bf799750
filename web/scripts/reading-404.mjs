/**
 * Run after `next build`. As soon as there is an app directory (the desk), Next answers every unknown address with the App
 * Router's own not-found page: inline scripts that our policy refuses, 140 kB of them, in English. Without that entry in
 * the two manifests, next@16.4.6 falls back to pages/404, which is ours. Fails when there is nothing to take out, so that an
 * upgrade which changes this is noticed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const built = fileURLToPath(new URL('../.next', import.meta.url));
const ENTRY = '/_not-found/page';

for (const name of ['server/app-paths-manifest.json', 'app-path-routes-manifest.json']) {
  const file = join(built, name);
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  if (!(ENTRY in manifest)) throw new Error(`${name} has no ${ENTRY}: see ${fileURLToPath(import.meta.url)}`);
  delete manifest[ENTRY];
  writeFileSync(file, JSON.stringify(manifest, null, 2));
}
