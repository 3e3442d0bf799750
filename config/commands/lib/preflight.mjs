import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cacheDir, fromRoot } from './paths.mjs';
import { run } from './run.mjs';
import { step, Stop } from './say.mjs';

/** @throws Stop when this Node is older than what Strapi and Next run on (package.json, `engines`). */
export function checkNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  const fits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
  if (!fits) {
    throw new Stop(`Passerelles needs Node 20.19 or newer (22.12 or newer in the 22 series); this is Node ${version}.\n  Install a current one from https://nodejs.org, or with your version manager: nvm install 22`);
  }
}

/** Installs the packages of the lockfile, unless exactly these are installed already. */
export async function ensureInstalled() {
  const stamp = path.join(cacheDir, 'installed');
  const wanted = createHash('sha256').update(readFileSync(fromRoot('package-lock.json'))).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  await step('Installing packages (npm ci, a few minutes the first time)', () => run('npm', ['ci', '--no-audit', '--no-fund'], { what: 'npm ci' }));
  mkdirSync(cacheDir, { recursive: true });
  writeFileSync(stamp, wanted);
}
