import { readFileSync } from 'node:fs';
import { fromRoot } from './paths.mjs';
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

const packagesIn = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return {};
  }
};

/**
 * Whether node_modules holds what the lockfile asks for. npm notes what it installed in a lockfile of its own; packages for
 * other platforms are optional and missing from it, which is right.
 */
function installed() {
  const has = packagesIn(fromRoot('node_modules/.package-lock.json'));
  return Object.entries(packagesIn(fromRoot('package-lock.json')))
    .filter(([where, wanted]) => where.includes('node_modules/') && !wanted.link && !wanted.optional && !wanted.peer)
    .every(([where, wanted]) => has[where]?.version === wanted.version);
}

/** Installs the packages of the lockfile, unless they are there already. */
export async function ensureInstalled() {
  if (installed()) return;
  await step('Installing packages (npm ci, a few minutes the first time)', () => run('npm', ['ci', '--no-audit', '--no-fund'], { what: 'npm ci' }));
}
